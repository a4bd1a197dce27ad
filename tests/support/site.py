"""The HTTP door, the API, the media and the health calls on a workshop's studio, without the pages."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from lorai_app import bootstrap
from lorai_app.bootstrap.house import House
from lorai_app.domain.visitor import Visitor
from lorai_app.http import api, count, device, health, machines, media, now, shared
from lorai_app.http.door import Door
from lorai_app.jobs.engine import Engine
from lorai_app.state import by_http
from lorai_app.studio import Studio
from lorai_app.studio.passport import COOKIE, Passport, Passports
from tests.support.workshop import Workshop

ORIGIN = "http://localhost:3000"
PRESS: dict[str, Any] = {
    "prompt": "an owl",
    "model": "gpt-image-2",
    "ratio": "1:1",
    "count": 1,
    "references": [],
}


@dataclass
class Vitals:
    """What the health calls ask of the house; `failing` names the parts that don't work, `noted` is worth knowing."""

    failing: set[str] = field(default_factory=set)
    noted: list[str] = field(default_factory=list)

    def checks(self) -> Mapping[str, Callable[[], Awaitable[None]]]:
        return {name: self._check(name) for name in ("database", "storage", "engine")}

    def notes(self) -> list[str]:
        return self.noted

    async def figures(self) -> Mapping[str, tuple[str, float]]:
        return {"images_under_way": ("Images queued or running", 3)}

    def _check(self, name: str) -> Callable[[], Awaitable[None]]:
        async def check() -> None:
            if name in self.failing:
                raise RuntimeError(f"{name} is broken")

        return check


@dataclass(frozen=True)
class Asked:
    """What pages show, from the rows of one site of several."""

    house: Callable[[], House]

    async def now(self, visitor: Visitor, address: str) -> str:
        return await self._told(by_http.now(visitor, address))

    async def offered(self, visitor: Visitor, generation: str, image: int | None) -> str:
        return await self._told(by_http.offered(visitor, generation, image))

    async def made(self, visitor: Visitor, form: Any) -> str:
        return await self._told(by_http.made(visitor, form))

    async def _told(self, telling: Awaitable[str]) -> str:
        before, bootstrap._open[:] = [*bootstrap._open], [self.house()]
        try:
            return await telling
        finally:
            bootstrap._open[:] = before


class Site:
    """One site on one workshop; `browser` opens it as one visitor's browser does."""

    def __init__(
        self,
        workshop: Workshop,
        *,
        origins: frozenset[str] = frozenset({ORIGIN}),
        secure: bool = False,
        proxies: int = 0,
    ) -> None:
        self.workshop = workshop
        self.vitals = Vitals()
        self.files: dict[str, tuple[str, str]] = {}
        admits = workshop.studio.porter.admits
        self.passports = Passports(("a key of the tests",), secure=secure, admits=admits)
        self.calls = api.create(self._studio)
        self.calls.include_router(media.calls(self._studio))
        self.calls.include_router(shared.calls(self._studio))
        self.calls.include_router(device.calls(self._studio, lambda: self.passports))
        self.calls.include_router(machines.calls(lambda: self.files))
        self.calls.include_router(count.calls(self._studio))
        self.calls.include_router(now.calls(self._studio, Asked(self._house)))
        self.calls.include_router(health.calls(lambda: self.vitals))
        self.app = Door(self.calls, lambda: self.passports, origins, proxies)

    def _house(self) -> House:
        shop = self.workshop
        engine = Engine(Path(), shop.maker)  # never started
        return House(shop.studio, shop.feed, self.passports, engine, shop.provider, shop.maker.load, bool)

    def _studio(self) -> Studio:
        return self.workshop.studio

    @asynccontextmanager
    async def browser(
        self, visitor: Visitor | None = None, address: str = "198.51.100.9", origin: str | None = ORIGIN
    ) -> AsyncIterator[httpx.AsyncClient]:
        """Keeps its cookies; without a visitor it begins as a stranger."""
        client = (visitor.address if visitor else address, 50_000)
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=False, client=client)
        headers = {"Origin": origin} if origin else {}
        cookies = {COOKIE: self.cookie_of(visitor)} if visitor else {}
        async with httpx.AsyncClient(
            transport=transport, base_url=ORIGIN, headers=headers, cookies=cookies, trust_env=False
        ) as open_browser:
            yield open_browser

    def cookie_of(self, visitor: Visitor) -> str:
        """The signed cookie that makes this visitor known."""
        made = self.passports.issued(Passport(visitor.id, visitor.device or visitor.id))
        return made.partition(";")[0].removeprefix(f"{COOKIE}=")


def error_of(answer: httpx.Response) -> tuple[int, str]:
    """(status, code) of an error, which has the one shape of all errors."""
    told = answer.json()
    assert list(told) == ["error"], told
    assert {"code", "message"} <= set(told["error"]) <= {"code", "message", "incident"}
    assert all(isinstance(part, str) and part for part in told["error"].values())
    return answer.status_code, told["error"]["code"]


async def press(browser: httpx.AsyncClient, key: str = "key-1", **changes: Any) -> httpx.Response:
    """POST of a generation: the smallest valid one, with these changes."""
    return await browser.post(
        "/api/v1/generations", json=PRESS | changes, headers={"Idempotency-Key": key} if key else {}
    )


async def upload(browser: httpx.AsyncClient, data: bytes, name: str = "photo.jpg") -> httpx.Response:
    return await browser.post("/api/v1/references", files={"file": (name, data, "image/jpeg")})
