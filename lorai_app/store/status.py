"""How images ended lately, counted."""

from collections.abc import Mapping
from datetime import datetime

from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.generation import UNDER_WAY, ImageState
from lorai_app.store import tables
from lorai_app.store.tables import Image

MOST_TIMES = 200
"""Newest delivered images whose time is looked at."""


async def ends(session: AsyncSession, provider: str, since: datetime) -> Mapping[str, dict[ImageState, int]]:
    """Images of this provider that have ended since then: how many, by model and by how they ended."""
    query = (
        select(tables.Generation.model, Image.state, func.count())
        .join(tables.Generation, col(tables.Generation.id) == Image.generation)
        .where(col(Image.ended) >= since, col(Image.shape).startswith(f"{provider} ", autoescape=True))
        .group_by(tables.Generation.model, Image.state)
    )
    found: dict[str, dict[ImageState, int]] = {}
    for model, state, count in await session.exec(query):
        found.setdefault(model, {})[ImageState(state)] = count
    return found


async def seconds(session: AsyncSession, provider: str, model: str, since: datetime) -> list[float]:
    """How long the newest of them took, of whatever count and with or without photos."""
    query = (
        select(Image.seconds)
        .where(col(Image.ended) >= since, Image.state == ImageState.DELIVERED)
        .where(col(Image.shape).startswith(f"{provider} {model} ", autoescape=True))
        .order_by(col(Image.ended).desc())
        .limit(MOST_TIMES)
    )
    return [took for took in await session.exec(query) if took is not None]


async def under_way(session: AsyncSession) -> Mapping[ImageState, int]:
    """Images that have not ended, by what they do."""
    query = select(Image.state, func.count()).where(col(Image.state).in_(UNDER_WAY)).group_by(Image.state)
    return {ImageState(state): count for state, count in await session.exec(query)}
