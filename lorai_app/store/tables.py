"""The rows that are kept; only `store` reads and writes them."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Column, Index, LargeBinary, UniqueConstraint, text
from sqlmodel import Field, SQLModel

_WITH_PREVIEWS = text("previews > 0")


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


class Generation(SQLModel, table=True):
    """One press; `version` grows when an image changes its state, `touched` is the last write (seconds since 1970)."""

    __table_args__ = (Index("generation_of_visitor", "visitor", "created"),)

    id: str = Field(primary_key=True)
    visitor: str
    prompt: str
    model: str
    ratio: str
    count: int
    created: datetime
    deleted: datetime | None = None
    version: int = 1
    touched: float = Field(index=True)


class Press(SQLModel, table=True):
    """One idempotency key of one visitor and what it was used for."""

    visitor: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    digest: str
    generation: str


class Image(SQLModel, table=True):
    """One tile and the attempt that it is in."""

    __table_args__ = (
        Index("image_under_way", "state", "generation"),
        Index("image_with_previews", "id", sqlite_where=_WITH_PREVIEWS, postgresql_where=_WITH_PREVIEWS),
    )

    id: str = Field(primary_key=True)
    generation: str = Field(foreign_key="generation.id", index=True)
    index: int
    state: str
    attempt: int = 1
    progress: int = 0
    previews: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    """How many there have been; the newest is among the files until this is 0 again."""
    price: int
    queued: datetime
    submitted: datetime | None = None
    ended: datetime | None = Field(default=None, index=True)
    shape: str = Field(index=True)
    """Model, count and whether there are references: images of one shape take about as long."""
    reason: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
    width: int | None = None
    height: int | None = None
    mime: str | None = None
    thumbhash: str | None = None
    seconds: float | None = None
    revised_prompt: str | None = None
    request_id: str | None = None
    cost_usd: float | None = None


class Intent(SQLModel, table=True):
    """What is sent for one attempt, written before it is sent, and the ticket that came back."""

    image: str = Field(primary_key=True)
    attempt: int = Field(primary_key=True)
    provider: str
    body: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    sent: datetime
    sends: int = 0
    ticket: str | None = None


class Reference(SQLModel, table=True):
    """A cleaned photo of a visitor."""

    id: str = Field(primary_key=True)
    visitor: str = Field(index=True)
    width: int
    height: int
    bytes: int
    mime: str
    changes: list[str] = Field(sa_column=Column(JSON, nullable=False))
    created: datetime = Field(index=True)


class GenerationReference(SQLModel, table=True):
    """Which photos a generation uses, in their order."""

    generation: str = Field(primary_key=True, foreign_key="generation.id")
    position: int = Field(primary_key=True)
    reference: str = Field(foreign_key="reference.id", index=True)


class ProviderUpload(SQLModel, table=True):
    """Where a provider keeps a photo that was uploaded to it once."""

    reference: str = Field(primary_key=True)
    provider: str = Field(primary_key=True)
    url: str
    expires: datetime | None = None
