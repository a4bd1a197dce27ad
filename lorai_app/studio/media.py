"""The files of images, for their visitor alone."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lorai_app.domain.errors import NotFound
from lorai_app.domain.generation import Generation, Image
from lorai_app.domain.visitor import Visitor
from lorai_app.imaging.kinds import Kind
from lorai_app.store import generations
from lorai_app.store.files import Files, ImageFiles, preview_of
from lorai_app.studio.file import File, kept_file, no_such_image
from lorai_app.studio.formats import Converting
from lorai_app.studio.naming import download_name

WEBP = "image/webp"


class Size(StrEnum):
    """The original as the provider made it, or all of it in another format, or a WebP of at most that many pixels.

    Before there is an original, a preview.
    """

    ORIGINAL = "original"
    WHOLE_WEBP = "whole.webp"
    WHOLE_JPEG = "whole.jpg"
    LARGE = "1024.webp"
    SMALL = "512.webp"
    PREVIEW = "preview.webp"


WHOLE = {Size.WHOLE_WEBP: Kind.WEBP, Size.WHOLE_JPEG: Kind.JPEG}
SHARED = (Size.ORIGINAL, Size.LARGE, Size.SMALL)
"""What a link shows: strangers can't set us to work on other formats."""


@dataclass(frozen=True)
class Sealed:
    """An original that opens without the cookie until `expires`, for whoever has the seal."""

    generation: str
    image: Image
    seal: str
    expires: datetime


class Showing(Converting):
    """One file of one image."""

    async def image_file(
        self, visitor: Visitor, generation: str, index: int, attempt: int, size: Size, seal: str = ""
    ) -> File:
        """The file; NotFound for anyone else's without a seal, and for what an image does not have just now."""
        if seal:
            found = await self._sealed(
                visitor, generation, _sealed_as(generation, index, attempt, size), seal
            )
        else:
            # what is in the trash can be recognised there, and no more
            found = await self._mine(visitor, generation, even_deleted=size is Size.SMALL)
        image = next((one for one in found.images if (one.index, one.attempt) == (index, attempt)), None)
        if image is None:
            raise no_such_image()
        if size in WHOLE:
            original = await file_of(self.files, image, Size.ORIGINAL, found.prompt)
            return await self._whole(found, image, original, WHOLE[size])
        return await file_of(self.files, image, size, found.prompt)

    async def seal(self, visitor: Visitor, generation: str, index: int) -> Sealed:
        """Opens a delivered original to another program for some minutes; NotFound for anyone else's."""
        found = await self._mine(visitor, generation)
        image = next((one for one in found.images if one.index == index and one.picture), None)
        if image is None:
            raise no_such_image()
        file = _sealed_as(generation, index, image.attempt, Size.ORIGINAL)
        return Sealed(generation, image, *self.seals.seal(file, visitor.id))

    async def _sealed(self, visitor: Visitor, generation: str, file: str, seal: str) -> Generation:
        """The generation of whoever made this seal; their own cookie opens the file without it."""
        async with self.database.begin() as session:
            found = await generations.by_ids(session, [generation])
        for one in found:
            if one.visitor == visitor.id or self.seals.holds(seal, file, one.visitor):
                return one
        await self.limits.hit("unknown", visitor)
        raise NotFound("This link is not whole, or its time is over. Whoever sent it can make a new one.")


async def file_of(files: Files, image: Image, size: Size, prompt: str | None) -> File:
    """One file of an image that may be seen, named after the prompt unless that is to stay private (None)."""
    if size is Size.PREVIEW:
        return await _preview(files, image)
    if image.picture is None:
        raise no_such_image()
    names = ImageFiles.of(image.id, image.attempt)
    if size is Size.ORIGINAL:
        name = download_name(prompt, image.index, image.picture.mime)
        return await kept_file(files, names.original, image.picture.mime, name)
    name = download_name(prompt, image.index, WEBP)
    return await kept_file(files, names.large if size is Size.LARGE else names.small, WEBP, name)


async def _preview(files: Files, image: Image) -> File:
    """The unfinished picture, read at once: the next is written over it. Delivered: it; nothing to see: no bytes."""
    if image.picture:
        return await file_of(files, image, Size.SMALL, None)
    seen = b""
    with suppress(FileNotFoundError):  # it has ended since its row was read
        seen = await files.get(preview_of(image.id)) if image.previews else b""
    return File(seen, WEBP, download_name(None, image.index, WEBP))


def _sealed_as(generation: str, index: int, attempt: int, size: Size) -> str:
    return f"{generation}/{index}/{attempt}/{size}"
