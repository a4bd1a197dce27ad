"""A task of the fake APIMart: what it is asked to do, and what it says of itself."""

import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.pictures import picture
from tests.fakes.replies import Reply
from tests.fakes.script import Script

_COST = 0.0085
_LIFE = 86_400


@dataclass
class Task:
    """One accepted order; it counts what it was asked, for the scripts go by the turn."""

    key: str
    body: bytes
    ratio: str
    script: Script
    id: str = field(default_factory=lambda: f"task_{uuid.uuid4().hex[:26].upper()}")
    born: float = field(default_factory=time.time)
    sends: int = 0
    polls: int = 0
    files: int = 0

    def receipt(self) -> Reply:
        """The answer to a submit that was accepted."""
        if self.script.accepts == "object":
            info = {"can_cancel": True, "estimated_time": 100}
            data = {"id": self.id, "status": "pending", "object": "image.generation.task", "task_info": info}
            return Reply(200, {"code": 200, "data": data})
        if self.script.accepts == "202":
            return Reply(202, {"code": 202, "data": {"id": self.id, "status": "queued", "poll_url": "/x"}})
        return Reply(200, {"code": 200, "data": [{"status": "submitted", "task_id": self.id}]})

    def poll(self, site: str) -> Reply:
        self.polls += 1
        scripted = in_turn(self.script.polls, self.polls, self.script.always)
        if isinstance(scripted, Reply):
            return scripted
        return Reply(200, {"code": 200, "data": self._view(site, scripted)})

    def file(self) -> Reply:
        self.files += 1
        scripted = in_turn(self.script.files, self.files, self.script.always)
        return scripted or Reply(200, picture(self.key or self.id, self.ratio))

    def _view(self, site: str, status: str | None) -> dict[str, Any]:
        age = time.time() - self.born
        done = min(99, round(100 * age / self.script.slow)) if self.script.slow else self.polls
        view = {"id": self.id, "created": round(self.born), "estimated_time": 60, "cost": 0, "progress": done}
        if status or age < self.script.slow:
            return view | {"status": status or "processing"}
        view |= {"progress": 100, "completed": round(time.time()), **self.script.end}
        if "error" in view:
            return view
        return view | {
            "cost": _COST,
            "credits_cost": _COST * 10,
            "result": {"images": self._images(f"{site}/files/{self.id}-{self.polls}.png")},
        }

    def _images(self, url: str) -> list[dict[str, Any]]:
        expires = {"expires_at": round(time.time()) + _LIFE}
        other = url.replace(".png", "-other.png")
        forms: dict[str, list[Any]] = {"list": [[url]], "string": [url], "many": [[url, other]]}
        forms |= {"entries": [[url], other], "none": []}
        return [{"url": form, **expires} for form in forms[self.script.result]]


def in_turn(answers: Sequence[Any], turn: int, always: bool) -> Any:
    """The answer for this turn, counted from 1; None when the script has no more to say."""
    if turn <= len(answers):
        return answers[turn - 1]
    return answers[-1] if answers and always else None
