"""A file on its way to somebody who may have it."""

import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

import structlog

from lorai_app.domain.errors import NotFound
from lorai_app.store.files import Files, Kept
from lorai_app.studio.naming import UNNAMED

log = structlog.get_logger()


@dataclass(frozen=True)
class File:
    """What is to be sent: its bytes, or where they are kept; `name` is what it is called when it is saved."""

    content: bytes | Kept
    mime: str
    name: str = UNNAMED

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
            raise no_such_image() from None

    async def read(self) -> bytes:
        """All of it."""
        return b"".join([piece async for piece in await self.part(0, self.size)])


async def _one(piece: bytes) -> AsyncIterator[bytes]:
    yield piece


async def kept_file(files: Files, kept: str, mime: str, name: str) -> File:
    """A file that its row says is there; NotFound when it was destroyed since the row was read."""
    try:
        return File(await files.find(kept), mime, name)
    except FileNotFoundError:
        log.warning("media.gone", file=kept)
        raise no_such_image() from None


def no_such_image() -> NotFound:
    return NotFound("There is no such image.")
