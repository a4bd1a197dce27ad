"""Devices: browsers that know the same visitor, and the link that brings one in."""

from dataclasses import dataclass
from datetime import datetime

LINK_MINUTES = 10
UNNAMED = "A browser"

_SYSTEMS = {
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Android": "Android",
    "CrOS": "Chromebook",
    "Windows": "Windows",
    "Macintosh": "Mac",
    "Linux": "Linux",
}
_BROWSERS = {
    "SamsungBrowser/": "Samsung Internet",
    "FxiOS/": "Firefox",
    "Firefox/": "Firefox",
    "EdgiOS/": "Edge",
    "EdgA/": "Edge",
    "Edg/": "Edge",
    "OPR/": "Opera",
    "CriOS/": "Chrome",
    "Chrome/": "Chrome",
    "Safari/": "Safari",
}
"""Those that call themselves by others' names too stand before the others."""


@dataclass(frozen=True)
class Device:
    """A browser that knows the visitor; `id` is what its cookie says, `current` when it is the one that asks.

    The visitor's first browser never joined; one of which nothing was written down has no name and was not seen.
    """

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


@dataclass(frozen=True)
class Belongings:
    """What a browser can reach: images delivered or being made, and credits to spend."""

    images: int
    credits: int


@dataclass(frozen=True)
class Invitation(DeviceLink):
    """A link that waits, as whoever opens it sees it: `brings` comes with it, `leaves` can't be reached afterwards.

    `is_here`: the browser that opens it knows the visitor already.
    """

    brings: Belongings
    leaves: Belongings
    is_here: bool


def device_name(user_agent: str) -> str:
    """What to call a browser, from what it says of itself; several look alike, and some say nothing."""
    system = next((name for sign, name in _SYSTEMS.items() if sign in user_agent), "")
    browser = next((name for sign, name in _BROWSERS.items() if sign in user_agent), "")
    return ", ".join(part for part in (system, browser) if part) or UNNAMED
