"""The catalog's numbers as people say them: no page types a price, a ratio or a date itself."""

from collections.abc import Iterable
from datetime import date

from lorai_app.domain.catalog import Model
from lorai_app.domain.eta import usual

SERVED_BY = "apimart"
"""Whose usual times the words name, until a site's own numbers say better."""
_NUMBERS = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]


def number(n: int) -> str:
    """In letters up to twenty, as in a sentence."""
    return _NUMBERS[n] if n < len(_NUMBERS) else f"{n:,}"


def credits(n: int) -> str:
    return "1 credit" if n == 1 else f"{n:,} credits"


def listed(words: Iterable[str], last: str = "and") -> str:
    """One, two and three."""
    *others, final = words
    return f"{', '.join(others)} {last} {final}" if others else final


def ratios(model: Model) -> str:
    return listed(ratio.name for ratio in model.ratios)


def counts(model: Model, last: str = "or") -> str:
    return listed((str(count) for count in model.counts), last)


def most(model: Model) -> int:
    """Images that one press can ask for."""
    return max(model.counts)


def by_price(model: Model) -> dict[int, list[str]]:
    """The ratios of each price, cheapest first."""
    groups: dict[int, list[str]] = {}
    for ratio, price in sorted(model.prices.items(), key=lambda one: one[1]):
        groups.setdefault(price, []).append(ratio)
    return groups


def price(model: Model) -> str:
    """What one delivered image costs: “2 credits”, or what it costs in which shape."""
    first, *others = groups = list(by_price(model).items())
    if not others:
        return credits(first[0])
    if len(groups) == 2 and first[1] == ["1:1"]:
        return f"{credits(first[0])} square, {others[0][0]} otherwise"
    return listed(f"{credits(cost)} for {listed(names)}" for cost, names in groups)


def cheapest(model: Model) -> int:
    return min(model.prices.values())


def dearest(model: Model) -> int:
    """What one image costs at most."""
    return max(model.prices.values())


def one_image(model: Model) -> str:
    """How long one image usually takes: “44 to 52 seconds”."""
    low, high = model.usual_seconds[SERVED_BY]
    return f"{low} to {high} seconds"


def a_batch(model: Model) -> str:
    """How long the largest batch may take, rounded down: “90 seconds or more”."""
    longest = usual((), model.usual_seconds[SERVED_BY], most(model)).high
    return f"{longest // 10 * 10} seconds or more"


def day(moment: date, *, short: bool = False) -> str:
    return f"{moment.day} {moment:%b %Y}" if short else f"{moment.day} {moment:%B %Y}"
