"""The breaker: where nobody answers, new orders wait and one at a time tries. Time jumps here."""

import asyncio
from itertools import pairwise
from typing import Any

import pytest

from lorai_app.providers import Fault, ProviderError
from lorai_app.studio.load import BREAKS_AFTER, Load
from tests.support.jump import JumpingLoop
from tests.support.orders import Orders, made, now

pytestmark = pytest.mark.anyio
DEAD = ProviderError(Fault.CONNECTION, refused=True)
PAGE = ProviderError(Fault.GATEWAY)
UNREACHABLE = ProviderError(Fault.TIMEOUT, refused=True)
SILENT = ProviderError(Fault.TIMEOUT)
BLOCKED = ProviderError(Fault.MODERATION, refused=True)
BUSY = ProviderError(Fault.RATE_LIMITED, refused=True)
REFUSED = ProviderError(Fault.BAD_REQUEST, refused=True)


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "asyncio", {"loop_factory": JumpingLoop}


def broken(load: Load) -> Load:
    for _ in range(BREAKS_AFTER):
        load.heard(DEAD)
    return load


async def test_five_failures_in_a_row_open_the_breaker_and_four_do_not() -> None:
    load = made()
    for error, open_now in zip((DEAD, PAGE, UNREACHABLE, PAGE, DEAD), [False] * 4 + [True], strict=True):
        load.heard(error)
        assert load.broken is open_now


@pytest.mark.parametrize("answer", [None, BLOCKED, REFUSED, BUSY], ids=["success", "block", "400", "429"])
async def test_any_answer_in_between_begins_the_count_again(answer: ProviderError | None) -> None:
    load = made()
    for error in (DEAD, PAGE, DEAD, PAGE, answer, DEAD, PAGE, DEAD, PAGE):
        load.heard(error)
    assert not load.broken
    load.heard(DEAD)
    assert load.broken


async def test_silence_on_a_connection_that_was_made_says_nothing_either_way() -> None:
    load = made()
    for error in (DEAD, SILENT, DEAD, SILENT, DEAD, SILENT, DEAD, SILENT, SILENT):
        load.heard(error)
    assert not load.broken
    load.heard(DEAD)
    assert load.broken


async def test_while_it_is_open_new_orders_wait_and_orders_in_doubt_pass() -> None:
    orders = Orders(broken(made()), outcome=DEAD)
    orders.begin("new")
    orders.begin("in doubt", resolving=True)
    await asyncio.sleep(5)
    assert orders.began == {"in doubt": 0}
    await orders.drop("new")


async def test_one_order_tries_within_fifteen_seconds_and_after_its_success_all_go() -> None:
    orders = Orders(broken(made(at_once=3)))
    orders.begin("a", "b", "c")
    await orders.done()
    first, *others = sorted(orders.began.values())
    assert 5 <= first <= 15
    assert others == [first + 1, first + 1]
    assert not orders.load.broken


async def test_a_try_that_fails_lets_the_next_one_wait_again() -> None:
    orders = Orders(broken(made()), outcome=DEAD)
    orders.begin("a", "b", "c")
    await orders.done()
    times = sorted(orders.began.values())
    assert [later - earlier for earlier, later in pairwise(times)] == [11, 11]
    assert orders.most == 1


async def test_an_order_that_stops_waiting_leaves_no_trace() -> None:
    orders = Orders(broken(made()))
    orders.begin("a", "b")
    await asyncio.sleep(3)
    await orders.drop("a")
    await orders.done()
    assert orders.began == {"b": 10}


async def test_a_turn_that_is_not_used_goes_to_the_next() -> None:
    """Its visitor cancelled it while it waited: nothing was sent, so nothing was learnt."""
    load = broken(made())
    async with load.place():
        pass
    async with load.place():
        assert now() == 10
    assert load.broken
