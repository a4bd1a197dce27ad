"""Photos."""

from datetime import datetime

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel


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
