"""Blueprint: the subject as its draughtsman drew it, in paper-white lines on Prussian blue."""

from dataclasses import replace

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.palettes import Inks
from lorai_app.providers.sketch.plan import Plan
from lorai_app.providers.sketch.styles.blueprint import plates, site
from lorai_app.providers.sketch.styles.style import Style


def inks(plan: Plan) -> Inks:
    """Prussian blue whatever was asked for; the accent stays, light enough to be seen on it."""
    lab = oklab.of(plan.inks.warm)
    lab[0] = max(lab[0], 0.72)
    return replace(plan.inks, cool="#23569c", warm=oklab.to_hex(lab), key="#16346b", paper="#f1efe4")


STYLE = Style(
    compositions=(plates.elevation, plates.exploded, plates.construction, site.site, plates.views),
    inks=inks,
    cell=0.7,
    weather=False,
)
