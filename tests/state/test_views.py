"""What a page shows of a generation, in every state that it can be in."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from lorai_app.domain.catalog import RATIOS
from lorai_app.domain.credits import Receipt
from lorai_app.domain.eta import Eta
from lorai_app.domain.generation import Generation, Image, ImageState, Picture, Reason
from lorai_app.state.tile_views import TileView
from lorai_app.state.views import GenerationView

QUEUED, RUNNING, DELIVERED, BLOCKED, FAILED, CANCELLED = ImageState
NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
PICTURE = Picture(1536, 864, "image/png", "hash", 21.6)
REASON = Reason("moderation", "Safety review stopped the prompt. Not charged.")


def image(state: ImageState, index: int = 0) -> Image:
    ended_badly = state in (BLOCKED, FAILED, CANCELLED)
    return Image(
        id=f"g-{index}",
        index=index,
        state=state,
        attempt=2,
        progress=40 if state is RUNNING else 0,
        credits=2 if state is DELIVERED else 0,
        submitted=None if state is QUEUED else NOON,
        reason=REASON if ended_badly else None,
        picture=PICTURE if state is DELIVERED else None,
    )


def generation(*states: ImageState, eta: Eta | None = None, prompt: str = "an owl\n at  night") -> Generation:
    return Generation(
        id="g",
        visitor="ana",
        prompt=prompt,
        model="gpt-image-2",
        ratio=RATIOS["16:9"],
        count=len(states),
        created=NOON,
        references=(),
        images=tuple(image(state, index) for index, state in enumerate(states)),
        receipt=Receipt(8, 4, 2),
        eta=eta,
    )


def tile(state: ImageState) -> TileView:
    return GenerationView.of(generation(state)).tiles[0]


@pytest.mark.parametrize(
    ("state", "heading", "took"),
    [
        (QUEUED, "In line", ""),
        (RUNNING, "Being made", ""),
        (DELIVERED, "", "22 s"),
        (BLOCKED, "Blocked", "0 credits"),
        (FAILED, "Not made", "0 credits"),
        (CANCELLED, "Cancelled", "0 credits"),
    ],
)
def test_a_tile_says_in_words_how_its_image_is(state: ImageState, heading: str, took: str) -> None:
    shown = tile(state)
    assert (shown.number, shown.state, shown.heading, shown.took) == (1, str(state), heading, took)
    assert (shown.width, shown.height) == (1536, 864)


@pytest.mark.parametrize("state", [BLOCKED, FAILED, CANCELLED])
def test_what_was_not_made_says_why_and_that_it_is_free(state: ImageState) -> None:
    assert tile(state).message == REASON.message


def test_a_delivered_tile_has_its_files_its_words_and_its_true_size() -> None:
    made = generation(DELIVERED)
    square = replace(made.images[0], picture=replace(PICTURE, width=1024, height=1024))
    shown = TileView.of(made, square)
    assert shown.alt == "Image 1 of 1: an owl at night"
    assert (shown.small, shown.original) == ("/media/images/g/0/2/512.webp", "/media/images/g/0/2/original")
    assert (shown.width, shown.height, shown.ratio, shown.pixels) == (1024, 1024, "16:9", "1024×1024")


def test_a_wide_picture_names_its_copies_by_their_real_width() -> None:
    small, large = TileView.of(generation(DELIVERED), image(DELIVERED)).srcset.split(", ")
    assert (small, large) == ("/media/images/g/0/2/512.webp 512w", "/media/images/g/0/2/1024.webp 1024w")
    tall = replace(image(DELIVERED), picture=replace(PICTURE, width=864, height=1536))
    assert TileView.of(generation(DELIVERED), tall).srcset.endswith("1024.webp 576w")


@pytest.mark.parametrize("state", [QUEUED, RUNNING, BLOCKED, FAILED, CANCELLED])
def test_a_tile_without_a_picture_names_no_file(state: ImageState) -> None:
    shown = tile(state)
    assert (shown.small, shown.srcset, shown.original, shown.alt) == ("", "", "", "")


def test_a_running_tile_tells_since_when() -> None:
    assert (tile(RUNNING).since, tile(RUNNING).progress) == (NOON.isoformat(), 40)
    assert (tile(QUEUED).since, tile(DELIVERED).since) == ("", "")


def test_a_tile_names_the_newest_preview_while_there_is_one() -> None:
    shown = TileView.of(generation(RUNNING), replace(image(RUNNING), previews=3))
    assert shown.preview == "/media/images/g/0/2/preview.webp?3"
    assert [tile(state).preview for state in ImageState] == [""] * len(ImageState)


@pytest.mark.parametrize(
    ("states", "eta", "status"),
    [
        ([QUEUED, QUEUED], Eta(44, 52), "0 of 2 ready"),
        ([RUNNING], None, "0 of 1 ready"),
        ([DELIVERED, DELIVERED], None, "2 of 2 delivered"),
        ([DELIVERED, BLOCKED, FAILED, DELIVERED], None, "2 of 4 delivered, 1 blocked, 1 failed"),
        ([CANCELLED, CANCELLED], None, "0 of 2 delivered, 2 cancelled"),
    ],
    ids=str,
)
def test_the_status_of_a_generation(states: list[ImageState], eta: Eta | None, status: str) -> None:
    assert GenerationView.of(generation(*states, eta=eta)).status == status


def test_a_screen_reader_is_told_in_steps_of_ten_seconds() -> None:
    told = [
        GenerationView.of(generation(RUNNING, eta=Eta(0, left))).announcement for left in (52, 51, 50, 3, 0)
    ]
    assert told == [
        "0 of 1 ready, about 60 seconds left",
        "0 of 1 ready, about 60 seconds left",
        "0 of 1 ready, about 50 seconds left",
        "0 of 1 ready, about 10 seconds left",
        "0 of 1 ready, taking longer than usual",
    ]
    done = GenerationView.of(generation(DELIVERED, FAILED)).announcement
    assert done == "Done: 1 of 2 delivered, 1 failed. 4 credits used."


def test_the_receipt_is_shown_as_it_is() -> None:
    shown = GenerationView.of(generation(DELIVERED))
    assert (shown.reserved, shown.settled, shown.released, shown.held) == (8, 4, 2, 2)
    assert (shown.address, shown.model, shown.ratio) == ("/g/g", "GPT Image 2", "16:9")


@pytest.mark.parametrize(
    ("states", "retry"),
    [
        ([DELIVERED, DELIVERED], ""),
        ([FAILED, DELIVERED], "Try just this one · 2 credits"),
        ([FAILED, BLOCKED, DELIVERED], "Try just these 2 · 4 credits"),
        ([FAILED, RUNNING], ""),
        ([CANCELLED], ""),
    ],
    ids=str,
)
def test_what_is_missing_can_be_tried_again_for_a_named_price(states: list[ImageState], retry: str) -> None:
    assert GenerationView.of(generation(*states)).retry == retry


def test_what_the_site_itself_refuses_is_offered_in_other_words_alone() -> None:
    whole = generation(BLOCKED, DELIVERED)
    stopped = replace(whole.images[0], reason=replace(REASON, stage="prompt", words=("forbidden",)))
    shown = GenerationView.of(replace(whole, images=(stopped, whole.images[1])))
    assert (shown.retry, shown.remake) == ("", "Make this one · 2 credits")


def test_only_what_waits_can_be_cancelled() -> None:
    can = [GenerationView.of(generation(*states)).can_cancel for states in ([QUEUED, RUNNING], [RUNNING])]
    assert can == [True, False]


def test_a_long_prompt_is_cut_for_the_title_and_kept_whole_below() -> None:
    shown = GenerationView.of(generation(DELIVERED, prompt="owl " * 100))
    assert len(shown.title) <= 80
    assert shown.title.endswith("owl…")
    assert shown.prompt == "owl " * 100
