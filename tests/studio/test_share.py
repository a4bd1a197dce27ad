"""A link shows what its visitor chose, to anybody, and nothing else; the money stays where it is."""

from collections.abc import AsyncIterator
from io import BytesIO

import pytest
from PIL import Image

from lorai_app.domain.errors import InvalidRequest, NotFound, TooManyRequests
from lorai_app.domain.generation import Generation, ImageState
from lorai_app.domain.sharing import Wish
from lorai_app.studio.media import Size
from tests.support.links import SECRET, anas_images, assert_open, with_everything
from tests.support.people import ANA, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


@pytest.fixture
async def hers(workshop: Workshop) -> AsyncIterator[Generation]:
    async with anas_images(workshop) as made:
        yield made


async def test_a_link_is_22_letters_that_nobody_guesses(workshop: Workshop, hers: Generation) -> None:
    slugs = {(await workshop.studio.share(ANA, Wish(hers.id))).slug for _ in range(20)}
    assert len(slugs) == 20
    assert all(len(slug) == 22 and slug.isascii() and slug.isalnum() for slug in slugs)
    assert len({letter for slug in slugs for letter in slug}) > 40


async def test_prompt_and_photos_stay_private_unless_she_says_so(
    workshop: Workshop, hers: Generation
) -> None:
    share = await workshop.studio.share(ANA, Wish(hers.id))
    shared = await workshop.studio.shared(CLEO, share.slug)
    assert (shared.prompt, shared.first_words, shared.references) == (None, None, ())
    assert shared.title == "Two images made with GPT Image 2"
    assert [shared.alt(image) for image in shared.images] == [
        "Image 1 of 2 made with GPT Image 2",
        "Image 2 of 2 made with GPT Image 2",
    ]
    with pytest.raises(NotFound):
        await workshop.studio.shared_reference(CLEO, share.slug, 0)


async def test_what_she_lets_others_see_they_see(workshop: Workshop, hers: Generation) -> None:
    share = await with_everything(workshop, hers)
    shared = await workshop.studio.shared(CLEO, share.slug)
    assert (shared.prompt, shared.title, len(shared.references)) == (SECRET, SECRET, 1)
    assert shared.alt(shared.images[0]).endswith(f": {SECRET}")
    await assert_open(workshop, share.slug)
    original = await workshop.studio.shared_file(CLEO, share.slug, 1, Size.ORIGINAL)
    mine = await workshop.studio.image_file(ANA, hers.id, 1, 1, Size.ORIGINAL)
    assert (await original.read(), original.mime) == (await mine.read(), "image/png")
    small = await workshop.studio.shared_reference(CLEO, share.slug, 0)
    assert Image.open(BytesIO(await small.read())).size == (64, 48)


async def test_one_image_is_shared_without_its_sisters(workshop: Workshop, hers: Generation) -> None:
    share = await workshop.studio.share(ANA, Wish(hers.id, image=1))
    shared = await workshop.studio.shared(CLEO, share.slug)
    assert [image.index for image in shared.images] == [1]
    assert (shared.count, shared.title) == (1, "An image made with GPT Image 2")
    assert shared.alt(shared.images[0]) == "Image made with GPT Image 2"
    for size in Size:
        with pytest.raises(NotFound):
            await workshop.studio.shared_file(CLEO, share.slug, 0, size)


async def test_a_link_opens_no_other_index_and_no_unfinished_picture(
    workshop: Workshop, hers: Generation
) -> None:
    share = await with_everything(workshop, hers)
    for index in (-1, 2, 10**20):
        with pytest.raises(NotFound):
            await workshop.studio.shared_file(CLEO, share.slug, index, Size.ORIGINAL)
        with pytest.raises(NotFound):
            await workshop.studio.shared_reference(CLEO, share.slug, index)
    with pytest.raises(NotFound):
        await workshop.studio.shared_file(CLEO, share.slug, 0, Size.PREVIEW)


async def test_a_link_opens_nothing_by_her_own_addresses(workshop: Workshop, hers: Generation) -> None:
    await with_everything(workshop, hers)
    for look in (
        workshop.studio.generation(CLEO, hers.id),
        workshop.studio.image_file(CLEO, hers.id, 0, 1, Size.ORIGINAL),
        workshop.studio.reference_file(CLEO, hers.references[0]),
        workshop.studio.truth(CLEO, hers.id),
    ):
        with pytest.raises(NotFound):
            await look


async def test_a_download_is_named_after_the_prompt_only_when_that_is_shown(
    workshop: Workshop, hers: Generation
) -> None:
    shown = await with_everything(workshop, hers)
    quiet = await workshop.studio.share(ANA, Wish(hers.id))
    named = await workshop.studio.shared_file(CLEO, shown.slug, 0, Size.ORIGINAL)
    plain = await workshop.studio.shared_file(CLEO, quiet.slug, 0, Size.ORIGINAL)
    assert named.name.startswith("a-secret-owl")
    assert "owl" not in plain.name


@pytest.mark.parametrize("words", ["[blocked-details]", "[failed]"])
async def test_there_is_no_link_to_what_was_not_made(workshop: Workshop, words: str) -> None:
    made = await workshop.press(ANA, f"an owl {words}", 2)
    await workshop.done()
    for wish in (Wish(made.id), Wish(made.id, image=0), Wish(made.id, image=7)):
        with pytest.raises(InvalidRequest):
            await workshop.studio.share(ANA, wish)
    assert await workshop.studio.shares(ANA, None, 20) == []


async def test_what_is_still_being_made_is_shared_from_its_first_image_on(idle: Workshop) -> None:
    made = await idle.press(ANA, "an owl", 2)
    with pytest.raises(InvalidRequest, match="nothing to share yet"):
        await idle.studio.share(ANA, Wish(made.id))
    idle.work([(made.images[1].id, 1)])
    await idle.until(ANA, made.id, lambda seen: seen.images[1].state is ImageState.DELIVERED)
    with pytest.raises(InvalidRequest, match="was not made"):
        await idle.studio.share(ANA, Wish(made.id, image=0))
    share = await idle.studio.share(ANA, Wish(made.id))
    assert [image.index for image in (await idle.studio.shared(CLEO, share.slug)).images] == [1]
    first = await idle.studio.card(CLEO, share.slug)
    idle.work([(made.images[0].id, 1)])
    await idle.done()
    assert [image.index for image in (await idle.studio.shared(CLEO, share.slug)).images] == [0, 1]
    assert await (await idle.studio.card(CLEO, share.slug)).read() != await first.read()


async def test_nobody_shares_what_is_somebody_elses(workshop: Workshop, hers: Generation) -> None:
    for visitor, id in ((CLEO, hers.id), (ANA, "0" * 32), (CLEO, "")):
        with pytest.raises(NotFound):
            await workshop.studio.share(visitor, Wish(id))
    assert await workshop.studio.shares(CLEO, None, 20) == []


async def test_what_is_in_the_trash_is_not_shared(workshop: Workshop, hers: Generation) -> None:
    await workshop.studio.delete(ANA, hers.id)
    with pytest.raises(NotFound):
        await workshop.studio.share(ANA, Wish(hers.id))


@pytest.mark.parametrize("expires_in", [0, -1, 10**12])
def test_a_life_that_is_none_is_refused(expires_in: int) -> None:
    with pytest.raises(InvalidRequest, match="expires_in is 1 to"):
        Wish("id", expires_in=expires_in)


def test_an_image_before_the_first_is_refused() -> None:
    with pytest.raises(InvalidRequest):
        Wish("id", image=-1)


async def test_a_slug_that_never_was_is_not_found_and_guessing_is_limited(limited: Workshop) -> None:
    for _ in range(60):
        with pytest.raises(NotFound):
            await limited.studio.shared(CLEO, "0" * 22)
    with pytest.raises(TooManyRequests):
        await limited.studio.card(CLEO, "0" * 22)


async def test_the_card_says_the_prompt_only_when_that_is_shown(workshop: Workshop, hers: Generation) -> None:
    cards = []
    for shown in (True, False):
        share = await workshop.studio.share(ANA, Wish(hers.id, show_prompt=shown))
        cards.append(await workshop.studio.card(CLEO, share.slug))
    assert await cards[0].read() != await cards[1].read()


async def test_views_are_counted(workshop: Workshop, hers: Generation) -> None:
    share = await with_everything(workshop, hers)
    for _ in range(3):
        await workshop.studio.count_view(share.slug)
    assert [one.views for one in await workshop.studio.shares(ANA, None, 20)] == [3]


async def test_the_31st_link_in_a_minute_is_too_many(limited: Workshop) -> None:
    made = await limited.press(ANA)
    limited.work()
    await limited.done()
    for _ in range(30):
        made_link = await limited.studio.share(ANA, Wish(made.id))
        await limited.studio.revoke(ANA, made_link.slug)
    with pytest.raises(TooManyRequests):
        await limited.studio.share(ANA, Wish(made.id))
