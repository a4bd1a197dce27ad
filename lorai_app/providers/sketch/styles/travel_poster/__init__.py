"""Travel poster: flat planes in deep perspective under a low sun, great scale, a broad border and a title band."""

from dataclasses import replace

from lorai_app.providers.sketch.palettes import Inks
from lorai_app.providers.sketch.plan import Plan
from lorai_app.providers.sketch.styles.style import Style
from lorai_app.providers.sketch.styles.travel_poster.heights import cliff, terrace
from lorai_app.providers.sketch.styles.travel_poster.views import giant, road, valley


def inks(plan: Plan) -> Inks:
    """The plan's own on the warm paper of an old poster."""
    return replace(plan.inks, paper="#f4e8cd")


STYLE = Style(
    compositions=(giant, road, valley, terrace, cliff), inks=inks, weather=False, cell=0.85, letters=True
)
