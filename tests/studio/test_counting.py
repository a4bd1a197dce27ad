"""Whoever comes is counted, and the memory for it does not grow with them."""

import time

import pytest

from lorai_app.domain.errors import TooManyRequests
from lorai_app.domain.visitor import Visitor
from lorai_app.studio.counting import Counting
from lorai_app.studio.limits import Limits

pytestmark = pytest.mark.anyio


async def counted(counting: Counting, name: str, limit: int = 2, seconds: int = 60) -> bool:
    return await counting.acquire_entry(name, limit, seconds)


async def test_a_window_moves_on() -> None:
    counting = Counting()
    assert [await counted(counting, "ana", seconds=1) for _ in range(3)] == [True, True, False]
    time.sleep(1.01)  # noqa: ASYNC251 the library reads the wall's clock, and nothing else runs here
    assert await counted(counting, "ana", seconds=1)


async def test_whoever_came_longest_ago_is_forgotten_first() -> None:
    counting = Counting(most=3)
    for name in ("ana", "ben", "ana", "cleo", "dora", "eve"):
        await counted(counting, name)
    assert list(counting.events) == ["cleo", "dora", "eve"]


async def test_those_whose_time_is_over_are_forgotten_without_being_asked_for() -> None:
    counting = Counting()
    for number in range(50):
        await counted(counting, f"visitor {number}", seconds=0)
    assert len(counting.events) <= 1


async def test_one_address_with_a_thousand_cookies_is_remembered_as_one() -> None:
    limits = Limits(enabled=True)
    refused = 0
    for number in range(1000):
        try:
            await limits.hit("unknown", Visitor(f"visitor-{number}", "198.51.100.9"))
        except TooManyRequests:
            refused += 1
    assert refused == 940
    assert len(limits._counting.events) == 61
