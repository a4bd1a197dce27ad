"""GPT Image 1.5 through both providers: three ratios, medium quality, its price by size, and its last day."""

from datetime import UTC, datetime
from typing import Any

import pytest

from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.generation import Generation, ImageState
from tests.fakes.apimart import FakeApimart
from tests.fakes.openai import FakeOpenAI
from tests.support.people import ANA
from tests.support.site import Site, error_of, press
from tests.support.workshop import FREE, Workshop

pytestmark = pytest.mark.anyio
MODEL = "gpt-image-1.5"
SIZES = {"1:1": ("1024x1024", 3), "3:2": ("1536x1024", 4), "2:3": ("1024x1536", 4)}
LAST_DAY = datetime(2026, 11, 30, 23, 59, tzinfo=UTC)
DAY_OF_RETIREMENT = datetime(2026, 12, 1, 0, 0, tzinfo=UTC)


async def made(shop: Workshop, ratio: str) -> Generation:
    """One delivered image, paid for."""
    pressed = await shop.press(ANA, "an owl", model=MODEL, ratio=ratio)
    await shop.done()
    seen = await shop.see(ANA, pressed.id)
    size, price = SIZES[ratio]
    (image,) = seen.images
    assert image.state is ImageState.DELIVERED
    assert image.picture
    assert f"{image.picture.width}x{image.picture.height}" == size
    assert (seen.receipt.reserved, seen.receipt.settled, image.credits) == (price, price, price)
    assert (await shop.studio.purse(ANA)).balance == FREE - price
    return seen


def test_it_has_these_ratios_and_prices() -> None:
    assert dict(CATALOG[MODEL].prices) == {ratio: price for ratio, (_, price) in SIZES.items()}


@pytest.mark.parametrize("ratio", SIZES)
async def test_apimart_is_asked_for_it(apimart_shop: Workshop, fake: FakeApimart, ratio: str) -> None:
    seen = await made(apimart_shop, ratio)
    (order,) = fake.seen("submit")
    assert order.fields == {
        "model": "gpt-image-1.5-official",
        "prompt": "an owl",
        "n": 1,
        "size": ratio,
        "quality": "medium",
    }
    (truth,) = await apimart_shop.studio.truth(ANA, seen.id)
    assert truth.cost_usd == 0.0085


@pytest.mark.parametrize("ratio", SIZES)
async def test_openai_is_asked_for_it(shop: Workshop, openai: FakeOpenAI, ratio: str) -> None:
    seen = await made(shop, ratio)
    (order,) = openai.log
    fields = order.fields
    assert {name: fields[name] for name in ("model", "n", "size", "quality")} == {
        "model": "gpt-image-1.5",
        "n": 1,
        "size": SIZES[ratio][0],
        "quality": "medium",
    }
    (truth,) = await shop.studio.truth(ANA, seen.id)
    assert truth.cost_usd == round((14 * 5 + 1072 * 32) / 1_000_000, 6)


async def test_a_ratio_that_it_does_not_have_is_refused(idle: Workshop) -> None:
    async with Site(idle).browser(ANA) as browser:
        assert error_of(await press(browser, model=MODEL, ratio="21:9")) == (422, "invalid_request")


async def offered(shop: Workshop) -> dict[str, Any]:
    async with Site(shop).browser(ANA) as browser:
        models = (await browser.get("/api/v1/models")).json()["items"]
    return next(model for model in models if model["id"] == MODEL)


async def test_until_its_last_minute_it_is_offered_as_retiring(apimart_shop: Workshop) -> None:
    apimart_shop.clock.set(LAST_DAY)
    found = await offered(apimart_shop)
    assert (found["state"], found["selectable"], found["retires"]) == ("retiring", True, "2026-12-01")
    await made(apimart_shop, "1:1")


async def test_from_its_day_on_it_is_refused_with_a_sentence_and_stays_in_the_history(idle: Workshop) -> None:
    idle.clock.set(LAST_DAY)
    before = await idle.press(ANA, "an owl", model=MODEL)
    idle.clock.set(DAY_OF_RETIREMENT)
    found = await offered(idle)
    assert (found["state"], found["selectable"]) == ("retired", False)
    async with Site(idle).browser(ANA) as browser:
        refused = await press(browser, model=MODEL)
        history = (await browser.get("/api/v1/generations")).json()["items"]
        me = (await browser.get("/api/v1/me")).json()
    assert error_of(refused) == (422, "invalid_request")
    assert refused.json()["error"]["message"] == (
        "GPT Image 1.5 was retired by OpenAI on 2026-12-01. GPT Image 2 takes the same prompt."
    )
    assert [(one["id"], one["model"]) for one in history] == [(before.id, MODEL)]
    assert me["held"] == 3


async def test_what_was_pressed_in_time_is_still_made(apimart_shop: Workshop) -> None:
    apimart_shop.working = False
    apimart_shop.clock.set(LAST_DAY)
    pressed = await apimart_shop.press(ANA, "an owl", model=MODEL, ratio="3:2")
    apimart_shop.clock.set(DAY_OF_RETIREMENT)
    apimart_shop.work()
    await apimart_shop.done()
    assert (await apimart_shop.see(ANA, pressed.id)).images[0].state is ImageState.DELIVERED


async def test_a_model_that_the_service_has_switched_off_fails_without_being_charged(shop: Workshop) -> None:
    pressed = await shop.press(ANA, "an owl [404]", model=MODEL)
    await shop.done()
    seen = await shop.see(ANA, pressed.id)
    assert seen.images[0].reason
    assert (seen.images[0].reason.code, seen.receipt.settled) == ("bad_request", 0)
