"""Somebody who is not Ana asks for everything of hers, in every way that there is."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI
from sqlalchemy import select
from sqlmodel import SQLModel

from lorai_app.domain.visitor import Visitor
from lorai_app.store.database import Database
from tests.support.belongings import HER, Belongings
from tests.support.calls import Asked, Call, calls_of, every_way_to_ask
from tests.support.site import Site

OF_A_LIVE_LINK = {
    ("GET", "/s/{slug}"): "its page: the prompt if that is shown",
    ("GET", "/s/{slug}/images/{index}/{size}"): "the images that are shared",
    ("GET", "/s/{slug}/references/{position}/256.webp"): "small copies of the photos, if those are shown",
    ("GET", "/s/{slug}/card.jpg"): "the first image, with the prompt if that is shown",
    ("GET", "/s/{slug}/qr.svg"): "the link itself",
    ("GET", "/api/v1/shares/{slug}"): "what its page says",
    ("GET", "/oembed"): "what its page says",
    ("POST", "/s/{slug}/report"): "nothing",
    ("POST", "/api/v1/shares/{slug}/report"): "nothing",
}
"""The only calls that answer anybody who names a live link of Ana's, and what they tell."""
OF_A_KEY = ("GET", "/d/{secret}")
"""Whoever has the secret of a device link is Ana; the page says how much she has, and nothing of what."""
COUNTED = {"share": {"views"}}
"""What anybody may change, by looking."""


@dataclass
class Prowl:
    """`leaks` are sentences; `asked` is how often."""

    site: Site
    hers: Belongings
    who: Visitor | None
    leaks: list[str] = field(default_factory=list)
    asked: int = 0

    async def through(self, app: FastAPI) -> "Prowl":
        """Every call of the app; afterwards everything of Ana's is as it was."""
        before = await rows(self.site.workshop.database)
        async with self.site.browser(self.who) as browser:
            cookies = dict(browser.cookies)
            for call in calls_of(app):
                for asked in (*every_way_to_ask(call, self.hers), *self._with_her_key(call)):
                    browser.cookies = httpx.Cookies(cookies)
                    await self._ask(browser, asked)
        self._compare(before, await rows(self.site.workshop.database))
        return self

    def _with_her_key(self, call: Call) -> Iterable[Asked]:
        if (call.method, call.path) == OF_A_KEY:
            yield Asked(call, f"/d/{self.hers.secret}")

    async def _ask(self, browser: httpx.AsyncClient, asked: Asked) -> None:
        self.asked += 1
        headers = {"Idempotency-Key": self.hers.ids["key"][0]}
        answer = await browser.request(
            asked.call.method, asked.url, json=asked.json, data=asked.form, headers=headers
        )
        method = "GET" if asked.call.method == "HEAD" else asked.call.method
        is_public = (method, asked.call.path) in OF_A_LIVE_LINK
        live = [slug for slug in self.hers.shown if is_public and slug in asked.url]
        for wrong in (
            *self._told(asked, answer, {word for slug in live for word in self.hers.shown[slug]}),
            *self._status(asked, answer, bool(live) or self._may_answer(asked)),
        ):
            self.leaks.append(f"{asked.call.method} {asked.url} {asked.json or ''}: {wrong}")

    def _told(self, asked: Asked, answer: httpx.Response, allowed: set[str]) -> Iterable[str]:
        head = "\n".join(f"{name}: {value}" for name, value in answer.headers.items())
        known = f"{asked.words} {self.hers.ids['key'][0]}"
        for seen in self.hers.seen_in(head.encode() + answer.content, asked=known, allowed=sorted(allowed)):
            yield f"tells {seen}"
        holder = self.site.passports.read(answer.headers.get("set-cookie", "").partition(";")[0])
        if holder and holder.visitor == HER.id:
            yield "hands out her cookie"

    def _may_answer(self, asked: Asked) -> bool:
        """The key of a device link, and reports of what is hidden already."""
        reports = asked.call.method == "POST" and asked.url.endswith(f"/{self.hers.hidden}/report")
        return reports or self.hers.secret in asked.url

    def _status(self, asked: Asked, answer: httpx.Response, is_told: bool) -> Iterable[str]:
        status, kind = answer.status_code, answer.headers.get("content-type", "")
        if status >= 500:
            yield f"fails with {status}"
        if is_told or status >= 400:
            return
        if asked.call.names_something and not (300 <= status < 400 and asked.call.method in ("GET", "HEAD")):
            yield f"answers {status}"
        if kind.startswith(("image/", "application/octet-stream")):
            yield f"sends {kind}"

    def _compare(self, before: dict[str, Any], after: dict[str, Any]) -> None:
        self.leaks += [f"changed {name}" for name, row in before.items() if after.get(name) != row]


async def rows(database: Database) -> dict[str, Any]:
    """Every row by its name; new ones are nobody's business."""
    found = {}
    async with database.begin() as session:
        connection = await session.connection()
        for table in SQLModel.metadata.sorted_tables:
            for row in (await connection.execute(select(table))).mappings():
                keys = [str(row[column.name]) for column in table.primary_key]
                told = {name: value for name, value in row.items() if name not in COUNTED.get(table.name, ())}
                found[f"{table.name} {' '.join(keys)}"] = told
    return found


def files(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
