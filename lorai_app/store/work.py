"""What a worker needs to know of one image, and the intents that it writes before it sends anything."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, or_, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.generation import UNDER_WAY, ImageState
from lorai_app.store import generations, tables
from lorai_app.store.rows import changed, insert_if_new
from lorai_app.store.tables import Image, Intent, ProviderUpload


@dataclass(frozen=True)
class Task:
    """One image that is under way."""

    image: str
    attempt: int
    index: int
    state: ImageState
    generation: str
    prompt: str
    model: str
    ratio: str
    references: tuple[str, ...]
    submitted: datetime | None
    unknown_until: datetime | None

    @property
    def key(self) -> str:
        """What the provider knows this attempt by."""
        return f"{self.image}-{self.attempt}"


async def task(session: AsyncSession, image: str, attempt: int) -> Task | None:
    """The image, if this attempt is still under way."""
    query = (
        select(Image, tables.Generation)
        .join(tables.Generation, col(Image.generation) == tables.Generation.id)
        .where(Image.id == image, Image.attempt == attempt, col(Image.state).in_(UNDER_WAY))
    )
    found = (await session.exec(query)).first()
    if found is None:
        return None
    row, generation = found
    photos = await generations.references_of(session, [generation.id])
    until = (row.reason or {}).get("until")
    return Task(
        image=row.id,
        attempt=row.attempt,
        index=row.index,
        state=ImageState(row.state),
        generation=generation.id,
        prompt=generation.prompt,
        model=generation.model,
        ratio=generation.ratio,
        references=photos.get(generation.id, ()),
        submitted=row.submitted,
        unknown_until=datetime.fromisoformat(until) if until else None,
    )


async def under_way(session: AsyncSession) -> list[tuple[str, int]]:
    """Every (image, attempt) that has not ended."""
    query = select(Image.id, Image.attempt).where(col(Image.state).in_(UNDER_WAY))
    return [(image, attempt) for image, attempt in await session.exec(query)]


async def intent(session: AsyncSession, image: str, attempt: int) -> Intent | None:
    return await session.get(Intent, (image, attempt))


async def write_intent(
    session: AsyncSession, image: str, attempt: int, provider: str, body: bytes, now: datetime
) -> None:
    """Keeps the exact bytes before they are first sent."""
    await insert_if_new(session, Intent(image=image, attempt=attempt, provider=provider, body=body, sent=now))


async def count_send(session: AsyncSession, image: str, attempt: int, now: datetime) -> bool:
    """Counts one more send; False when there is no intent to send it for."""
    counted = (
        update(Intent)
        .where(col(Intent.image) == image, col(Intent.attempt) == attempt)
        .values(sends=col(Intent.sends) + 1, sent=now)
    )
    return await changed(session, counted) == 1


async def keep_ticket(session: AsyncSession, image: str, attempt: int, ticket: str) -> None:
    await session.exec(
        update(Intent).where(col(Intent.image) == image, col(Intent.attempt) == attempt).values(ticket=ticket)
    )


async def uploads(
    session: AsyncSession, references: Sequence[str], provider: str, now: datetime
) -> dict[str, str]:
    """Where the provider still keeps these photos."""
    query = select(ProviderUpload).where(
        col(ProviderUpload.reference).in_(references),
        ProviderUpload.provider == provider,
        or_(col(ProviderUpload.expires).is_(None), col(ProviderUpload.expires) > now),
    )
    return {row.reference: row.url for row in await session.exec(query)}


async def keep_upload(
    session: AsyncSession, reference: str, provider: str, url: str, expires: datetime | None
) -> None:
    """Remembers it, in the place of one that has expired."""
    await session.merge(ProviderUpload(reference=reference, provider=provider, url=url, expires=expires))
