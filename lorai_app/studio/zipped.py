"""ZIP files whose length is known before the first byte: nothing is packed, because pictures are already."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from struct import Struct
from zlib import crc32

_LOCAL, _CENTRAL, _END = Struct("<IHHHHHIIIHH"), Struct("<IHHHHHHIIIHHHHHII"), Struct("<IHHHHIIH")
_VERSION, _UTF8, _STORED = 20, 0x0800, 0


def length(files: Iterable[tuple[str, int]]) -> int:
    """Bytes of a ZIP of files with these names and sizes."""
    each = (_LOCAL.size + _CENTRAL.size + 2 * len(name.encode()) + size for name, size in files)
    return sum(each) + _END.size


@dataclass
class Zip:
    """Written file by file, in order; smaller than 4 GB, which every program can open."""

    made: datetime
    _at: int = 0
    _listed: list[bytes] = field(default_factory=list)

    def file(self, name: str, data: bytes) -> Iterator[bytes]:
        """One file as it stands in the ZIP."""
        called = name.encode()
        about = (
            _VERSION,
            _UTF8,
            _STORED,
            *_dos(self.made),
            crc32(data),
            len(data),
            len(data),
            len(called),
        )
        self._listed.append(_CENTRAL.pack(0x02014B50, _VERSION, *about, 0, 0, 0, 0, 0, self._at) + called)
        head = _LOCAL.pack(0x04034B50, *about, 0) + called
        self._at += len(head) + len(data)
        yield head
        yield data

    def end(self) -> bytes:
        """The list of its files, which comes last."""
        listed = b"".join(self._listed)
        many = len(self._listed)
        return listed + _END.pack(0x06054B50, 0, 0, many, many, len(listed), self._at, 0)


def _dos(moment: datetime) -> tuple[int, int]:
    """Time and date as ZIP has written them since 1989, by two seconds."""
    time = moment.hour << 11 | moment.minute << 5 | moment.second // 2
    return time, (moment.year - 1980) << 9 | moment.month << 5 | moment.day
