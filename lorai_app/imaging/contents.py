"""What is in a delivered file besides the picture: read within bounds, told as it is written."""

import zlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import islice

from PIL import Image, ImageCms

from lorai_app.domain.contents import Contents, Fact
from lorai_app.domain.errors import UnreadableImage
from lorai_app.imaging import exif_facts, xmp_facts
from lorai_app.imaging.c2pa import credentials
from lorai_app.imaging.c2pa.finding import carries
from lorai_app.imaging.kinds import Kind, recognise
from lorai_app.imaging.pieces import Piece, pieces

MOST_FACTS = 200
MOST_PIECES = 100_000
"""Of which a file is made: a PNG of 64 MB in pieces of 8 KB has a tenth of that."""
LONGEST = 2_000
"""Letters of one fact that are told."""
MOST_UNPACKED = 256 * 1024
"""Bytes of one text: 32,000 letters of a prompt fit in it, in any script, with what programs write around it."""
_XMP = "XML:com.adobe.xmp"
_TEXTS = (b"tEXt", b"zTXt", b"iTXt")
_READ = {b"eXIf", b"EXIF", b"XMP ", b"\xe1", b"\xfe"}
"""EXIF, XMP and comments, which Pillow finds."""
_APP0 = 0xE0


def contents(data: bytes) -> Contents:
    """All that the file tells; UnreadableImage for what is no picture."""
    kind = recognise(data)
    if kind is None:
        raise UnreadableImage("There is no picture in this file.")
    try:
        picture = Image.open(BytesIO(data), formats=[kind.opener])
    except Exception as error:  # decoders raise whatever they like when bytes are hostile
        raise UnreadableImage("This file can't be read.") from error
    parts = [piece for piece in islice(pieces(data, kind), MOST_PIECES) if piece.body and not piece.shown]
    facts = islice(_facts(picture, parts, kind), MOST_FACTS)
    return Contents(
        format=str(kind),
        bytes=len(data),
        width=picture.width,
        height=picture.height,
        metadata=tuple(Fact(_clean(one.name)[:80], _cut(_clean(one.value))) for one in facts),
        c2pa=credentials(parts),
    )


def _facts(picture: Image.Image, parts: Sequence[Piece], kind: Kind) -> Iterator[Fact]:
    taken_apart = kind in (Kind.PNG, Kind.JPEG, Kind.WEBP)
    info = picture.info
    yield from _profile(info.get("icc_profile"))
    for piece in parts:
        if kind is Kind.PNG and piece.name in _TEXTS:
            yield from _text(piece)
    if comment := info.get("comment"):
        yield Fact(
            "Comment", comment.decode("utf-8", "replace") if isinstance(comment, bytes) else str(comment)
        )
    yield from exif_facts.read(picture)
    if kind is not Kind.PNG:
        yield from xmp_facts.read(info.get("xmp"))
    if taken_apart:
        yield from _unread(parts, kind)


def _profile(profile: object) -> Iterator[Fact]:
    if not isinstance(profile, bytes):
        return
    try:
        name = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(profile))).strip()
    except (ImageCms.PyCMSError, OSError):
        name = ""
    yield Fact("Colour profile", name or f"without a name, {len(profile):,} bytes")


def _text(piece: Piece) -> Iterator[Fact]:
    """A text chunk of a PNG: a keyword and what it says, packed or not."""
    keyword, _, rest = piece.body.partition(b"\0")
    name, packed, encoding = keyword.decode("latin-1"), False, "latin-1"
    if piece.name == b"zTXt":
        packed, rest = True, rest[1:]
    elif piece.name == b"iTXt":
        packed, encoding = rest.startswith(b"\1"), "utf-8"
        rest = rest[2:].split(b"\0", 2)[-1]
    try:
        told = zlib.decompressobj().decompress(rest, MOST_UNPACKED) if packed else rest[:MOST_UNPACKED]
    except zlib.error:
        yield Fact(name, f"packed text that can't be read, {len(rest):,} bytes")
        return
    if name == _XMP:
        yield from xmp_facts.read(told)
    else:
        yield Fact(name or "Text", told.decode(encoding, "replace"))


def _unread(parts: Sequence[Piece], kind: Kind) -> Iterator[Fact]:
    """What else there is: that it is there, and how large."""
    for piece in parts:
        is_read = carries(piece) or piece.name in _READ or (kind is Kind.PNG and piece.name in _TEXTS)
        if not is_read:
            yield Fact(_called(piece), f"{len(piece.body):,} bytes that are not read here")


def _called(piece: Piece) -> str:
    if not piece.name:
        return "Outside the picture"
    if len(piece.name) == 1:
        says = piece.body.partition(b"\0")[0][:20].decode("ascii", "replace")
        number = piece.name[0] - _APP0
        return f"Segment APP{number} {says}".strip() if 0 <= number < 16 else f"Segment {piece.name.hex()}"
    return f"Chunk {piece.name.decode('latin-1')}"


def _clean(text: str) -> str:
    """Without what no screen shows; lines stay lines."""
    return "".join(
        letter if letter.isprintable() or letter == "\n" else " " for letter in text.replace("\r\n", "\n")
    ).strip()


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}… ({len(text):,} characters in all)"
