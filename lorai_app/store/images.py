"""The life of an image, written: each step is a guarded UPDATE, so that it happens once or not at all."""

import time
from datetime import datetime
from typing import Any

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.generation import UNDER_WAY, ImageState, Picture, Reason
from lorai_app.store import accounts
from lorai_app.store.accounts import Charge
from lorai_app.store.rows import changed
from lorai_app.store.tables import Generation, Image


async def touch(session: AsyncSession, generation: str, *, new_version: bool = True) -> None:
    """Tells everybody who watches that this generation was written; called when the transaction has the lock.

    The time is taken here: one from before a long wait for the lock would be older than what the feed looks at.
    """
    version = col(Generation.version) + (1 if new_version else 0)
    await session.exec(
        update(Generation)
        .where(col(Generation.id) == generation)
        .values(version=version, touched=time.time())
    )


async def mark_submitted(session: AsyncSession, image: str, attempt: int, now: datetime) -> bool:
    """queued → running; False when it was cancelled (or submitted) meanwhile."""
    return await _step(
        session, image, attempt, {ImageState.QUEUED}, now, state=ImageState.RUNNING, submitted=now
    )


async def mark_progress(
    session: AsyncSession,
    image: str,
    attempt: int,
    progress: int,
    now: datetime,
    *,
    with_preview: bool = False,
) -> bool:
    """How far it is, and whether there is a new preview; False when it had ended before."""
    previews = col(Image.previews) + int(with_preview)
    return await _step(
        session, image, attempt, {ImageState.RUNNING}, now, progress=progress, previews=previews
    )


async def mark_unknown(
    session: AsyncSession, image: str, attempt: int, reason: Reason, now: datetime
) -> None:
    """Still running, credits still held: nobody can know whether the provider took the order."""
    await _step(session, image, attempt, {ImageState.RUNNING}, now, reason=_kept(reason))


async def deliver(
    session: AsyncSession,
    image: str,
    attempt: int,
    picture: Picture,
    cost_usd: float | None,
    now: datetime,
) -> bool:
    """running → delivered, and the held credits are taken; False when it had ended before."""
    delivered = await _step(
        session,
        image,
        attempt,
        UNDER_WAY,
        now,
        state=ImageState.DELIVERED,
        progress=100,
        ended=now,
        reason=None,
        width=picture.width,
        height=picture.height,
        mime=picture.mime,
        thumbhash=picture.thumbhash,
        seconds=picture.seconds,
        revised_prompt=picture.revised_prompt,
        request_id=picture.request_id,
        cost_usd=cost_usd,
    )
    if delivered:
        account, charge = await _charge(session, image, attempt)
        await accounts.settle(session, account, charge, now)
    return delivered


async def end_without(
    session: AsyncSession,
    image: str,
    attempt: int,
    state: ImageState,
    reason: Reason,
    now: datetime,
    coming_from: frozenset[ImageState] = UNDER_WAY,
    request_id: str | None = None,
) -> bool:
    """→ blocked, failed or cancelled, and the held credits return; False when it had ended before."""
    ended = await _step(
        session,
        image,
        attempt,
        coming_from,
        now,
        state=state,
        ended=now,
        reason=_kept(reason),
        request_id=request_id,
    )
    if ended:
        account, charge = await _charge(session, image, attempt)
        await accounts.release(session, account, charge, f"{state}: {reason.code}", now)
    return ended


async def begin_again(session: AsyncSession, image: str, attempt: int, now: datetime) -> bool:
    """blocked or failed → queued, as the next attempt in the same tile."""
    return await _step(
        session,
        image,
        attempt,
        {ImageState.BLOCKED, ImageState.FAILED},
        now,
        state=ImageState.QUEUED,
        attempt=attempt + 1,
        progress=0,
        queued=now,
        submitted=None,
        ended=None,
        reason=None,
        request_id=None,
    )


async def price(session: AsyncSession, image: str) -> int:
    """What one attempt at this image costs when it is delivered: fixed when it was first asked for."""
    return (await session.exec(select(Image.price).where(Image.id == image))).one()


async def _step(
    session: AsyncSession,
    image: str,
    attempt: int,
    coming_from: set[ImageState] | frozenset[ImageState],
    now: datetime,
    /,
    **values: Any,
) -> bool:
    moved = (
        update(Image)
        .where(col(Image.id) == image, col(Image.attempt) == attempt, col(Image.state).in_(coming_from))
        .values(**values)
    )
    if not await changed(session, moved):
        return False
    only_progress = values.keys() == {"progress", "previews"}
    await touch(session, image.rpartition("-")[0], new_version=not only_progress)
    return True


async def _charge(session: AsyncSession, image: str, attempt: int) -> tuple[str, Charge]:
    query = (
        select(Generation.visitor, Generation.id, Image.price)
        .join(Image, col(Image.generation) == Generation.id)
        .where(Image.id == image)
    )
    visitor, generation, price = (await session.exec(query)).one()
    return visitor, Charge(generation, image, attempt, price)


def _kept(reason: Reason) -> dict[str, Any]:
    return {
        "code": reason.code,
        "message": reason.message,
        "stage": reason.stage,
        "categories": list(reason.categories),
        "until": reason.until.isoformat() if reason.until else None,
        "words": list(reason.words),
    }
