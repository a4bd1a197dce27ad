"""What a visitor made is found again, marked, and back everywhere when it is taken out of the trash."""

import asyncio

import pytest

from lorai_app.domain.errors import NotFound
from lorai_app.domain.generation import Generation, GenerationState
from lorai_app.domain.history import Ended, Sought
from lorai_app.domain.visitor import Visitor
from lorai_app.studio.watch import Watch
from tests.support.people import ANA, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def found(workshop: Workshop, visitor: Visitor = ANA, **sought: object) -> list[str]:
    page = await workshop.studio.history(visitor, None, 20, Sought(**sought))  # type: ignore[arg-type]
    return [one.id for one in page.items]


async def made(workshop: Workshop, prompt: str = "an owl", count: int = 1) -> Generation:
    """A generation that has ended."""
    pressed = await workshop.press(ANA, prompt, count)
    await workshop.done()
    return await workshop.see(ANA, pressed.id)


async def test_each_is_found_by_how_it_ended(workshop: Workshop) -> None:
    await workshop.grant(ANA, 100)
    complete = await made(workshop, "an owl", 2)
    missing = await made(workshop, "an owl [failed:1]", 2)
    blocked = await made(workshop, "an owl [blocked-details]")
    workshop.working = False
    cancelled = await workshop.press(ANA, "an owl at noon")
    await workshop.studio.cancel(ANA, cancelled.id)
    running = await workshop.press(ANA, "an owl at night")
    assert await found(workshop, ended=Ended.COMPLETE) == [complete.id]
    assert await found(workshop, ended=Ended.MISSING) == [blocked.id, missing.id]
    assert await found(workshop, ended=Ended.CANCELLED) == [cancelled.id]
    assert await found(workshop, ended=Ended.RUNNING) == [running.id]


async def test_what_is_under_way_is_listed_with_the_time_that_remains(idle: Workshop) -> None:
    running = await idle.press(ANA)
    (listed,) = (await idle.studio.history(ANA, None, 20)).items
    assert (listed.state, listed.eta) == (GenerationState.QUEUED, running.eta)
    assert listed.eta


async def test_a_favourite_is_found_among_the_favourites_until_it_is_none(workshop: Workshop) -> None:
    await made(workshop, "a fox")
    owl = await made(workshop, "an owl")
    assert (await workshop.studio.favour(ANA, owl.id, True)).favourite
    assert await found(workshop, favourites=True) == [owl.id]
    assert not (await workshop.studio.favour(ANA, owl.id, False)).favourite
    assert await found(workshop, favourites=True) == []


async def test_the_words_of_a_prompt_find_it_and_nobody_elses(workshop: Workshop) -> None:
    owl = await made(workshop, "A snowy OWL over the harbour")
    await made(workshop, "a fox")
    assert await found(workshop, words="harbour owl") == [owl.id]
    assert await found(workshop, CLEO, words="harbour owl") == []


async def test_what_is_in_the_trash_is_found_there_only(workshop: Workshop) -> None:
    fox, owl = await made(workshop, "a fox"), await made(workshop, "an owl")
    await workshop.studio.delete(ANA, fox.id)
    assert await found(workshop) == [owl.id]
    assert await found(workshop, trash=True) == [fox.id]
    assert await found(workshop, trash=True, words="owl") == []
    (trashed,) = (await workshop.studio.history(ANA, None, 20, Sought(trash=True))).items
    assert (trashed.prompt, trashed.images, trashed.receipt) == (fox.prompt, fox.images, fox.receipt)
    assert trashed.deleted


async def test_what_is_taken_out_of_the_trash_is_back_as_it_was(workshop: Workshop) -> None:
    fox = await made(workshop, "a fox")
    await workshop.studio.favour(ANA, fox.id, True)
    before = await workshop.see(ANA, fox.id)
    await workshop.studio.delete(ANA, fox.id)
    assert await workshop.studio.restore(ANA, fox.id) == before
    assert await workshop.see(ANA, fox.id) == before
    assert (await found(workshop), await found(workshop, trash=True)) == ([fox.id], [])
    assert await workshop.studio.restore(ANA, fox.id) == before


async def test_open_pages_see_it_go_and_come_back(workshop: Workshop) -> None:
    fox = await made(workshop, "a fox")
    running = asyncio.create_task(workshop.feed.run())
    try:
        with workshop.feed.watch(ANA, "page") as watch:
            await _told(watch, fox.id)
            await workshop.studio.delete(ANA, fox.id)
            assert await _told(watch, fox.id) is None
            await workshop.studio.restore(ANA, fox.id)
            back = await _told(watch, fox.id)
            assert back
            assert not back.favourite
            await workshop.studio.favour(ANA, fox.id, True)
            starred = await _told(watch, fox.id)
            assert starred
            assert starred.favourite
    finally:
        running.cancel()


async def _told(watch: Watch, id: str) -> Generation | None:
    async with asyncio.timeout(2):
        news = await watch.news()
    assert news
    assert (news.gone == [id]) is not bool(news.generations)
    return news.generations[0] if news.generations else None


async def test_a_stranger_changes_nothing(workshop: Workshop) -> None:
    fox = await made(workshop, "a fox")
    owl = await made(workshop, "an owl")
    await workshop.studio.delete(ANA, fox.id)
    for id in (fox.id, owl.id, "0" * 32):
        for deed in (workshop.studio.restore, workshop.studio.destroy, workshop.studio.delete):
            with pytest.raises(NotFound, match="no such generation"):
                await deed(CLEO, id)
        with pytest.raises(NotFound, match="no such generation"):
            await workshop.studio.favour(CLEO, id, True)
    assert await workshop.studio.empty_trash(CLEO) == 0
    await workshop.studio.forget_me(CLEO)
    assert (await found(workshop), await found(workshop, trash=True)) == ([owl.id], [fox.id])
    assert await found(workshop, favourites=True) == []
