"""Asking a provider's server and reading what it said, whichever of its dialects it answers in."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import httpx

from lorai_app.providers import Fault, ProviderError

# Content delivery networks turn away what looks like a script ("error code: 1010").
USER_AGENT = "Mozilla/5.0 (compatible; LoraAI/1.0)"
CONNECT_SECONDS = 10.0
_SHORTEST_KEY = 8


@dataclass(frozen=True)
class Complaint:
    """What a server says went wrong, as text; everything is "" when it says nothing."""

    code: str = ""
    kind: str = ""
    message: str = ""

    @property
    def text(self) -> str:
        """All that was said on one line, for searching and for the operator's log."""
        return " ".join(" ".join((self.code, self.kind, self.message)).split())[:500]


@dataclass(frozen=True)
class Answer:
    """A server's whole answer; our own key is already blacked out of its text."""

    status: int
    headers: Mapping[str, str]
    text: str

    @cached_property
    def content(self) -> Mapping[str, Any] | None:
        """The JSON object that was sent; None for a page of HTML, plain text or nothing."""
        try:
            found = json.loads(self.text)
        except (ValueError, RecursionError):
            return None
        return found if isinstance(found, dict) else None

    @cached_property
    def complaint(self) -> Complaint:
        return complaint(self.text if self.content is None else self.content)

    @property
    def outcome(self) -> int:
        """The HTTP status, or the error code that the body of a 2xx gives in its stead."""
        if not 200 <= self.status < 300:
            return self.status
        code = self.complaint.code
        return int(code) if len(code) == 3 and code.isdigit() and code >= "400" else self.status


async def ask(client: httpx.AsyncClient, request: httpx.Request, seconds: float, secret: str) -> Answer:
    """Sends once and waits at most `seconds`; redirects aren't followed, for they'd carry the key away.

    Whatever breaks is a ProviderError, refused only where the connection was never made.
    """
    request.extensions["timeout"] = httpx.Timeout(seconds, connect=min(seconds, CONNECT_SECONDS)).as_dict()
    try:
        async with asyncio.timeout(seconds):
            response = await client.send(request, follow_redirects=False)
    except (TimeoutError, httpx.HTTPError) as problem:
        # "from None": the original may carry the whole request, and with it the key.
        raise broken(problem, secret) from None
    return Answer(
        response.status_code, response.headers, hide(response.content.decode(errors="replace"), secret)
    )


def complaint(found: object) -> Complaint:
    """Reads an error that may be an object, a text, a number or a list, or stand one level deeper."""
    match found:
        case dict() if found.get("error"):
            said = complaint(found["error"])
            outer = complaint({key: value for key, value in found.items() if key != "error"})
            if isinstance(found["error"], str) and outer.message:
                said = Complaint(code=said.message)
            return Complaint(said.code or outer.code, said.kind or outer.kind, said.message or outer.message)
        case dict():
            said_by = ("message", "detail", "msg", "fail_reason")
            message = next((complaint(found[key]).message for key in said_by if found.get(key)), "")
            return Complaint(_text(found.get("code")), _text(found.get("type")), message)
        case list():
            return Complaint(message="; ".join(filter(None, map(_at_its_place, found))))
        case int() | float():
            return Complaint(code=_text(found))
        case _:
            return Complaint(message=_text(found))


def _at_its_place(found: object) -> str:
    """One entry of a list of faults, as FastAPI writes them; what was sent is not repeated, for it is a prompt."""
    place = found.get("loc") if isinstance(found, dict) else None
    where = ".".join(map(str, place)) + ": " if isinstance(place, list) else ""
    return where + complaint(found).message


def _text(found: object) -> str:
    return "" if found is None else str(found).strip()


def hide(text: str, secret: str) -> str:
    """A key of a few letters is nobody's real one, and would black out words of the answer."""
    return text.replace(secret, "[key]") if len(secret) >= _SHORTEST_KEY else text


def broken(problem: Exception, secret: str) -> ProviderError:
    """The error of a request that got no answer; refused only where the connection was never made."""
    late = isinstance(problem, (TimeoutError, httpx.TimeoutException))
    unsent = isinstance(problem, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout))
    detail = hide(f"{type(problem).__name__} {problem}".strip(), secret)
    return ProviderError(Fault.TIMEOUT if late else Fault.CONNECTION, detail, refused=unsent)
