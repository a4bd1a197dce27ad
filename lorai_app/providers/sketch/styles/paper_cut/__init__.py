"""Paper cut: five to seven depths of coloured paper with soft shadows between them."""

from lorai_app.providers.sketch.styles.paper_cut.boxes import circle, tunnel
from lorai_app.providers.sketch.styles.paper_cut.scissors import collage, contours
from lorai_app.providers.sketch.styles.paper_cut.sheets import landscape
from lorai_app.providers.sketch.styles.style import Style

STYLE = Style(compositions=(tunnel, landscape, circle, collage, contours), weather=False)
