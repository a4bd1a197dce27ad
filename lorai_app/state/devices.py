"""The devices of a visitor: which browsers know them, and the link that brings in one more."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

import reflex as rx
import segno

from lorai_app import bootstrap, routes
from lorai_app.domain.devices import UNNAMED, Device, DeviceLink, device_name
from lorai_app.domain.errors import LoraiError
from lorai_app.domain.visitor import Visitor
from lorai_app.state.who import visitor_of

LOOK_SECONDS = 1.5
"""How often it is looked whether a link that was made was used: for as long as it waits, minutes at most."""


@dataclass(frozen=True)
class DeviceView:
    """One line of the list; `note` says since when, and when it was seen last."""

    id: str
    name: str
    note: str
    current: bool

    @classmethod
    def of(cls, device: Device, current_name: str, now: datetime) -> "DeviceView":
        name = device.name or (current_name if device.current else UNNAMED)
        joined = f"Joined {_ago(now - device.joined)}" if device.joined else "The first one"
        seen = f"seen {_ago(now - device.seen)}" if device.seen and not device.current else ""
        return cls(device.id, name, ", ".join(part for part in (joined, seen) if part), device.current)


@dataclass(frozen=True)
class WaitingLink:
    """`until` is when it ends (ISO 8601); `qr` is a picture of the address."""

    address: str = ""
    qr: str = ""
    until: str = ""

    @classmethod
    def of(cls, link: DeviceLink, site: str) -> "WaitingLink":
        address = site + routes.device_link(link.secret)
        drawn = segno.make(address, error="m", micro=False).svg_data_uri(
            border=2, light="#fff", omitsize=True
        )
        return cls(address, drawn, link.expires.isoformat())


NO_LINK = WaitingLink()


class Devices(rx.State):
    """`said` is what has come of a press or a link, `notice` why nothing has."""

    listed: list[DeviceView] = []
    link: WaitingLink = NO_LINK
    said: str = ""
    notice: str = ""
    _browser: str = ""
    """Whose this page's whole state is (`state/own.py`)."""

    @rx.event
    async def look(self) -> None:
        """The browsers that know this visitor."""
        self.listed = await self._devices(visitor_of(self))

    @rx.event(background=True)
    async def make_link(self) -> None:
        """Shows a link that works once, until it was used or withdrawn, or its time is over."""
        house, studio = bootstrap.house(), bootstrap.house().studio
        visitor = visitor_of(self)
        try:
            made = await studio.make_device_link(visitor, self._name())
        except LoraiError as refused:
            async with self:
                self.notice = refused.message
            return
        shown, listed = WaitingLink.of(made, studio.site), await self._devices(visitor)
        async with self:
            self.link, self.listed, self.said, self.notice = shown, listed, "", ""
        while await studio.device_link_waits(visitor, made.secret):  # noqa: ASYNC110  (any process may use it)
            await asyncio.sleep(LOOK_SECONDS)
        if house.passports.was_ended(self.router.headers.cookie):
            return
        told = await self._devices(visitor)
        async with self:
            if self.link == shown:  # else it was put away, or this page is another browser's by now
                self.said = _what_came(listed, told)
                self.link, self.listed = NO_LINK, told

    @rx.event
    async def withdraw(self) -> None:
        """The link is not wanted any more."""
        await bootstrap.house().studio.withdraw_device_link(visitor_of(self))
        self.link, self.said, self.notice = NO_LINK, "The link does not work any more.", ""

    @rx.event
    async def end(self, device: str) -> None:
        """That browser is a stranger from now on; when it is this one, the page is loaded again."""
        visitor, before = visitor_of(self), self.listed
        try:
            await bootstrap.house().studio.end_device(
                visitor, str(device).encode("ascii", "replace").decode()
            )
        except LoraiError as refused:
            self.notice = refused.message
            return
        self.listed = await self._devices(visitor)
        name = next((one.name for one in before if one.id == device), UNNAMED)
        self.link, self.said, self.notice = NO_LINK, f"Signed out: {name}.", ""

    async def _devices(self, visitor: Visitor) -> list[DeviceView]:
        studio = bootstrap.house().studio
        found = await studio.devices(visitor)
        return [DeviceView.of(device, self._name(), studio.clock()) for device in found]

    def _name(self) -> str:
        return device_name(self.router.headers.user_agent)


def _what_came(before: list[DeviceView], after: list[DeviceView]) -> str:
    """Who has joined by the link; without anybody its time was over, or it was made useless elsewhere."""
    known = {device.id for device in before}
    joined = next((device.name for device in after if device.id not in known), "")
    return (
        f"{joined} has joined."
        if joined
        else "The link does not work any more. Make a new one if you need it."
    )


def _ago(passed: timedelta) -> str:
    """Coarse, because browsers are written down once an hour."""
    hours, days = int(passed / timedelta(hours=1)), passed.days
    if hours < 1:
        return "in the last hour"
    if days < 1:
        return f"{hours} hour{'s' if hours > 1 else ''} ago"
    return f"{days} day{'s' if days > 1 else ''} ago"
