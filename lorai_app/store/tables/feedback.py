"""What visitors were asked, and what they said."""

from datetime import datetime

from sqlmodel import Field, SQLModel


class Question(SQLModel, table=True):
    """The last time a visitor was asked: about which generation, and whether that is over."""

    visitor: str = Field(primary_key=True)
    generation: str
    asked: datetime
    closed: bool = False


class Feedback(SQLModel, table=True):
    """An answer; `fate` is the operator's decision."""

    id: int | None = Field(default=None, primary_key=True)
    visitor: str = Field(index=True)
    stars: int
    words: str
    may_show: bool
    name: str
    fate: str = Field(index=True)
    created: datetime
