"""How much is asked of a provider: it slows down when told to, and waits where nobody answers. Time jumps here."""

import asyncio
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pytest

from lorai_app.providers import Fault, ProviderError
from lorai_app.studio.load import BREAKS_AFTER, Load
from tests.support.jump import JumpingLoop

pytestmark = pytest.mark.anyio
DEAD = ProviderError(Fault.CONNECTION, refused=True)
PAGE = ProviderError(Fault.GATEWAY)
UNREACHABLE = ProviderError(Fault.TIMEOUT, refused=True)
SILENT = ProviderError(Fault.TIMEOUT)
BLOCKED = ProviderError(Fault.MODERATION, refused=True)
REFUSED = ProviderError(Fault.BAD_REQUEST, refused=True)


def busy(seconds: float | None = None) -> ProviderError:
    return ProviderError(Fault.RATE_LIMITED, refused=True, retry_after=seconds)


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "asyncio", {"loop_factory": JumpingLoop}


def now() -> float:
    return asyncio.get_running_loop().time()


def made(at_once: int = 4, per_minute: int | None = None) -> Load:
    return Load(at_once, per_minute, clock=now)


def broken(load: Load) -> Load:
    for _ in range(BREAKS_AFTER):
        load.heard(DEAD)
    return load


@dataclass
class Orders:
    """Orders that take a second each on the wire; what becomes of them is `outcome` at that time."""

    load: Load
    outcome: ProviderError | None = None
    began: dict[str, float] = field(default_factory=dict)
    most: int = 0
    _on_the_wire: int = 0
    _tasks: dict[str, asyncio.Task[None]] = field(default_factory=dict)

    def begin(self, *names: str, resolving: bool = False) -> None:
        for name in names:
            self._tasks[name] = asyncio.create_task(self._go(name, resolving))

    async def _go(self, name: str, resolving: bool) -> None:
        async with self.load.place(resolving=resolving):
            self.began[name] = now()
            self._on_the_wire += 1
            self.most = max(self.most, self._on_the_wire)
            await asyncio.sleep(1)
            self._on_the_wire -= 1
            self.load.heard(self.outcome)

    async def drop(self, name: str) -> None:
        self._tasks[name].cancel()
        await asyncio.gather(self._tasks.pop(name), return_exceptions=True)

    async def done(self) -> None:
        await asyncio.gather(*self._tasks.values())


async def test_five_failures_in_a_row_open_the_breaker_and_four_do_not() -> None:
    load = made()
    for error, open_now in zip((DEAD, PAGE, UNREACHABLE, PAGE, DEAD), [False] * 4 + [True], strict=True):
        load.heard(error)
        assert load.broken is open_now


@pytest.mark.parametrize("answer", [None, BLOCKED, REFUSED, busy()], ids=["success", "block", "400", "429"])
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
