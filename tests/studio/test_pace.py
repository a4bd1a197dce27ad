"""The pace of orders: slower when a provider is too busy, and never more than there is room. Time jumps here."""

import asyncio
from typing import Any

import pytest

from lorai_app.providers import Fault, ProviderError
from tests.support.jump import JumpingLoop
from tests.support.orders import Orders, made

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "asyncio", {"loop_factory": JumpingLoop}


def busy(seconds: float | None = None) -> ProviderError:
    return ProviderError(Fault.RATE_LIMITED, refused=True, retry_after=seconds)


async def test_a_busy_provider_is_left_alone_by_everybody_for_as_long_as_it_asks() -> None:
    orders = Orders(made())
    orders.load.heard(busy(7))
    orders.load.heard(busy(2))
    orders.begin("a", "b")
    orders.begin("in doubt", resolving=True)
    await orders.done()
    assert min(orders.began.values()) == 7


@pytest.mark.parametrize(("asked", "waited"), [(None, 2), (0, 0), (3600, 60)])
async def test_the_pause_has_a_length_when_none_is_named_and_an_end_when_it_is_too_long(
    asked: float | None, waited: float
) -> None:
    orders = Orders(made())
    orders.load.heard(busy(asked))
    orders.begin("a")
    await orders.done()
    assert orders.began == {"a": waited}


async def test_each_refusal_halves_the_room_and_each_success_gives_one_place_back() -> None:
    orders = Orders(made(at_once=8))
    for _ in range(2):
        orders.load.heard(busy(0))
    names = [str(number) for number in range(20)]
    orders.begin(*names)
    await orders.done()
    begun = sorted(orders.began.values())
    assert begun[:2] == [0, 0]
    assert begun[2] == 1
    assert orders.most == 8


async def test_the_last_place_is_never_taken_away() -> None:
    orders = Orders(made(at_once=2))
    for _ in range(10):
        orders.load.heard(busy(0))
    orders.begin("a", "b")
    await orders.done()
    assert orders.began == {"a": 0, "b": 1}


async def test_one_order_that_is_still_being_worked_on_slows_nobody_down() -> None:
    orders = Orders(made(at_once=2))
    orders.load.heard(ProviderError(Fault.RATE_LIMITED, "idempotency_in_progress", retry_after=30))
    orders.begin("a", "b")
    await orders.done()
    assert orders.began == {"a": 0, "b": 0}


async def test_so_many_orders_begin_in_a_minute_as_the_account_has() -> None:
    orders = Orders(made(at_once=10, per_minute=3))
    orders.begin(*"abcdefg")
    await orders.done()
    assert sorted(orders.began.values()) == [0, 0, 0, 60, 60, 60, 120]


async def test_an_order_whose_answer_is_still_coming_keeps_its_place() -> None:
    load = made(at_once=1)
    async with load.place():
        load.keep("a-0-1")
    orders = Orders(load)
    orders.begin("b")
    await asyncio.sleep(50)
    assert not orders.began
    await load.let_go("a-0-1")
    await load.let_go("never kept")
    await orders.done()
    assert orders.began == {"b": 50}
