"""An event loop in which waiting takes no time: when nobody has anything to do, the clock jumps to what comes next."""

import asyncio
import selectors
from typing import Any


class _Impatient(selectors.DefaultSelector):
    def __init__(self, loop: "JumpingLoop") -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if not ready and timeout:
            self._loop.ahead += timeout
        return ready


class JumpingLoop(asyncio.SelectorEventLoop):
    """For code that waits for nothing but time and itself; its seconds are counted from 0."""

    def __init__(self) -> None:
        self.ahead = 0.0
        super().__init__(_Impatient(self))

    def time(self) -> float:
        return self.ahead
