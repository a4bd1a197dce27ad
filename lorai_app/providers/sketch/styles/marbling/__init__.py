"""Marbling: paper laid on floating colours, the subject among them."""

from lorai_app.providers.sketch.styles.marbling import sheets
from lorai_app.providers.sketch.styles.style import Style

STYLE = Style(
    compositions=(sheets.rings, sheets.cut_out, sheets.stones, sheets.medallion, sheets.strata),
    cell=0.7,
    weather=False,
)
