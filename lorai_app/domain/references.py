"""Reference photos: the limits at the door and what is kept of one."""

from dataclasses import dataclass
from datetime import datetime

MAX_BYTES = 20 * 1024 * 1024
MAX_PIXELS = 50_000_000
LONGEST_SIDE = 2048
KEPT_UNUSED_HOURS = 24


@dataclass(frozen=True)
class Reference:
    """A cleaned photo; `changes` says in plain words what was done to the upload."""

    id: str
    width: int
    height: int
    bytes: int
    mime: str
    changes: tuple[str, ...]
    created: datetime
