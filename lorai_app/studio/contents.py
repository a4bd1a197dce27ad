"""What is in the file of a delivered image, for its visitor alone."""

import asyncio
from dataclasses import replace

from lorai_app.domain.contents import Contents
from lorai_app.domain.visitor import Visitor
from lorai_app.imaging.contents import contents
from lorai_app.studio.file import no_such_image
from lorai_app.studio.media import Size, file_of
from lorai_app.studio.parts import Parts


class Examining(Parts):
    """Nothing in it is verified, and nothing is kept back."""

    async def contents(self, visitor: Visitor, generation: str, index: int) -> Contents:
        """What the original holds besides the picture; NotFound for anyone else's, and for what was not delivered."""
        found = await self._mine(visitor, generation)
        image = next((one for one in found.images if one.index == index), None)
        if image is None or image.picture is None:
            raise no_such_image()
        original = await file_of(self.files, image, Size.ORIGINAL, None)
        async with self.admitting:
            told = await asyncio.to_thread(contents, await original.read())
        return replace(told, width=image.picture.width, height=image.picture.height)  # as it is seen, upright
