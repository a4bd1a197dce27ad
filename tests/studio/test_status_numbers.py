"""The numbers of /status come from our own rows of the last day, and too few of them say nothing."""

from datetime import timedelta

import pytest

from lorai_app.domain.generation import ImageState
from lorai_app.domain.status import Record
from lorai_app.store import tables
from lorai_app.studio.status import FRESH_SECONDS
from tests.support.people import ANA
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def ended(
    shop: Workshop,
    state: ImageState,
    count: int = 1,
    *,
    model: str = "gpt-image-2",
    seconds: float | None = None,
    hours_ago: float = 1,
    provider: str = "apimart",
) -> None:
    """So many images of that model that ended so, as rows."""
    now = shop.clock()
    async with shop.database.begin() as session:
        for _ in range(count):
            id = f"g{now.timestamp()}{len(shop.woken)}"
            shop.woken.append((id, 0))
            session.add(
                tables.Generation(
                    id=id,
                    visitor=ANA.id,
                    prompt="an owl",
                    model=model,
                    ratio="1:1",
                    count=1,
                    created=now,
                    touched=0,
                )
            )
            await session.flush()
            session.add(
                tables.Image(
                    id=f"{id}-0",
                    generation=id,
                    index=0,
                    state=state,
                    price=2,
                    queued=now,
                    ended=None if state in ("queued", "running") else now - timedelta(hours=hours_ago),
                    shape=f"{provider} {model} ×1",
                    seconds=seconds,
                )
            )


async def record(shop: Workshop, model: str = "gpt-image-2") -> Record:
    shop.clock.forward(seconds=FRESH_SECONDS + 1)
    return next(one for one in (await shop.studio.status()).records if one.model == model)


async def test_a_site_without_images_tells_nothing_of_any_model(idle: Workshop) -> None:
    status = await idle.studio.status()
    assert (status.queued, status.running) == (0, 0)
    assert [one.model for one in status.records] == ["gpt-image-2", "gpt-image-1.5"]
    assert not any(one.tells or one.median_seconds for one in status.records)


async def test_the_median_and_the_blocked_share_are_those_of_the_last_day(idle: Workshop) -> None:
    for seconds in (40, 44, 46, 52, 90):
        await ended(idle, ImageState.DELIVERED, seconds=seconds)
    await ended(idle, ImageState.BLOCKED, 2)
    await ended(idle, ImageState.FAILED)
    await ended(idle, ImageState.DELIVERED, 9, seconds=300, hours_ago=25)
    found = await record(idle)
    assert (found.ended, found.median_seconds, found.tells) == (8, 46, True)
    assert found.share(ImageState.BLOCKED) == 0.25


async def test_what_a_visitor_cancelled_says_nothing_about_the_service(idle: Workshop) -> None:
    await ended(idle, ImageState.CANCELLED, 7)
    await ended(idle, ImageState.BLOCKED, 4)
    assert not (await record(idle)).tells


async def test_models_and_services_are_not_mixed(idle: Workshop) -> None:
    await ended(idle, ImageState.DELIVERED, 5, seconds=50)
    await ended(idle, ImageState.DELIVERED, 5, seconds=20, model="gpt-image-1.5")
    await ended(idle, ImageState.DELIVERED, 50, seconds=1, provider="sketch")
    assert (await record(idle)).median_seconds == 50
    assert (await record(idle, "gpt-image-1.5")).median_seconds == 20
    assert (await record(idle)).ended == 5


async def test_what_waits_and_what_is_made_is_counted(idle: Workshop) -> None:
    await ended(idle, ImageState.QUEUED, 3)
    await ended(idle, ImageState.RUNNING, 2)
    status = await idle.studio.status()
    assert (status.queued, status.running) == (3, 2)


async def test_everybody_who_looks_within_a_few_seconds_sees_the_same(idle: Workshop) -> None:
    first = await idle.studio.status()
    await ended(idle, ImageState.QUEUED)
    assert await idle.studio.status() is first
    idle.clock.forward(seconds=FRESH_SECONDS + 1)
    assert (await idle.studio.status()).queued == 1
