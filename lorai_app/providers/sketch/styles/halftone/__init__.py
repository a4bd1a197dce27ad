"""Halftone: pop art in large dots, two loud inks and thick outlines."""

from dataclasses import replace

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.palettes import Inks
from lorai_app.providers.sketch.plan import Plan
from lorai_app.providers.sketch.styles.halftone import pages, prints
from lorai_app.providers.sketch.styles.halftone.plate import flattened
from lorai_app.providers.sketch.styles.style import Style


def inks(plan: Plan) -> Inks:
    """The plan's inks as loud as print gets, black, and newsprint."""
    return replace(
        plan.inks, cool=_loud(plan.inks.cool), warm=_loud(plan.inks.warm), key="#15131c", paper="#fbf4e2"
    )


def _loud(colour: str) -> str:
    lab = oklab.of(colour)
    lab[0] = min(0.84, max(0.62, lab[0] + 0.03))
    much = oklab.colourful(lab)
    if much > 0.03:
        lab[1:] *= min(1.5, max(1.0, 0.17 / much))
    return oklab.to_hex(lab)


STYLE = Style(
    compositions=(prints.burst, prints.repeated, pages.page, prints.focus_lines, pages.scenic, prints.shout),
    inks=inks,
    engrave=flattened,
    cell=2.5,
)
