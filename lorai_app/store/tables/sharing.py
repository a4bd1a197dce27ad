"""Public links, and what visitors say of them."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel


class Share(SQLModel, table=True):
    """A public link to a generation or one image of it; `generation` is gone when what it showed was destroyed."""

    __table_args__ = (Index("share_of_visitor", "visitor", "created"),)

    slug: str = Field(primary_key=True)
    visitor: str
    generation: str | None = Field(default=None, foreign_key="generation.id", index=True)
    image: int | None = None
    show_prompt: bool
    show_references: bool
    findable: bool
    created: datetime
    expires: datetime | None = None
    revoked: datetime | None = None
    hidden: datetime | None = None
    kept: bool = False
    """The operator has looked at its reports: further ones don't hide it."""
    views: int = 0


class Report(SQLModel, table=True):
    """What a visitor says is wrong with a share; one of each visitor for each share."""

    __table_args__ = (UniqueConstraint("share", "visitor", name="report_once"),)

    id: int | None = Field(default=None, primary_key=True)
    share: str = Field(foreign_key="share.slug", index=True)
    visitor: str
    voice: str
    """Reports hide a link by the number of different voices."""
    reason: str
    text: str
    created: datetime
