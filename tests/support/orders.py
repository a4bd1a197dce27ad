"""Orders on their way to a provider, in an event loop that jumps."""

import asyncio
from dataclasses import dataclass, field

from lorai_app.providers import ProviderError
from lorai_app.studio.load import Load


def now() -> float:
    return asyncio.get_running_loop().time()


def made(at_once: int = 4, per_minute: int | None = None) -> Load:
    return Load(at_once, per_minute, clock=now)


@dataclass
class Orders:
    """Orders that take a second each on the wire; what becomes of them is `outcome` at that time."""

    load: Load
    outcome: ProviderError | None = None
    began: dict[str, float] = field(default_factory=dict)
    most: int = 0
    _on_the_wire: int = 0
    _tasks: dict[str, asyncio.Task[None]] = field(default_factory=dict)

    def begin(self, *names: str, resolving: bool = False) -> None:
        for name in names:
            self._tasks[name] = asyncio.create_task(self._go(name, resolving))

    async def _go(self, name: str, resolving: bool) -> None:
        async with self.load.place(resolving=resolving):
            self.began[name] = now()
            self._on_the_wire += 1
            self.most = max(self.most, self._on_the_wire)
            await asyncio.sleep(1)
            self._on_the_wire -= 1
            self.load.heard(self.outcome)

    async def drop(self, name: str) -> None:
        self._tasks[name].cancel()
        await asyncio.gather(self._tasks.pop(name), return_exceptions=True)

    async def done(self) -> None:
        await asyncio.gather(*self._tasks.values())
