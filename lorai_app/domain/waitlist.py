"""Those who want to be told when a model opens: an address, and exactly what they agreed to."""

import re
from dataclasses import dataclass
from datetime import datetime

from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.errors import InvalidRequest

LONGEST_ADDRESS = 254
"""RFC 5321 carries no longer one."""
_ADDRESS = re.compile(r"[^\s@<>(),;:\\\"\[\]]{1,64}@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*[^\W_]")


@dataclass(frozen=True)
class Consent:
    """What somebody agreed to; other words are another version."""

    version: str
    words: str


CONSENT = Consent(
    "2026-11-22",
    "Write to me once, when this model can be used here. "
    "My address is kept for that alone and deleted when I ask for it.",
)


@dataclass(frozen=True)
class Waiting:
    """One address that waits for one model, and when it agreed to be written to."""

    model: str
    address: str
    consent: Consent
    since: datetime


@dataclass(frozen=True)
class Wish:
    """Somebody's wish to be told; one that can't be kept can't be made (InvalidRequest)."""

    model: str
    address: str
    agreed: bool

    def __post_init__(self) -> None:
        if self.model not in CATALOG or not CATALOG[self.model].soon:
            raise InvalidRequest("There is nothing to wait for: choose a model that is not open yet.")
        if len(self.address) > LONGEST_ADDRESS or not _ADDRESS.fullmatch(self.address):
            raise InvalidRequest("Write an e-mail address, like name@example.org.")
        if not self.agreed:
            raise InvalidRequest("Tick the box first: without it nothing may be kept or sent.")

    @classmethod
    def of(cls, model: str, address: str, agreed: bool) -> "Wish":
        """As it was typed: white space around it does not matter, nor how the domain's letters are written."""
        name, at, domain = address.strip().rpartition("@")
        return cls(model, f"{name}{at}{domain.lower()}", agreed)
