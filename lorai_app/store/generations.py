"""Generations and their images, read: rows in, values of the domain out."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.catalog import RATIOS
from lorai_app.domain.credits import Receipt
from lorai_app.domain.generation import Generation, Image, ImageState, Picture, Reason
from lorai_app.store import accounts, tables


@dataclass(frozen=True)
class Change:
    """A generation that was written: its version grows when an image changes its state, `touched` always."""

    id: str
    visitor: str
    version: int
    touched: float


async def of_visitor(
    session: AsyncSession, visitor: str, generation: str, *, even_deleted: bool = False
) -> Generation | None:
    """The generation, if it is this visitor's and not in the trash (or `even_deleted`)."""
    found = await by_ids(session, [generation], even_deleted=even_deleted)
    return next((one for one in found if one.visitor == visitor), None)


async def by_ids(
    session: AsyncSession, ids: Sequence[str], *, even_deleted: bool = False
) -> list[Generation]:
    """The generations of these ids that are not in the trash, in four reads however many they are."""
    if not ids:
        return []
    query = select(tables.Generation).where(col(tables.Generation.id).in_(ids))
    if not even_deleted:
        query = query.where(col(tables.Generation.deleted).is_(None))
    rows = await session.exec(query)
    images: dict[str, list[tables.Image]] = defaultdict(list)
    for image in await session.exec(
        select(tables.Image).where(col(tables.Image.generation).in_(ids)).order_by(col(tables.Image.index))
    ):
        images[image.generation].append(image)
    photos = await references_of(session, ids)
    sums = await accounts.sums_by_image(session, ids)
    return [_generation(row, images[row.id], photos.get(row.id, ()), sums) for row in rows]


async def references_of(session: AsyncSession, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The ids of the reference photos of each generation, in their order."""
    photos: dict[str, list[str]] = defaultdict(list)
    for link in await session.exec(
        select(tables.GenerationReference)
        .where(col(tables.GenerationReference.generation).in_(ids))
        .order_by(col(tables.GenerationReference.position))
    ):
        photos[link.generation].append(link.reference)
    return {generation: tuple(order) for generation, order in photos.items()}


async def changes_since(session: AsyncSession, moment: float) -> list[Change]:
    """Which generations were written since then: one small read for everybody who watches."""
    query = select(
        tables.Generation.id,
        tables.Generation.visitor,
        tables.Generation.version,
        tables.Generation.touched,
    ).where(tables.Generation.touched >= moment)
    return [Change(*row) for row in await session.exec(query)]


async def recent_seconds(session: AsyncSession, shape: str, most: int = 200) -> list[float]:
    """How long the last images of this shape took."""
    query = (
        select(tables.Image.seconds)
        .where(tables.Image.shape == shape, tables.Image.state == ImageState.DELIVERED)
        .order_by(col(tables.Image.ended).desc())
        .limit(most)
    )
    return [seconds for seconds in await session.exec(query) if seconds is not None]


def _generation(
    row: tables.Generation,
    images: Sequence[tables.Image],
    references: tuple[str, ...],
    sums: dict[tuple[str, str], Receipt],
) -> Generation:
    mine = {image.id: sums.get((row.id, image.id), Receipt()) for image in images}
    return Generation(
        id=row.id,
        visitor=row.visitor,
        prompt=row.prompt,
        model=row.model,
        ratio=RATIOS[row.ratio],
        count=row.count,
        created=row.created,
        references=references,
        favourite=row.favourite,
        deleted=row.deleted,
        images=tuple(_image(image, mine[image.id].settled) for image in images),
        receipt=Receipt(
            sum(one.reserved for one in mine.values()),
            sum(one.settled for one in mine.values()),
            sum(one.released for one in mine.values()),
        ),
    )


def _image(row: tables.Image, cost: int) -> Image:
    return Image(
        id=row.id,
        index=row.index,
        state=ImageState(row.state),
        attempt=row.attempt,
        progress=row.progress,
        previews=row.previews if row.state == ImageState.RUNNING else 0,
        credits=cost,
        submitted=row.submitted,
        ended=row.ended,
        reason=_reason(row.reason) if row.reason else None,
        picture=_picture(row) if row.state == ImageState.DELIVERED else None,
    )


def _reason(kept: dict[str, object]) -> Reason:
    until = kept.get("until")
    categories, words = kept.get("categories"), kept.get("words")
    return Reason(
        code=str(kept["code"]),
        message=str(kept["message"]),
        stage=str(kept["stage"]) if kept.get("stage") else None,
        categories=tuple(map(str, categories)) if isinstance(categories, list) else (),
        until=datetime.fromisoformat(str(until)) if until else None,
        words=tuple(map(str, words)) if isinstance(words, list) else (),
    )


def _picture(row: tables.Image) -> Picture:
    assert row.width
    assert row.height
    assert row.mime
    assert row.thumbhash is not None
    assert row.seconds is not None
    return Picture(
        width=row.width,
        height=row.height,
        mime=row.mime,
        thumbhash=row.thumbhash,
        seconds=row.seconds,
        revised_prompt=row.revised_prompt,
        request_id=row.request_id,
    )
