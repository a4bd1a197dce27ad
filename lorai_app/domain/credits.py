"""Credits: what a visitor can spend, what is held for running images, and the ledger's entries."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    GRANT = "grant"
    RESERVE = "reserve"
    SETTLE = "settle"
    RELEASE = "release"


MOVES = {
    Kind.GRANT: (1, 0),
    Kind.RESERVE: (-1, 1),
    Kind.SETTLE: (0, -1),
    Kind.RELEASE: (1, -1),
}
"""How one credit of each kind changes (balance, held)."""


@dataclass(frozen=True)
class Purse:
    """What `/me` tells; `starts_with` is what a new visitor was or would be given."""

    balance: int
    held: int
    starts_with: int


@dataclass(frozen=True)
class Entry:
    """One line of the ledger; `amount` is always positive, `kind` says where it moved."""

    id: int
    kind: Kind
    amount: int
    reason: str
    created: datetime
    image: str | None
    attempt: int | None


@dataclass(frozen=True)
class Receipt:
    """Where the credits of a generation are, over all attempts."""

    reserved: int = 0
    settled: int = 0
    released: int = 0

    @property
    def held(self) -> int:
        return self.reserved - self.settled - self.released
