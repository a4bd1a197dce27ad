"""Five hundred images against a provider of which one request in five goes wrong."""

import ssl
import time
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlmodel import select

from lorai_app.domain.generation import ImageState
from lorai_app.providers.apimart import Apimart, Patience, Poll
from lorai_app.providers.download import Download
from lorai_app.store import tables as rows
from lorai_app.store.database import Database
from lorai_app.store.files import Files
from lorai_app.studio import send
from tests.conftest import KEY
from tests.fakes.serving import served
from tests.soak.unreliable import Unreliable
from tests.support.people import ANA
from tests.support.workshop import FREE, Workshop

pytestmark = [pytest.mark.anyio, pytest.mark.soak]
GENERATIONS, IMAGES = 125, 500
SHARE = 0.2
GRANTED = 2 * IMAGES
PASSING = {"429", "502 before", "cut"}
"""Faults of a download that are tried again."""


@pytest.fixture(params=[1, 2])
def fake(request: pytest.FixtureRequest) -> Unreliable:
    return Unreliable(KEY, request.param, SHARE)


@pytest.fixture
async def shop(tables: Database, kept: Files, fake: Unreliable) -> AsyncIterator[Workshop]:
    with served(fake) as address:
        async with httpx.AsyncClient(verify=ssl.create_default_context(), trust_env=False) as client:
            provider = Apimart(
                client,
                f"{address}/v1",
                KEY,
                download=Download(client, allow_private=True),
                poll=Poll(first=0.3, interval=0.3, ceiling=300),
                patience=Patience(submit=30, upload=30, read=20, tries=3, wait=0.01),
            )
            hurry = send.Patience(first_pause=0.05)
            made = Workshop(tables, kept, provider, patience=hurry, unknown_for=timedelta(seconds=5))
            yield made
            await made.stop()


async def test_five_hundred_images_against_random_faults(shop: Workshop, fake: Unreliable) -> None:
    began = time.monotonic()
    await shop.grant(ANA, GRANTED)
    for number in range(GENERATIONS):
        await shop.press(ANA, f"an owl [slow=0.5] number {number}", 4)
    await shop.done()
    async with shop.database.begin() as session:
        images = list(await session.exec(select(rows.Image)))
        entries = list(await session.exec(select(rows.Entry).where(rows.Entry.image != None)))  # noqa: E711 SQL
    assert len(images) == IMAGES
    check_orders(fake, images)
    check_ledger(images, entries)
    await shop.assert_adds_up()
    delivered = [image for image in images if image.state == ImageState.DELIVERED]
    purse = await shop.studio.purse(ANA)
    assert (purse.balance, purse.held) == (FREE + GRANTED - 2 * len(delivered), 0)
    possible = [image for image in images if was_possible(fake, f"{image.id}-{image.attempt}")]
    assert {image.id for image in delivered} == {image.id for image in possible}
    print(figures(fake, images, time.monotonic() - began, len(possible)))


def check_orders(fake: Unreliable, images: list[rows.Image]) -> None:
    """One key and one task for each image, and each key with the same bytes always."""
    sent = fake.seen("submit")
    assert {order.key for order in sent} == {f"{image.id}-1" for image in images}
    assert len({(order.key, order.body) for order in sent}) == IMAGES
    assert Counter(task.key for task in fake.tasks.values()).most_common(1)[0][1] == 1


def check_ledger(images: list[rows.Image], entries: list[rows.Entry]) -> None:
    """Every image ended once, and its credits were taken or returned once."""
    ended = {ImageState.DELIVERED: "settle", ImageState.FAILED: "release"}
    expected = {(image.id, kind) for image in images for kind in ("reserve", ended[ImageState(image.state)])}
    assert Counter((entry.image, entry.kind) for entry in entries) == dict.fromkeys(expected, 1)


def was_possible(fake: Unreliable, key: str) -> bool:
    """Whether patience of the documented length could get this image, by what the provider answered."""
    lost = [fault in ("502 before", "502 after", "cut") for fault in fake.told["submit", key]]
    return sum(lost) < 5 and not denied(fake.told["poll", key]) and came(fake.told["file", key])


def denied(polls: list[str | None]) -> bool:
    return any(polls[n : n + 3] == ["404"] * 3 for n in range(len(polls)))


def came(downloads: list[str | None]) -> bool:
    """Eight tries each; after a 404 a fresh address, once; after half a file all over again, twice."""
    left = iter(downloads)
    for _ in range(3):
        got = _fetched(left)
        got = _fetched(left) if got == "404" else got
        if got != "truncated":
            return got == "whole"
    return False


def _fetched(left: Any) -> str:
    for _ in range(8):
        fault = next(left)
        if fault not in PASSING:
            return {None: "whole", "slow": "whole"}.get(fault, fault)
    return "given up"


def figures(fake: Unreliable, images: list[rows.Image], seconds: float, possible: int) -> str:
    asked = Counter(seen.kind for seen in fake.log)
    codes = Counter(image.reason["code"] for image in images if image.reason)
    delivered = IMAGES - sum(codes.values())
    spoilt = sum(fake.faults.values())
    return (
        f"\n{IMAGES} images in {seconds:.0f} s: {delivered} delivered ({delivered / IMAGES:.1%}), "
        f"{possible} were possible; not delivered: {dict(codes) or 'none'}"
        f"\nrequests {dict(asked)}; {spoilt} of {sum(asked.values())} went wrong ({spoilt / sum(asked.values()):.1%})"
        f"\nfaults {dict(sorted(fake.faults.items()))}"
    )
