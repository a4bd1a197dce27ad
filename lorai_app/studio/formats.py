"""Whole pictures in the formats that other programs want."""

import asyncio

from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.generation import Generation, Image
from lorai_app.imaging.convert import Disclosure, converted
from lorai_app.imaging.kinds import Kind
from lorai_app.providers.sketch.finish import COMMENT, SOFTWARE
from lorai_app.store import truth
from lorai_app.store.files import Kept, whole_of
from lorai_app.studio.file import File
from lorai_app.studio.naming import ENDINGS, download_name
from lorai_app.studio.parts import Parts


class Converting(Parts):
    """Once for each picture and format."""

    async def _whole(self, generation: Generation, image: Image, original: File, kind: Kind) -> File:
        """The original in that format: made when it is first asked for, and kept as long as the image is."""
        if original.mime == kind.mime:  # as the provider made it: nothing is better
            return original
        kept = whole_of(image.id, image.attempt, ENDINGS[kind.mime])
        content: bytes | Kept | None = await self.files.seek(kept)
        if content is None:
            async with self.admitting:
                content = await self.files.seek(kept)
                if content is None:  # nobody has asked for it while this one waited
                    data, told = await original.read(), await self._disclosure(generation, image)
                    content = await asyncio.to_thread(converted, data, kind, told)
                    await self.files.put(kept, content)
        return File(content, kind.mime, download_name(generation.prompt, image.index, kind.mime))

    async def _disclosure(self, generation: Generation, image: Image) -> Disclosure:
        """What a copy has to say about where the picture comes from: it can't keep a signed manifest."""
        async with self.database.begin() as session:
            truths = await truth.of_generation(session, generation.id)
        if any(one.sketched for one in truths if one.index == image.index):
            return Disclosure(SOFTWARE, COMMENT, by_model=False)
        return Disclosure(CATALOG[generation.model].name)
