"""Still life: things arranged in long light, on a table, a plinth, a cloth seen from above, or in planes."""

from lorai_app.providers.sketch.styles.still_life.above import flat_lay
from lorai_app.providers.sketch.styles.still_life.planes import facets
from lorai_app.providers.sketch.styles.still_life.plinth import plinth
from lorai_app.providers.sketch.styles.still_life.table import shelf, table
from lorai_app.providers.sketch.styles.style import Style

STYLE = Style(compositions=(table, plinth, flat_lay, shelf, facets), weather=False)
