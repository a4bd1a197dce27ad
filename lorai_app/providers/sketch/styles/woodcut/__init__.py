"""Woodcut: a carved key block over two blocks of flat colour, on paper with a border and a seal."""

from lorai_app.providers.sketch.styles.style import Style
from lorai_app.providers.sketch.styles.woodcut import pictures
from lorai_app.providers.sketch.styles.woodcut.block import engrave

STYLE = Style(
    compositions=(pictures.ordinary, pictures.rays, pictures.ordinary, pictures.echoes),
    engrave=engrave,
)
