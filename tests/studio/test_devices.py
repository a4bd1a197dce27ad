"""Another device: a link that works once, and the browsers that it brings in."""

import asyncio
from dataclasses import replace

import pytest

from lorai_app.domain.devices import Belongings
from lorai_app.domain.errors import Gone, NotFound, SignedOut, TooManyRequests
from tests.support.devices import PHONE, on_the_phone
from tests.support.people import ANA, BEN, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def test_a_link_brings_history_credits_and_what_is_being_made(idle: Workshop) -> None:
    await idle.grant(ANA, 20)
    made = await idle.press(ANA, count=2)
    there = await on_the_phone(idle)
    assert (there.id, there.address) == (ANA.id, PHONE.address)
    assert there.device not in {ANA.id, PHONE.id}
    assert [one.id for one in (await idle.studio.history(there, None, 10)).items] == [made.id]
    assert await idle.studio.purse(there) == await idle.studio.purse(ANA)
    assert (await idle.studio.cancel(there, made.id)).images[0].state == "cancelled"
    await idle.assert_adds_up()


async def test_a_link_works_once(idle: Workshop) -> None:
    made = await idle.studio.make_device_link(ANA, "")
    await idle.studio.join(PHONE, made.secret, "")
    for again in (idle.studio.join(CLEO, made.secret, ""), idle.studio.waiting_link(CLEO, made.secret)):
        with pytest.raises(Gone, match="used, or its time is over"):
            await again
    assert len(await idle.studio.devices(ANA)) == 2


async def test_of_two_at_once_one_comes_in(idle: Workshop) -> None:
    made = await idle.studio.make_device_link(ANA, "")
    joining = [idle.studio.join(replace(PHONE, id=f"phone {n}"), made.secret, "") for n in range(8)]
    came = await asyncio.gather(*joining, return_exceptions=True)
    assert [type(one) for one in came if isinstance(one, Exception)] == [Gone] * 7
    assert len(await idle.studio.devices(ANA)) == 2


async def test_after_ten_minutes_it_is_over(idle: Workshop) -> None:
    made = await idle.studio.make_device_link(ANA, "")
    idle.clock.forward(minutes=9, seconds=50)
    assert await idle.studio.device_link_waits(ANA, made.secret)
    idle.clock.forward(seconds=10)
    assert not await idle.studio.device_link_waits(ANA, made.secret)
    for late in (idle.studio.waiting_link(PHONE, made.secret), idle.studio.join(PHONE, made.secret, "")):
        with pytest.raises(Gone):
            await late
    idle.clock.forward(days=8)
    await idle.studio.make_device_link(ANA, "")
    with pytest.raises(NotFound):  # after a week nothing is known of it any more
        await idle.studio.join(PHONE, made.secret, "")


async def test_a_new_link_and_a_withdrawal_make_the_old_one_useless(idle: Workshop) -> None:
    first = await idle.studio.make_device_link(ANA, "")
    bens = await idle.studio.make_device_link(BEN, "")
    second = await idle.studio.make_device_link(ANA, "")
    with pytest.raises(Gone):
        await idle.studio.join(PHONE, first.secret, "")
    await idle.studio.withdraw_device_link(ANA)
    with pytest.raises(Gone):
        await idle.studio.join(PHONE, second.secret, "")
    assert (await idle.studio.join(PHONE, bens.secret, "")).id == BEN.id


async def test_looking_does_not_use_it_up_and_tells_what_comes_and_what_stays(idle: Workshop) -> None:
    await idle.grant(ANA, 20)
    await idle.press(ANA, count=3)
    await idle.press(PHONE, "of its own")
    made = await idle.studio.make_device_link(ANA, "")
    for _ in range(3):
        seen = await idle.studio.waiting_link(PHONE, made.secret)
        assert (seen.secret, seen.expires) == (made.secret, made.expires)
        assert (seen.brings, seen.leaves) == (Belongings(3, 24), Belongings(1, 8))
        assert not seen.is_here
    strangers = await idle.studio.waiting_link(CLEO, made.secret)
    assert strangers.leaves == Belongings(0, 0)
    assert (await idle.studio.join(PHONE, made.secret, "")).id == ANA.id


async def test_in_the_browser_that_made_it_a_link_does_nothing(idle: Workshop) -> None:
    made = await idle.studio.make_device_link(ANA, "")
    assert (await idle.studio.waiting_link(ANA, made.secret)).is_here
    assert await idle.studio.join(ANA, made.secret, "") == ANA
    assert (await idle.studio.join(PHONE, made.secret, "")).id == ANA.id


async def test_the_secret_is_long_told_once_and_not_kept(idle: Workshop) -> None:
    secrets = {(await idle.studio.make_device_link(ANA, "")).secret for _ in range(8)}
    assert len(secrets) == 8
    assert min(map(len, secrets)) * 6 >= 128
    async with idle.database.engine.connect() as connection:
        kept = str((await connection.exec_driver_sql("SELECT * FROM devicelink")).all())
    assert not [secret for secret in secrets if secret in kept]


async def test_a_guess_finds_nothing_and_guessing_ends_soon(limited: Workshop) -> None:
    await limited.studio.make_device_link(ANA, "")
    for number in range(60):
        with pytest.raises(NotFound):
            await limited.studio.join(PHONE, f"guess {number}", "")
    with pytest.raises(TooManyRequests):
        await limited.studio.join(replace(PHONE, id="another"), "a last guess \ud800", "")


async def test_links_are_made_ten_times_a_minute_at_most(limited: Workshop) -> None:
    for _ in range(10):
        await limited.studio.make_device_link(ANA, "")
    with pytest.raises(TooManyRequests):
        await limited.studio.make_device_link(ANA, "")


async def test_the_browsers_are_listed_the_one_that_asks_first(idle: Workshop) -> None:
    (alone,) = await idle.studio.devices(ANA)
    assert (alone.id, alone.name, alone.joined, alone.seen, alone.current) == (ANA.id, "", None, None, True)
    there = await on_the_phone(idle)
    desk, phone = await idle.studio.devices(ANA)
    assert (desk.name, desk.joined, desk.current) == ("Windows, Firefox", None, True)
    assert (phone.name, phone.current) == ("iPhone, Safari", False)
    assert phone.joined
    assert phone.seen
    assert [one.id for one in await idle.studio.devices(there)] == [there.device, ANA.id]
    assert [one.id for one in await idle.studio.devices(CLEO)] == [CLEO.id]


async def test_an_ended_browser_is_a_stranger_at_once_and_the_others_are_not(idle: Workshop) -> None:
    there = await on_the_phone(idle)
    await idle.studio.end_device(ANA, there.device)
    await idle.studio.end_device(ANA, there.device)  # twice is fine
    porter = idle.studio.porter
    assert (porter.admits(there.device), porter.admits(ANA.id)) == (False, True)
    assert [one.id for one in await idle.studio.devices(ANA)] == [ANA.id]


async def test_the_first_browser_can_be_ended_from_another_one(idle: Workshop) -> None:
    there = await on_the_phone(idle)
    await idle.studio.end_device(there, ANA.id)
    assert (idle.studio.porter.admits(ANA.id), idle.studio.porter.admits(there.device)) == (False, True)
    assert [one.id for one in await idle.studio.devices(there)] == [there.device]


async def test_nobody_ends_a_browser_of_somebody_else(idle: Workshop) -> None:
    there = await on_the_phone(idle)
    for id in (there.device, ANA.id, "nobody", ""):
        with pytest.raises(NotFound):
            await idle.studio.end_device(CLEO, id)
    assert len(await idle.studio.devices(ANA)) == 2


async def test_with_a_browser_goes_every_link_that_it_may_have_made(idle: Workshop) -> None:
    there = await on_the_phone(idle)
    made = await idle.studio.make_device_link(there, "")
    await idle.studio.end_device(ANA, there.device)
    with pytest.raises(Gone):
        await idle.studio.join(CLEO, made.secret, "")
    with pytest.raises(SignedOut):  # a call of its own that was under way meanwhile
        await idle.studio.make_device_link(there, "")


async def test_who_wants_to_be_forgotten_is_signed_out_everywhere(idle: Workshop) -> None:
    there = await on_the_phone(idle)
    made = await idle.studio.make_device_link(ANA, "")
    await idle.studio.forget_me(there)
    porter = idle.studio.porter
    assert (porter.admits(ANA.id), porter.admits(there.device)) == (False, False)
    with pytest.raises(NotFound):
        await idle.studio.join(CLEO, made.secret, "")
