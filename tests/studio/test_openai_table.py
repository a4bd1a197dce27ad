"""Every scenario of the fake OpenAI through real HTTP: how the image ends, what it cost, how often we asked."""

import asyncio

import pytest

from lorai_app.domain.generation import ImageState
from lorai_app.store.files import ReferenceFiles
from lorai_app.studio.load import Load
from tests.fakes.openai import FakeOpenAI
from tests.fakes.openai_script import FATES
from tests.support.endings import ends_as
from tests.support.people import ANA
from tests.support.photos import photo
from tests.support.waiting import until
from tests.support.workshop import Workshop

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

D, B, F, R = ImageState.DELIVERED, ImageState.BLOCKED, ImageState.FAILED, ImageState.RUNNING
TABLE: dict[str, tuple[ImageState, str | None, int]] = {
    "blocked": (B, "moderation", 1),
    "blocked-output": (B, "moderation", 1),
    "blocked-input": (B, "moderation", 1),
    "blocked-policy": (B, "moderation", 1),
    "blocked-type": (B, "moderation", 1),
    "blocked-azure": (B, "moderation", 1),
    "blocked-stream": (B, "moderation", 1),
    "400": (F, "bad_request", 1),
    "parameter": (F, "bad_request", 1),
    "mimetype": (F, "unsupported_media", 1),
    "inactive": (F, "payment", 1),
    "401": (F, "auth", 1),
    "403": (F, "forbidden", 1),
    "404": (F, "bad_request", 1),
    "413": (F, "too_large", 1),
    "billing": (F, "quota_exhausted", 1),
    "quota": (F, "quota_exhausted", 1),
    "quota-old": (F, "quota_exhausted", 1),
    "shut": (F, "quota_exhausted", 1),
    "inputs": (F, "quota_exhausted", 1),
    "429": (D, None, 2),
    "429-seconds": (D, None, 2),
    "429-ms": (D, None, 2),
    "429-always": (F, "rate_limited", 3),
    "500": (F, "upstream_5xx", 5),
    "503": (F, "upstream_5xx", 5),
    "502-html": (R, "outcome_unknown", 1),
    "502-json": (R, "outcome_unknown", 1),
    "502-cut": (R, "outcome_unknown", 1),
    "moved": (F, "gateway_html", 5),
    "524": (R, "outcome_unknown", 1),
    "reset": (R, "outcome_unknown", 1),
    "hang": (R, "outcome_unknown", 1),
    "cut": (R, "outcome_unknown", 1),
    "json": (D, None, 1),
    "url": (D, None, 1),
    "url-relative": (D, None, 1),
    "url-stream": (D, None, 1),
    "url-once": (D, None, 1),
    "heartbeat": (D, None, 1),
    "mislabelled": (D, None, 1),
    "other-size": (D, None, 1),
    "no-partials": (D, None, 1),
    "split": (D, None, 1),
    "crlf": (D, None, 1),
    "unnamed": (D, None, 1),
    "done": (D, None, 1),
    "webp": (D, None, 1),
    "revised": (D, None, 1),
    "no-data": (F, "empty_result", 1),
    "empty-data": (F, "empty_result", 1),
    "no-final": (F, "empty_result", 1),
    "error-event": (F, "task_failed", 1),
    "error-echo": (F, "task_failed", 1),
    "error-data": (F, "task_failed", 1),
    "url-gone": (F, "expired_url", 1),
    "zero": (F, "empty_result", 1),
    "truncated": (F, "bad_result", 1),
    "not-base64": (F, "empty_result", 1),
}
"""For each scenario: the image's state, its reason's code, and the calls that were made."""


def test_every_scenario_stands_in_the_table() -> None:
    assert TABLE.keys() == FATES.keys()


@pytest.mark.parametrize("word", TABLE)
async def test_a_scenario_ends_as_the_table_says(shop: Workshop, openai: FakeOpenAI, word: str) -> None:
    state, code, calls = TABLE[word]
    await ends_as(shop, f"an owl [{word}]", state, code)
    assert len(openai.log) == calls
    assert len({(call.key, call.body) for call in openai.log}) == 1


@pytest.mark.parametrize(
    ("word", "stage", "categories"),
    [
        ("blocked", None, ("sexual",)),
        ("blocked-output", "output", ("sexual", "violence")),
        ("blocked-input", "prompt", ("harassment",)),
    ],
)
async def test_a_block_says_where_and_why(
    shop: Workshop, word: str, stage: str | None, categories: tuple[str, ...]
) -> None:
    made = await shop.press(ANA, f"an owl [{word}]")
    await shop.done()
    reason = (await shop.see(ANA, made.id)).images[0].reason
    assert reason
    assert (reason.stage, reason.categories) == (stage, categories)


async def test_photos_are_sent_in_their_order_with_name_and_type(shop: Workshop, openai: FakeOpenAI) -> None:
    first, second = [await shop.studio.add_reference(ANA, photo(seed)) for seed in (1, 2)]
    made = await shop.press(ANA, "an owl from these", 2, references=(second.id, first.id))
    await shop.done()
    assert [image.state for image in (await shop.see(ANA, made.id)).images] == [D, D]
    assert [call.path for call in openai.log] == ["/v1/images/edits"] * 2
    for parts in openai.photos:
        assert [(part.field, part.name, part.kind) for part in parts] == [
            ("image[]", "photo-1.jpg", "image/jpeg"),
            ("image[]", "photo-2.jpg", "image/jpeg"),
        ]
        assert [part.data for part in parts] == [
            await shop.files.get(ReferenceFiles.of(one.id).photo) for one in (second, first)
        ]


async def test_a_block_of_an_order_with_photos_may_be_about_either(shop: Workshop) -> None:
    reference = await shop.studio.add_reference(ANA, photo())
    await ends_as(shop, "an owl [blocked-input]", B, "moderation", references=(reference.id,))


@pytest.mark.parametrize(
    ("word", "size", "mime"), [("webp", (2016, 864), "image/webp"), ("other-size", (1024, 1024), "image/png")]
)
async def test_what_arrived_is_told_and_not_what_was_asked(
    shop: Workshop, word: str, size: tuple[int, int], mime: str
) -> None:
    made = await shop.press(ANA, f"an owl [{word}]", ratio="21:9")
    await shop.done()
    picture = (await shop.see(ANA, made.id)).images[0].picture
    assert picture
    assert ((picture.width, picture.height), picture.mime) == (size, mime)


async def test_what_was_sent_and_what_it_cost_is_kept(shop: Workshop, openai: FakeOpenAI) -> None:
    made = await shop.press(ANA, "an owl [revised]", ratio="21:9")
    await shop.done()
    (image,) = (await shop.see(ANA, made.id)).images
    assert image.picture
    assert (image.picture.width, image.picture.height, image.picture.mime) == (2016, 864, "image/png")
    assert image.picture.revised_prompt == "an owl, in the manner of a woodcut"
    assert image.picture.request_id == "req_1"
    assert openai.log[0].fields["size"] == "2016x864"


async def test_after_a_restart_an_order_is_not_sent_again(shop: Workshop, openai: FakeOpenAI) -> None:
    """Its answer went down with the process that read it, and the server can't be asked for it."""
    made = await shop.press(ANA, "an owl [slow=5]")

    async def sent() -> bool:
        return bool(openai.log)

    await until(sent)
    await shop.stop()
    again = shop.new_maker()
    work = asyncio.create_task(again.make(f"{made.id}-0", 1))
    seen = await shop.until(ANA, made.id, lambda found: found.images[0].reason is not None)
    work.cancel()
    assert seen.images[0].reason
    assert seen.images[0].reason.code == "outcome_unknown"
    assert len(openai.log) == 1


async def test_no_more_orders_than_there_is_room_are_being_answered(
    shop: Workshop, openai: FakeOpenAI
) -> None:
    """A stream begins at once: its order is on the wire until the image has come, or a crash would lose them all."""
    shop.maker.load = Load(at_once=2)
    made = await shop.press(ANA, "an owl [slow=0.2]", 4)
    await shop.done()
    assert {image.state for image in (await shop.see(ANA, made.id)).images} == {D}
    assert openai.most_at_once == 2
