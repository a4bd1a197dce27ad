"""What can be said of a batch, and what can't."""

import pytest

from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.feedback import LONGEST_NAME, LONGEST_WORDS, Feedback


def test_stars_alone_are_an_answer() -> None:
    assert Feedback.of("4", "", "", may_show=False) == Feedback(4)


@pytest.mark.parametrize("stars", ["", "0", "6", "-1", "1.5", "five", "٣", "1 "])
def test_anything_but_one_to_five_stars_is_refused(stars: str) -> None:
    with pytest.raises(InvalidRequest, match="one to five stars"):
        Feedback.of(stars, "good", "", may_show=False)


def test_true_is_no_number_of_stars() -> None:
    with pytest.raises(InvalidRequest):
        Feedback(True)


def test_white_space_becomes_one_space() -> None:
    said = Feedback.of("5", "  it kept\n\n the\tlabel ", "  Ana   B. ", may_show=True)
    assert (said.words, said.name) == ("it kept the label", "Ana B.")


def test_a_name_is_only_kept_when_it_may_be_shown() -> None:
    assert Feedback.of("5", "good", "Ana", may_show=False).name == ""


def test_too_much_is_refused_and_never_cut() -> None:
    assert Feedback.of("5", "x" * LONGEST_WORDS, "", may_show=False).words == "x" * LONGEST_WORDS
    with pytest.raises(InvalidRequest, match=f"{LONGEST_WORDS} is the most"):
        Feedback.of("5", "x" * (LONGEST_WORDS + 1), "", may_show=False)
    with pytest.raises(InvalidRequest, match="name is too long"):
        Feedback.of("5", "", "x" * (LONGEST_NAME + 1), may_show=True)


@pytest.mark.parametrize("odd", ["\0", "\x1b[31m", "\ud800", "\u202e"])
def test_what_is_not_text_is_refused(odd: str) -> None:
    with pytest.raises(InvalidRequest, match="not text"):
        Feedback.of("5", f"good{odd}", "", may_show=False)
