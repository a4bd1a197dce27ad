"""The text beside the images of a batch: everything that was asked, and every image, there or missing."""

from dataclasses import replace
from datetime import UTC, datetime

from lorai_app.domain.catalog import RATIOS
from lorai_app.domain.credits import Receipt
from lorai_app.domain.generation import Generation, Image, ImageState, Picture, Reason
from lorai_app.domain.truth import Truth
from lorai_app.studio.about_batch import about

PICTURE = Picture(2016, 864, "image/png", "", 48.24, "a fox, as a woodcut", "task_1")
DELIVERED = Image("a", 0, ImageState.DELIVERED, 1, 100, 2, picture=PICTURE)
BLOCKED = Image(
    "b", 1, ImageState.BLOCKED, 1, 0, 0, reason=Reason("moderation", "It was held back. Not charged.")
)
BATCH = Generation(
    id="0e1f",
    visitor="ana",
    prompt="A red fox,\n\nin snow",
    model="gpt-image-2",
    ratio=RATIOS["21:9"],
    count=2,
    created=datetime(2026, 7, 1, 12, 5, tzinfo=UTC),
    references=(),
    images=(DELIVERED, BLOCKED),
    receipt=Receipt(4, 2, 2),
)
TRUTH = Truth(0, 1, "apimart", RATIOS["21:9"], None, None, None, None, "task_1", None)
TOLD = """1 of 2 images made with LoraAI

PROMPT
A red fox,

in snow

REQUEST
Model: GPT Image 2
Ratio: 21:9, asked for as 2016×864 pixels
Reference photos: none
When: 2026-07-01 12:05 UTC
Receipt: 2 credits used, 2 returned, 0 held
Id: 0e1f

IMAGES
1. a-red-fox-1.png: 2016×864 pixels, 48.2 seconds
   Request id: task_1
   The prompt as the provider changed it: a fox, as a woodcut
2. blocked. It was held back. Not charged.
"""


def test_it_is_complete() -> None:
    assert about(BATCH, [TRUTH], {0: "a-red-fox-1.png"}) == TOLD


def test_a_sketch_is_called_a_sketch() -> None:
    told = about(BATCH, [replace(TRUTH, provider="sketch")], {0: "a-red-fox-1.png"})
    assert "This is a sketch: no AI model made it." in told


def test_a_whole_batch_is_counted_as_such() -> None:
    whole = replace(BATCH, images=(DELIVERED, replace(DELIVERED, index=1)))
    assert about(whole, [], {0: "1.png", 1: "2.png"}).startswith("2 images made with LoraAI\n")
    assert about(replace(whole, count=1, images=(DELIVERED,)), [], {0: "1.png"}).startswith("1 image made")
