"""Starting credits: with the first deed, so many a day for one network, and who gets none is told why."""

from collections.abc import AsyncIterator

import pytest

from lorai_app.domain.credits import Kind
from lorai_app.domain.errors import NotEnoughCredits
from lorai_app.domain.visitor import Visitor
from lorai_app.providers import Provider
from lorai_app.store.accounts import FreeStart
from lorai_app.store.database import Database
from lorai_app.store.files import Files
from tests.support.people import ANA
from tests.support.photos import photo
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


@pytest.fixture
async def generous(tables: Database, kept: Files, apimart: Provider) -> AsyncIterator[Workshop]:
    """Ten credits for each of twenty visitors of a network, and somebody to ask for more."""
    made = Workshop(tables, kept, apimart, working=False, free=FreeStart(10, 20), contact="help@lorai.test")
    yield made
    await made.stop()


def household(number: int, address: str = "203.0.113.7") -> Visitor:
    return Visitor(f"visitor-{number}", address)


async def test_looking_costs_nothing_and_stores_nothing(generous: Workshop) -> None:
    purse = await generous.studio.purse(ANA)
    assert (purse.balance, purse.held, purse.starts_with) == (10, 0, 10)
    assert set((await generous.rows()).values()) == {0}


async def test_the_first_photo_brings_the_credits(generous: Workshop) -> None:
    await generous.studio.add_reference(ANA, photo())
    (entry,) = await generous.studio.ledger(ANA, None, 10)
    assert (entry.kind, entry.amount) == (Kind.GRANT, 10)


async def test_the_credits_are_given_once(generous: Workshop) -> None:
    for prompt in ("an owl", "a fox", "a hen"):
        await generous.press(ANA, prompt)
    kinds = [entry.kind for entry in await generous.studio.ledger(ANA, None, 10)]
    assert kinds == [Kind.RESERVE, Kind.RESERVE, Kind.RESERVE, Kind.GRANT]
    assert (await generous.studio.purse(ANA)).balance == 4


async def test_the_21st_visitor_of_an_address_starts_with_nothing_and_is_told_why(generous: Workshop) -> None:
    for number in range(20):
        await generous.press(household(number))
    late = household(20)
    purse = await generous.studio.purse(late)
    assert (purse.balance, purse.starts_with) == (0, 0)
    with pytest.raises(NotEnoughCredits) as refused:
        await generous.press(late)
    assert "Today's free starts for your network were all taken." in refused.value.message
    assert "Ask help@lorai.test for more, and name visitor visitor-20." in refused.value.message


async def test_another_address_and_another_day_are_not_concerned(generous: Workshop) -> None:
    for number in range(20):
        await generous.press(household(number))
    assert (await generous.studio.purse(household(21, "203.0.113.8"))).balance == 10
    generous.clock.forward(days=1)
    assert (await generous.studio.purse(household(22))).balance == 10


async def test_an_ipv6_64_shares_one_limit(generous: Workshop) -> None:
    for number in range(20):
        await generous.press(household(number, f"2001:db8:0:1::{number:x}"))
    assert (await generous.studio.purse(household(20, "2001:db8:0:1:ffff::1"))).balance == 0
    assert (await generous.studio.purse(household(21, "2001:db8:0:2::1"))).balance == 10


async def test_a_site_without_free_credits_gives_none(
    tables: Database, kept: Files, apimart: Provider
) -> None:
    strict = Workshop(tables, kept, apimart, working=False, free=FreeStart(0, 20))
    assert (await strict.studio.purse(ANA)).balance == 0
    with pytest.raises(NotEnoughCredits) as refused:
        await strict.press(ANA)
    assert (
        refused.value.message
        == "This needs 2 credits and you have 0. Ask the operator for more, and name visitor ana."
    )
    await strict.grant(ANA, 2)
    assert await strict.studio.ledger(ANA, None, 10)
