"""A provider that does not answer for a while: what was not accepted waits and goes on by itself. Time jumps here."""

import asyncio
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pytest

from lorai_app.providers import Fault, ProviderError
from lorai_app.studio.load import Load
from lorai_app.studio.send import Patience, send
from tests.support.jump import JumpingLoop

pytestmark = pytest.mark.anyio
MINUTE = 60.0


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "asyncio", {"loop_factory": JumpingLoop}


def now() -> float:
    return asyncio.get_running_loop().time()


@dataclass
class Flickering:
    """Nobody listens until `back`; then every order is taken. `loses`: answers that are lost after that."""

    back: float
    replays_keys: bool = True
    keeps_results: bool = True
    loses: int = 0
    sends: list[tuple[float, str]] = field(default_factory=list)

    async def submit(self, key: str, body: bytes) -> str:
        self.sends.append((now(), key))
        await asyncio.sleep(0.1)
        if now() < self.back:
            raise ProviderError(Fault.CONNECTION, "nobody there", refused=True)
        if self.loses:
            self.loses -= 1
            raise ProviderError(Fault.CONNECTION, "cut off")
        return f"ticket of {key}"

    def sends_of(self, key: str) -> list[float]:
        return [at for at, sent in self.sends if sent == key]


async def order(provider: Any, load: Load, key: str, *, sent_before: bool = False) -> str | Fault | None:
    async def may_send() -> bool:
        return True

    try:
        return await send(
            provider, key, b"{}", Patience(), sent_before=sent_before, load=load, may_send=may_send
        )
    except ProviderError as error:
        return error.fault


async def test_ten_orders_get_through_an_outage_of_two_minutes() -> None:
    provider, load = Flickering(back=2 * MINUTE), Load(4, clock=now)
    keys = [str(number) for number in range(10)]
    outcomes = await asyncio.gather(*(order(provider, load, key) for key in keys))
    assert outcomes == [f"ticket of {key}" for key in keys]
    assert now() < 2 * MINUTE + 15
    assert max(len(provider.sends_of(key)) for key in keys) <= 5
    # At most one asks at a time once it is known that nobody answers, and no more often than every ten seconds.
    while_open = [at for at, _ in provider.sends if 10 < at < 2 * MINUTE]
    assert all(later - earlier >= 10 for earlier, later in pairwise(while_open))


async def test_an_order_that_failed_five_times_itself_ends() -> None:
    provider, load = Flickering(back=60 * MINUTE), Load(4, clock=now)
    assert await order(provider, load, "a") is Fault.CONNECTION
    assert len(provider.sends_of("a")) == 5


async def test_an_order_in_doubt_is_resolved_within_a_minute_whatever_the_breaker_says() -> None:
    provider, load = Flickering(back=60 * MINUTE), Load(4, clock=now)
    for _ in range(5):
        load.heard(ProviderError(Fault.GATEWAY))
    assert await order(provider, load, "a", sent_before=True) is Fault.OUTCOME_UNKNOWN
    assert len(provider.sends_of("a")) == 5
    assert now() < MINUTE


async def test_a_server_that_forgets_keys_is_asked_again_only_where_nobody_listened() -> None:
    provider = Flickering(back=5, replays_keys=False, keeps_results=False, loses=1)
    assert await order(provider, Load(4, clock=now), "a") is Fault.OUTCOME_UNKNOWN
    assert [round(at) for at in provider.sends_of("a")] == [0, 1, 3, 7]


async def test_where_the_answer_is_the_image_the_place_is_kept() -> None:
    provider, load = Flickering(back=0, keeps_results=False), Load(1, clock=now)
    assert await order(provider, load, "a") == "ticket of a"
    second = asyncio.create_task(order(provider, load, "b"))
    await asyncio.sleep(30)
    assert not second.done()
    await load.let_go("a")
    assert await second == "ticket of b"
