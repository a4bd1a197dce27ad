"""What a PNG, JPEG or WebP is made of: the pieces that are shown, and those that only tell about it."""

from collections.abc import Iterator
from typing import NamedTuple

from lorai_app.imaging.kinds import Kind
from lorai_app.imaging.scans import MARKER

_SIGNATURE = 8
_SHOWN_OF_PNG = frozenset(
    b"IHDR PLTE IDAT IEND tRNS bKGD hIST pHYs cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI acTL fcTL fdAT".split()
)
_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_SHOWN_OF_JPEG = frozenset({*range(0xC0, 0xD0), _END, _SCAN, 0xDB, 0xDC, 0xDD})
_SHOWN_OF_APPS = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
_RIFF = 12
_SHOWN_OF_WEBP = frozenset({b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_EXIF_OR_XMP = 0x0C
"""The bits of VP8X that promise such a piece."""


class Piece(NamedTuple):
    """One piece as the file has it (`whole`) and what is in it; `shown`: without it the picture is another."""

    name: bytes
    body: bytes
    whole: bytes
    shown: bool


def pieces(data: bytes, kind: Kind | None) -> Iterator[Piece]:
    """All that a file holds behind its signature; of a kind that isn't taken apart here, one piece that tells."""
    taken_apart = {Kind.PNG: _of_png, Kind.JPEG: _of_jpeg, Kind.WEBP: _of_webp}.get(kind or Kind.HEIC)
    return taken_apart(data) if taken_apart else iter([_rest(data)])


def shown(data: bytes, kind: Kind) -> bytes:
    """The same picture, bit for bit, in a file of nothing but the pieces that are shown; not for AVIF and GIF."""
    kept = b"".join(piece.whole for piece in pieces(data, kind) if piece.shown)
    if kind is Kind.WEBP:
        return b"RIFF" + (len(kept) + 4).to_bytes(4, "little") + b"WEBP" + kept
    return data[: 2 if kind is Kind.JPEG else _SIGNATURE] + kept


def _of_png(data: bytes) -> Iterator[Piece]:
    at, name = _SIGNATURE, b""
    while name != b"IEND" and at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        name = data[at + 4 : at + 8]
        yield Piece(name, data[at + 8 : end - 4], data[at:end], name in _SHOWN_OF_PNG)
        at = end
    yield _rest(data[at:])


def _of_jpeg(data: bytes) -> Iterator[Piece]:
    at = 2
    while marker := MARKER.search(data, at):
        yield _rest(data[at : marker.start()])
        code, at = marker[1][0], marker.end()
        if code == _START:
            continue
        if code == _END:
            yield Piece(marker[1], b"", marker[0], True)
            break
        start, at = at + 2, at + int.from_bytes(data[at : at + 2], "big")
        if code == _SCAN:  # its pixels follow, up to the next marker
            following = MARKER.search(data, at)
            at = following.start() if following else len(data)
        body = data[start:at]
        ours = code in _SHOWN_OF_JPEG or (code in _SHOWN_OF_APPS and body.startswith(_SHOWN_OF_APPS[code]))
        yield Piece(marker[1], body, data[marker.start() : at], ours)
    yield _rest(data[at:])


def _of_webp(data: bytes) -> Iterator[Piece]:
    at, over = _RIFF, min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    while at + 8 <= over:
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        body = data[at + 8 : at + 8 + size]
        if name == b"VP8X":
            body = bytes([body[0] & ~_EXIF_OR_XMP]) + body[1:] if body else body
        whole = data[at : at + 8] + body + bytes(size % 2)
        yield Piece(name, body, whole, name in _SHOWN_OF_WEBP)
        at += len(whole)
    yield _rest(data[at:])


def _rest(data: bytes) -> Piece:
    """What no viewer looks at."""
    return Piece(b"", data, data, False)
