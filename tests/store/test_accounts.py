"""Money moves in one statement: many at once can't spend more than there is."""

import asyncio

import pytest
from sqlalchemy.exc import IntegrityError
from sqlmodel import col, update

from lorai_app.domain.errors import NotEnoughCredits
from lorai_app.store import accounts
from lorai_app.store.accounts import Charge, FreeStart
from lorai_app.store.database import Database
from lorai_app.store.tables import Account
from tests.support.clock import Clock
from tests.support.people import ANA

pytestmark = pytest.mark.anyio
FREE = FreeStart(10, 20)
now = Clock()


async def test_fifty_reserves_at_once_cannot_overspend(tables: Database) -> None:
    await opened(tables)
    tries = [reserve(tables, Charge("g", f"g-{number}", 1, 2)) for number in range(50)]
    ended = await asyncio.gather(*tries, return_exceptions=True)
    assert [one for one in ended if one is not None and not isinstance(one, NotEnoughCredits)] == []
    assert ended.count(None) == 5
    purse = await purse_of_ana(tables)
    assert (purse.balance, purse.held) == (0, 10)


async def test_a_batch_is_reserved_whole_or_not_at_all(tables: Database) -> None:
    await opened(tables)
    with pytest.raises(NotEnoughCredits, match="needs 12 credits and you have 10"):
        await reserve(tables, *(Charge("g", f"g-{index}", 1, 3) for index in range(4)))
    assert (await purse_of_ana(tables)).held == 0


async def test_the_database_itself_refuses_to_go_below_zero(tables: Database) -> None:
    await opened(tables)
    for column in ("balance", "held"):
        with pytest.raises(IntegrityError, match="account_never_negative"):
            async with tables.begin() as session:
                await session.exec(update(Account).where(col(Account.id) == ANA.id).values({column: -1}))


async def test_one_attempt_is_reserved_settled_and_released_once_each(tables: Database) -> None:
    await opened(tables)
    charge = Charge("g", "g-0", 1, 2)
    await reserve(tables, charge)
    with pytest.raises(IntegrityError):
        await reserve(tables, charge)
    async with tables.begin() as session:
        await accounts.settle(session, ANA.id, charge, now())
    with pytest.raises(IntegrityError):
        async with tables.begin() as session:
            await accounts.settle(session, ANA.id, charge, now())
    purse = await purse_of_ana(tables)
    assert (purse.balance, purse.held) == (8, 0)


async def test_an_account_that_is_opened_by_many_at_once_is_given_its_start_once(tables: Database) -> None:
    await asyncio.gather(*(opened(tables) for _ in range(10)))
    assert (await purse_of_ana(tables)).balance == 10


async def test_the_ledger_is_read_newest_first_page_by_page(tables: Database) -> None:
    await opened(tables)
    for number in range(4):
        await reserve(tables, Charge("g", f"g-{number}", 1, 1))
    async with tables.begin() as session:
        first = await accounts.entries(session, ANA.id, None, 3)
        second = await accounts.entries(session, ANA.id, first[-1].id, 3)
        others = await accounts.entries(session, "cleo", None, 3)
    assert [entry.image for entry in first + second] == ["g-3", "g-2", "g-1", "g-0", None]
    assert others == []


async def opened(tables: Database) -> None:
    async with tables.begin() as session:
        await accounts.open_account(session, ANA, FREE, now())


async def reserve(tables: Database, *charges: Charge) -> None:
    async with tables.begin() as session:
        await accounts.reserve(session, ANA.id, charges, now())


async def purse_of_ana(tables: Database) -> accounts.Purse:
    async with tables.begin() as session:
        return await accounts.purse(session, ANA, FREE, now())
