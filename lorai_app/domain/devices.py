"""Devices: browsers that know the same visitor, and the link that brings one in."""

from dataclasses import dataclass
from datetime import datetime

LINK_MINUTES = 10


@dataclass(frozen=True)
class Device:
    """A browser that knows the visitor; `id` is what its cookie says, `current` when it is the one that asks."""

    id: str
    name: str
    joined: datetime | None
    seen: datetime | None
    current: bool


@dataclass(frozen=True)
class DeviceLink:
    """`secret` is told once, when it is made."""

    secret: str
    expires: datetime
