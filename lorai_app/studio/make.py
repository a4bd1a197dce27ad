"""Making one image: from its queued row to its one end, begun again at any point after a crash."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from weakref import WeakValueDictionary

import structlog

from lorai_app.domain.catalog import CATALOG, COUNTS, RATIOS
from lorai_app.domain.errors import UnreadableImage
from lorai_app.domain.generation import ImageState, Picture, Reason
from lorai_app.imaging.arrive import Arrived, arrive
from lorai_app.imaging.thumbnail import thumbnails
from lorai_app.providers import Fault, Made, Order, Photo, Provider, ProviderError
from lorai_app.store import images, work
from lorai_app.store.database import Database
from lorai_app.store.files import Files, ImageFiles, ReferenceFiles
from lorai_app.store.work import Task
from lorai_app.studio import upkeep
from lorai_app.studio.funnel import Funnel
from lorai_app.studio.load import Load
from lorai_app.studio.outcomes import ending, unknown
from lorai_app.studio.progress import Progress
from lorai_app.studio.send import USUAL_PATIENCE, Patience, send

COLLECT_TRIES = 3

log = structlog.get_logger()


@dataclass
class Maker:
    """Takes images from queued to their end; every step reads the rows first, so that it can be repeated."""

    database: Database
    files: Files
    provider: Provider
    clock: Callable[[], datetime]
    unknown_for: timedelta
    load: Load
    patience: Patience = USUAL_PATIENCE
    funnel: Funnel = field(default_factory=Funnel)
    uploading: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    async def make(self, image: str, attempt: int) -> None:
        """Brings this attempt to its end; does nothing when it has ended already."""
        async with self.database.begin() as session:
            task = await work.task(session, image, attempt)
        if task is None:
            return
        try:
            if task.unknown_until:
                await self._wait_for_policy(task, task.unknown_until)
            else:
                await self._order(task)
        except ProviderError as error:
            if error.fault is Fault.OUTCOME_UNKNOWN:
                await self._wait_for_policy(task, await self._say_unknown(task))
            else:
                await self._end(task, error)
        await self._forget_preview(image)

    async def give_up(self, image: str, attempt: int, reason: Reason) -> bool:
        """Ends as failed what can't be brought to a better end, and returns its credits."""
        async with self.database.begin() as session:
            ended = await images.end_without(session, image, attempt, ImageState.FAILED, reason, self.clock())
        await self._forget_preview(image)
        return ended

    async def _order(self, task: Task) -> None:
        try:
            if accepted := await self._submit(task):
                await self._collect(task, *accepted)
        finally:
            await self.load.let_go(task.key)

    async def _submit(self, task: Task) -> tuple[str, bytes] | None:
        """The ticket and the bytes that it was given for; None when it was cancelled before it was sent."""
        async with self.database.begin() as session:
            intent = await work.intent(session, task.image, task.attempt)
        if intent and intent.provider != self.provider.name:
            raise ProviderError(Fault.NOT_FOUND, f"was sent to {intent.provider}, which is not connected now")
        if intent and intent.ticket:
            return intent.ticket, intent.body
        body = intent.body if intent else await self._body(task)
        ticket = await send(
            self.provider,
            task.key,
            body,
            self.patience,
            sent_before=bool(intent and intent.sends),
            load=self.load,
            may_send=lambda: self._may_send(task, body),
        )
        if ticket is None:
            return None
        async with self.database.begin() as session:
            await work.keep_ticket(session, task.image, task.attempt, ticket)
        return ticket, body

    async def _body(self, task: Task) -> bytes:
        model, ratio = CATALOG[task.model], RATIOS[task.ratio]
        urls = [await self._uploaded(reference) for reference in task.references]
        return self.provider.body(Order(model, task.prompt, ratio, _seed(task)), urls)

    async def _uploaded(self, reference: str) -> str:
        """Where the provider has the photo; sent there once, however many images of a batch need it."""
        async with self.uploading.setdefault(reference, asyncio.Lock()):
            async with self.database.begin() as session:
                known = await work.uploads(session, [reference], self.provider.name, self.clock())
            if reference in known:
                return known[reference]
            data = await self.files.get(ReferenceFiles.of(reference).photo)
            upload = await self.provider.upload(
                Photo(reference, data, (await asyncio.to_thread(arrive, data)).mime)
            )
            async with self.database.begin() as session:
                await work.keep_upload(session, reference, self.provider.name, upload.url, upload.expires)
            return upload.url

    async def _may_send(self, task: Task, body: bytes) -> bool:
        """Before each send: the intent is written and the image can no longer be cancelled; False if it was."""
        now = self.clock()
        async with self.database.begin() as session:
            if await images.mark_submitted(session, task.image, task.attempt, now):
                await work.write_intent(session, task.image, task.attempt, self.provider.name, body, now)
            return await work.count_send(session, task.image, task.attempt, now)

    async def _collect(self, task: Task, ticket: str, body: bytes) -> None:
        progress = Progress(self.database, self.files, self.clock, task)
        for left in reversed(range(COLLECT_TRIES if self.provider.keeps_results else 1)):
            made = await self.provider.collect(ticket, body, progress.report)
            try:
                arrived = await asyncio.to_thread(arrive, made.data)
            except UnreadableImage as broken:
                log.warning("provider.bad_file", image=task.image, bytes=len(made.data), left=left)
                if not left:
                    raise ProviderError(Fault.BAD_RESULT, broken.message) from broken
            else:
                await self._deliver(task, made, arrived)
                return

    async def _deliver(self, task: Task, made: Made, arrived: Arrived) -> None:
        small = await asyncio.to_thread(thumbnails, made.data)
        names = ImageFiles.of(task.image, task.attempt)
        await self.files.put(names.original, made.data)
        await self.files.put(names.large, small.large)
        await self.files.put(names.small, small.small)
        async with self.database.begin() as session:
            current = await work.task(session, task.image, task.attempt)
            now = self.clock()
            since = current.submitted if current and current.submitted else now
            picture = Picture(
                width=arrived.width,
                height=arrived.height,
                mime=arrived.mime,
                thumbhash=small.thumbhash,
                seconds=round((now - since).total_seconds(), 2),
                revised_prompt=made.revised_prompt,
                request_id=made.request_id,
            )
            is_new = await images.deliver(session, task.image, task.attempt, picture, made.cost_usd, now)
        if is_new:
            self.funnel.delivered()

    async def _say_unknown(self, task: Task) -> datetime:
        until = self.clock() + self.unknown_for
        async with self.database.begin() as session:
            await images.mark_unknown(session, task.image, task.attempt, unknown(until), self.clock())
        return until

    async def _wait_for_policy(self, task: Task, until: datetime) -> None:
        await asyncio.sleep(max(0.0, (until - self.clock()).total_seconds()))
        await self._end(task, ProviderError(Fault.OUTCOME_UNKNOWN, f"nothing known by {until}"))

    async def _end(self, task: Task, error: ProviderError) -> None:
        state, reason = ending(error)
        log.warning("image.ended", image=task.image, attempt=task.attempt, state=state, error=str(error))
        async with self.database.begin() as session:
            await images.end_without(
                session, task.image, task.attempt, state, reason, self.clock(), request_id=error.request_id
            )

    async def _forget_preview(self, image: str) -> None:
        try:
            await upkeep.forget_previews(self.database, self.files, image)
        except Exception:
            log.exception("preview.left", image=image)  # the image has ended; the hourly round comes for it


def _seed(task: Task) -> int:
    """Consecutive in a batch, so that its images differ in composition; a retry begins where no image has been."""
    batch = int.from_bytes(sha256(task.generation.encode()).digest()[:6])
    return batch + task.index + len(COUNTS) * (task.attempt - 1)
