"""The files of delivered images, for their visitor alone."""

from dataclasses import dataclass
from enum import StrEnum

from lorai_app.domain.errors import NotFound
from lorai_app.domain.generation import Image
from lorai_app.domain.visitor import Visitor
from lorai_app.store.files import ImageFiles
from lorai_app.studio.parts import Parts


class Size(StrEnum):
    """The original as the provider made it, or a WebP of at most that many pixels."""

    ORIGINAL = "original"
    LARGE = "1024.webp"
    SMALL = "512.webp"


@dataclass(frozen=True)
class File:
    data: bytes
    mime: str


class Showing(Parts):
    """One file of one image."""

    async def image_file(
        self, visitor: Visitor, generation: str, index: int, attempt: int, size: Size
    ) -> File:
        """The bytes; NotFound for anyone else's and for an image that was not delivered."""
        found = await self._mine(visitor, generation)
        image: Image | None = next(
            (one for one in found.images if (one.index, one.attempt) == (index, attempt)), None
        )
        if image is None or image.picture is None:
            raise NotFound("There is no such image.")
        names = ImageFiles.of(image.id, image.attempt)
        match size:
            case Size.ORIGINAL:
                return File(await self.files.get(names.original), image.picture.mime)
            case Size.LARGE:
                return File(await self.files.get(names.large), "image/webp")
            case Size.SMALL:
                return File(await self.files.get(names.small), "image/webp")
