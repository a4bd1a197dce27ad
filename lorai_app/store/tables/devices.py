"""Browsers that know the same visitor."""

from datetime import datetime

from sqlmodel import Field, SQLModel


class DeviceLink(SQLModel, table=True):
    """A one-time way to bring a visitor to another device; only the digest of its secret is kept."""

    digest: str = Field(primary_key=True)
    visitor: str = Field(index=True)
    expires: datetime
    used: datetime | None = None


class Device(SQLModel, table=True):
    """A browser that knows a visitor; those that were never joined by a link or ended have no row."""

    id: str = Field(primary_key=True)
    """What the cookie says: the visitor's id for the first browser, one of its own for those that joined by a link."""
    visitor: str = Field(index=True)
    name: str
    joined: datetime
    seen: datetime
    ended: datetime | None = Field(default=None, index=True)
