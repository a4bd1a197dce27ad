"""A delivered picture in another format: as large as it is, in sRGB, and with a word about where it comes from."""

from dataclasses import dataclass
from html import escape
from io import BytesIO

from PIL import Image

from lorai_app.domain.errors import UnreadableImage
from lorai_app.imaging.decode import decode
from lorai_app.imaging.develop import develop
from lorai_app.imaging.kinds import Kind, recognise

_LONGEST = 16_383
"""Pixels: no side of a WebP can be longer."""
_MADE_BY_A_MODEL = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
"""IPTC's word for what an AI model has made; C2PA uses it too."""
_FEW_COLOURS = ("P", "1")
"""Drawings: without any loss they are smaller than with it (2016×864, sketch: 0.5 MB, not 0.8)."""
_PAPER = "white"


@dataclass(frozen=True)
class Disclosure:
    """What made the picture, and a sentence about it; `by_model`: an AI model did."""

    maker: str
    words: str = ""
    by_model: bool = True


def converted(data: bytes, kind: Kind, told: Disclosure) -> bytes:
    """The same picture as a WebP or JPEG; UnreadableImage for what is none."""
    known = recognise(data)
    if known is None:
        raise UnreadableImage("There is no picture in this file.")
    decoded = decode(data, known)
    picture = develop(decoded, _LONGEST).picture
    out = BytesIO()
    if kind is Kind.WEBP:
        drawn = decoded.picture.mode in _FEW_COLOURS
        picture.save(out, "WEBP", lossless=drawn, quality=50 if drawn else 90, xmp=_xmp(told))
    else:
        # not optimised: for that Pillow holds all of it in a buffer, which is too small for fine grain
        _opaque(picture).save(out, "JPEG", quality=92, subsampling="4:4:4", xmp=_xmp(told))
    return out.getvalue()


def _opaque(picture: Image.Image) -> Image.Image:
    """A JPEG knows no transparency: what is clear lies on white."""
    if picture.mode != "RGBA":
        return picture
    sheet = Image.new("RGB", picture.size, _PAPER)
    sheet.paste(picture, mask=picture.getchannel("A"))
    return sheet


def _xmp(told: Disclosure) -> bytes:
    source = f' Iptc4xmpExt:DigitalSourceType="{_MADE_BY_A_MODEL}"' if told.by_model else ""
    words = (
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(told.words)}</rdf:li></rdf:Alt>'
        "</dc:description>"
        if told.words
        else ""
    )
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
        ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
        f' xmp:CreatorTool="{escape(told.maker)}"{source}>{words}</rdf:Description></rdf:RDF></x:xmpmeta>'
    ).encode()
