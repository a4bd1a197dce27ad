"""What was under way in a browser while its visitor was forgotten, or while it was signed out, leaves nothing."""

import asyncio
from collections.abc import Awaitable
from pathlib import Path

import pytest

from lorai_app.domain.errors import SignedOut
from lorai_app.domain.sharing import Complaint, Wish
from lorai_app.domain.visitor import Visitor
from lorai_app.studio import operator
from tests.support.devices import on_the_phone
from tests.support.people import ANA, CLEO
from tests.support.photos import photo
from tests.support.workshop import Workshop, request

pytestmark = pytest.mark.anyio


@pytest.fixture
async def slug(workshop: Workshop) -> str:
    """Somebody else's link."""
    made = await workshop.press(CLEO)
    await workshop.done()
    return (await workshop.studio.share(CLEO, Wish(made.id))).slug


async def test_a_photo_that_was_on_its_way_is_not_kept(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    put, may_go_on, waits = workshop.files.put, asyncio.Event(), asyncio.Event()

    async def slowly(name: str, data: bytes) -> None:
        waits.set()
        await may_go_on.wait()
        await put(name, data)

    monkeypatch.setattr(workshop.files, "put", slowly)
    adding = asyncio.create_task(workshop.studio.add_reference(ANA, photo()))
    await waits.wait()
    await workshop.studio.forget_me(ANA)
    may_go_on.set()
    with pytest.raises(SignedOut):
        await adding
    assert await workshop.rows() == dict.fromkeys(await workshop.rows(), 0)
    assert [file for file in (tmp_path / "files").rglob("*") if file.is_file()] == []


async def test_no_late_deed_makes_a_forgotten_visitor_anew(workshop: Workshop, slug: str) -> None:
    await workshop.studio.forget_me(ANA)
    before = await workshop.rows()
    await refused(workshop, ANA, slug)
    assert await workshop.rows() == before
    assert await operator.reports(workshop.database) == []


async def test_a_browser_that_was_signed_out_does_nothing_late(workshop: Workshop, slug: str) -> None:
    phone = await on_the_phone(workshop)
    made = await workshop.press(ANA, "an owl [failed:1]")
    await workshop.done()
    await workshop.studio.end_device(ANA, phone.device)
    before = await workshop.rows()
    await refused(workshop, phone, slug)
    with pytest.raises(SignedOut):
        await workshop.studio.retry(phone, made.id, "late")
    assert await workshop.rows() == before
    await workshop.press(ANA, "another owl")


async def refused(workshop: Workshop, late: Visitor, slug: str) -> None:
    studio = workshop.studio
    deeds: list[Awaitable[object]] = [
        studio.submit(late, request(), "late"),
        studio.add_reference(late, photo()),
        studio.make_device_link(late, "Mac"),
        studio.report(late, slug, Complaint.OTHER),
    ]
    for deed in deeds:
        with pytest.raises(SignedOut):
            await deed
