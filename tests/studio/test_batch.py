"""A batch over real HTTP: each image ends for itself, and the receipt says how."""

import json

import pytest

from lorai_app.domain.generation import GenerationState, ImageState
from lorai_app.studio.media import Size
from tests.fakes.apimart import FakeApimart
from tests.fakes.pictures import picture
from tests.fakes.scenarios import UPLOADS
from tests.support.people import ANA
from tests.support.photos import photo
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def test_one_blocked_one_failed_and_two_delivered_make_a_receipt_of_8_4_4(workshop: Workshop) -> None:
    made = await workshop.press(ANA, "an owl [blocked:1] [failed:2]", 4)
    await workshop.done()
    seen = await workshop.see(ANA, made.id)
    delivered, blocked, failed = ImageState.DELIVERED, ImageState.BLOCKED, ImageState.FAILED
    assert seen.state is GenerationState.FINISHED
    assert [image.state for image in seen.images] == [delivered, blocked, failed, delivered]
    assert [image.credits for image in seen.images] == [2, 0, 0, 2]
    receipt = seen.receipt
    assert (receipt.reserved, receipt.settled, receipt.released, receipt.held) == (8, 4, 4, 0)
    assert (await workshop.studio.purse(ANA)).balance == 6
    await workshop.assert_adds_up()


async def test_what_was_not_made_has_a_reason_that_says_not_charged(workshop: Workshop) -> None:
    made = await workshop.press(ANA, "an owl [blocked-details:0] [failed:1]", 2)
    await workshop.done()
    blocked, failed = [image.reason for image in (await workshop.see(ANA, made.id)).images]
    assert blocked
    assert failed
    assert (blocked.code, blocked.stage, blocked.categories) == (
        "moderation",
        "prompt",
        ("violence", "self-harm"),
    )
    assert failed.code == "task_failed"
    assert blocked.message.endswith("Not charged.")
    assert failed.message.endswith("Not charged.")


@pytest.mark.parametrize(
    ("word", "state", "code"),
    [
        ("blocked-500", ImageState.BLOCKED, "moderation"),
        ("blocked-output", ImageState.BLOCKED, "moderation"),
        ("400", ImageState.FAILED, "bad_request"),
        ("401", ImageState.FAILED, "auth"),
        ("402", ImageState.FAILED, "payment"),
        ("quota", ImageState.FAILED, "quota_exhausted"),
        ("no-url", ImageState.FAILED, "empty_result"),
        ("file-html", ImageState.FAILED, "bad_result"),
        ("404-always", ImageState.FAILED, "not_found"),
        ("failed-silently", ImageState.FAILED, "task_failed"),
    ],
)
async def test_every_way_to_fail_ends_once_and_costs_nothing(
    workshop: Workshop, word: str, state: ImageState, code: str
) -> None:
    made = await workshop.press(ANA, f"an owl [{word}]")
    await workshop.done()
    (image,) = (await workshop.see(ANA, made.id)).images
    assert image.reason
    assert (image.state, image.reason.code) == (state, code)
    purse = await workshop.studio.purse(ANA)
    assert (purse.balance, purse.held) == (10, 0)


@pytest.mark.parametrize(
    "word", ["429", "502-html", "reset", "flaky", "expired-once", "truncated-once", "202"]
)
async def test_what_passes_by_itself_does_not_keep_an_image_from_being_delivered(
    workshop: Workshop, fake: FakeApimart, word: str
) -> None:
    made = await workshop.press(ANA, f"an owl [{word}]")
    await workshop.done()
    (image,) = (await workshop.see(ANA, made.id)).images
    assert image.state is ImageState.DELIVERED
    assert len(fake.tasks) == 1


async def test_each_image_is_one_order_of_n_1_with_a_key_of_its_own(
    workshop: Workshop, fake: FakeApimart
) -> None:
    made = await workshop.press(ANA, "an owl", 4, ratio="16:9")
    await workshop.done()
    orders = fake.seen("submit")
    assert sorted(order.key for order in orders) == [f"{made.id}-{index}-1" for index in range(4)]
    assert all((order.fields["n"], order.fields["size"]) == (1, "16:9") for order in orders)
    assert len({task.id for task in fake.tasks.values()}) == 4


async def test_references_are_uploaded_once_for_a_batch_of_four(
    workshop: Workshop, fake: FakeApimart
) -> None:
    first = await workshop.studio.add_reference(ANA, photo(colour="red"))
    second = await workshop.studio.add_reference(ANA, photo(colour="blue"))
    await workshop.grant(ANA, 10)
    await workshop.press(ANA, "an owl", 4, references=(second.id, first.id))
    await workshop.done()
    assert len(fake.seen("upload")) == 2
    addresses = {tuple(order.fields["image_urls"]) for order in fake.seen("submit")}
    (order,) = addresses
    assert [second.id in order[0], first.id in order[1]] == [True, True]
    await workshop.press(ANA, "the same photos again", 1, references=(first.id,))
    await workshop.done()
    assert len(fake.seen("upload")) == 2


async def test_an_expired_upload_is_made_again(workshop: Workshop, fake: FakeApimart) -> None:
    mine = await workshop.studio.add_reference(ANA, photo())
    await workshop.press(ANA, "an owl", references=(mine.id,))
    await workshop.done()
    workshop.clock.forward(hours=72)
    await workshop.press(ANA, "a fox", references=(mine.id,))
    await workshop.done()
    assert len(fake.seen("upload")) == 2


async def test_a_photo_that_the_provider_refuses_fails_the_image_before_it_is_ordered(
    workshop: Workshop, fake: FakeApimart
) -> None:
    mine = await workshop.studio.add_reference(ANA, photo())
    fake.upload_replies += [UPLOADS["blocked"]]
    made = await workshop.press(ANA, "an owl", references=(mine.id,))
    await workshop.done()
    (image,) = (await workshop.see(ANA, made.id)).images
    assert image.reason
    assert (image.state, image.reason.stage) == (ImageState.BLOCKED, "reference")
    assert fake.seen("submit") == []


async def test_the_original_is_kept_byte_for_byte_with_two_thumbnails(workshop: Workshop) -> None:
    made = await workshop.press(ANA, "an owl", ratio="9:21")
    await workshop.done()
    file = await workshop.studio.image_file(ANA, made.id, 0, 1, Size.ORIGINAL)
    assert (await file.read(), file.mime) == (picture(f"{made.id}-0-1", "9:21"), "image/png")
    for size in (Size.LARGE, Size.SMALL):
        small = await workshop.studio.image_file(ANA, made.id, 0, 1, size)
        assert ((await small.read())[8:12], small.mime) == (b"WEBP", "image/webp")


async def test_the_bytes_are_kept_before_they_are_sent(workshop: Workshop, fake: FakeApimart) -> None:
    await workshop.press(ANA, "an owl “with” umläuts")
    await workshop.done()
    (intent,) = await workshop.intents()
    (order,) = fake.seen("submit")
    assert intent.body == order.body
    assert json.loads(intent.body)["prompt"] == "an owl “with” umläuts"
    assert (intent.sends, intent.ticket) == (1, next(iter(fake.tasks)))
