"""All delivered images of one generation in one file, with a text that says what they are."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

from lorai_app.domain.errors import NotFound
from lorai_app.domain.visitor import Visitor
from lorai_app.store import truth
from lorai_app.studio.about_batch import NAME, about
from lorai_app.studio.file import File
from lorai_app.studio.media import Size, file_of
from lorai_app.studio.naming import batch_name
from lorai_app.studio.parts import Parts
from lorai_app.studio.zipped import Zip, length


@dataclass(frozen=True)
class Batch:
    """A ZIP on its way: at most one image of it is in memory at a time."""

    name: str
    size: int
    pieces: AsyncIterator[bytes]


class Packing(Parts):
    """Originals byte for byte, so that what is signed in them stays true."""

    async def batch(self, visitor: Visitor, id: str) -> Batch:
        """What was delivered of it; NotFound for anyone else's, and when there is nothing yet."""
        found = await self._mine(visitor, id)
        files = {
            image.index: await file_of(self.files, image, Size.ORIGINAL, found.prompt)
            for image in found.images
            if image.picture
        }
        if not files:
            raise NotFound("No image of this generation was delivered, so there is nothing to save.")
        async with self.database.begin() as session:
            truths = await truth.of_generation(session, id)
        words = about(found, truths, {index: file.name for index, file in files.items()}).encode()
        size = length([*((file.name, file.size) for file in files.values()), (NAME, len(words))])
        return Batch(batch_name(found.prompt), size, _pieces(Zip(found.created), list(files.values()), words))


async def _pieces(batch: Zip, files: list[File], words: bytes) -> AsyncIterator[bytes]:
    for file in files:
        for piece in batch.file(file.name, await file.read()):
            yield piece
    for piece in batch.file(NAME, words):
        yield piece
    yield batch.end()
