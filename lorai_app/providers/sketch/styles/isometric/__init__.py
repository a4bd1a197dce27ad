"""Isometric: a small world of blocks and tiles in 2:1 projection."""

from lorai_app.providers.sketch.styles.isometric.field import endless
from lorai_app.providers.sketch.styles.isometric.room import room
from lorai_app.providers.sketch.styles.isometric.views import island, terraces
from lorai_app.providers.sketch.styles.style import Style

STYLE = Style(compositions=(island, endless, room, terraces), weather=False)
