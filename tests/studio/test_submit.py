"""One press of the button, whatever is pressed twice."""

import asyncio

import pytest

from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.errors import InvalidRequest, KeyReused, NotEnoughCredits, NotFound
from lorai_app.domain.generation import GenerationState, ImageState
from tests.support.people import ANA, BEN, CLEO
from tests.support.photos import photo
from tests.support.workshop import Workshop, request

pytestmark = pytest.mark.anyio


async def test_a_press_holds_the_credits_and_queues_the_images(idle: Workshop) -> None:
    made, new = await idle.studio.submit(ANA, request("an owl", 4, ratio="16:9"), "key-1")
    assert new
    assert made.state is GenerationState.QUEUED
    assert [(image.index, image.state, image.attempt) for image in made.images] == [
        (index, ImageState.QUEUED, 1) for index in range(4)
    ]
    assert (made.receipt.reserved, made.receipt.held) == (8, 8)
    purse = await idle.studio.purse(ANA)
    assert (purse.balance, purse.held) == (2, 8)
    assert idle.woken == [(image.id, 1) for image in made.images]
    await idle.assert_adds_up()


async def test_every_image_of_a_press_is_delivered_and_settled(workshop: Workshop) -> None:
    made = await workshop.press(ANA, count=2, ratio="3:2")
    await workshop.done()
    seen = await workshop.see(ANA, made.id)
    assert seen.state is GenerationState.FINISHED
    assert [image.state for image in seen.images] == [ImageState.DELIVERED] * 2
    assert [image.credits for image in seen.images] == [2, 2]
    assert all(
        image.picture and (image.picture.width, image.picture.height) == (1536, 1024) for image in seen.images
    )
    assert (seen.receipt.reserved, seen.receipt.settled, seen.receipt.held) == (4, 4, 0)
    await workshop.assert_adds_up()


async def test_the_same_key_again_is_the_same_generation(idle: Workshop) -> None:
    first, new = await idle.studio.submit(ANA, request(), "key-1")
    again, new_again = await idle.studio.submit(ANA, request(), "key-1")
    assert (new, new_again) == (True, False)
    assert again.id == first.id
    assert (await idle.studio.purse(ANA)).held == 2
    assert len(idle.woken) == 1


@pytest.mark.parametrize("change", [{"count": 2}, {"prompt": "a fox"}, {"ratio": "9:16"}])
async def test_a_key_that_was_used_for_something_else_is_refused(
    idle: Workshop, change: dict[str, object]
) -> None:
    await idle.studio.submit(ANA, request(), "key-1")
    before = await idle.rows()
    with pytest.raises(KeyReused):
        await idle.studio.submit(ANA, request(**change), "key-1")  # type: ignore[arg-type]
    assert await idle.rows() == before


async def test_two_visitors_may_use_the_same_key(idle: Workshop) -> None:
    hers, _ = await idle.studio.submit(ANA, request(), "key-1")
    other, new = await idle.studio.submit(CLEO, request(), "key-1")
    assert new
    assert other.id != hers.id


async def test_two_presses_at_once_with_the_same_key_are_one(idle: Workshop) -> None:
    presses = [idle.studio.submit(ANA, request(count=2), "key-1") for _ in range(8)]
    made = await asyncio.gather(*presses)
    assert len({generation.id for generation, _ in made}) == 1
    assert [new for _, new in made].count(True) == 1
    assert (await idle.studio.purse(ANA)).held == 4
    await idle.assert_adds_up()


async def test_twenty_presses_at_once_cannot_overspend(idle: Workshop) -> None:
    presses = [idle.studio.submit(ANA, request(count=1), f"key-{n}") for n in range(20)]
    ended = await asyncio.gather(*presses, return_exceptions=True)
    refused = [one for one in ended if isinstance(one, NotEnoughCredits)]
    assert (len(refused), len(ended) - len(refused)) == (15, 5)
    purse = await idle.studio.purse(ANA)
    assert (purse.balance, purse.held) == (0, 10)
    rows = await idle.rows()
    assert (rows["Generation"], rows["Image"], rows["Press"]) == (5, 5, 5)
    await idle.assert_adds_up()


async def test_without_credits_nothing_is_stored_and_the_sentence_counts(idle: Workshop) -> None:
    await idle.empty(BEN)
    before = await idle.rows()
    with pytest.raises(NotEnoughCredits, match="needs 4 credits and you have 0"):
        await idle.studio.submit(BEN, request(count=2), "key-1")
    assert await idle.rows() == before
    assert idle.woken == []


async def test_a_key_whose_press_was_refused_can_be_used_again(idle: Workshop) -> None:
    await idle.empty(BEN)
    with pytest.raises(NotEnoughCredits):
        await idle.studio.submit(BEN, request(), "key-1")
    await idle.grant(BEN, 2)
    _, new = await idle.studio.submit(BEN, request(), "key-1")
    assert new


async def test_somebody_elses_photo_cannot_be_used(idle: Workshop) -> None:
    hers = await idle.studio.add_reference(ANA, photo())
    before = await idle.rows()
    with pytest.raises(InvalidRequest, match="not yours"):
        await idle.studio.submit(CLEO, request(references=(hers.id,)), "key-1")
    with pytest.raises(InvalidRequest, match="not yours"):
        await idle.studio.submit(ANA, request(references=(hers.id, "unknown")), "key-1")
    assert await idle.rows() == before


@pytest.mark.parametrize("key", [None, "", "x" * 192, "two words", "umläut", "tab\t", "\0"])
async def test_a_wrong_key_is_refused_before_anything_happens(idle: Workshop, key: str | None) -> None:
    before = await idle.rows()
    with pytest.raises(InvalidRequest, match="Idempotency-Key"):
        await idle.studio.submit(ANA, request(), key)
    assert await idle.rows() == before


async def test_the_longest_key_and_the_longest_prompt_are_taken(idle: Workshop) -> None:
    made, _ = await idle.studio.submit(ANA, request("x" * CATALOG["gpt-image-2"].max_prompt), "~" * 191)
    assert len((await idle.see(ANA, made.id)).prompt) == 32_000


async def test_nobody_else_sees_a_generation(idle: Workshop) -> None:
    made = await idle.press(ANA)
    for look in (idle.studio.generation, idle.studio.cancel, idle.studio.delete):
        with pytest.raises(NotFound):
            await look(CLEO, made.id)
    with pytest.raises(NotFound):
        await idle.studio.retry(CLEO, made.id, "key")
    assert (await idle.studio.history(CLEO, None, 20)).items == ()
    assert await idle.studio.ledger(CLEO, None, 20) == []
