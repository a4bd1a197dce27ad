"""A request that breaks a rule can't be made, and says which rule in words for its visitor."""

from typing import Any

import pytest

from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.generation import Request

MODEL = CATALOG["gpt-image-2"]
OLDER = CATALOG["gpt-image-1.5"]
GOOD: dict[str, Any] = {"prompt": "an owl", "model": MODEL, "ratio": "1:1", "count": 1, "references": ()}


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"prompt": ""}, "Write a prompt first"),
        ({"prompt": " \n\t "}, "Write a prompt first"),
        ({"prompt": "x" * 32_001}, "32,001 characters; 32,000 is the most"),
        ({"prompt": "an\0owl"}, "characters that are not text"),
        ({"prompt": "an \ud800 owl"}, "characters that are not text"),
        ({"ratio": "16:10"}, "no ratio “16:10”"),
        ({"ratio": ""}, "no ratio"),
        ({"ratio": "16:9", "model": OLDER}, "GPT Image 1.5 has no ratio “16:9”. It has 1:1, 3:2, 2:3."),
        ({"count": 0}, "Ask for 1 to 4 images"),
        ({"count": 5}, "Ask for 1 to 4 images"),
        ({"count": -1}, "Ask for 1 to 4 images"),
        ({"count": "2"}, "Ask for 1 to 4 images"),
        ({"count": True}, "Ask for 1 to 4 images"),
        ({"count": 2.0}, "Ask for 1 to 4 images"),
        ({"references": ("a", "b", "c", "d", "e")}, "up to 4 reference photos; 5 were given"),
        ({"references": ("a", "a")}, "given twice"),
    ],
    ids=str,
)
def test_what_breaks_a_rule_is_refused_with_a_sentence(wrong: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InvalidRequest) as refused:
        Request(**GOOD | wrong)
    assert sentence in refused.value.message


@pytest.mark.parametrize(
    "allowed",
    [
        {},
        {"prompt": "x" * 32_000},
        {"prompt": "猫 🐈‍⬛ قط\n\nzweite Zeile"},
        {"count": 4},
        {"references": ("a", "b", "c", "d")},
        {"model": OLDER, "ratio": "2:3"},
    ],
    ids=lambda allowed: ", ".join(allowed) or "the plainest",
)
def test_what_keeps_the_rules_is_taken_as_it_is(allowed: dict[str, Any]) -> None:
    wanted = GOOD | allowed
    request = Request(**wanted)
    assert {name: getattr(request, name) for name in wanted} == wanted


@pytest.mark.parametrize("ratio", MODEL.prices)
def test_every_ratio_of_the_model_can_be_asked_for(ratio: str) -> None:
    assert Request(**GOOD | {"ratio": ratio}).ratio == ratio
