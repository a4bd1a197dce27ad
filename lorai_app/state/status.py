"""The numbers of /status, looked up again while somebody looks at them."""

import asyncio
from dataclasses import dataclass

import reflex as rx

from lorai_app import bootstrap
from lorai_app.domain import status
from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.generation import ImageState

AGAIN_SECONDS = 15.0


@dataclass(frozen=True)
class RecordView:
    """One model's line: its name, the median as words, and how its images ended, in numbers and hundredths."""

    name: str
    tells: bool
    ended: int
    median: str
    delivered: int
    blocked: int
    failed: int
    delivered_share: str
    blocked_share: str
    failed_share: str

    @classmethod
    def of(cls, record: status.Record) -> "RecordView":
        seconds = record.median_seconds
        counts = {state: record.ends.get(state, 0) for state in ImageState}
        return cls(
            name=CATALOG[record.model].name,
            tells=record.tells,
            ended=record.ended,
            median="" if seconds is None else _seconds(seconds),
            delivered=counts[ImageState.DELIVERED],
            blocked=counts[ImageState.BLOCKED],
            failed=counts[ImageState.FAILED],
            delivered_share=_percent(record.share(ImageState.DELIVERED)),
            blocked_share=_percent(record.share(ImageState.BLOCKED)),
            failed_share=_percent(record.share(ImageState.FAILED)),
        )


class Status(rx.State):
    """`note` is what a visitor should know at once: that nobody answers at the provider."""

    records: list[RecordView] = []
    queued: int = 0
    running: int = 0
    note: str = ""
    known: bool = False

    @rx.event(background=True)
    async def look(self) -> None:
        """Tells the numbers, and tells them again when they have changed, until the page is left."""
        async with self:
            page = self.router.session.client_token
        while True:
            house = bootstrap.house()
            found, note = await house.studio.status(), " ".join(house.notes())
            views = [RecordView.of(record) for record in found.records]
            told = (views, found.queued, found.running, note, True)
            async with self:
                if told != (self.records, self.queued, self.running, self.note, self.known):
                    self.records, self.queued, self.running, self.note, self.known = told
            await asyncio.sleep(AGAIN_SECONDS)
            if not bootstrap.house().is_open(page):
                return


def _seconds(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"


def _percent(share: float) -> str:
    """Never 0 % of something and never 100 % of all but something."""
    if 0 < share < 0.01:
        return "under 1 %"
    if 0.99 < share < 1:
        return "over 99 %"
    return f"{share:.0%}".replace("%", " %")
