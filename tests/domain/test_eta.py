"""A range that is honest: ours when there is enough of it, else the model's."""

import pytest

from lorai_app.domain.eta import Eta, usual


@pytest.mark.parametrize(
    ("recent", "count", "expected"),
    [
        ([], 1, Eta(44, 52)),
        ([], 4, Eta(44, 91)),
        ([1.0] * 4, 1, Eta(44, 52)),
        ([30.0] * 5, 1, Eta(30, 30)),
        ([50, 10, 40, 20, 30], 4, Eta(30, 50)),
        (range(1, 201), 1, Eta(101, 181)),
        ([0.1] * 5, 1, Eta(1, 1)),
    ],
    ids=str,
)
def test_the_usual_time(recent: list[float], count: int, expected: Eta) -> None:
    assert usual(recent, (44, 52), count) == expected


@pytest.mark.parametrize(
    ("elapsed", "expected"), [(0, Eta(44, 52)), (20.4, Eta(24, 32)), (48, Eta(0, 4)), (300, Eta(0, 0))]
)
def test_what_remains_of_it_is_never_negative(elapsed: float, expected: Eta) -> None:
    assert Eta(44, 52).after(elapsed) == expected


@pytest.mark.parametrize(("eta", "words"), [(Eta(44, 52), "44 to 52 s"), (Eta(5, 5), "about 5 s")])
def test_the_range_in_words(eta: Eta, words: str) -> None:
    assert eta.words == words
