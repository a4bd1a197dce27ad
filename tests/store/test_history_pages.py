"""The pages of a history: whatever is in it, nothing is lost, nothing comes twice, and only what is sought is found."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.generation import ImageState
from lorai_app.domain.history import LONGEST_SEARCH, Cursor, Ended, Sought
from lorai_app.store import database, history
from lorai_app.store.database import Database
from lorai_app.store.tables import Generation
from tests.support.people import ANA, CLEO
from tests.support.shelf import NOW, Made, write

EVERYTHING = Sought()
USUAL = settings(max_examples=60, deadline=None, database=None, suppress_health_check=list(HealthCheck))
MODELS, RATIOS = ("gpt-image-2", "gpt-image-1.5"), ("1:1", "21:9")
WORDS = ("owl", "Owl", "fog", "100%", "a_b", "c\\d", "straße", "cafe\u0301", "霧")


def prompts(most: int) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(WORDS), max_size=most).map(" ".join)


made = st.builds(
    Made,
    moment=st.integers(0, 3),
    visitor=st.sampled_from([ANA.id, ANA.id, ANA.id, CLEO.id]),
    prompt=prompts(3),
    model=st.sampled_from(MODELS),
    ratio=st.sampled_from(RATIOS),
    favourite=st.booleans(),
    deleted=st.sampled_from([False, False, True]),
    states=st.lists(st.sampled_from(list(ImageState)), min_size=1, max_size=4).map(tuple),
)
sought = st.builds(
    Sought,
    words=prompts(1),
    model=st.sampled_from(["", "", *MODELS]),
    ratio=st.sampled_from(["", "", *RATIOS]),
    ended=st.sampled_from([None, None, *Ended]),
    favourites=st.booleans(),
    trash=st.booleans(),
)


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as running:
        yield running


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory, runner: asyncio.Runner) -> Iterator[Database]:
    """Tables that examples fill anew."""
    file: Path = tmp_path_factory.mktemp("history") / "app.db"
    database.migrate(file)
    opened = database.sqlite(file)
    yield opened
    runner.run(opened.close())


async def pages(
    tables: Database, limit: int, wanted: Sought = EVERYTHING, before: Cursor | None = None
) -> list[list[str]]:
    """The ids of every page, following `next` to the end."""
    found = []
    while True:
        async with tables.begin() as session:
            page = await history.page(session, ANA.id, before, limit, wanted)
        found.append([one.id for one in page.items])
        if page.next is None:
            return found
        before = page.next


def together(found: list[list[str]]) -> list[str]:
    return list(chain.from_iterable(found))


def newest_first(ids: dict[str, Made], wanted: Sought = EVERYTHING) -> list[str]:
    mine = [(row.created, id) for id, row in ids.items() if row.is_sought(wanted)]
    return [id for _, id in sorted(mine, reverse=True)]


def test_the_pages_are_what_is_sought_newest_first_and_each_once(
    shelf: Database, runner: asyncio.Runner
) -> None:
    @USUAL
    @given(rows=st.lists(made, max_size=12), wanted=sought, limit=st.integers(1, 5))
    def try_it(rows: list[Made], wanted: Sought, limit: int) -> None:
        ids = runner.run(write(shelf, rows))
        found = runner.run(pages(shelf, limit, wanted))
        assert together(found) == newest_first(ids, wanted)
        assert all(len(page) == limit for page in found[:-1])
        assert found[-1] or len(found) == 1

    try_it()


def test_every_generation_stands_in_one_way(shelf: Database, runner: asyncio.Runner) -> None:
    @USUAL
    @given(rows=st.lists(made, max_size=6))
    def try_it(rows: list[Made]) -> None:
        ids = runner.run(write(shelf, rows))
        each = [together(runner.run(pages(shelf, 50, Sought(ended=ended)))) for ended in Ended]
        assert sorted(together(each)) == sorted(newest_first(ids))

    try_it()


def plain(count: int, moment: int = 0, prompt: str = "an owl") -> list[Made]:
    """Generations of one moment."""
    delivered = (ImageState.DELIVERED,)
    return [Made(moment, ANA.id, prompt, MODELS[0], RATIOS[0], False, False, delivered)] * count


@pytest.mark.anyio
async def test_a_moment_alone_begins_before_everything_of_that_moment(tables: Database) -> None:
    ids = await write(tables, [*plain(3, moment=1), *plain(3, moment=0)])
    found = await pages(tables, 2, before=Cursor(NOW + timedelta(microseconds=1)))
    assert together(found) == newest_first(ids)[3:]


@pytest.mark.anyio
async def test_a_page_goes_on_where_it_was_when_its_last_one_is_gone(tables: Database) -> None:
    ids = await write(tables, plain(6))
    expected = newest_first(ids)
    async with tables.begin() as session:
        first = await history.page(session, ANA.id, None, 2, Sought())
        assert first.next
        gone = await session.get_one(Generation, first.next.id)
        gone.deleted = NOW
    assert together(await pages(tables, 3, before=first.next)) == expected[2:]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("prompt", "words", "found"),
    [
        ("An Owl in the fog", "FOG owl", True),
        ("An Owl in the fog", "owl fox", False),
        ("An Owl in the fog", "  ", True),
        ("a lighthouse", "house", True),
        ("a price of 100% off", "100%", True),
        ("a price of 100 off", "100%", False),
        ("snake_case", "snake_", True),
        ("snakescase", "snake_", False),
        ("C:\\pictures", "\\pict", True),
        ("and/or", "/", True),
        ("Straße", "STRASSE", True),
        ("cafe\u0301 au lait", "café", True),
        ("ＯＷＬ", "owl", True),
        ("Москва осенью", "москва", True),
        ("an owl\n\nin fog", "owl in", True),
        ("rock 'n' roll", "'n'", True),
        ('; DROP TABLE "generation"', '"generation"', True),
    ],
)
async def test_every_word_is_looked_for_as_it_stands(
    tables: Database, prompt: str, words: str, found: bool
) -> None:
    await write(tables, plain(1, prompt=prompt))
    assert bool((await pages(tables, 5, Sought(words)))[0]) is found


@pytest.mark.parametrize(
    "wrong",
    [
        {"words": "x" * (LONGEST_SEARCH + 1)},
        {"words": "a\0b"},
        {"words": "\ud800"},
        {"model": "gpt-image-9"},
        {"ratio": "7:5"},
    ],
    ids=str,
)
def test_what_can_not_be_sought_is_refused_with_a_sentence(wrong: dict[str, str]) -> None:
    with pytest.raises(InvalidRequest):
        Sought(**wrong)
