"""The models and shapes that are offered, and until when."""

from datetime import date

import pytest

from lorai_app.domain.catalog import CATALOG, DEFAULT_MODEL, RATIOS, Offer, choose
from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.pricing import most, price_of_image

DAY_BEFORE, LAST_DAY = date(2026, 11, 30), date(2026, 12, 1)

SIZES = {
    "1:1": (1024, 1024),
    "16:9": (1536, 864),
    "9:16": (864, 1536),
    "4:3": (1024, 768),
    "3:4": (768, 1024),
    "3:2": (1536, 1024),
    "2:3": (1024, 1536),
    "5:4": (1280, 1024),
    "4:5": (1024, 1280),
    "2:1": (2048, 1024),
    "1:2": (1024, 2048),
    "21:9": (2016, 864),
    "9:21": (864, 2016),
}


def test_the_thirteen_ratios_have_the_pixels_of_the_contract() -> None:
    assert {name: (ratio.width, ratio.height) for name, ratio in RATIOS.items()} == SIZES


@pytest.mark.parametrize("name", RATIOS)
def test_the_pixels_of_a_ratio_are_of_its_shape(name: str) -> None:
    wide, high = map(int, name.split(":"))
    assert RATIOS[name].width * high == RATIOS[name].height * wide


def test_the_catalog_has_the_ids_of_the_contract() -> None:
    assert list(CATALOG) == ["gpt-image-2", "gpt-image-1.5", "seedance-2"]
    assert DEFAULT_MODEL == "gpt-image-2"


@pytest.mark.parametrize(
    ("model", "prices"),
    [
        ("gpt-image-2", dict.fromkeys(SIZES, 2)),
        ("gpt-image-1.5", {"1:1": 3, "3:2": 4, "2:3": 4}),
        ("seedance-2", {}),
    ],
)
def test_prices_are_by_model_and_ratio(model: str, prices: dict[str, int]) -> None:
    assert dict(CATALOG[model].prices) == prices


@pytest.mark.parametrize(
    ("model", "ratio", "count", "credits"),
    [("gpt-image-2", "16:9", 4, 8), ("gpt-image-2", "1:1", 1, 2), ("gpt-image-1.5", "3:2", 3, 12)],
)
def test_a_press_costs_at_most_the_price_times_the_count(
    model: str, ratio: str, count: int, credits: int
) -> None:
    assert most(CATALOG[model], ratio, count) == credits
    assert price_of_image(CATALOG[model], ratio) == credits / count


@pytest.mark.parametrize(
    ("model", "today", "offer"),
    [
        ("gpt-image-2", date(2030, 1, 1), Offer.AVAILABLE),
        ("gpt-image-1.5", DAY_BEFORE, Offer.RETIRING),
        ("gpt-image-1.5", LAST_DAY, Offer.RETIRED),
        ("gpt-image-1.5", date(2027, 1, 1), Offer.RETIRED),
        ("seedance-2", DAY_BEFORE, Offer.SOON),
    ],
)
def test_what_is_offered_depends_on_the_day(model: str, today: date, offer: Offer) -> None:
    assert CATALOG[model].offer(today) is offer


def test_a_retiring_model_can_be_chosen_until_its_day() -> None:
    assert choose("gpt-image-1.5", DAY_BEFORE).id == "gpt-image-1.5"


@pytest.mark.parametrize(
    ("model", "sentence"),
    [
        ("gpt-image-1.5", "retired by OpenAI on 2026-12-01. GPT Image 2 takes the same prompt."),
        ("seedance-2", "Seedance 2.0 is not open yet."),
        ("gpt-image-9", "There is no model “gpt-image-9”."),
        ("", "There is no model"),
        ("x" * 5000, "There is no model"),
    ],
)
def test_what_is_not_offered_cannot_be_chosen(model: str, sentence: str) -> None:
    with pytest.raises(InvalidRequest) as refused:
        choose(model, LAST_DAY)
    assert sentence in refused.value.message
    assert len(refused.value.message) < 200


def test_every_model_that_can_be_chosen_is_known_to_every_provider() -> None:
    for model in CATALOG.values():
        if not model.soon:
            assert set(model.names_at) == set(model.usual_seconds) == {"sketch", "apimart", "openai"}
