"""The files of images, for their visitor alone."""

import hashlib
import unicodedata
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import structlog

from lorai_app.domain.errors import NotFound
from lorai_app.domain.generation import Generation, Image
from lorai_app.domain.visitor import Visitor
from lorai_app.store import generations
from lorai_app.store.files import Files, ImageFiles, Kept, preview_of
from lorai_app.studio.parts import Parts

ENDINGS = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/webp": "webp",
    "image/gif": "gif",
    "image/avif": "avif",
}
"""What may be shown by a browser, and how the name of such a file ends."""
WEBP = "image/webp"
LONGEST_NAME = 60
READ_FOR_NAME = 400
"""Letters of a prompt: nobody names a file after its third paragraph."""

log = structlog.get_logger()


class Size(StrEnum):
    """The original as the provider made it, or a WebP of at most that many pixels; before that, a preview."""

    ORIGINAL = "original"
    LARGE = "1024.webp"
    SMALL = "512.webp"
    PREVIEW = "preview.webp"


@dataclass(frozen=True)
class File:
    """What is to be sent: its bytes, or where they are kept; `name` is what it is called when it is saved."""

    content: bytes | Kept
    mime: str
    name: str = "lorai-image"

    @property
    def size(self) -> int:
        return len(self.content) if isinstance(self.content, bytes) else self.content.size

    @property
    def mark(self) -> str:
        """Another one when the bytes are others."""
        if isinstance(self.content, bytes):
            return hashlib.sha256(self.content).hexdigest()[:32]
        return self.content.mark

    async def part(self, start: int, end: int) -> AsyncIterator[bytes]:
        """The bytes from start to before end, in pieces; NotFound when the file has gone meanwhile."""
        if isinstance(self.content, bytes):
            return _one(self.content[start:end])
        try:
            return await self.content.part(start, end)
        except FileNotFoundError:
            log.warning("media.gone", file=self.content.name)
            raise _nothing() from None

    async def read(self) -> bytes:
        """All of it."""
        return b"".join([piece async for piece in await self.part(0, self.size)])


async def _one(piece: bytes) -> AsyncIterator[bytes]:
    yield piece


@dataclass(frozen=True)
class Sealed:
    """An original that opens without the cookie until `expires`, for whoever has the seal."""

    generation: str
    image: Image
    seal: str
    expires: datetime


class Showing(Parts):
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
            raise _nothing()
        return await file_of(self.files, image, size, found.prompt)

    async def seal(self, visitor: Visitor, generation: str, index: int) -> Sealed:
        """Opens a delivered original to another program for some minutes; NotFound for anyone else's."""
        found = await self._mine(visitor, generation)
        image = next((one for one in found.images if one.index == index and one.picture), None)
        if image is None:
            raise _nothing()
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
        raise _nothing()
    names = ImageFiles.of(image.id, image.attempt)
    if size is Size.ORIGINAL:
        name = download_name(prompt, image.index, image.picture.mime)
        return await kept_file(files, names.original, image.picture.mime, name)
    name = download_name(prompt, image.index, WEBP)
    return await kept_file(files, names.large if size is Size.LARGE else names.small, WEBP, name)


async def kept_file(files: Files, kept: str, mime: str, name: str) -> File:
    """A file that its row says is there; NotFound when it was destroyed since the row was read."""
    try:
        return File(await files.find(kept), mime, name)
    except FileNotFoundError:
        log.warning("media.gone", file=kept)
        raise _nothing() from None


async def _preview(files: Files, image: Image) -> File:
    """The unfinished picture, read at once: the next one is written over it."""
    if not image.previews:
        raise _nothing()
    try:
        return File(await files.get(preview_of(image.id)), WEBP, download_name(None, image.index, WEBP))
    except FileNotFoundError:  # it has ended since its row was read
        raise _nothing() from None


def download_name(prompt: str | None, index: int, mime: str) -> str:
    """What a file is called when it is saved: the first words of the prompt, and which of the images it is."""
    return f"{_slug(prompt or '') or 'lorai-image'}-{index + 1}.{ENDINGS.get(mime, 'bin')}"


def _sealed_as(generation: str, index: int, attempt: int, size: Size) -> str:
    return f"{generation}/{index}/{attempt}/{size}"


def _slug(prompt: str) -> str:
    """The first letters, marks and digits of any script, with a hyphen for everything between them."""
    text = unicodedata.normalize("NFC", prompt[:READ_FOR_NAME]).lower().replace("'", "").replace("’", "")
    kept = "".join(letter if unicodedata.category(letter)[0] in "LMN" else " " for letter in text)
    name = "-".join(kept.split())
    if len(name) > LONGEST_NAME:
        cut = name[: LONGEST_NAME + 1].rpartition("-")[0]
        name = cut or name[:LONGEST_NAME]
    return name


def _nothing() -> NotFound:
    return NotFound("There is no such image.")
