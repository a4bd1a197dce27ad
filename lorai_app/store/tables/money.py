"""What visitors have, and every move of it."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel


class Account(SQLModel, table=True):
    """What a visitor has; `granted` is what they were given to start with."""

    __table_args__ = (CheckConstraint("balance >= 0 AND held >= 0", name="account_never_negative"),)

    id: str = Field(primary_key=True)
    balance: int = 0
    held: int = 0
    granted: int = 0
    created: datetime


class Entry(SQLModel, table=True):
    """One line of the append-only ledger."""

    __table_args__ = (
        UniqueConstraint("image", "attempt", "kind", name="entry_once"),
        Index("entry_of_account", "account", "id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    account: str = Field(foreign_key="account.id")
    kind: str
    amount: int
    balance_change: int
    held_change: int
    reason: str
    created: datetime
    generation: str | None = Field(default=None, index=True)
    image: str | None = None
    attempt: int | None = None


class StartingGrant(SQLModel, table=True):
    """How many visitors of one network were given starting credits on one day (UTC)."""

    network: str = Field(primary_key=True)
    day: str = Field(primary_key=True)
    count: int = 0
