"""The waitlist: one row for each address, with what was agreed to and when."""

import pytest

from lorai_app.domain.errors import TooManyRequests
from lorai_app.domain.waitlist import CONSENT, Wish
from lorai_app.studio import waitlist
from tests.support.people import ANA, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


def wish(address: str = "ana@example.org") -> Wish:
    return Wish("seedance-2", address, agreed=True)


async def test_an_address_is_kept_with_the_words_and_the_moment_of_its_consent(idle: Workshop) -> None:
    before = idle.clock()
    await idle.studio.wait_for(ANA, wish())
    (kept,) = await waitlist.everybody(idle.database)
    assert (kept.model, kept.address, kept.consent) == ("seedance-2", "ana@example.org", CONSENT)
    assert before <= kept.since <= idle.clock()


async def test_the_same_address_twice_is_one_row_and_the_first_consent_stays(idle: Workshop) -> None:
    await idle.studio.wait_for(ANA, wish())
    first = await waitlist.everybody(idle.database)
    idle.clock.forward(days=2)
    await idle.studio.wait_for(CLEO, wish())
    assert await waitlist.everybody(idle.database) == first


async def test_who_came_first_is_listed_first(idle: Workshop) -> None:
    for name in ("zoe", "ben", "ana"):
        await idle.studio.wait_for(ANA, wish(f"{name}@example.org"))
        idle.clock.forward(seconds=1)
    listed = [one.address for one in await waitlist.everybody(idle.database)]
    assert listed == ["zoe@example.org", "ben@example.org", "ana@example.org"]


async def test_an_address_is_forgotten_when_its_owner_asks(idle: Workshop) -> None:
    await idle.studio.wait_for(ANA, wish())
    await idle.studio.wait_for(ANA, wish("ben@example.org"))
    assert await waitlist.forget(idle.database, "ana@example.org") == 1
    assert await waitlist.forget(idle.database, "ana@example.org") == 0
    assert [one.address for one in await waitlist.everybody(idle.database)] == ["ben@example.org"]


async def test_joining_makes_no_account_and_takes_no_credits(idle: Workshop) -> None:
    before = await idle.rows()
    await idle.studio.wait_for(ANA, wish())
    assert await idle.rows() == before


async def test_nobody_fills_the_list_by_themselves(limited: Workshop) -> None:
    for number in range(5):
        await limited.studio.wait_for(CLEO, wish(f"{number}@example.org"))
    with pytest.raises(TooManyRequests):
        await limited.studio.wait_for(CLEO, wish("one-more@example.org"))
    assert len(await waitlist.everybody(limited.database)) == 5
