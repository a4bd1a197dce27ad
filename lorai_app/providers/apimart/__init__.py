"""APIMart: upload the photos, submit one task per image, ask until it ends, bring the file home at once."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

import httpx

from lorai_app.providers import Fault, Made, Order, Photo, ProviderError, Report, Upload
from lorai_app.providers.answer import USER_AGENT, Answer, ask
from lorai_app.providers.apimart.patience import USUAL_PATIENCE, USUAL_POLL, Patience, Poll
from lorai_app.providers.apimart.refusal import refusal
from lorai_app.providers.apimart.task import Status, Task, task_of, ticket_of
from lorai_app.providers.download import Download
from lorai_app.providers.repeat import politely

__all__ = ["USUAL_PATIENCE", "USUAL_POLL", "Apimart", "Patience", "Poll"]

# APIMart keeps uploads for 72 hours; the last hour is left for tasks that are still being made.
_UPLOAD_LIFE = timedelta(hours=71)
_ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp", "image/gif": "gif"}
# Answers after which nothing more will come of a task, believed when given three times in a row.
_DENIALS = {Fault.NOT_FOUND, Fault.BAD_REQUEST, Fault.AUTH, Fault.MODERATION}
_BELIEVED_AFTER = 3


class Apimart:
    """The provider of the main job; `replays_keys` says whether this account's server honours Idempotency-Key."""

    name = "apimart"
    keeps_results = True
    at_once = 4

    def __init__(
        self,
        client: httpx.AsyncClient,
        base_url: str,
        key: str,
        *,
        download: Download,
        poll: Poll = USUAL_POLL,
        patience: Patience = USUAL_PATIENCE,
        replays_keys: bool = True,
    ) -> None:
        self._client = client
        self._base_url = base_url.rstrip("/")
        self._key = key.strip()
        self._download = download
        self._poll = poll
        self._patience = patience
        self.replays_keys = replays_keys
        self._uploading = politely(patience.tries, patience.wait)
        self._downloading = politely(patience.downloads, patience.wait)

    async def upload(self, photo: Photo) -> Upload:
        """Uploads are free, so a few tries are made; a failed one is always refused: nothing was ordered yet."""
        return await self._uploading(lambda: self._upload(photo))

    def body(self, order: Order, urls: Sequence[str]) -> bytes:
        fields: dict[str, object] = {
            "model": order.model.names_at[self.name],
            "prompt": order.prompt,
            "n": 1,
            "size": order.ratio.name,
        }
        if urls:
            fields["image_urls"] = list(urls)
        fields.update(order.model.extras_at.get(self.name, {}))
        return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()

    async def submit(self, key: str, body: bytes) -> str:
        """Sends exactly once; whether to send again is the caller's decision, by `refused` and `replays_keys`."""
        headers = {"Idempotency-Key": key, "Content-Type": "application/json"}
        answer = await self._ask(
            "POST", "/images/generations", self._patience.submit, headers=headers, content=body
        )
        return ticket_of(answer)

    async def collect(self, ticket: str, body: bytes, report: Report) -> Made:
        """The result's address lives for hours only: the file is fetched in the same breath."""
        task = await self._end_of(ticket, report, self._poll.first)
        try:
            data = await self._bring_home(task)
        except ProviderError as problem:
            if problem.fault is not Fault.EXPIRED_URL:
                raise
            task = await self._end_of(ticket, report, self._poll.next())
            data = await self._bring_home(task)
        await report(100)
        return Made(data, request_id=task.request_id or ticket, cost_usd=task.cost_usd)

    async def _upload(self, photo: Photo) -> Upload:
        name = f"{photo.id}.{_ENDINGS.get(photo.mime, 'img')}"
        expires = datetime.now(UTC) + _UPLOAD_LIFE
        try:
            answer = await self._ask(
                "POST",
                "/uploads/images",
                self._patience.upload,
                files={"file": (name, photo.data, photo.mime)},
            )
            url = _upload_url(answer)
        except ProviderError as problem:
            problem.refused = True
            raise
        return Upload(url, expires)

    async def _end_of(self, ticket: str, report: Report, wait: float) -> Task:
        """Asks until the task has ended well; no single bad answer counts, for the task goes on and is billed."""
        now = asyncio.get_running_loop().time
        deadline = now() + self._poll.ceiling
        told, denials = 0, 0
        while True:
            await asyncio.sleep(min(wait, max(0.0, deadline - now())))
            try:
                task = await self._look(ticket)
            except ProviderError as problem:
                denials = denials + 1 if problem.fault in _DENIALS else 0
                if denials == _BELIEVED_AFTER:
                    raise
                wait = self._poll.next(problem.retry_after)
            else:
                if task.status is Status.COMPLETED:
                    return task
                if task.status is not Status.UNDER_WAY:
                    raise task.failure
                denials, wait = 0, self._poll.next()
                if task.progress > told:
                    told = task.progress
                    await report(min(told, 99))
            if now() >= deadline:
                raise ProviderError(Fault.TIMEOUT, f"{ticket} hasn't ended in {self._poll.ceiling:.0f} s")

    async def _look(self, ticket: str) -> Task:
        path = f"/tasks/{quote(ticket, safe='')}"
        return task_of(await self._ask("GET", path, self._patience.read, params={"language": "en"}))

    async def _bring_home(self, task: Task) -> bytes:
        if not task.urls:
            raise ProviderError(Fault.EMPTY_RESULT, "completed without a file", request_id=task.request_id)
        return await self._downloading(lambda: self._download.fetch(task.urls[0]))

    async def _ask(self, method: str, path: str, seconds: float, **sent: Any) -> Answer:
        headers = {
            "Authorization": f"Bearer {self._key}",
            "User-Agent": USER_AGENT,
            "Accept": "application/json",
            **sent.pop("headers", {}),
        }
        request = self._client.build_request(method, self._base_url + path, headers=headers, **sent)
        return await ask(self._client, request, seconds, self._key)


def _upload_url(answer: Answer) -> str:
    """Stands at the top of the answer, unlike everything else of APIMart's."""
    content = answer.content if 200 <= answer.outcome < 300 else None
    if content is None:
        raise refusal(answer, stage="reference")
    inner = content.get("data")
    for place in (content, inner if isinstance(inner, Mapping) else {}):
        if isinstance(url := place.get("url"), str) and url:
            return url
    raise ProviderError(Fault.EMPTY_RESULT, f"upload without an address: {answer.text[:200]}")
