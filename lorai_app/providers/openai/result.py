"""The finished image in an answer: as base64, or at an address, whole or relative."""

import binascii
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lorai_app.providers import Fault, ProviderError

# Dollars for a million tokens (https://developers.openai.com/api/docs/pricing): text in, image in, image out.
_PRICES = {"gpt-image-2": (5.0, 8.0, 30.0), "gpt-image-1.5": (5.0, 8.0, 32.0)}


@dataclass(frozen=True)
class Result:
    """`data` or `url` is there; `cost_usd` is reckoned from the tokens that the answer names."""

    data: bytes | None
    url: str | None
    revised_prompt: str | None
    cost_usd: float | None


def result_of(found: Mapping[str, Any], model: str) -> Result:
    """The image of a completed answer or event; ProviderError EMPTY_RESULT when there is none in it."""
    listed = found.get("data")
    items = listed if isinstance(listed, list) else [found]
    for item in items:
        if not isinstance(item, dict):
            continue
        url = item.get("url")
        data = decoded(item.get("b64_json"))
        if data or (isinstance(url, str) and url):
            return Result(
                data=data,
                url=url if isinstance(url, str) else None,
                revised_prompt=_words(item.get("revised_prompt") or found.get("revised_prompt")),
                cost_usd=cost(found.get("usage"), model),
            )
    raise ProviderError(Fault.EMPTY_RESULT, "answered without an image")


def decoded(text: object) -> bytes | None:
    """The bytes of base64, also with a data URL's head; None when it is neither."""
    if not isinstance(text, str) or not text:
        return None
    try:
        return b64decode(text.partition("base64,")[2] or text)
    except (binascii.Error, ValueError):
        return None


def cost(usage: object, model: str) -> float | None:
    """Dollars for the tokens of one answer; None for models and answers that say nothing of them."""
    if not isinstance(usage, dict) or model not in _PRICES:
        return None
    details = usage.get("input_tokens_details")
    details = details if isinstance(details, dict) else {}
    read, seen, made = _PRICES[model]
    images = _count(details.get("image_tokens"))
    text = _count(details.get("text_tokens")) or max(0, _count(usage.get("input_tokens")) - images)
    total = text * read + images * seen + _count(usage.get("output_tokens")) * made
    return round(total / 1_000_000, 6) or None


def _count(found: object) -> int:
    return found if isinstance(found, int) and not isinstance(found, bool) and found > 0 else 0


def _words(found: object) -> str | None:
    return found.strip() or None if isinstance(found, str) else None
