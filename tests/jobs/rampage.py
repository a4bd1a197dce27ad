"""Kills the site again and again while images are being made, and then adds everything up."""

import random
import sqlite3
import threading
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from uuid import uuid4

import httpx

from tests.fakes.apimart import FakeApimart
from tests.support.running import RunningSite

POST_DELAY = 0.5
PROMPT = f"a fox in the snow [slow=1.5] [post-delay={POST_DELAY}]"
FINISH_SECONDS = 180.0
WINDOW_MARGIN = 1.5
"""From our last byte of the POST to the ticket's commit there is a little more than the provider's delay."""
KILL_SECONDS = 0.1
"""A kill takes a moment from when its time was taken."""


@dataclass
class Rampage:
    """One site, one provider that outlives it, and a stubborn client that repeats each press with its own key."""

    site: RunningSite
    fake: FakeApimart
    generations: int
    kills: int
    seed: int
    killed_at: list[float] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    cookies: httpx.Cookies = field(default_factory=httpx.Cookies)

    def run(self) -> None:
        dice = random.Random(self.seed)
        self.site.start()
        self.cookies.update(httpx.get(f"{self.site.url}/api/v1/me").cookies)
        presser = threading.Thread(target=self._press_all, args=(random.Random(self.seed + 1),))
        presser.start()
        for _ in range(self.kills):
            time.sleep(dice.uniform(0.3, 2.5))
            self.killed_at.append(time.time())
            self.site.kill()
            self.site.start()
        presser.join(FINISH_SECONDS)
        assert not presser.is_alive(), "the presses never came through"
        self._wait_until_finished()

    def _press_all(self, dice: random.Random) -> None:
        for _ in range(self.generations):
            self._press(dice.randint(1, 4))
            time.sleep(dice.uniform(0.05, 0.6))

    def _press(self, count: int) -> None:
        body = {"prompt": PROMPT, "model": "gpt-image-2", "ratio": "1:1", "count": count}
        headers = {"Origin": self.site.url, "Idempotency-Key": str(uuid4())}
        while True:
            try:
                answer = httpx.post(
                    f"{self.site.url}/api/v1/generations",
                    json=body,
                    headers=headers,
                    cookies=self.cookies,
                    timeout=10,
                )
            except httpx.TransportError:
                time.sleep(0.1)
                continue
            assert answer.status_code in (200, 202), answer.text
            self.ids.add(answer.json()["id"])
            return

    def _wait_until_finished(self) -> None:
        deadline = time.monotonic() + FINISH_SECONDS
        left = set(self.ids)
        while left and time.monotonic() < deadline:
            for id in sorted(left):
                answer = httpx.get(
                    f"{self.site.url}/api/v1/generations/{id}", cookies=self.cookies, timeout=10
                )
                if answer.json()["state"] == "finished":
                    left.discard(id)
            time.sleep(0.2)
        assert not left, f"never finished: {left}"

    def add_up(self) -> dict[str, int]:
        """Asserts what must hold whatever was killed when; the figures."""
        tables = sqlite3.connect(self.site.folder / "data" / "app.db")
        images = tables.execute("SELECT id, state, attempt FROM image").fetchall()
        others = tables.execute("SELECT * FROM image WHERE state != 'delivered'").fetchall()
        assert not others, others
        balance, held, granted = tables.execute("SELECT balance, held, granted FROM account").fetchone()
        entries = tables.execute(
            "SELECT image, attempt, kind, balance_change, held_change FROM entry"
        ).fetchall()
        assert held == 0
        assert balance + held == sum(entry[3] + entry[4] for entry in entries)
        assert balance == granted - 2 * len(images)
        kinds = Counter((image, kind) for image, _, kind, _, _ in entries if image)
        assert kinds == {(image, kind): 1 for image, _, _ in images for kind in ("reserve", "settle")}
        repeated = self._check_submits({f"{image}-{attempt}" for image, _, attempt in images})
        return {
            "generations": len(self.ids),
            "images": len(images),
            "kills": len(self.killed_at),
            "repeated submits": repeated,
        }

    def _check_submits(self, keys: set[str]) -> int:
        by_key = defaultdict(list)
        for sent in self.fake.seen("submit"):
            by_key[sent.headers["idempotency-key"]].append(sent)
        assert set(by_key) == keys
        assert len(self.fake.tasks) == len(keys), "one order became two tasks"
        repeated = 0
        for sends in by_key.values():
            assert len({sent.body for sent in sends}) == 1
            for first, second in pairwise(sends):
                repeated += 1
                window = first.at - KILL_SECONDS, min(second.at, first.at + POST_DELAY + WINDOW_MARGIN)
                assert any(window[0] <= kill <= window[1] for kill in self.killed_at), (
                    f"sent again at {second.at} although no kill of {self.killed_at} fell into {window}"
                )
        return repeated
