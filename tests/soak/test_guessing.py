"""A hundred thousand guesses at slugs, ids, secrets and seals: none finds anything, and guessers are slowed down."""

import random
import secrets
import string
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.types import Message

from tests.support.belongings import Belongings, belongings_of_ana
from tests.support.site import ORIGIN, Site
from tests.support.workshop import Workshop

pytestmark = [pytest.mark.anyio, pytest.mark.soak]
GUESSES = 100_000
ADDRESSES = 40
"""Half of the guesses come from one address, the others from so many."""
A_MINUTE, ALLOWED = 60.0, 60
LETTERS = string.ascii_letters + string.digits


def slug() -> str:
    return "".join(random.choices(LETTERS, k=22))


def guesses(hers: Belongings) -> Iterator[tuple[str, str]]:
    """(method, address), without end: made up, or Ana's with one letter changed."""
    kinds: list[tuple[str, str, Callable[[], str], str]] = [
        ("GET", "/s/{}", slug, "slug"),
        ("GET", "/s/{}/card.jpg", slug, "slug"),
        ("GET", "/s/{}/images/0/original", slug, "slug"),
        ("GET", "/api/v1/shares/{}", slug, "slug"),
        ("GET", f"/oembed?url={ORIGIN}/s/{{}}", slug, "slug"),
        ("GET", "/d/{}", lambda: secrets.token_urlsafe(18), "secret"),
        ("POST", "/d/{}", lambda: secrets.token_urlsafe(18), "secret"),
        ("GET", "/api/v1/generations/{}", lambda: secrets.token_hex(16), "generation"),
        ("POST", "/api/v1/generations/{}/restore", lambda: secrets.token_hex(16), "generation"),
        ("GET", "/media/images/{}/0/1/original", lambda: secrets.token_hex(16), "generation"),
        ("GET", "/media/references/{}/256.webp", lambda: secrets.token_hex(16), "reference"),
    ]
    sealed = f"/media/images/{hers.ids['generation'][0]}/0/1/original?seal=awM_wQ.{{}}"
    kinds.append(("GET", sealed, lambda: secrets.token_urlsafe(48), ""))
    while True:
        for method, address, made_up, kind in kinds:
            yield method, address.format(made_up())
            if kind:
                yield method, address.format(_nearly(random.choice(hers.ids[kind])))


def _nearly(id: str) -> str:
    place = random.randrange(len(id))
    letter = random.choice([one for one in LETTERS if one != id[place]])
    return f"{id[:place]}{letter}{id[place + 1 :]}"


class Guesser:
    """One address that keeps no cookie; `missed` is when its guesses found nothing, `read` when they met the API."""

    def __init__(self, site: Site, address: str) -> None:
        self._site, self._address = site, address
        self.missed: list[float] = []
        self.read: list[float] = []
        self.told: Counter[int] = Counter()

    async def guess(self, method: str, address: str) -> bytes:
        path, _, query = address.partition("?")
        headers = [(b"origin", ORIGIN.encode()), (b"host", b"localhost:3000")]
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "headers": headers,
            "client": (self._address, 50_000),
            "server": ("localhost", 3000),
            "state": {},
        }
        heard: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Message) -> None:
            heard.append(message)

        if path.startswith("/api/"):
            self.read.append(time.monotonic())
        await self._site.app(scope, receive, send)
        status, told = heard[0]["status"], dict(heard[0]["headers"])
        self.told[status] += 1
        if status == 404:
            self.missed.append(time.monotonic())
        else:
            assert status == 429, f"{method} {address} is {status}"
            assert 1 <= int(told[b"retry-after"]) <= A_MINUTE
        return b"".join(message.get("body", b"") for message in heard[1:])

    def was_slowed_down(self) -> bool:
        """No more than so many in any minute."""
        ends = zip(self.missed, self.missed[ALLOWED:], strict=False)
        return all(later - first > A_MINUTE - 0.1 for first, later in ends)

    def names_made(self, since: float) -> int:
        """How many the limits may remember: itself for each of two rules, and each guess that was a visitor's first."""
        return 2 + sum(when > since for when in (*self.missed, *self.read))


async def test_a_hundred_thousand_guesses(limited: Workshop) -> None:
    limited.working = True
    hers = await belongings_of_ana(limited)
    site, before = Site(limited), memory()
    one = Guesser(site, "203.0.113.1")
    others = [Guesser(site, f"2001:db8:{number:x}::1") for number in range(ADDRESSES)]
    began = time.monotonic()
    for number, (method, address) in zip(range(GUESSES), guesses(hers), strict=False):
        guesser = one if number % 2 else others[number // 2 % ADDRESSES]
        assert hers.seen_in(await guesser.guess(method, address), asked=address) == []
    took = time.monotonic() - began
    told = sum((guesser.told for guesser in (one, *others)), Counter[int]())
    assert all(guesser.was_slowed_down() for guesser in (one, *others))
    assert told[404] + told[429] == GUESSES
    assert one.told[404] <= ALLOWED * (took // A_MINUTE + 1)
    remembered = len(limited.studio.limits._counting.events)
    a_minute_ago = time.monotonic() - A_MINUTE - 1
    assert remembered <= sum(guesser.names_made(a_minute_ago) for guesser in (one, *others))
    await limited.assert_adds_up()
    print(
        f"\n{GUESSES:,} guesses in {took:.0f} s ({GUESSES / took:.0f} a second): {told[404]:,} were 404, "
        f"{told[429]:,} were 429; of one address {one.told[404]:,} and {one.told[429]:,}"
        f"\nthe limits remember {remembered:,} names; memory grew by {memory() - before:.0f} MB"
    )


def memory() -> float:
    """What this process holds, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6
