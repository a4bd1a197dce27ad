"""The porter: which browsers were ended, known without asking the database, and when the others were seen."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import event

from lorai_app.domain.visitor import Visitor
from lorai_app.studio import porter as rules
from lorai_app.studio.porter import SEEN_EVERY, Porter
from tests.support.devices import on_the_phone
from tests.support.people import ANA
from tests.support.waiting import until
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def test_another_process_learns_of_it_and_so_does_one_that_starts(idle: Workshop) -> None:
    there = await on_the_phone(idle)
    neighbour = Porter()
    await neighbour.look(idle.database, idle.clock())
    assert neighbour.admits(there.device)
    await idle.studio.end_device(ANA, there.device)
    await neighbour.look(idle.database, idle.clock())
    idle.clock.forward(days=1)
    started = Porter()
    await started.look(idle.database, idle.clock())
    assert (neighbour.admits(there.device), started.admits(there.device)) == (False, False)


async def test_when_it_was_seen_is_written_once_an_hour_and_never_by_the_request_itself(
    idle: Workshop,
) -> None:
    there = await on_the_phone(idle)
    porter = idle.studio.porter
    joined = await seen(idle, there)

    async def look_after(**time: float) -> timedelta:
        idle.clock.forward(**time)
        for _ in range(3):
            assert porter.admits(there.device)
            await porter.look(idle.database, idle.clock())
        return await seen(idle, there) - joined

    assert await look_after(minutes=59) == timedelta()
    written = await look_after(minutes=6)
    assert written > SEEN_EVERY
    assert await look_after(minutes=30) == written
    assert await look_after(minutes=20) == written
    assert await look_after(minutes=11) > written + SEEN_EVERY


async def seen(shop: Workshop, visitor: Visitor) -> timedelta:
    (device, _) = await shop.studio.devices(visitor)
    assert device.seen
    return device.seen - device.seen.min.replace(tzinfo=device.seen.tzinfo)


async def test_no_request_reads_the_database(idle: Workshop) -> None:
    there = await on_the_phone(idle)
    asked: list[str] = []
    event.listen(
        idle.database.engine.sync_engine, "before_cursor_execute", lambda *given: asked.append(given[2])
    )
    for number in range(2000):
        idle.studio.porter.admits(f"browser {number}")
        idle.studio.porter.admits(there.device)
    assert asked == []
    await idle.studio.porter.look(idle.database, idle.clock())
    assert 0 < len(asked) < 10


async def test_an_open_page_is_told_at_once_and_one_that_opens_too_late_as_well(idle: Workshop) -> None:
    there = await on_the_phone(idle)
    told: list[str] = []
    porter = idle.studio.porter
    with porter.open_page(there.device, lambda: told.append("phone")):
        with porter.open_page(there.device, lambda: told.append("closed")):
            pass
        with porter.open_page(ANA.id, lambda: told.append("desk")):
            await idle.studio.end_device(ANA, there.device)
            assert told == ["phone"]
    with porter.open_page(there.device, lambda: told.append("late")):
        assert told == ["phone", "late"]


async def test_the_porter_goes_on_after_a_look_that_failed(
    idle: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "LOOKS_EVERY_SECONDS", 0.01)
    there = await on_the_phone(idle)
    await idle.studio.end_device(ANA, there.device)
    neighbour, looks = Porter(), []

    def clock() -> object:
        looks.append(1)
        if len(looks) == 1:
            raise OSError("the database is away")
        return idle.clock()

    running = asyncio.create_task(neighbour.run(idle.database, clock))  # type: ignore[arg-type]
    await until(lambda: asyncio.sleep(0, not neighbour.admits(there.device)))
    running.cancel()
