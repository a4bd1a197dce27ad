"""Every scenario of the fake APIMart through real HTTP: how the image ends, what it cost, how often we asked."""

import pytest

from lorai_app.domain.generation import ImageState
from tests.fakes.apimart import FakeApimart
from tests.fakes.scenarios import SCENARIOS, UPLOADS
from tests.support.endings import ends_as
from tests.support.people import ANA
from tests.support.photos import photo
from tests.support.workshop import Workshop

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

D, B, F, R = ImageState.DELIVERED, ImageState.BLOCKED, ImageState.FAILED, ImageState.RUNNING
TABLE: dict[str, tuple[ImageState, str | None, int, int]] = {
    "blocked": (B, "moderation", 1, 0),
    "blocked-500": (B, "moderation", 1, 0),
    "blocked-details": (B, "moderation", 1, 0),
    "blocked-task": (B, "moderation", 1, 0),
    "blocked-code": (B, "moderation", 1, 0),
    "blocked-output": (B, "moderation", 1, 0),
    "400": (F, "bad_request", 1, 0),
    "build-failed": (F, "bad_request", 1, 0),
    "401": (F, "auth", 1, 0),
    "401-live": (F, "auth", 1, 0),
    "401-echo": (F, "auth", 1, 0),
    "402": (F, "payment", 1, 0),
    "403": (F, "forbidden", 1, 0),
    "403-html": (F, "forbidden", 1, 0),
    "404": (F, "not_found", 1, 0),
    "413": (F, "too_large", 1, 0),
    "429": (D, None, 2, 1),
    "429-seconds": (D, None, 2, 1),
    "429-date": (F, "rate_limited", 1, 0),
    "429-always": (F, "rate_limited", 3, 0),
    "quota": (F, "quota_exhausted", 1, 0),
    "409-reused": (F, "bad_request", 1, 0),
    "unavailable": (F, "upstream_5xx", 5, 0),
    "503-idempotency": (D, None, 2, 1),
    "code-400": (F, "bad_request", 1, 0),
    "code-1001": (D, None, 2, 1),
    "down": (R, "outcome_unknown", 5, 0),
    "409-in-progress": (D, None, 2, 1),
    "409-three-times": (D, None, 4, 1),
    "409-indeterminate": (R, "outcome_unknown", 1, 0),
    "500": (D, None, 2, 1),
    "502-html": (D, None, 2, 1),
    "524": (D, None, 2, 1),
    "200-html": (D, None, 2, 1),
    "reset": (D, None, 2, 1),
    "cut": (D, None, 2, 1),
    "hang": (D, None, 2, 1),
    "lost": (R, "outcome_unknown", 5, 0),
    "object": (D, None, 1, 1),
    "202": (D, None, 1, 1),
    "url-string": (D, None, 1, 1),
    "url-many": (D, None, 1, 1),
    "url-entries": (D, None, 1, 1),
    "statuses": (D, None, 1, 1),
    "flaky": (D, None, 1, 1),
    "404-twice": (D, None, 1, 1),
    "404-always": (F, "not_found", 1, 0),
    "poll-401": (F, "auth", 1, 0),
    "forever": (F, "timeout", 1, 0),
    "succeeded": (D, None, 1, 1),
    "failed": (F, "task_failed", 1, 0),
    "failed-echo": (F, "task_failed", 1, 0),
    "failed-string": (F, "task_failed", 1, 0),
    "failed-number": (F, "task_failed", 1, 0),
    "failed-silently": (F, "task_failed", 1, 0),
    "cancelled": (F, "task_failed", 1, 0),
    "canceled": (F, "task_failed", 1, 0),
    "no-url": (F, "empty_result", 1, 0),
    "expired-once": (D, None, 1, 2),
    "expired": (F, "expired_url", 1, 2),
    "empty-once": (D, None, 1, 2),
    "empty": (F, "empty_result", 1, 3),
    "truncated-once": (D, None, 1, 2),
    "truncated": (F, "connection", 1, 3),
    "file-500-once": (D, None, 1, 2),
    "file-html": (F, "bad_result", 1, 3),
    "file-404-once": (D, None, 1, 2),
    "file-webp": (D, None, 1, 1),
    "file-mistyped": (D, None, 1, 1),
    "file-packed": (F, "bad_result", 1, 1),
    "file-huge": (F, "bad_result", 1, 1),
    "file-private": (F, "bad_result", 1, 1),
}
"""For each scenario: the image's state, its reason's code, the orders and the downloads that were sent.

`n_short` of the specification can't happen: every order asks for one image.
"""
UPLOAD_TABLE: dict[str, tuple[ImageState, str | None, int, int]] = {
    "400": (F, "bad_request", 1, 0),
    "400-type": (F, "unsupported_media", 1, 0),
    "413": (F, "too_large", 1, 0),
    "429": (F, "rate_limited", 3, 0),
    "500": (F, "upstream_5xx", 3, 0),
    "502": (F, "gateway_html", 3, 0),
    "reset": (F, "connection", 3, 0),
    "blocked": (B, "moderation", 1, 0),
}
"""For an upload that is always answered so: the image's state, its reason's code, the uploads and the orders."""


def test_every_scenario_stands_in_the_table() -> None:
    assert TABLE.keys() == SCENARIOS.keys()
    assert UPLOAD_TABLE.keys() == UPLOADS.keys()


@pytest.mark.parametrize("word", TABLE)
async def test_a_scenario_ends_as_the_table_says(
    apimart_shop: Workshop, fake: FakeApimart, word: str
) -> None:
    state, code, orders, downloads = TABLE[word]
    await ends_as(apimart_shop, f"an owl [{word}]", state, code)
    sent = fake.seen("submit")
    assert (len(sent), len(fake.seen("file"))) == (orders, downloads)
    assert len({(order.key, order.body) for order in sent}) == 1
    assert len(fake.tasks) <= 1


@pytest.mark.parametrize("word", UPLOAD_TABLE)
async def test_an_upload_ends_as_the_table_says(apimart_shop: Workshop, fake: FakeApimart, word: str) -> None:
    state, code, uploads, orders = UPLOAD_TABLE[word]
    reference = await apimart_shop.studio.add_reference(ANA, photo())
    fake.upload_replies = [UPLOADS[word]] * 9
    await ends_as(apimart_shop, "an owl", state, code, references=(reference.id,))
    assert (len(fake.seen("upload")), len(fake.seen("submit"))) == (uploads, orders)


async def test_a_repeated_order_is_answered_as_a_replay_of_the_same_task(
    apimart_shop: Workshop, fake: FakeApimart
) -> None:
    made = await apimart_shop.press(ANA, "an owl [502-html]")
    await apimart_shop.done()
    first, again = fake.seen("submit")
    assert first.task == again.task
    assert (await apimart_shop.see(ANA, made.id)).images[0].state is D


async def test_the_type_of_a_file_is_what_its_bytes_say(apimart_shop: Workshop) -> None:
    for word in ("file-webp", "file-mistyped"):
        made = await apimart_shop.press(ANA, f"an owl [{word}]")
        await apimart_shop.done()
        picture = (await apimart_shop.see(ANA, made.id)).images[0].picture
        assert picture
        assert (picture.mime, picture.width, picture.height) == ("image/webp", 1024, 1024)
