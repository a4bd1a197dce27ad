"""Whatever ends a link closes every door of it at once; what may begin again, does."""

import asyncio
from collections.abc import AsyncIterator
from io import BytesIO

import pytest
from PIL import Image

from lorai_app.domain.errors import Gone, NotFound
from lorai_app.domain.generation import Generation
from lorai_app.domain.sharing import Fate, Share, Wish
from lorai_app.studio import operator
from tests.support.links import anas_images, assert_closed, assert_open, with_everything
from tests.support.people import ANA, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


@pytest.fixture
async def hers(workshop: Workshop) -> AsyncIterator[Generation]:
    async with anas_images(workshop) as made:
        yield made


async def revoked(workshop: Workshop, share: Share) -> None:
    await workshop.studio.revoke(ANA, share.slug)


async def expired(workshop: Workshop, share: Share) -> None:
    workshop.clock.forward(days=1, seconds=1)


async def trashed(workshop: Workshop, share: Share) -> None:
    assert share.generation
    await workshop.studio.delete(ANA, share.generation)


async def hidden(workshop: Workshop, share: Share) -> None:
    await operator.hide(workshop.database, share.slug, workshop.clock())


FATES = {
    Fate.REVOKED: (revoked, "taken it back"),
    Fate.EXPIRED: (expired, "its time is over"),
    Fate.DELETED: (trashed, "has been deleted"),
    Fate.HIDDEN: (hidden, "was reported"),
}


@pytest.mark.parametrize("fate", FATES)
async def test_whatever_ends_a_link_closes_every_door_at_once(
    workshop: Workshop, hers: Generation, fate: Fate
) -> None:
    share = await with_everything(workshop, hers, expires_in=86_400)
    await assert_open(workshop, share.slug)
    end, sentence = FATES[fate]
    await end(workshop, share)
    await assert_closed(workshop, share.slug, sentence)
    (told,) = await workshop.studio.shares(ANA, None, 20)
    assert told.fate(workshop.clock()) is fate
    assert await workshop.studio.shares_of(ANA, hers.id) == []


async def test_a_link_lives_until_its_last_second(workshop: Workshop, hers: Generation) -> None:
    share = await with_everything(workshop, hers, expires_in=60)
    for_ever = await with_everything(workshop, hers)
    workshop.clock.forward(seconds=50)
    await assert_open(workshop, share.slug)
    workshop.clock.forward(seconds=11)
    await assert_closed(workshop, share.slug, "its time is over")
    workshop.clock.forward(days=36_500)
    await assert_open(workshop, for_ever.slug)


async def test_one_link_is_taken_back_and_the_other_stays(workshop: Workshop, hers: Generation) -> None:
    first, second = [await with_everything(workshop, hers) for _ in range(2)]
    await workshop.studio.revoke(ANA, first.slug)
    await workshop.studio.revoke(ANA, first.slug)
    await assert_closed(workshop, first.slug, "taken it back")
    await assert_open(workshop, second.slug)
    assert [share.slug for share in await workshop.studio.shares_of(ANA, hers.id)] == [second.slug]


async def test_cleo_takes_back_nothing_of_anas(workshop: Workshop, hers: Generation) -> None:
    share = await with_everything(workshop, hers)
    sentences = set()
    for slug in (share.slug, "0" * 22):
        with pytest.raises(NotFound) as refused:
            await workshop.studio.revoke(CLEO, slug)
        sentences.add(refused.value.message)
    assert len(sentences) == 1
    await assert_open(workshop, share.slug)
    assert await workshop.studio.shares(CLEO, None, 20) == []
    assert await workshop.studio.shares_of(CLEO, hers.id) == []


async def test_the_card_is_a_jpeg_of_1200_by_630_drawn_once(workshop: Workshop, hers: Generation) -> None:
    share = await workshop.studio.share(ANA, Wish(hers.id))
    first, again = [await workshop.studio.card(CLEO, share.slug) for _ in range(2)]
    image = Image.open(BytesIO(await first.read()))
    assert (image.format, image.size, first.mime) == ("JPEG", (1200, 630), "image/jpeg")
    assert await again.read() == await first.read()
    name = f"shares/{share.slug}/card-{hers.images[0].id}-1.jpg"
    assert await workshop.files.get(name) == await first.read()
    await workshop.studio.revoke(ANA, share.slug)
    with pytest.raises(FileNotFoundError):
        await workshop.files.get(name)


async def test_what_comes_out_of_the_trash_is_shown_again(workshop: Workshop, hers: Generation) -> None:
    share = await with_everything(workshop, hers)
    taken_back = await with_everything(workshop, hers)
    await workshop.studio.revoke(ANA, taken_back.slug)
    await workshop.studio.delete(ANA, hers.id)
    await assert_closed(workshop, share.slug, "has been deleted")
    await workshop.studio.restore(ANA, hers.id)
    await assert_open(workshop, share.slug)
    await assert_closed(workshop, taken_back.slug, "taken it back")


async def test_what_was_destroyed_stays_gone_and_its_card_with_it(
    workshop: Workshop, hers: Generation
) -> None:
    share = await with_everything(workshop, hers)
    await workshop.studio.card(CLEO, share.slug)
    await workshop.studio.delete(ANA, hers.id)
    await workshop.studio.destroy(ANA, hers.id)
    await assert_closed(workshop, share.slug, "has been deleted")
    with pytest.raises(FileNotFoundError):
        await workshop.files.get(f"shares/{share.slug}/card-{hers.images[0].id}-1.jpg")
    (told,) = await workshop.studio.shares(ANA, None, 20)
    assert (told.slug, told.generation, told.fate(workshop.clock())) == (share.slug, None, Fate.DELETED)
    await workshop.studio.revoke(ANA, share.slug)


async def test_a_card_that_is_drawn_while_its_link_is_taken_back_is_not_sent(
    workshop: Workshop, hers: Generation
) -> None:
    share = await with_everything(workshop, hers)
    async with workshop.studio.admitting, workshop.studio.admitting:  # nobody can draw yet
        drawing = asyncio.create_task(workshop.studio.card(CLEO, share.slug))
        await asyncio.sleep(0.1)
        await workshop.studio.revoke(ANA, share.slug)
    with pytest.raises(Gone):
        await drawing
    with pytest.raises(FileNotFoundError):
        await workshop.files.get(f"shares/{share.slug}/card-{hers.images[0].id}-1.jpg")
