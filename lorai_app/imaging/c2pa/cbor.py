"""CBOR (RFC 8949), read within bounds: hostile bytes end in Unreadable, never in time or memory."""

import struct
from dataclasses import dataclass

from lorai_app.imaging.c2pa.unreadable import Unreadable

DEEPEST = 24
MOST_VALUES = 50_000
_SIMPLE = {20: False, 21: True, 22: None, 23: None}
_FLOATS = {25: ">e", 26: ">f", 27: ">d"}
_ENDLESS = 31
_BREAK = 0xFF


def read(data: bytes) -> object:
    """The first value: int, float, bool, None, bytes, str, list or dict; tags are passed over."""
    return _Reading(data).value(DEEPEST)


@dataclass
class _Reading:
    data: bytes
    at: int = 0
    values: int = 0

    def value(self, depth: int) -> object:
        self.values += 1
        if not depth or self.values > MOST_VALUES:
            raise Unreadable("deeper or longer than any manifest")
        first = self._take(1)[0]
        major, short = first >> 5, first & 31
        if major == 7:
            return self._simple(short)
        if short == _ENDLESS:
            return self._endless(major, depth)
        number = self._number(short)
        match major:
            case 0:
                return number
            case 1:
                return -1 - number
            case 2:
                return self._take(number)
            case 3:
                return self._take(number).decode("utf-8", "replace")
            case 4:
                return [self.value(depth - 1) for _ in range(number)]
            case 5:
                return dict(self._pair(depth) for _ in range(number))
        return self.value(depth - 1)

    def _endless(self, major: int, depth: int) -> object:
        """A value whose end is marked, not counted."""
        parts: list[object] = []
        while self.data[self.at : self.at + 1] != bytes([_BREAK]):
            parts.append(self._pair(depth) if major == 5 else self.value(depth - 1))
        self.at += 1
        match major:
            case 2:
                return b"".join(part for part in parts if isinstance(part, bytes))
            case 3:
                return "".join(part for part in parts if isinstance(part, str))
            case 4:
                return parts
            case 5:
                return dict(part for part in parts if isinstance(part, tuple))
        raise Unreadable("no such value has an open end")

    def _pair(self, depth: int) -> tuple[object, object]:
        key = self.value(depth - 1)
        if isinstance(key, list | dict):
            raise Unreadable("a key that is a list")
        return key, self.value(depth - 1)

    def _simple(self, short: int) -> object:
        if short in _FLOATS:
            form = _FLOATS[short]
            return struct.unpack(form, self._take(struct.calcsize(form)))[0]
        if short == 24:
            self._take(1)
        return _SIMPLE.get(short)

    def _number(self, short: int) -> int:
        if short < 24:
            return short
        if short > 27:
            raise Unreadable("a length of no known size")
        return int.from_bytes(self._take(1 << (short - 24)), "big")

    def _take(self, count: int) -> bytes:
        taken = self.data[self.at : self.at + count]
        if len(taken) < count:
            raise Unreadable("it ends in the middle")
        self.at += count
        return taken
