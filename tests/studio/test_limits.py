"""How often a thing may be done, and what is said when it was too often."""

import pytest

from lorai_app.domain.errors import NotFound, TooManyRequests
from lorai_app.domain.visitor import Visitor
from lorai_app.studio.limits import Limits
from tests.support.people import ANA, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("what", "most"), [("references", 60), ("generations", 30), ("reads", 600), ("unknown", 60)]
)
async def test_one_more_than_the_limit_in_a_minute_is_too_many(what: str, most: int) -> None:
    limits = Limits(enabled=True)
    for _ in range(most):
        await limits.hit(what, ANA)
    with pytest.raises(TooManyRequests, match="nothing was charged") as refused:
        await limits.hit(what, ANA)
    assert 1 <= refused.value.retry_after <= 60


async def test_a_limit_is_one_things_and_one_visitors() -> None:
    limits = Limits(enabled=True)
    for _ in range(30):
        await limits.hit("generations", ANA)
    await limits.hit("references", ANA)
    await limits.hit("generations", CLEO)


async def test_a_new_cookie_does_not_help_at_the_same_address() -> None:
    limits = Limits(enabled=True)
    for number in range(30):
        await limits.hit("generations", Visitor(f"visitor-{number}", "2001:db8::1"))
    with pytest.raises(TooManyRequests):
        await limits.hit("generations", Visitor("another", "2001:db8::2"))


async def test_limits_can_be_turned_off() -> None:
    limits = Limits(enabled=False)
    for _ in range(100):
        await limits.hit("generations", ANA)


async def test_guessing_ids_is_limited_before_reading_is(limited: Workshop) -> None:
    for _ in range(60):
        with pytest.raises(NotFound):
            await limited.studio.generation(ANA, "guessed")
    with pytest.raises(TooManyRequests):
        await limited.studio.generation(ANA, "guessed")
    await limited.studio.purse(ANA)


async def test_the_31st_generation_in_a_minute_is_not_stored(limited: Workshop) -> None:
    for _ in range(30):
        await limited.press(ANA)
    before = await limited.rows()
    with pytest.raises(TooManyRequests):
        await limited.press(ANA, "a fox")
    assert await limited.rows() == before
