"""Files that are no longer wanted."""

from datetime import datetime

from sqlmodel import Field, SQLModel


class Leftover(SQLModel, table=True):
    """A folder whose files are to be deleted: written in the transaction that deletes what they belonged to."""

    folder: str = Field(primary_key=True)
    since: datetime
