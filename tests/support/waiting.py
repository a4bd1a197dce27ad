"""Waiting for what another task, thread or process does."""

import asyncio
from collections.abc import Awaitable, Callable


async def until(holds: Callable[[], Awaitable[bool]], seconds: float = 30) -> None:
    """Comes back as soon as that holds."""
    async with asyncio.timeout(seconds):
        while not await holds():  # noqa: ASYNC110  (a server in a thread and database rows ring no bell)
            await asyncio.sleep(0.01)
