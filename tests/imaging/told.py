"""Files in which a prompt is written, in every way that programs have."""

import json
import zlib
from collections.abc import Callable
from html import escape

from PIL import ExifTags, Image

from tests.imaging.pictures import corners, encoded, exif, png_with

PROMPT = 'A secret owl on a "mantelpiece" & two cafés, très tard 🦉, oil on canvas'
SHORT = "a red owl"
MANIFEST = ("caBX", b"\0\0\0\x20jumb\0\0\0\x18jumdc2pa\0trainedAlgorithmicMedia certificate")
OPENERS = ("PNG", "JPEG", "WEBP", "AVIF", "GIF")


def parameters(words: str) -> bytes:
    return f"{words}\nNegative prompt: blur\nSteps: 20, Sampler: Euler, Seed: 42".encode()


def workflow(words: str) -> bytes:
    inner = json.dumps({"6": {"inputs": {"text": f"best, {words}\nmore"}}})
    return json.dumps({"prompt": inner}).encode()


def xmp(words: str) -> bytes:
    return f'<x:xmpmeta><rdf:Description dc:title="{escape(words)}"/></x:xmpmeta>'.encode()


def commented(words: str, encoding: str = "utf-16-be") -> Image.Exif:
    tags = exif()
    tags.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = b"UNICODE\0" + words.encode(encoding)
    return tags


def text(name: str, body: bytes) -> bytes:
    return png_with((name, body))


WAYS: dict[str, Callable[[str], bytes]] = {
    "PNG tEXt": lambda words: text("tEXt", b"parameters\0" + parameters(words)),
    "PNG tEXt in Latin-1": lambda words: text(
        "tEXt", b"Comment\0" + words.encode("latin-1", "xmlcharrefreplace")
    ),
    "PNG zTXt": lambda words: text("zTXt", b"parameters\0\0" + zlib.compress(parameters(words))),
    "PNG iTXt": lambda words: text("iTXt", b"parameters\0\0\0\0\0" + parameters(words)),
    "PNG packed iTXt": lambda words: text(
        "iTXt", b"parameters\0\1\0en\0name\0" + zlib.compress(parameters(words))
    ),
    "PNG workflow": lambda words: text("tEXt", b"prompt\0" + workflow(words)),
    "PNG EXIF": lambda words: encoded(corners(), "PNG", exif=commented(words)),
    "PNG C2PA that tells": lambda words: text("caBX", b"jumb\0\x18{" + workflow(words)),
    "PNG unknown chunk": lambda words: text("prMp", words.encode()),
    "PNG behind its end": lambda words: encoded(corners(), "PNG") + parameters(words),
    "JPEG comment": lambda words: encoded(corners(), "JPEG", comment=parameters(words)),
    "JPEG EXIF": lambda words: encoded(corners(), "JPEG", exif=commented(words)),
    "JPEG EXIF, little-endian": lambda words: encoded(corners(), "JPEG", exif=commented(words, "utf-16-le")),
    "JPEG XMP": lambda words: encoded(corners(), "JPEG", xmp=xmp(words)),
    "JPEG behind its end": lambda words: encoded(corners(), "JPEG") + workflow(words),
    "WebP EXIF": lambda words: encoded(corners(), "WEBP", exif=commented(words)),
    "WebP XMP": lambda words: encoded(corners(), "WEBP", xmp=xmp(words)),
    "AVIF XMP": lambda words: encoded(corners(), "AVIF", xmp=xmp(words)),
    "GIF comment": lambda words: encoded(corners(), "GIF", comment=parameters(words)),
}
