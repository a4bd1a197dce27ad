"""What the real server's socket tells somebody who is not Ana, whatever they send and whoever's tab they say it is."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest

from lorai_app.studio.passport import COOKIE
from tests.support.belongings import Belongings
from tests.support.events import events_of, parameters_of, ways_to_call
from tests.support.photos import photo
from tests.support.raw_socket import RawSocket
from tests.support.running import RunningSite
from tests.test_architecture import states

QUIET_SECONDS = 1.5
HYDRATE = "reflex___state____state.hydrate"
WORDS = ("quetzal", "gingko", "axolotl")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[RunningSite]:
    """One that counts nothing: a limit must not be what keeps her things from others."""
    site = RunningSite(tmp_path, {"LORAI_PROVIDER": "sketch", "LORAI_RATE_LIMITS": "off"})
    yield site.start()
    site.stop()


@pytest.fixture
def enters(site: RunningSite) -> Iterator[Callable[[], httpx.Client]]:
    """One more visitor who keeps their cookie."""
    opened: list[httpx.Client] = []

    def enter() -> httpx.Client:
        browser = httpx.Client(base_url=site.url, headers={"Origin": site.url}, trust_env=False)
        opened.append(browser)
        browser.get("/api/v1/me")
        return browser

    yield enter
    for browser in opened:
        browser.close()


def things_of(ana: httpx.Client) -> Belongings:
    """A finished generation that is shared, one in the trash, a photo."""
    hers = Belongings(words=set(WORDS))
    reference = ana.post("/api/v1/references", files={"file": ("a.jpg", photo(), "image/jpeg")}).json()["id"]
    hers.add("reference", reference)
    kept = made(ana, f"a {WORDS[0]} in a {WORDS[1]}", [hers.ids["reference"][0]])
    trashed = made(ana, f"an {WORDS[2]} at noon", [])
    for id in (kept, trashed):
        hers.add("generation", id)
    wish = {"generation": kept, "show_prompt": True}
    hers.add("slug", ana.post("/api/v1/shares", json=wish).raise_for_status().json()["slug"])
    ana.delete(f"/api/v1/generations/{trashed}").raise_for_status()
    return hers


def made(ana: httpx.Client, prompt: str, references: list[str]) -> str:
    order = {"prompt": prompt, "model": "gpt-image-2", "ratio": "1:1", "count": 1, "references": references}
    answer = ana.post(
        "/api/v1/generations", json=order, headers={"Idempotency-Key": uuid4().hex}
    ).raise_for_status()
    id = str(answer.json()["id"])
    deadline = time.monotonic() + 60
    while ana.get(f"/api/v1/generations/{id}").json()["state"] != "finished":
        assert time.monotonic() < deadline
        time.sleep(0.2)
    return id


def everything(hers: Belongings) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Every event with her ids in every place, from every address of hers."""
    for state in states():
        for name, event in events_of(state):
            paths = [f"/g/{hers.ids['generation'][0]}", "/history"] if event.is_background else ["/"]
            for given in ways_to_call(event, hers):
                for path in paths:
                    yield (
                        f"{state.get_full_name()}.{name}",
                        dict(zip(parameters_of(event), given, strict=True)),
                        path,
                    )


def test_a_raw_socket_tells_nobody_else_anything_of_anas(
    site: RunningSite, enters: Callable[[], httpx.Client]
) -> None:
    ana, cleo = enters(), enters()
    hers, tab = things_of(ana), str(uuid4())
    with RawSocket(site.url, tab, ana.cookies[COOKIE]) as line:
        line.send(HYDRATE, {})
        line.send(next(name for name, *_ in everything(hers) if name.endswith("desk.follow")), {})
        assert WORDS[0] in line.listen(QUIET_SECONDS), "she herself is told"
    for cookie, whose in ((cleo.cookies[COOKIE], str(uuid4())), (cleo.cookies[COOKIE], tab), ("", tab)):
        with RawSocket(site.url, whose, cookie) as line:
            line.send(HYDRATE, {})
            said = []
            for name, payload, path in everything(hers):
                said.append(f"{payload} {path}")
                line.send(name, payload, path)
            told = line.listen(QUIET_SECONDS)
        assert "There is no such generation" in told
        assert "Incident" not in told
        assert hers.seen_in(told, asked="\n".join(said)) == []
