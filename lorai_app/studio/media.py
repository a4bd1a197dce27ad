"""The files of images, for their visitor alone."""

from dataclasses import dataclass
from enum import StrEnum

from lorai_app.domain.errors import NotFound
from lorai_app.domain.generation import Image
from lorai_app.domain.visitor import Visitor
from lorai_app.store.files import ImageFiles, preview_of
from lorai_app.studio.parts import Parts


class Size(StrEnum):
    """The original as the provider made it, or a WebP of at most that many pixels; before that, a preview."""

    ORIGINAL = "original"
    LARGE = "1024.webp"
    SMALL = "512.webp"
    PREVIEW = "preview.webp"


@dataclass(frozen=True)
class File:
    data: bytes
    mime: str


class Showing(Parts):
    """One file of one image."""

    async def image_file(
        self, visitor: Visitor, generation: str, index: int, attempt: int, size: Size
    ) -> File:
        """The bytes; NotFound for anyone else's and for what an image does not have at this moment."""
        found = await self._mine(visitor, generation)
        image: Image | None = next(
            (one for one in found.images if (one.index, one.attempt) == (index, attempt)), None
        )
        if image and size is Size.PREVIEW:
            return await self._preview(image)
        if image is None or image.picture is None:
            raise _nothing()
        names = ImageFiles.of(image.id, image.attempt)
        if size is Size.ORIGINAL:
            return File(await self.files.get(names.original), image.picture.mime)
        return File(await self.files.get(names.large if size is Size.LARGE else names.small), "image/webp")

    async def _preview(self, image: Image) -> File:
        if not image.previews:
            raise _nothing()
        try:
            return File(await self.files.get(preview_of(image.id)), "image/webp")
        except FileNotFoundError:  # it has ended since its row was read
            raise _nothing() from None


def _nothing() -> NotFound:
    return NotFound("There is no such image.")
