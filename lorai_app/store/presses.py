"""Presses of the button: a generation with its images, or the next attempt at some, under one key."""

import time
from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.errors import KeyReused
from lorai_app.domain.generation import ImageState, Request
from lorai_app.domain.history import folded
from lorai_app.domain.pricing import price_of_image
from lorai_app.store.accounts import Charge
from lorai_app.store.rows import insert_if_new
from lorai_app.store.tables import Generation, GenerationReference, Image, Press


async def pressed_before(session: AsyncSession, visitor: str, key: str, digest: str) -> str | None:
    """The generation that this key made; KeyReused when it was for something else."""
    press = await session.get(Press, (visitor, key))
    if press is None:
        return None
    if press.digest != digest:
        raise KeyReused("This idempotency key was used for another request. Send a new one.")
    return press.generation


async def claim(session: AsyncSession, visitor: str, key: str, digest: str, generation: str) -> bool:
    """Takes the key for this press; False when another press was quicker."""
    return await insert_if_new(session, Press(visitor=visitor, key=key, digest=digest, generation=generation))


def new_id() -> str:
    """128 random bits: nobody guesses the address of another visitor's generation."""
    return uuid4().hex


async def add(
    session: AsyncSession, id: str, visitor: str, request: Request, shape: str, now: datetime
) -> Sequence[Charge]:
    """Writes the generation and its queued images; returns what each may cost."""
    price = price_of_image(request.model, request.ratio)
    session.add(
        Generation(
            id=id,
            visitor=visitor,
            prompt=request.prompt,
            searched=folded(request.prompt),
            model=request.model.id,
            ratio=request.ratio,
            count=request.count,
            created=now,
            touched=time.time(),
        )
    )
    await session.flush()
    for index in range(request.count):
        session.add(
            Image(
                id=f"{id}-{index}",
                generation=id,
                index=index,
                state=ImageState.QUEUED,
                price=price,
                queued=now,
                shape=shape,
            )
        )
    for position, reference in enumerate(request.references):
        session.add(GenerationReference(generation=id, position=position, reference=reference))
    await session.flush()
    return [Charge(id, f"{id}-{index}", 1, price) for index in range(request.count)]
