"""What a share is called, and what has become of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from lorai_app.domain.catalog import RATIOS
from lorai_app.domain.credits import Receipt
from lorai_app.domain.generation import Generation, Image, ImageState, Picture
from lorai_app.domain.sharing import EXPIRES_IN, LONGEST_LIFE, TITLE_LETTERS, Fate, Share, Shared

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
SHARE = Share(
    slug="slug",
    visitor="ana",
    generation="generation",
    image=None,
    show_prompt=True,
    show_references=False,
    findable=False,
    created=NOW,
    expires=None,
    revoked=None,
    hidden=None,
    kept=False,
    views=0,
)


def shared(prompt: str, delivered: int = 1, **more: object) -> Shared:
    """Of four images that were asked for, those delivered that come last."""
    picture = Picture(1024, 1024, "image/png", "", 1.0)
    images = tuple(
        Image(f"generation-{index}", index, ImageState.DELIVERED, 1, 100, 2, picture=picture)
        if index >= 4 - delivered
        else Image(f"generation-{index}", index, ImageState.BLOCKED, 1, 100, 0)
        for index in range(4)
    )
    made = Generation(
        "generation", "ana", prompt, "gpt-image-2", RATIOS["1:1"], 4, NOW, (), images, Receipt()
    )
    return Shared(replace(SHARE, **more), made)


@pytest.mark.parametrize(
    ("prompt", "title"),
    [
        ("an owl", "an owl"),
        ("  an\n\n owl\t on a  mantelpiece ", "an owl on a mantelpiece"),
        (
            "A red fox at dusk, standing in tall grass, with the last light of the sun behind it",
            "A red fox at dusk, standing in tall grass, with the last light of the…",
        ),
        ("x" * 200, "x" * (TITLE_LETTERS - 1) + "…"),
        ("one " + "y" * 200, "one " + "y" * (TITLE_LETTERS - 5) + "…"),
        ("狐" * 200, "狐" * (TITLE_LETTERS - 1) + "…"),
        ("An owl" + ", owl" * 30, "An owl" + ", owl" * 12 + "…"),
    ],
    ids=("short", "spaces", "long", "endless", "nearly endless", "without spaces", "comma"),
)
def test_the_title_is_the_prompts_first_words_on_one_line(prompt: str, title: str) -> None:
    assert shared(prompt).title == title
    assert len(title) <= TITLE_LETTERS + 1


@pytest.mark.parametrize(
    ("delivered", "title"),
    [(1, "An image"), (2, "Two images"), (3, "Three images"), (4, "Four images")],
)
def test_without_the_prompt_the_title_says_what_it_is(delivered: int, title: str) -> None:
    quiet = shared("a secret owl", delivered, show_prompt=False)
    assert quiet.title == f"{title} made with GPT Image 2"
    assert all("owl" not in quiet.alt(image) for image in quiet.images)


def test_images_are_counted_as_they_are_seen_not_as_they_were_asked_for() -> None:
    seen = shared("an owl", 2)
    assert [image.index for image in seen.images] == [2, 3]
    assert seen.alt(seen.images[0]) == "Image 1 of 2 made with GPT Image 2: an owl"
    assert (seen.count, replace(seen, share=replace(SHARE, image=3)).count) == (4, 1)


@pytest.mark.parametrize(
    ("changes", "fate"),
    [
        ({}, Fate.LIVE),
        ({"kept": True}, Fate.LIVE),
        ({"expires": LATER}, Fate.LIVE),
        ({"expires": NOW}, Fate.EXPIRED),
        ({"hidden": NOW}, Fate.HIDDEN),
        ({"hidden": NOW, "expires": NOW}, Fate.EXPIRED),
        ({"in_trash": True, "hidden": NOW}, Fate.DELETED),
        ({"revoked": NOW, "in_trash": True, "hidden": NOW}, Fate.REVOKED),
        ({"revoked": NOW, "generation": None}, Fate.DELETED),
    ],
    ids=str,
)
def test_a_share_has_one_fate_however_much_happened(changes: dict[str, object], fate: Fate) -> None:
    assert replace(SHARE, **changes).fate(NOW) is fate  # type: ignore[arg-type]


def test_what_the_page_offers_is_allowed() -> None:
    offered = [seconds for seconds in EXPIRES_IN.values() if seconds]
    assert all(1 <= seconds <= LONGEST_LIFE for seconds in offered)
