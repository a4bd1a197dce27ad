"""A link that hides the prompt hides it in the files too; every other file stays byte for byte, with its C2PA."""

import asyncio
from collections.abc import AsyncIterator
from io import BytesIO

import pytest
from PIL import Image
from sqlmodel import update

from lorai_app.domain.errors import Gone
from lorai_app.domain.generation import Generation
from lorai_app.domain.sharing import Wish
from lorai_app.store import tables
from lorai_app.store.files import ImageFiles, silent_of
from lorai_app.studio.media import Size
from tests.imaging.pictures import png_with
from tests.imaging.told import MANIFEST
from tests.support.links import SECRET, anas_images, with_everything
from tests.support.people import ANA, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
TOLD = ("tEXt", f"parameters\0{SECRET}\nSteps: 20".encode())


@pytest.fixture
async def hers(workshop: Workshop) -> AsyncIterator[Generation]:
    async with anas_images(workshop) as made:
        yield made


async def delivered(
    workshop: Workshop, hers: Generation, *chunks: tuple[str, bytes], index: int = 0
) -> bytes:
    """The original of that image, as if the provider had sent it with these chunks."""
    mine = await workshop.studio.image_file(ANA, hers.id, index, 1, Size.ORIGINAL)
    data = png_with(*chunks, picture=Image.open(BytesIO(await mine.read())))
    await workshop.files.put(ImageFiles.of(hers.images[index].id, 1).original, data)
    return data


async def seen(workshop: Workshop, slug: str, index: int = 0) -> bytes:
    file = await workshop.studio.shared_file(CLEO, slug, index, Size.ORIGINAL)
    assert (file.mime, file.name) == ("image/png", f"loraai-image-{index + 1}.png")
    return await file.read()


def pixels(data: bytes) -> bytes:
    return Image.open(BytesIO(data)).tobytes()


async def test_the_hidden_prompt_is_not_in_the_file_and_the_pixels_are_the_same(
    workshop: Workshop, hers: Generation
) -> None:
    original = await delivered(workshop, hers, TOLD, MANIFEST)
    share = await workshop.studio.share(ANA, Wish(hers.id))
    first, again = [await seen(workshop, share.slug) for _ in range(2)]
    assert b"secret" not in first
    assert pixels(first) == pixels(original)
    assert again == first == await workshop.files.get(silent_of(share.slug, hers.images[0].id, 1))
    mine = await workshop.studio.image_file(ANA, hers.id, 0, 1, Size.ORIGINAL)
    assert await mine.read() == original


async def test_a_file_that_tells_nothing_keeps_its_c2pa_byte_for_byte(
    workshop: Workshop, hers: Generation
) -> None:
    original = await delivered(workshop, hers, MANIFEST, ("tEXt", b"Software\0A maker of pictures"))
    share = await workshop.studio.share(ANA, Wish(hers.id))
    assert [await seen(workshop, share.slug) for _ in range(2)] == [original, original]
    assert await workshop.files.get(silent_of(share.slug, hers.images[0].id, 1)) == b""


async def test_a_link_that_shows_the_prompt_shows_the_file_byte_for_byte(
    workshop: Workshop, hers: Generation
) -> None:
    original = await delivered(workshop, hers, TOLD, MANIFEST)
    share = await with_everything(workshop, hers)
    file = await workshop.studio.shared_file(CLEO, share.slug, 0, Size.ORIGINAL)
    assert await file.read() == original
    assert await workshop.files.seek(silent_of(share.slug, hers.images[0].id, 1)) is None


async def test_each_image_is_looked_into_for_itself(workshop: Workshop, hers: Generation) -> None:
    share = await workshop.studio.share(ANA, Wish(hers.id))
    plain = await delivered(workshop, hers, MANIFEST)
    assert await seen(workshop, share.slug) == plain
    telling = await delivered(workshop, hers, TOLD, index=1)
    shown = await seen(workshop, share.slug, 1)
    assert (b"secret" in telling, b"secret" in shown) == (True, False)


async def test_what_the_provider_made_of_the_prompt_is_hidden_too(
    workshop: Workshop, hers: Generation
) -> None:
    revised = "An owl that nobody may see, upon a shelf above the fire"
    async with workshop.database.begin() as session:
        await session.exec(update(tables.Image).values(revised_prompt=revised))
    await delivered(workshop, hers, ("iTXt", b"Description\0\0\0\0\0" + revised.encode()))
    share = await workshop.studio.share(ANA, Wish(hers.id))
    assert b"nobody" not in await seen(workshop, share.slug)


async def test_twenty_at_once_get_the_same_file(workshop: Workshop, hers: Generation) -> None:
    await delivered(workshop, hers, TOLD)
    share = await workshop.studio.share(ANA, Wish(hers.id))
    files = await asyncio.gather(*(seen(workshop, share.slug) for _ in range(20)))
    assert len(set(files)) == 1
    assert b"secret" not in files[0]


@pytest.mark.parametrize("chunks", [(TOLD,), ()], ids=["a silent copy", "a mark"])
@pytest.mark.parametrize("end", ["revoked", "destroyed"])
async def test_nothing_of_it_is_left_when_the_link_is_over(
    workshop: Workshop, hers: Generation, end: str, chunks: tuple[tuple[str, bytes], ...]
) -> None:
    await delivered(workshop, hers, *chunks)
    share = await workshop.studio.share(ANA, Wish(hers.id))
    await seen(workshop, share.slug)
    name = silent_of(share.slug, hers.images[0].id, 1)
    assert await workshop.files.seek(name) is not None
    if end == "revoked":
        await workshop.studio.revoke(ANA, share.slug)
    else:
        await workshop.studio.delete(ANA, hers.id)
        await workshop.studio.destroy(ANA, hers.id)
    assert await workshop.files.seek(name) is None
    with pytest.raises(Gone):
        await seen(workshop, share.slug)


async def test_a_copy_that_is_made_while_the_link_is_taken_back_is_not_sent(
    workshop: Workshop, hers: Generation
) -> None:
    await delivered(workshop, hers, TOLD)
    share = await workshop.studio.share(ANA, Wish(hers.id))
    async with workshop.studio.admitting, workshop.studio.admitting:  # nobody can look into it yet
        looking = asyncio.create_task(seen(workshop, share.slug))
        await asyncio.sleep(0.1)
        await workshop.studio.revoke(ANA, share.slug)
    with pytest.raises(Gone):
        await looking
    assert await workshop.files.seek(silent_of(share.slug, hers.images[0].id, 1)) is None
