"""Reference photos: taken in, cleaned, kept, and shown to their visitor alone."""

import asyncio
from collections.abc import Callable
from uuid import uuid4

from lorai_app.domain.errors import NotFound, SignedOut
from lorai_app.domain.references import Reference
from lorai_app.domain.visitor import Visitor
from lorai_app.imaging.admit import CleanPhoto, admit, cleaned
from lorai_app.imaging.thumbnail import preview
from lorai_app.store import accounts, references
from lorai_app.store.files import Files, ReferenceFiles, reference_folder
from lorai_app.studio.file import File, kept_file
from lorai_app.studio.media import WEBP, Size, file_of
from lorai_app.studio.naming import ENDINGS
from lorai_app.studio.parts import Parts

PREVIEW_SIDE = 256


class Referring(Parts):
    """Add a photo, look at it."""

    async def add_reference(self, visitor: Visitor, data: bytes) -> Reference:
        """Cleans and keeps an uploaded photo; TooLarge, UnsupportedFormat or UnreadableImage say why not."""
        await self.limits.hit("references", visitor)
        return await self._keep(visitor, admit, data)

    async def image_as_reference(self, visitor: Visitor, generation: str, index: int) -> Reference:
        """A delivered image as a photo of its own: it stays when the image goes. NotFound for anyone else's."""
        found = await self._mine(visitor, generation)
        image = next((one for one in found.images if one.index == index), None)
        if image is None:
            raise NotFound("There is no such image.")
        await self.limits.hit("references", visitor)
        original = await file_of(self.files, image, Size.ORIGINAL, None)
        return await self._keep(visitor, cleaned, await original.read())

    async def _keep(self, visitor: Visitor, clean: Callable[[bytes], CleanPhoto], data: bytes) -> Reference:
        async with self.admitting:
            photo = await asyncio.to_thread(clean, data)
            small = await asyncio.to_thread(preview, photo.data, PREVIEW_SIDE)
        now = self.clock()
        reference = Reference(
            id=uuid4().hex,
            width=photo.width,
            height=photo.height,
            bytes=len(photo.data),
            mime=photo.mime,
            changes=photo.changes,
            created=now,
        )
        names = ReferenceFiles.of(reference.id)
        await self.files.put(names.photo, photo.data)
        await self.files.put(names.preview, small)
        try:
            async with self.database.begin() as session:
                await accounts.open_account(session, visitor, self.free, now)
                await self._still_here(session, visitor)
                await references.add(session, visitor.id, reference)
        except SignedOut:  # while the photo was cleaned: nothing may be left of it
            await self.files.clear(reference_folder(reference.id))
            raise
        return reference

    async def references(self, visitor: Visitor, ids: tuple[str, ...]) -> dict[str, Reference]:
        """Those of these photos that are this visitor's."""
        async with self.database.begin() as session:
            return await references.of_visitor(session, visitor.id, ids)

    async def reference_file(self, visitor: Visitor, id: str) -> File:
        """A small WebP of the photo; NotFound for anyone else's."""
        await self._photo_of(visitor, id)
        return await preview_file(self.files, id)

    async def reference_photo(self, visitor: Visitor, id: str) -> File:
        """The photo as it is sent to a provider: cleaned, and no larger than that; NotFound for anyone else's."""
        photo = await self._photo_of(visitor, id)
        name = f"reference-photo.{ENDINGS.get(photo.mime, 'bin')}"
        return await kept_file(self.files, ReferenceFiles.of(id).photo, photo.mime, name)

    async def _photo_of(self, visitor: Visitor, id: str) -> Reference:
        found = (await self.references(visitor, (id,))).get(id)
        if found is None:
            await self.limits.hit("unknown", visitor)
            raise NotFound("There is no such photo, or it is not yours.")
        return found


async def preview_file(files: Files, id: str) -> File:
    """The small WebP of a photo that may be seen."""
    return await kept_file(files, ReferenceFiles.of(id).preview, WEBP, "reference-photo.webp")
