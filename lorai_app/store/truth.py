"""What was asked of a provider and what came of it, read from the rows of images and their orders."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import and_, col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.catalog import RATIOS
from lorai_app.domain.generation import ImageState
from lorai_app.domain.truth import File, Truth
from lorai_app.store.tables import Generation, Image, Intent


async def of_generation(session: AsyncSession, generation: str) -> Sequence[Truth]:
    """One for each image, in their order."""
    its_order = and_(col(Intent.image) == Image.id, col(Intent.attempt) == Image.attempt)
    query = (
        select(Image, Generation.ratio, Intent.provider)
        .join(Generation, col(Generation.id) == Image.generation)
        .join(Intent, its_order, isouter=True)
        .where(Image.generation == generation)
        .order_by(col(Image.index))
    )
    return [_truth(*row) for row in await session.exec(query)]


def _truth(row: Image, ratio: str, provider: str | None) -> Truth:
    delivered = row.state == ImageState.DELIVERED
    return Truth(
        index=row.index,
        attempt=row.attempt,
        provider=provider,
        asked=RATIOS[ratio],
        got=File(row.width, row.height, row.mime)
        if delivered and row.width and row.height and row.mime
        else None,
        queue_seconds=_between(row.queued, row.submitted),
        provider_seconds=_between(row.submitted, row.ended),
        revised_prompt=row.revised_prompt if delivered else None,
        request_id=row.request_id,
        cost_usd=row.cost_usd if delivered else None,
    )


def _between(begin: datetime | None, end: datetime | None) -> float | None:
    return None if begin is None or end is None else round((end - begin).total_seconds(), 2)
