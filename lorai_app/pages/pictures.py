"""The pictures of the content, as the looks take them."""

from lorai_app.content.pictures import Picture
from lorai_app.domain.catalog import RATIOS
from lorai_app.ui.picture import Source


def source(picture: Picture) -> Source:
    ratio, widest = RATIOS[picture.ratio], max(picture.widths)
    return Source(
        avif=_srcset(picture, "avif"),
        webp=_srcset(picture, "webp"),
        small=picture.path(min(picture.widths), "webp"),
        width=widest,
        height=round(widest * ratio.height / ratio.width),
        alt=picture.alt,
    )


def _srcset(picture: Picture, kind: str) -> str:
    return ", ".join(f"{picture.path(width, kind)} {width}w" for width in picture.widths)
