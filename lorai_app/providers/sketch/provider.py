"""The provider that needs no key: it paints the picture itself, and says that no model did."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PIL import UnidentifiedImageError

from lorai_app.providers import Fault, Made, Order, Photo, ProviderError, Report, Upload
from lorai_app.providers.sketch.painter import Stage, paint
from lorai_app.providers.sketch.plan import Commission

SCHEME = "reference:"
AT_ONCE = 2
"""Pictures painted at the same time in one process: a thread and at most 150 MB each."""

_TICK = 0.25


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
        if self._refused and self._refused.search(_commission(body).prompt.casefold()):
            raise ProviderError(Fault.MODERATION, "a refused word", refused=True, stage="prompt")
        return f"sketch-{key}"

    async def collect(self, ticket: str, body: bytes, report: Report) -> Made:
        commission = _commission(body)
        photos = [await self._photos(url.removeprefix(SCHEME)) for url in commission.references]
        loop = asyncio.get_running_loop()
        stages: asyncio.Queue[Stage | Exception] = asyncio.Queue()

        def work() -> None:
            try:
                for stage in paint(commission, photos):
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
            await self._walk(report, reached, stage.progress)
            reached = stage.progress
            if stage.file is not None:
                return Made(stage.file, request_id=ticket)

    async def _walk(self, report: Report, reached: int, goal: int) -> None:
        """Tells the progress up to the goal, taking that share of the extra seconds on the way."""
        seconds = self._extra_seconds * (goal - reached) / 100
        ticks = max(1, min(goal - reached, int(seconds / _TICK)))
        for tick in range(1, ticks + 1):
            if seconds:
                await asyncio.sleep(seconds / ticks)
            await report(reached + (goal - reached) * tick // ticks)


def _commission(body: bytes) -> Commission:
    asked: dict[str, Any] = json.loads(body)
    return Commission(**{**asked, "references": tuple(asked["references"])})


def _any_of(words: frozenset[str]) -> re.Pattern[str] | None:
    """Matches any of the words as a whole word, in casefolded text."""
    known = sorted(re.escape(word.strip().casefold()) for word in words if word.strip())
    return re.compile(rf"(?<!\w)(?:{'|'.join(known)})(?!\w)") if known else None
