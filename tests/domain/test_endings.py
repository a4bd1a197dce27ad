"""An image that was not made says what stopped it, what class of thing, and what usually helps."""

from dataclasses import replace

import pytest

from lorai_app.domain.endings import ending
from lorai_app.domain.generation import Image, ImageState, Reason

BLOCKED = Image("g-0", 0, ImageState.BLOCKED, 1, 0, 0, reason=Reason("moderation", "Stopped. Not charged."))


def because(**why: object) -> Image:
    assert BLOCKED.reason
    return replace(BLOCKED, reason=replace(BLOCKED.reason, **why))  # type: ignore[arg-type]  # fields of a reason


@pytest.mark.parametrize(
    ("stage", "heading", "what"),
    [
        ("prompt", "Blocked: the prompt", "stopped the prompt"),
        ("reference", "Blocked: a photo", "one of your photos"),
        ("output", "Blocked: the picture", "held back the finished picture"),
        (None, "Blocked", "stopped this image"),
        ("something new", "Blocked", "stopped this image"),
    ],
)
def test_a_block_says_which_review_it_was(stage: str | None, heading: str, what: str) -> None:
    told = ending(because(stage=stage))
    assert told
    assert told.heading == heading
    assert what in told.what
    assert "help" in told.helps


def test_the_classes_are_named_when_they_are_known() -> None:
    told = ending(because(stage="prompt", categories=("sexual", "self-harm", "illicit_violent")))
    assert told
    assert told.classes == ("sexual content", "self-harm", "illicit violent")


def test_words_are_named_only_when_the_operators_own_list_refused_them() -> None:
    told = ending(because(stage="prompt", words=("gore", "blood")))
    assert told
    assert told.what == "This site does not take “gore”, “blood”."


def test_a_failure_says_what_happened() -> None:
    failed = replace(
        BLOCKED, state=ImageState.FAILED, reason=Reason("timeout", "It took too long. Not charged.")
    )
    told = ending(failed)
    assert told
    assert (told.heading, told.what, told.stopped) == ("Not made", "It took too long.", "")


@pytest.mark.parametrize("state", [ImageState.QUEUED, ImageState.RUNNING, ImageState.DELIVERED])
def test_what_has_not_ended_or_came_has_no_ending(state: ImageState) -> None:
    assert ending(replace(BLOCKED, state=state)) is None
