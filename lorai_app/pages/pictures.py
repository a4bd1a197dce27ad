"""The pictures of the content, as the looks take them."""

import reflex as rx

from lorai_app import routes
from lorai_app.content.pictures import SHOWCASE, Picture
from lorai_app.domain.catalog import RATIOS
from lorai_app.ui.picture import Source, plate


def source(picture: Picture) -> Source:
    ratio, widest = RATIOS[picture.ratio], max(picture.widths)
    return Source(
        avif=_srcset(picture, "avif"),
        webp=_srcset(picture, "webp"),
        small=_file(picture, min(picture.widths), "webp"),
        width=widest,
        height=round(widest * ratio.height / ratio.width),
        alt=picture.alt,
    )


def hung(name: str, sizes: str, class_name: str = "") -> rx.Component:
    """One of the showcase, as a print with its prompt beneath."""
    picture = next(one for one in SHOWCASE if one.name == name)
    return plate(
        source(picture), sizes, rx.el.span(picture.prompt), rx.el.b(picture.ratio), class_name=class_name
    )


def _srcset(picture: Picture, kind: str) -> str:
    return ", ".join(f"{_file(picture, width, kind)} {width}w" for width in picture.widths)


def _file(picture: Picture, width: int, kind: str) -> str:
    return routes.asset(picture.path(width, kind))
