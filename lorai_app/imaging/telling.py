"""Some programs write the prompt into the file: whether a file tells it, and the same picture without a word."""

import re
import zlib
from collections.abc import Callable, Iterator
from html import unescape
from io import BytesIO
from unicodedata import normalize

from lorai_app.domain.errors import UnreadableImage
from lorai_app.imaging.decode import Decoded, decode
from lorai_app.imaging.develop import upright
from lorai_app.imaging.kinds import Kind, recognise
from lorai_app.imaging.pieces import Piece, pieces, shown

RUN = 24
"""So many letters in a row are a good part of a prompt; nobody writes the same ones by chance."""
MOST_READ = 2 * 1024 * 1024
"""Bytes of words, unpacked. A file with a signed manifest of C2PA has some ten thousand."""
_SURE = 8
"""Fewer bytes than that turn up anywhere: `cat` in `certificate`. They must stand as words of their own."""
_LAYERS = 3
"""JSON in JSON in XMP."""
_QUALITY = 95
_READINGS = (("utf-8", 0), ("latin-1", 0), *((f"utf-16-{end}e", at) for end in "lb" for at in (0, 1)))
"""How text may be written, and where it may begin: EXIF says neither in a way that all programs keep to."""
_BETWEEN = bytes(4)
_EXIF_CODE = b"UNICODE\0"
"""Stands before a comment in UTF-16, and would be read as a letter of its first word."""
_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.DOTALL)
_BLANKS = "bfnrt"


def tells(data: bytes, words: str) -> bool:
    """Whether the words, or 24 letters of them in a row, are written beside the pixels, whatever case and spacing.

    So does a file of which not everything can be read: text without end, or packed text that is broken.
    """
    sought = _plain(words)
    if not sought:
        return False
    told = _told(data)
    return told is None or any(map(_search(sought), _readings(told)))


def silent(data: bytes) -> bytes:
    """The same picture with its ICC profile and nothing else, C2PA included: that would be of another file."""
    kind = recognise(data)
    if kind is None or kind is Kind.HEIC:
        raise UnreadableImage("There is no picture in this file.")
    decoded = decode(data, kind)
    if kind in (Kind.PNG, Kind.JPEG, Kind.WEBP) and not decoded.turned:
        return shown(data, kind)
    return _saved_again(decoded, kind)


def silenced(data: bytes, *words: str) -> bytes:
    """The silent file when this one tells any of the words; nothing when it may stay as it is."""
    return silent(data) if any(tells(data, one) for one in words) else b""


def _told(data: bytes) -> bytes | None:
    """Everything in the file that isn't shown, unpacked; None when that is too much or can't be read."""
    parts, room = [], MOST_READ
    for piece in pieces(data, recognise(data)):
        if piece.shown or not piece.body:
            continue
        packed = _packed(piece)
        try:
            text = zlib.decompressobj().decompress(packed, room + 1) if packed else b""
        except zlib.error:
            return None
        room -= len(piece.body) + len(text)
        if room < 0:
            return None
        parts += [piece.body, text]
    return _BETWEEN.join(parts).replace(_EXIF_CODE, _BETWEEN)


def _packed(piece: Piece) -> bytes:
    """The part of a PNG's text that is compressed."""
    rest = piece.body.partition(b"\0")[2]
    if piece.name == b"zTXt":
        return rest[1:]
    if piece.name == b"iTXt" and rest.startswith(b"\1"):  # behind two names that end with a zero
        return rest[2:].split(b"\0", 2)[-1]
    return b""


def _readings(told: bytes) -> Iterator[str]:
    """The bytes as each encoding reads them, as they are and with escapes undone, in layers."""
    for encoding, start in _READINGS:
        text = told[start:].decode(encoding, "replace")
        yield _plain(text)
        for _ in range(_LAYERS):
            inner = _unescaped(text)
            if inner == text:
                break
            yield _plain(inner)
            text = inner


def _unescaped(text: str) -> str:
    """Without the escapes of XML and JSON."""
    inner = _ESCAPED.sub(_meant, unescape(text))
    return inner.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # joins what JSON halves


def _meant(escaped: re.Match[str]) -> str:
    code, letter = escaped.groups()
    if code:
        return chr(int(code, 16))
    return " " if letter in _BLANKS else str(letter)


def _plain(text: str) -> str:
    return " ".join(normalize("NFC", text).casefold().split())


def _search(sought: str) -> Callable[[str], bool]:
    """Looks for plain words in plain text."""
    if len(sought) < RUN:
        if len(sought.encode("utf-8", "replace")) >= _SURE:
            return lambda text: sought in text
        # read as UTF-16, whatever stands beside it may pass for a letter of some script
        kind = re.ASCII if sought.isascii() else re.UNICODE
        alone = re.compile(rf"(?<!\w){re.escape(sought)}(?!\w)", kind)
        return lambda text: alone.search(text) is not None
    half = RUN // 2
    halves = {sought[at : at + half] for at in range(len(sought) - half + 1)}
    runs = {sought[at : at + RUN] for at in range(len(sought) - RUN + 1)}

    def found(text: str) -> bool:
        # wherever a run is, it covers one of these steps: a twelfth of the time of looking everywhere
        return any(
            text[step : step + half] in halves
            and any(text[at : at + RUN] in runs for at in range(max(0, step - half), step + 1))
            for step in range(0, len(text), half)
        )

    return found


def _saved_again(decoded: Decoded, kind: Kind) -> bytes:
    """For what can't be taken apart, and for pictures that only their EXIF data turns upright."""
    picture = upright(decoded.picture, decoded.orientation)
    profile, clear = picture.info.get("icc_profile"), picture.info.get("transparency")
    picture.info = {} if clear is None else {"transparency": clear}  # Pillow writes comments along
    out = BytesIO()
    picture.save(out, kind.opener, quality=_QUALITY, subsampling="4:4:4", icc_profile=profile)
    return out.getvalue()
