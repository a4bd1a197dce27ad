"""Who did what how often lately, in this process: no more is remembered than fits."""

import time
from collections import OrderedDict

from limits.aio.storage import MemoryStorage
from limits.aio.storage.memory import Entry

MOST = 100_000
"""Names; each takes about half a kilobyte."""


class Counting(MemoryStorage):
    """The moving windows of `limits`, in the order of their last use.

    The library's own looks through all names, each in a thread, whenever one is counted, and grows with whoever comes.
    """

    STORAGE_SCHEME = ["lorai+memory"]  # noqa: RUF012 it is how the library has it

    def __init__(self, most: int = MOST) -> None:
        super().__init__()
        self.events: OrderedDict[str, list[Entry]] = OrderedDict()
        self._most = most

    async def acquire_entry(self, key: str, limit: int, expiry: int, amount: int = 1) -> bool:
        """Counts `amount` unless that is too many; it waits for nothing, so that nobody comes between."""
        now = time.time()
        lately = [hit for hit in self.events.pop(key, []) if hit.atime > now - expiry]
        fits = len(lately) + amount <= limit
        self.events[key] = [Entry(expiry)] * amount + lately if fits else lately
        self._forget(now)
        return fits

    def _forget(self, now: float) -> None:
        """Whoever's last hit counts no longer, and when there are too many, whoever came longest ago."""
        while self.events:
            name, hits = next(iter(self.events.items()))
            if len(self.events) <= self._most and hits and hits[0].expiry > now:
                return
            del self.events[name]
