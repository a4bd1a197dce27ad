"""Reference photos: whose they are, and which nobody used."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import col, delete, exists, select
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.references import Reference
from lorai_app.store import tables
from lorai_app.store.tables import GenerationReference, ProviderUpload


async def add(session: AsyncSession, visitor: str, reference: Reference) -> None:
    session.add(
        tables.Reference(
            id=reference.id,
            visitor=visitor,
            width=reference.width,
            height=reference.height,
            bytes=reference.bytes,
            mime=reference.mime,
            changes=list(reference.changes),
            created=reference.created,
        )
    )


async def of_visitor(session: AsyncSession, visitor: str, ids: Sequence[str]) -> dict[str, Reference]:
    """Those of these references that are this visitor's."""
    query = select(tables.Reference).where(
        tables.Reference.visitor == visitor, col(tables.Reference.id).in_(ids)
    )
    return {row.id: _reference(row) for row in await session.exec(query)}


async def unused(session: AsyncSession, before: datetime) -> list[str]:
    """Photos that were uploaded before that moment and that no generation used."""
    query = select(tables.Reference.id).where(
        tables.Reference.created < before,
        ~exists().where(col(GenerationReference.reference) == tables.Reference.id),
    )
    return list(await session.exec(query))


async def forget(session: AsyncSession, ids: Sequence[str]) -> None:
    await session.exec(delete(ProviderUpload).where(col(ProviderUpload.reference).in_(ids)))
    await session.exec(delete(tables.Reference).where(col(tables.Reference.id).in_(ids)))


def _reference(row: tables.Reference) -> Reference:
    return Reference(
        id=row.id,
        width=row.width,
        height=row.height,
        bytes=row.bytes,
        mime=row.mime,
        changes=tuple(row.changes),
        created=row.created,
    )
