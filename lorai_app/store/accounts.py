"""Money: every movement is one guarded UPDATE with its ledger entry in the same transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, func, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain import credits
from lorai_app.domain.credits import MOVES, Kind, Purse, Receipt
from lorai_app.domain.errors import NotEnoughCredits
from lorai_app.domain.visitor import Visitor
from lorai_app.store.rows import changed, insert_if_new
from lorai_app.store.tables import Account, Entry, StartingGrant


@dataclass(frozen=True)
class FreeStart:
    """What a new visitor is given, and how many of one network a day."""

    credits: int
    per_network: int


@dataclass(frozen=True)
class Charge:
    """What one attempt at one image may cost."""

    generation: str
    image: str
    attempt: int
    credits: int


async def open_account(session: AsyncSession, visitor: Visitor, free: FreeStart, now: datetime) -> None:
    """Makes the account at the first real deed, with starting credits while the network has any left today."""
    if not await open_empty(session, visitor.id, now):
        return
    await insert_if_new(session, StartingGrant(network=visitor.network, day=_day(now)))
    left = (
        update(StartingGrant)
        .where(col(StartingGrant.network) == visitor.network, col(StartingGrant.day) == _day(now))
        .where(col(StartingGrant.count) < free.per_network)
        .values(count=col(StartingGrant.count) + 1)
    )
    if free.credits and await changed(session, left):
        await grant(session, visitor.id, free.credits, "starting credits", now)
        await session.exec(update(Account).where(col(Account.id) == visitor.id).values(granted=free.credits))


async def open_empty(session: AsyncSession, account: str, now: datetime) -> bool:
    """Makes an account with nothing in it; False if it is there already."""
    return await insert_if_new(session, Account(id=account, created=now))


async def grant(session: AsyncSession, account: str, amount: int, reason: str, now: datetime) -> None:
    """Adds credits to an account that exists."""
    await session.exec(
        update(Account).where(col(Account.id) == account).values(balance=col(Account.balance) + amount)
    )
    session.add(_entry(Kind.GRANT, account, amount, reason, now))


async def reserve(session: AsyncSession, account: str, charges: Sequence[Charge], now: datetime) -> None:
    """Moves the charges from the balance to held, all or none (NotEnoughCredits)."""
    cost = sum(charge.credits for charge in charges)
    moved = (
        update(Account)
        .where(col(Account.id) == account, col(Account.balance) >= cost)
        .values(balance=col(Account.balance) - cost, held=col(Account.held) + cost)
    )
    if not await changed(session, moved):
        balance = (await session.exec(select(Account.balance).where(Account.id == account))).one()
        raise NotEnoughCredits(f"This needs {cost} credits and you have {balance}.")
    for charge in charges:
        session.add(_entry(Kind.RESERVE, account, charge.credits, "image asked for", now, charge))


async def settle(session: AsyncSession, account: str, charge: Charge, now: datetime) -> None:
    """Takes what was held: the image was delivered."""
    await session.exec(
        update(Account).where(col(Account.id) == account).values(held=col(Account.held) - charge.credits)
    )
    session.add(_entry(Kind.SETTLE, account, charge.credits, "image delivered", now, charge))


async def release(session: AsyncSession, account: str, charge: Charge, reason: str, now: datetime) -> None:
    """Gives back what was held."""
    await session.exec(
        update(Account)
        .where(col(Account.id) == account)
        .values(balance=col(Account.balance) + charge.credits, held=col(Account.held) - charge.credits)
    )
    session.add(_entry(Kind.RELEASE, account, charge.credits, reason, now, charge))


async def purse(session: AsyncSession, visitor: Visitor, free: FreeStart, now: datetime) -> Purse:
    """What the visitor has, or would be given at the first deed."""
    account = await session.get(Account, visitor.id)
    if account is not None:
        return Purse(account.balance, account.held, account.granted)
    given = await session.get(StartingGrant, (visitor.network, _day(now)))
    starts_with = free.credits if given is None or given.count < free.per_network else 0
    starts_with = starts_with if free.per_network else 0
    return Purse(starts_with, 0, starts_with)


async def purses(session: AsyncSession, visitors: Iterable[str]) -> dict[str, Purse]:
    """What each of these visitors has, in one read."""
    query = select(Account).where(col(Account.id).in_(list(visitors)))
    return {row.id: Purse(row.balance, row.held, row.granted) for row in await session.exec(query)}


async def entries(session: AsyncSession, account: str, before: int | None, limit: int) -> list[credits.Entry]:
    """The ledger, newest first."""
    query = select(Entry).where(Entry.account == account).order_by(col(Entry.id).desc()).limit(limit)
    if before is not None:
        query = query.where(col(Entry.id) < before)
    return [_told(row) for row in await session.exec(query)]


async def sums_by_image(session: AsyncSession, generations: Sequence[str]) -> dict[tuple[str, str], Receipt]:
    """What each image of these generations has reserved, settled and released, over all attempts."""
    query = (
        select(Entry.generation, Entry.image, Entry.kind, func.sum(Entry.amount))
        .where(col(Entry.generation).in_(generations))
        .group_by(col(Entry.generation), col(Entry.image), col(Entry.kind))
    )
    sums: dict[tuple[str, str], dict[str, int]] = {}
    for generation, image, kind, amount in await session.exec(query):
        sums.setdefault((str(generation), str(image)), {})[kind] = int(amount)
    return {
        image: Receipt(parts.get(Kind.RESERVE, 0), parts.get(Kind.SETTLE, 0), parts.get(Kind.RELEASE, 0))
        for image, parts in sums.items()
    }


def _entry(
    kind: Kind, account: str, amount: int, reason: str, now: datetime, charge: Charge | None = None
) -> Entry:
    to_balance, to_held = MOVES[kind]
    return Entry(
        account=account,
        kind=kind,
        amount=amount,
        balance_change=to_balance * amount,
        held_change=to_held * amount,
        reason=reason,
        created=now,
        generation=charge.generation if charge else None,
        image=charge.image if charge else None,
        attempt=charge.attempt if charge else None,
    )


def _told(row: Entry) -> credits.Entry:
    return credits.Entry(
        id=row.id or 0,
        kind=Kind(row.kind),
        amount=row.amount,
        reason=row.reason,
        created=row.created,
        image=row.image,
        attempt=row.attempt,
    )


def _day(now: datetime) -> str:
    return now.date().isoformat()
