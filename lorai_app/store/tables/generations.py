"""What was asked for and what became of it."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, LargeBinary, false, text
from sqlmodel import Field, SQLModel

_WITH_PREVIEWS = text("previews > 0")
_IN_TRASH = text("deleted IS NOT NULL")
_HISTORY = ("visitor", "created", "id", "deleted", "favourite", "model", "ratio")
"""In the order of a history, with what it can be filtered by: a page is found without reading a prompt."""


class Generation(SQLModel, table=True):
    """One press; `version` grows when an image changes its state, `touched` is the last write (seconds since 1970)."""

    __table_args__ = (
        Index("generation_of_visitor", *_HISTORY),
        Index("generation_in_trash", "deleted", sqlite_where=_IN_TRASH, postgresql_where=_IN_TRASH),
    )

    id: str = Field(primary_key=True)
    visitor: str
    prompt: str
    searched: str = Field(default="", sa_column_kwargs={"server_default": ""})
    """The prompt with letters folded, for the search in the history."""
    favourite: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
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
        Index("image_of_generation", "generation", "state"),
        Index("image_with_previews", "id", sqlite_where=_WITH_PREVIEWS, postgresql_where=_WITH_PREVIEWS),
    )

    id: str = Field(primary_key=True)
    generation: str = Field(foreign_key="generation.id")
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
