"""A page whose background event runs, with the reader of the rows beside it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from tests.support.page import Page
from tests.support.waiting import until
from tests.support.workshop import Workshop


@asynccontextmanager
async def followed(page: Page, workshop: Workshop) -> AsyncIterator[None]:
    """While the page is open."""
    running = [
        asyncio.create_task(workshop.feed.run()),
        asyncio.create_task(page.call_in_background("follow")),
    ]
    try:
        await shows(page, lambda: page.ready or running[1].done())
        yield
    finally:
        if running[1].done():
            running[1].result()
        for task in running:
            task.cancel()


@asynccontextmanager
async def running(page: Page, event: str) -> AsyncIterator[asyncio.Task[None]]:
    """While that background event of the page runs."""
    task = asyncio.create_task(page.call_in_background(event))
    try:
        yield task
    finally:
        task.cancel()


async def shows(page: Page, holds: Callable[[], Any]) -> None:
    async def seen() -> bool:
        return bool(holds())

    await until(seen)


async def read(page: Page, workshop: Workshop) -> Page:
    """The page as it is once it has been read, and not followed any more."""
    async with followed(page, workshop):
        return page
