"""Which previews are no longer needed: an image that has ended, and still counts some, has a file left."""

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.generation import UNDER_WAY
from lorai_app.store.tables import Image

_ENDED = ~col(Image.state).in_(UNDER_WAY)


async def left_over(session: AsyncSession, image: str | None) -> list[str]:
    """The images that have ended and whose preview is still there; or whether this one is such."""
    query = select(Image.id).where(col(Image.previews) > 0, _ENDED)
    return list(await session.exec(query if image is None else query.where(Image.id == image)))


async def forget(session: AsyncSession, image: str) -> None:
    """The file is gone; an image that is being made again counts on."""
    await session.exec(update(Image).where(col(Image.id) == image, _ENDED).values(previews=0))
