"""A task as APIMart reports it, read with tolerance: the field's own documentation has four lists of statuses."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from lorai_app.providers import Fault, ProviderError
from lorai_app.providers.answer import Answer, Complaint, complaint
from lorai_app.providers.apimart.refusal import refusal, request_id
from lorai_app.providers.moderation import categories_of, is_moderation, stage_of


class Status(StrEnum):
    """The ends of a task; every other word, known or not, means that it is still under way."""

    UNDER_WAY = "under way"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


_ENDS = {
    **dict.fromkeys(("completed", "complete", "succeeded", "success"), Status.COMPLETED),
    **dict.fromkeys(("failed", "failure", "error"), Status.FAILED),
    **dict.fromkeys(("cancelled", "canceled"), Status.CANCELLED),
}


@dataclass(frozen=True)
class Task:
    """`urls` are all the files of the result, in whichever way they were nested; `cost_usd` is what we pay."""

    status: Status
    progress: int
    urls: tuple[str, ...]
    cost_usd: float | None
    said: Complaint
    request_id: str | None

    @property
    def failure(self) -> ProviderError:
        """Why it ended without an image; APIMart refunds failed and cancelled tasks."""
        blocked = self.status is Status.FAILED and is_moderation(self.said.text)
        return ProviderError(
            Fault.MODERATION if blocked else Fault.TASK_FAILED,
            f"task {self.status}: {self.said.text}",
            refused=True,
            stage=stage_of(self.said.text) if blocked else None,
            categories=categories_of(self.said.text) if blocked else (),
            request_id=self.request_id,
        )


def ticket_of(answer: Answer) -> str:
    """The task id in the answer to a submit; ProviderError if there is none.

    A task id counts whatever else the answer says: what it names exists and will be billed.
    """
    content = (answer.content if 200 <= answer.status < 300 else None) or {}
    for found in (*_objects(content.get("data")), {"task_id": content.get("task_id")}):
        ticket = found.get("task_id") or found.get("id")
        if isinstance(ticket, str | int) and ticket:
            return str(ticket)
    raise refusal(answer, stage="prompt")


def task_of(answer: Answer) -> Task:
    """The task in the answer to a poll, bare or in `data`; ProviderError if there is none."""
    content = answer.content if 200 <= answer.outcome < 300 else None
    for found in _objects((content or {}).get("data"), content):
        if "status" in found:
            return Task(
                status=_ENDS.get(str(found["status"]).strip().lower(), Status.UNDER_WAY),
                progress=_progress(found.get("progress")),
                urls=tuple(_urls(found.get("result"))),
                cost_usd=_cost(found.get("cost")),
                said=complaint(found.get("error") or found.get("fail_reason") or ""),
                request_id=request_id(answer),
            )
    raise refusal(answer, accepted=True)


def _objects(*places: object) -> Iterator[Mapping[str, Any]]:
    for place in places:
        yield from (
            item for item in (place if isinstance(place, list) else [place]) if isinstance(item, dict)
        )


def _urls(found: object) -> Iterator[str]:
    """A text, a list of texts, objects with a `url` of either kind, or `{"images": [...]}` of them."""
    match found:
        case str() if found.strip():
            yield found.strip()
        case list():
            for item in found:
                yield from _urls(item)
        case {"images": inner} | {"url": inner}:
            yield from _urls(inner)


def _progress(found: object) -> int:
    number = _number(str(found).rstrip("% ")) or 0.0
    return int(min(100.0, max(0.0, number)))


def _cost(found: object) -> float | None:
    return None if isinstance(found, bool) else _number(found)


def _number(found: object) -> float | None:
    try:
        number = float(found) if isinstance(found, str | int | float) else math.nan
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None
