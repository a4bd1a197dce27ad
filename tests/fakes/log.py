"""Everything that a fake provider was asked, in order."""

import json
import time
from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal["upload", "submit", "poll", "file"]


@dataclass
class Seen:
    """One request; `task` is what it was about, `status` the answer's (0: it never came whole)."""

    kind: Kind
    path: str
    query: str
    headers: dict[str, str]
    body: bytes = b""
    at: float = field(default_factory=time.time)
    task: str | None = None
    status: int = 0

    @property
    def key(self) -> str:
        return self.headers.get("idempotency-key", "")

    @property
    def fields(self) -> Any:
        """The JSON of a submit."""
        return json.loads(self.body)

    def as_json(self) -> dict[str, Any]:
        """For `GET /__log`; what isn't text is shown by its length."""
        body = self.body.decode() if self.kind == "submit" else f"{len(self.body)} bytes"
        return {
            "kind": self.kind,
            "at": self.at,
            "path": self.path,
            "key": self.key,
            "task": self.task,
            "status": self.status,
            "headers": self.headers,
            "body": body,
        }
