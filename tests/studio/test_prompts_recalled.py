"""My earlier prompts: each wording once, newest first, mine alone."""

import pytest

from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.generation import ImageState
from lorai_app.store import prompts
from tests.support.people import ANA, CLEO
from tests.support.shelf import Made, write
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def recalled(workshop: Workshop, words: str = "", limit: int = 50) -> list[str]:
    return [one.words for one in await workshop.studio.prompts(ANA, words, limit)]


def pressed(moment: int, prompt: str, *, deleted: bool = False) -> Made:
    return Made(moment, ANA.id, prompt, "gpt-image-2", "1:1", False, deleted, (ImageState.DELIVERED,))


async def test_each_wording_comes_once_as_it_was_written_last(idle: Workshop) -> None:
    await write(
        idle.database,
        [pressed(1, "An owl"), pressed(2, "a fox"), pressed(3, "an  OWL"), pressed(4, "a hare")],
    )
    assert await recalled(idle) == ["a hare", "an  OWL", "a fox"]
    assert await recalled(idle, limit=2) == ["a hare", "an  OWL"]


async def test_the_generation_is_the_newest_with_that_wording(idle: Workshop) -> None:
    ids = await write(idle.database, [pressed(1, "an owl"), pressed(2, "an owl")])
    (told,) = await idle.studio.prompts(ANA, "", 50)
    assert (ids[told.generation].moment, told.created) == (2, ids[told.generation].created)


async def test_words_are_searched_as_in_the_history(idle: Workshop) -> None:
    await write(idle.database, [pressed(1, "A snowy OWL at the harbour"), pressed(2, "100% wool, an owl")])
    assert await recalled(idle, "harbour owl") == ["A snowy OWL at the harbour"]
    assert await recalled(idle, "%") == ["100% wool, an owl"]
    with pytest.raises(InvalidRequest, match="fewer words"):
        await recalled(idle, "x" * 201)


async def test_what_was_thrown_away_is_not_brought_back(idle: Workshop) -> None:
    await write(idle.database, [pressed(1, "an owl"), pressed(2, "a fox", deleted=True)])
    assert await recalled(idle) == ["an owl"]


async def test_one_that_stands_behind_hundreds_of_the_same_is_found(idle: Workshop) -> None:
    again = [pressed(number, "an owl") for number in range(1, prompts.AT_ONCE * 2 + 1)]
    await write(idle.database, [pressed(0, "a fox"), *again])
    assert await recalled(idle) == ["an owl", "a fox"]


async def test_nobody_reads_anothers(idle: Workshop) -> None:
    await write(idle.database, [pressed(1, "an owl")])
    assert await idle.studio.prompts(CLEO, "", 50) == []
