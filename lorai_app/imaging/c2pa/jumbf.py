"""JUMBF (ISO 19566-5): boxes in boxes, each group with a label, read within bounds."""

from collections.abc import Iterator
from dataclasses import dataclass

from lorai_app.imaging.c2pa.unreadable import Unreadable

DEEPEST = 8
MOST_BOXES = 5_000
_UUID = 16
_HAS_LABEL = 0x02


@dataclass(frozen=True)
class Group:
    """A box of boxes: other groups, and contents by their kind (`cbor`, `json` …), the last of each."""

    label: str
    groups: tuple["Group", ...]
    contents: dict[bytes, bytes]

    def named(self, start: str) -> Iterator["Group"]:
        """Those whose label begins so: versions and numbers stand behind."""
        return (group for group in self.groups if group.label.startswith(start))


def read(data: bytes) -> Group:
    """The first box, which is a group; Unreadable for everything else."""
    kind, body = next(_boxes(data), (b"", b""))
    if kind != b"jumb":
        raise Unreadable("no group of boxes")
    return _group(body, DEEPEST, iter(range(MOST_BOXES)))


def _group(body: bytes, depth: int, left: Iterator[int]) -> Group:
    label, groups, contents = "", [], {}
    for kind, inner in _boxes(body):
        if not depth or next(left, None) is None:
            raise Unreadable("more boxes than any manifest has")
        if kind == b"jumd":
            label = _label(inner)
        elif kind == b"jumb":
            groups.append(_group(inner, depth - 1, left))
        else:
            contents[kind] = inner
    return Group(label, tuple(groups), contents)


def _label(described: bytes) -> str:
    toggles = described[_UUID : _UUID + 1]
    if not toggles or not toggles[0] & _HAS_LABEL:
        return ""
    return described[_UUID + 1 :].partition(b"\0")[0].decode("utf-8", "replace")


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        size, start = int.from_bytes(data[at : at + 4], "big"), at + 8
        kind = data[at + 4 : start]
        if size == 1:  # the real size follows
            size, start = int.from_bytes(data[start : start + 8], "big"), start + 8
        end = at + size if size else len(data)
        if end < start or end > len(data):
            raise Unreadable("a box that is longer than what holds it")
        yield kind, data[start:end]
        at = end
