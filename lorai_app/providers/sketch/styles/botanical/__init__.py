"""Botanical plate: a specimen engraved on copper and coloured by hand, its parts around it."""

from dataclasses import replace

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.palettes import Inks
from lorai_app.providers.sketch.plan import Plan
from lorai_app.providers.sketch.styles.botanical import plates
from lorai_app.providers.sketch.styles.botanical.burin import engrave
from lorai_app.providers.sketch.styles.style import Style


def inks(plan: Plan) -> Inks:
    """Water colours: the plan's, quieter, over sepia lines on cream."""
    return replace(
        plan.inks, cool=_quiet(plan.inks.cool), warm=_quiet(plan.inks.warm), key="#35281f", paper="#f5ecd7"
    )


def _quiet(colour: str) -> str:
    lab = oklab.of(colour)
    lab[1:] *= 0.86
    lab[0] = max(lab[0], 0.5)
    return oklab.to_hex(lab)


STYLE = Style(
    compositions=(plates.specimen, plates.herbarium, plates.habitat, plates.cabinet, plates.studies),
    inks=inks,
    engrave=engrave,
    cell=0.75,
    weather=False,
)
