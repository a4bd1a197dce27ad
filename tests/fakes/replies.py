"""One scripted answer of a server, among them the ones that no decent server gives."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any


class Ending(Enum):
    """How an answer comes to its end."""

    WHOLE = "whole"
    CUT = "the connection breaks in the middle of the body"
    RESET = "the connection breaks before the first byte"
    HANG = "nothing is ever said"


@dataclass(frozen=True)
class Reply:
    """A dict or list is sent as JSON, a text as HTML, bytes as they are; it is an ASGI application."""

    status: int = 200
    body: Any = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    ending: Ending = Ending.WHOLE

    @property
    def broken(self) -> bool:
        return self.ending is not Ending.WHOLE

    def cut(self) -> "Reply":
        return replace(self, ending=Ending.CUT)

    def with_header(self, name: str, value: str) -> "Reply":
        return replace(self, headers={**self.headers, name: value})

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if self.ending is Ending.RESET:
            scope["hang_up"]()
        elif self.ending is not Ending.HANG:
            await self._send(scope, send)
        if self.ending is not Ending.WHOLE:
            while (await receive())["type"] != "http.disconnect":
                pass

    async def _send(self, scope: Any, send: Any) -> None:
        kind, data = _encoded(self.body)
        headers = {"content-type": kind, "content-length": str(len(data)), **self.headers}
        lines = [(name.encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": self.status, "headers": lines})
        if self.ending is Ending.WHOLE:
            await send({"type": "http.response.body", "body": data})
        else:
            await send({"type": "http.response.body", "body": data[: len(data) // 2], "more_body": True})
            scope["hang_up"]()


RESET = Reply(ending=Ending.RESET)
HANG = Reply(ending=Ending.HANG)


def error(
    status: int, message: str, *, code: Any = None, kind: str = "", headers: Mapping[str, str] | None = None
) -> Reply:
    """The documented form: {"error": {"code": the status unless another is given, "message", "type"}}."""
    said = {"code": status if code is None else code, "message": message, "type": kind}
    return Reply(status, {"error": said}, headers or {})


def page(status: int, title: str) -> Reply:
    """What a content delivery network puts in front of a server that it can't reach."""
    return Reply(status, f"<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>")


def _encoded(body: Any) -> tuple[str, bytes]:
    if isinstance(body, bytes):
        return "image/png", body
    if isinstance(body, str):
        return "text/html; charset=utf-8", body.encode()
    return "application/json", json.dumps(body).encode()
