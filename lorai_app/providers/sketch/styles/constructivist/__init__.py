"""Constructivist: red, black and paper on the diagonal, with the subject as a coarse photograph cut out large."""

from lorai_app.providers.sketch.palettes import COLOURS, Inks
from lorai_app.providers.sketch.plan import Plan
from lorai_app.providers.sketch.styles.constructivist.boards import beam, crane, march, rays, wedge
from lorai_app.providers.sketch.styles.style import Style


def inks(plan: Plan) -> Inks:
    """Red, black and the grey of newsprint; a colour that the words name replaces the red, a second one the grey."""
    named = set(COLOURS.values())
    said = [colour for colour in (plan.coat, plan.inks.warm, plan.inks.cool) if colour in named]
    wanted = [colour for colour in dict.fromkeys(said) if colour]
    main = wanted[0] if wanted else "#d5301f"
    return Inks(wanted[1] if len(wanted) > 1 else "#b3a486", main, "#171513", "#f0e6d0")


STYLE = Style(compositions=(beam, wedge, rays, march, crane), inks=inks, weather=False, letters=True)
