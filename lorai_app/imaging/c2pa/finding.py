"""Where PNG, JPEG, WebP and AVIF files carry their C2PA manifest."""

from collections import defaultdict
from collections.abc import Sequence

from lorai_app.imaging.pieces import Piece

MOST = 8 * 1024 * 1024
"""Bytes; one that is larger counts as unreadable. Thumbnails are in it."""
IN_ONE_PIECE = (b"caBX", b"C2PA")
SEGMENT = b"\xeb"
"""APP11 of a JPEG: a box can be spread over several, each of 64 KB at most."""
_BOX_OF_C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_HEAD, _BOX = 8, 8
"""`JP`, the box's number and the segment's; then the box's size and kind, repeated in every segment."""


def carries(piece: Piece) -> bool:
    """Whether it is, or may be, a part of a manifest."""
    return piece.name in IN_ONE_PIECE or (piece.name == SEGMENT and piece.body.startswith(b"JP"))


def manifest_in(pieces: Sequence[Piece]) -> bytes:
    """The store of manifests, or nothing; what is too large is cut, so that it can't be read."""
    for piece in pieces:
        if piece.name in IN_ONE_PIECE:
            return piece.body[:MOST]
        if piece.body[4:8] == b"ftyp":
            return _in_boxes(piece.body)[:MOST]
    return _joined([piece.body for piece in pieces if piece.name == SEGMENT and carries(piece)])[:MOST]


def _in_boxes(data: bytes) -> bytes:
    """Of an AVIF: what lies in the box of C2PA behind its purpose and an offset."""
    at = 0
    while at + 8 <= len(data):
        end = at + max(8, int.from_bytes(data[at : at + 4], "big"))
        if data[at + 4 : at + 24] == b"uuid" + _BOX_OF_C2PA:
            return data[at + 28 : end].partition(b"\0")[2][8:]
        at = end
    return b""


def _joined(segments: Sequence[bytes]) -> bytes:
    boxes: dict[bytes, dict[int, bytes]] = defaultdict(dict)
    for segment in segments:
        boxes[segment[2:4]][int.from_bytes(segment[4:_HEAD], "big")] = segment[_HEAD:]
    for parts in boxes.values():
        first, *further = (parts[number] for number in sorted(parts))
        if first[4:_BOX] == b"jumb":
            return first + b"".join(part[_BOX:] for part in further)
    return b""
