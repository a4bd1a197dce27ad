"""Which scenarios a prompt asks for: words in square brackets.

`[failed]` happens to every image of a batch, `[failed:2]` to the one with index 2 only, `[failed:2:once]` or
`[failed:once]` in its first attempt only (both are read from the Idempotency-Key `<generation>-<index>-<attempt>`),
`[slow=20]` has a number. Several words in one prompt add up; unknown words are ordinary text.
"""

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from tests.fakes.scenarios import SCENARIOS
from tests.fakes.script import Script


def script(prompt: str, key: str) -> Script:
    """The script of the image that this key stands for, at APIMart."""
    found: dict[str, Any] = {}
    for name, number in aimed(prompt, key):
        if name == "slow":
            found["slow"] = float(number or 1)
        elif name == "post-delay":
            found["delay"] = float(number or 1)
        elif name in SCENARIOS:
            found.update(_said(SCENARIOS[name]))
    return replace(Script(), **found)


def aimed(prompt: str, key: str) -> Iterator[tuple[str, str | None]]:
    """The words of a prompt that concern the image of this key, each with its number."""
    parts = _KEY.fullmatch(key)
    image, attempt = (int(parts[1]), int(parts[2])) if parts else (None, 1)
    for name, number, index, once in _WORD.findall(prompt):
        if (not index or int(index) == image) and (not once or attempt <= 1):
            yield name, number or None


_KEY = re.compile(r".+-(\d+)-(\d+)")
_WORD = re.compile(r"\[([a-z0-9-]+)(?:=([\d.]+))?(?::(\d+))?(:once)?\]")


def _said(scenario: Script) -> dict[str, Any]:
    """The fields in which a scenario differs from a life without events."""
    usual = Script()
    pairs = ((each.name, getattr(scenario, each.name)) for each in fields(Script))
    return {name: value for name, value in pairs if value != getattr(usual, name)}
