"""Rows of links: written only for whose they are, listed page by page, counted one by one."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from lorai_app.domain.generation import Generation
from lorai_app.domain.history import Cursor
from lorai_app.domain.sharing import Fate, Share
from lorai_app.store import shares, trash
from tests.support.people import ANA, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


@pytest.fixture
async def hers(idle: Workshop) -> Generation:
    return await idle.press(ANA)


def link(workshop: Workshop, hers: Generation, slug: str, **more: object) -> Share:
    """As it is before it is written."""
    plain = Share(
        slug=slug,
        visitor=ANA.id,
        generation=hers.id,
        image=None,
        show_prompt=False,
        show_references=False,
        findable=False,
        created=workshop.clock(),
        expires=None,
        revoked=None,
        hidden=None,
        kept=False,
        views=0,
    )
    return replace(plain, **more)  # type: ignore[arg-type]


async def write(workshop: Workshop, share: Share) -> bool:
    async with workshop.database.begin() as session:
        return await shares.add(session, share)


async def read(workshop: Workshop, slug: str) -> Share | None:
    async with workshop.database.begin() as session:
        return await shares.of_slug(session, slug)


async def test_a_link_is_kept_whole(idle: Workshop, hers: Generation) -> None:
    later = idle.clock() + timedelta(days=1)
    whole = {"image": 3, "show_prompt": True, "show_references": True, "findable": True, "expires": later}
    for share in (link(idle, hers, "plain"), link(idle, hers, "whole", **whole)):
        assert await write(idle, share)
        assert await read(idle, share.slug) == share
    assert await read(idle, "another") is None


@pytest.mark.parametrize("wrong", [{"visitor": CLEO.id}, {"generation": "0" * 32}, {"generation": None}])
async def test_a_link_to_what_is_not_hers_is_not_written(
    idle: Workshop, hers: Generation, wrong: dict[str, object]
) -> None:
    assert not await write(idle, link(idle, hers, "slug", **wrong))
    assert await read(idle, "slug") is None


async def test_a_link_to_what_went_to_the_trash_in_that_moment_is_not_written(
    idle: Workshop, hers: Generation
) -> None:
    await idle.studio.cancel(ANA, hers.id)
    share = link(idle, hers, "slug")
    async with idle.database.begin() as session:
        assert await trash.put(session, hers.id, idle.clock())
    assert not await write(idle, share)


async def test_a_link_knows_that_its_generation_is_in_the_trash(idle: Workshop, hers: Generation) -> None:
    await idle.studio.cancel(ANA, hers.id)
    await write(idle, link(idle, hers, "slug"))
    await idle.studio.delete(ANA, hers.id)
    found = await read(idle, "slug")
    assert found
    assert (found.in_trash, found.fate(idle.clock())) == (True, Fate.DELETED)


async def test_pages_have_every_link_once_also_those_of_one_moment(idle: Workshop, hers: Generation) -> None:
    now = idle.clock()
    for number in range(7):
        moment = now + timedelta(seconds=number // 3)
        await write(idle, link(idle, hers, f"slug-{number}", created=moment))
    pages, cursor = [], None
    while True:
        async with idle.database.begin() as session:
            found = await shares.of_visitor(session, ANA.id, cursor, 2)
        pages.append([share.slug[-1] for share in found])
        if len(found) < 2:
            break
        cursor = Cursor(found[-1].created, found[-1].slug)
    assert pages == [["6", "5"], ["4", "3"], ["2", "1"], ["0"]]


async def test_lists_have_nobody_elses(idle: Workshop, hers: Generation) -> None:
    await write(idle, link(idle, hers, "slug"))
    async with idle.database.begin() as session:
        assert [share.slug for share in await shares.of_generation(session, ANA.id, hers.id)] == ["slug"]
        assert await shares.of_generation(session, CLEO.id, hers.id) == []
        assert await shares.of_visitor(session, CLEO.id, None, 10) == []


async def test_a_link_is_taken_back_once_and_only_by_its_visitor(idle: Workshop, hers: Generation) -> None:
    await write(idle, link(idle, hers, "slug"))
    when = []
    for visitor, done in ((CLEO, False), (ANA, True), (ANA, False)):
        async with idle.database.begin() as session:
            assert await shares.revoke(session, visitor.id, "slug", idle.clock()) is done
        found = await read(idle, "slug")
        assert found
        when.append(found.revoked)
    assert when[0] is None
    assert when[1] == when[2] is not None


async def test_views_that_come_at_once_are_all_counted(idle: Workshop, hers: Generation) -> None:
    await write(idle, link(idle, hers, "slug"))
    await write(idle, link(idle, hers, "another"))
    await asyncio.gather(*(idle.studio.count_view("slug") for _ in range(20)))
    async with idle.database.begin() as session:
        counted = {share.slug: share.views for share in await shares.of_visitor(session, ANA.id, None, 10)}
    assert counted == {"slug": 20, "another": 0}
