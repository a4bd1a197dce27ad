"""How much is asked of a provider at once: it slows down when told to, and stops asking when nobody answers."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from lorai_app.providers import Fault, ProviderError

BREAKS_AFTER = 5
"""Connection and gateway failures in a row, of any orders."""
TRIES_AGAIN = 10.0
"""Seconds for which an open breaker lets nobody through; then one order tries."""
_BUSY_PAUSE = 2.0
_LONGEST_PAUSE = 60.0


@dataclass
class Load:
    """The orders of one provider key on the wire, `at_once` at most; one instance in a process.

    An order whose answer is the image itself is on the wire until that has come (`keep`, `let_go`).
    `per_minute`: orders that may begin within a minute, when the operator knows the account's limit.
    """

    at_once: int
    per_minute: int | None = None
    clock: Callable[[], float] = time.monotonic
    _room: int = 0
    _on_the_wire: int = 0
    _kept: set[str] = field(default_factory=set)
    _paused_until: float = 0.0
    _failures: int = 0
    _shut_until: float = 0.0
    _trying: bool = False
    _begun: list[float] = field(default_factory=list)
    _moved: asyncio.Condition = field(default_factory=asyncio.Condition)

    def __post_init__(self) -> None:
        self._room = self.at_once

    @property
    def broken(self) -> bool:
        """Nobody answers there: new orders wait, one at a time tries."""
        return self._failures >= BREAKS_AFTER

    @asynccontextmanager
    async def place(self, *, resolving: bool = False) -> AsyncIterator[None]:
        """A place on the wire, when there is one.

        `resolving`: an order that may have been accepted already must know in time, so it passes the breaker.
        """
        async with self._moved:
            while (wait := self._wait(resolving)) is not None:
                await self._until(wait)
            self._on_the_wire += 1
            tries = self.broken and not resolving
            self._trying = self._trying or tries
            self._begun.append(self.clock())
        try:
            yield
        finally:
            async with self._moved:
                self._on_the_wire -= 1
                if tries:
                    self._trying = False
                self._moved.notify_all()

    def keep(self, key: str) -> None:
        """Said in an order's place: the provider goes on answering it after the place is left."""
        self._kept.add(key)

    async def let_go(self, key: str) -> None:
        """The answer has come to its end; nothing happens if it was never kept."""
        if key in self._kept:
            async with self._moved:
                self._kept.discard(key)
                self._moved.notify_all()

    def heard(self, error: ProviderError | None) -> None:
        """What came of a send: silence is counted, an answer ends the count; being told to wait halves the room."""
        if error is not None and _nobody_there(error):
            self._failures += 1
            if self.broken:
                self._shut_until = self.clock() + TRIES_AGAIN
        elif error is None:
            self._failures = 0
            self._room = min(self.at_once, self._room + 1)
        elif error.fault is not Fault.TIMEOUT:
            self._failures = 0
            # An order that may have been accepted waits for itself alone (409 idempotency_in_progress).
            if error.fault is Fault.RATE_LIMITED and error.refused:
                self._slow_down(error.retry_after)

    def _slow_down(self, asked: float | None) -> None:
        self._room = max(1, self._room // 2)
        wait = _BUSY_PAUSE if asked is None else min(asked, _LONGEST_PAUSE)
        self._paused_until = max(self._paused_until, self.clock() + wait)

    def _wait(self, resolving: bool) -> float | None:
        """Seconds until it is worth looking again; None when the order may go."""
        now = self.clock()
        self._begun = [moment for moment in self._begun if moment > now - 60]
        waits = [self._paused_until - now]
        if self._on_the_wire + len(self._kept) >= self._room:
            waits.append(60.0)
        if self.per_minute and len(self._begun) >= self.per_minute:
            waits.append(self._begun[0] + 60 - now)
        if self.broken and not resolving:
            waits += [self._shut_until - now, 60.0 if self._trying else 0.0]
        longest = max(waits)
        return longest if longest > 0 else None

    async def _until(self, wait: float) -> None:
        """Until something moved, or that many seconds have passed."""
        try:
            async with asyncio.timeout(wait):
                await self._moved.wait()
        except TimeoutError:
            return


def _nobody_there(error: ProviderError) -> bool:
    """No connection, or a gateway's page; silence on a connection that was made says nothing either way."""
    never_connected = error.fault is Fault.TIMEOUT and error.refused
    return error.fault in (Fault.CONNECTION, Fault.GATEWAY) or never_connected
