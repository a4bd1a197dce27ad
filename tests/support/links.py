"""Ana's links and everything that they open; no money may move by any of it."""

from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from lorai_app.domain.errors import Gone
from lorai_app.domain.generation import Generation
from lorai_app.domain.sharing import Share, Wish
from lorai_app.studio.media import SHARED
from tests.support.people import ANA, BEN, CLEO
from tests.support.photos import photo
from tests.support.workshop import Workshop

SHARES = "/api/v1/shares"
SECRET = "a secret owl on a mantelpiece"


@asynccontextmanager
async def anas_images(workshop: Workshop) -> AsyncIterator[Generation]:
    """Two delivered images made from one photo; afterwards everybody has what they had, and nothing was asked for."""
    kept = await workshop.studio.add_reference(ANA, photo())
    made = await workshop.press(ANA, SECRET, 2, references=(kept.id,))
    await workshop.done()
    before = await _books(workshop)
    yield await workshop.see(ANA, made.id)
    assert await _books(workshop) == before
    await workshop.assert_adds_up()


async def with_everything(workshop: Workshop, hers: Generation, expires_in: int | None = None) -> Share:
    """A link of Ana's that shows prompt and photos too."""
    wish = Wish(hers.id, expires_in=expires_in, show_prompt=True, show_references=True)
    return await workshop.studio.share(ANA, wish)


async def share(browser: httpx.AsyncClient, generation: str, **more: Any) -> httpx.Response:
    """POST of a link: one that shows nothing but the images, with these changes."""
    wish = {"generation": generation, "show_prompt": False, "show_references": False}
    return await browser.post(SHARES, json=wish | more)


async def slug_of(browser: httpx.AsyncClient, generation: str, **more: Any) -> str:
    return str((await share(browser, generation, **more)).json()["slug"])


def every_door(workshop: Workshop, slug: str) -> list[Awaitable[object]]:
    """Everything that a link opens, as Cleo tries it."""
    studio = workshop.studio
    files = [studio.shared_file(CLEO, slug, 0, size) for size in SHARED]
    return [
        studio.shared(CLEO, slug),
        studio.shared_reference(CLEO, slug, 0),
        studio.card(CLEO, slug),
        *files,
    ]


async def assert_open(workshop: Workshop, slug: str) -> None:
    for door in every_door(workshop, slug):
        assert await door


async def assert_closed(workshop: Workshop, slug: str, sentence: str) -> None:
    for door in every_door(workshop, slug):
        with pytest.raises(Gone, match=sentence) as told:
            await door
        assert "ana" not in told.value.message.lower()


async def _books(workshop: Workshop) -> list[object]:
    told: list[object] = []
    for visitor in (ANA, BEN, CLEO):
        told += [await workshop.studio.purse(visitor), await workshop.studio.ledger(visitor, None, 100)]
    return [*told, list(workshop.woken)]
