"""The provider that needs no key: it paints the picture itself, and says that no model did."""

import asyncio
import json
import re
import time
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from math import ceil
from typing import Any

from PIL import UnidentifiedImageError

from lorai_app.providers import Fault, Made, Order, Photo, ProviderError, Report, Upload
from lorai_app.providers.sketch.painter import PREVIEWS, Stage, paint
from lorai_app.providers.sketch.plan import Commission

SCHEME = "reference:"
AT_ONCE = 2
"""Pictures painted at the same time in one process: a thread and at most 240 MB each."""

MOST_NAMED = 8
"""Refused words that a visitor is told of at once."""

_TICK = 0.25
_GLANCE = 0.4
"""Seconds of painting after which an unfinished picture is worth showing; most pictures are finished sooner."""


class Sketch:
    """Paints on the CPU, in threads of its own; `extra_seconds` make it slow enough to watch.

    `photos` brings a reference's bytes by its id; a prompt with one of `refused_words` is blocked at submit.
    """

    name = "sketch"
    replays_keys = True
    keeps_results = True
    at_once = 8

    def __init__(
        self,
        photos: Callable[[str], Awaitable[bytes]],
        refused_words: frozenset[str] = frozenset(),
        extra_seconds: float = 0.0,
    ) -> None:
        self._photos = photos
        self._refused = _any_of(refused_words)
        self._extra_seconds = extra_seconds
        self._hands = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="sketch")

    async def upload(self, photo: Photo) -> Upload:
        return Upload(f"{SCHEME}{photo.id}")

    def body(self, order: Order, urls: Sequence[str]) -> bytes:
        asked = {
            "prompt": order.prompt,
            "ratio": order.ratio.name,
            "width": order.ratio.width,
            "height": order.ratio.height,
            "seed": order.seed,
            "references": list(urls),
        }
        return json.dumps(asked, sort_keys=True, separators=(",", ":")).encode()

    async def submit(self, key: str, body: bytes) -> str:
        found = self._refused.findall(_commission(body).prompt.casefold()) if self._refused else []
        if words := tuple(dict.fromkeys(found))[:MOST_NAMED]:
            raise ProviderError(Fault.MODERATION, "a refused word", refused=True, stage="prompt", words=words)
        return f"sketch-{key}"

    async def collect(self, ticket: str, body: bytes, report: Report) -> Made:
        commission = _commission(body)
        photos = [await self._photos(url.removeprefix(SCHEME)) for url in commission.references]
        loop = asyncio.get_running_loop()
        stages: asyncio.Queue[Stage | Exception] = asyncio.Queue()

        def work() -> None:
            try:
                for stage in paint(commission, photos, self._worth_a_glance()):
                    loop.call_soon_threadsafe(stages.put_nowait, stage)
            except Exception as fault:
                loop.call_soon_threadsafe(stages.put_nowait, fault)

        self._hands.submit(work)
        reached = 0
        while True:
            stage = await stages.get()
            if isinstance(stage, UnidentifiedImageError | OSError):
                raise ProviderError(Fault.UNSUPPORTED_MEDIA, str(stage), refused=True, stage="reference")
            if isinstance(stage, Exception):
                raise stage
            if stage.preview or stage.file:
                await self._linger(report, reached, stage.progress)
            reached = stage.progress
            await report(reached, stage.preview)
            if stage.file is not None:
                return Made(stage.file, request_id=ticket)

    def _worth_a_glance(self) -> Callable[[], bool]:
        """Whether a preview that is made now will be seen: each costs up to a tenth of a picture."""
        looked = time.monotonic()

        def now() -> bool:
            nonlocal looked
            if not self._extra_seconds and time.monotonic() - looked < _GLANCE:
                return False
            looked = time.monotonic()
            return True

        return now

    async def _linger(self, report: Report, reached: int, goal: int) -> None:
        """Takes its share of the extra seconds, so that each preview is seen for as long as the others."""
        seconds = self._extra_seconds / (PREVIEWS + 1)
        ticks = ceil(seconds / _TICK)
        for tick in range(ticks):
            await asyncio.sleep(seconds / ticks)
            await report(reached + (goal - reached) * tick // ticks)


def _commission(body: bytes) -> Commission:
    asked: dict[str, Any] = json.loads(body)
    return Commission(**{**asked, "references": tuple(asked["references"])})


def _any_of(words: frozenset[str]) -> re.Pattern[str] | None:
    """Matches any of the words as a whole word, in casefolded text."""
    known = sorted(re.escape(word.strip().casefold()) for word in words if word.strip())
    return re.compile(rf"(?<!\w)(?:{'|'.join(known)})(?!\w)") if known else None
