"""Who waits for a model."""

from datetime import datetime

from sqlmodel import Field, SQLModel


class Waiting(SQLModel, table=True):
    """One address that waits for one model; `consent` is the version of the words, `words` what was agreed to."""

    model: str = Field(primary_key=True)
    address: str = Field(primary_key=True)
    consent: str
    words: str
    since: datetime
