"""A server that speaks like APIMart and can be told to misbehave (scenarios.py); every request is kept.

By hand: `python -m tests.fakes.apimart --port 8900`, then LORAI_APIMART_BASE_URL=http://127.0.0.1:8900/v1,
LORAI_APIMART_API_KEY=any, LORAI_ALLOW_PRIVATE_PROVIDER=true. `GET /__log` shows what came in (`?kind=submit`),
`POST /__uploads ["429", "413"]` scripts the next uploads, `POST /__forget` begins anew.
"""

import argparse
import asyncio
import json
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from tests.fakes.log import Kind, Seen
from tests.fakes.replies import Reply, error
from tests.fakes.rules import refuse_caller, refuse_order, refuse_photo
from tests.fakes.scenarios import UPLOADS
from tests.fakes.serving import serve_for_ever
from tests.fakes.tasks import Task, in_turn
from tests.fakes.words import script


class FakeApimart:
    """The ASGI application; `key` is the only API key it takes (None: any)."""

    def __init__(self, key: str | None = None, *, honours_keys: bool = True) -> None:
        self._key = key
        self._honours_keys = honours_keys
        self.forget()
        self._app = Starlette(
            routes=[
                Route("/v1/images/generations", self._submit, methods=["POST"]),
                Route("/v1/tasks/{task}", self._poll),
                Route("/v1/balance", self._tell_balance),
                Route("/v1/uploads/images", self._upload, methods=["POST"]),
                Route("/files/{name}", self._file),
                Route("/__log", self._show_log),
                Route("/__uploads", self._script_uploads, methods=["POST"]),
                Route("/__forget", self._forget, methods=["POST"]),
            ]
        )

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await self._app(scope, receive, send)

    def forget(self) -> None:
        self.log: list[Seen] = []
        self.tasks: dict[str, Task] = {}
        self.photos: dict[str, bytes] = {}
        self.upload_replies: list[Reply] = []
        self.balance = Reply(200, {"success": True, "remain_balance": 74.5, "used_balance": 25.5})
        self._by_key: dict[str, Task] = {}
        self._refused: dict[str, int] = {}

    def seen(self, kind: Kind) -> list[Seen]:
        """The requests of one kind: upload, submit, poll or file."""
        return [request for request in self.log if request.kind == kind]

    async def _submit(self, request: Request) -> Reply:
        seen = self._note("submit", request, await request.body())
        try:
            fields = json.loads(seen.body)
        except ValueError:
            fields = None
        refused = refuse_caller(request.headers.get("authorization", ""), self._key) or refuse_order(
            request.headers.get("content-type", ""), seen.key, fields
        )
        answer = refused or await self._accept(seen, fields)
        seen.status = 0 if answer.broken else answer.status
        return answer

    async def _accept(self, seen: Seen, fields: dict[str, Any]) -> Reply:
        plot = script(fields["prompt"], seen.key)
        task = self._by_key.get(seen.key) if self._honours_keys else None
        if task is None:
            turn = self._refused[seen.key] = self._refused.get(seen.key, 0) + 1
            scripted: Reply | None = in_turn(plot.refuses, turn, plot.always)
            if scripted:
                return scripted
            task = Task(seen.key, seen.body, fields.get("size", "1:1"), plot)
            self.tasks[task.id] = task
            if seen.key:
                self._by_key[seen.key] = task
        elif task.body != seen.body:
            return error(409, "this key was used for another request", code="idempotency_key_reused")
        seen.task = task.id
        task.sends += 1
        if plot.delay and task.sends == 1:
            await asyncio.sleep(plot.delay)
        answer: Reply = in_turn(plot.loses, task.sends, plot.always) or task.receipt()
        return answer.with_header("idempotency-replayed", "true") if task.sends > 1 else answer

    async def _poll(self, request: Request) -> Reply:
        seen = self._note("poll", request)
        task = self.tasks.get(request.path_params["task"])
        answer = refuse_caller(request.headers.get("authorization", ""), self._key) or (
            task.poll(_site(request)) if task else error(400, "invalid task ID")
        )
        seen.task = task.id if task else None
        seen.status = 0 if answer.broken else answer.status
        return answer

    async def _tell_balance(self, request: Request) -> Reply:
        return refuse_caller(request.headers.get("authorization", ""), self._key) or self.balance

    async def _upload(self, request: Request) -> Reply:
        seen = self._note("upload", request, await request.body())
        answer = refuse_caller(request.headers.get("authorization", ""), self._key)
        if answer is None and self.upload_replies:
            answer = self.upload_replies.pop(0)
        answer = answer or await self._keep(request)
        seen.status = 0 if answer.broken else answer.status
        return answer

    async def _keep(self, request: Request) -> Reply:
        file = (await request.form()).get("file")
        data = await file.read() if isinstance(file, UploadFile) else b""
        name, kind = (file.filename, file.content_type) if isinstance(file, UploadFile) else (None, None)
        if refused := refuse_photo(name, kind, data):
            return refused
        stored = f"upload-{len(self.photos)}-{name}"
        self.photos[stored] = data
        url = f"{_site(request)}/files/{stored}"
        return Reply(200, {"url": url, "filename": name, "content_type": kind, "bytes": len(data)})

    async def _file(self, request: Request) -> Reply:
        seen = self._note("file", request)
        name: str = request.path_params["name"]
        task = self.tasks.get(name.partition("-")[0])
        answer = task.file() if task else Reply(200, self.photos[name]) if name in self.photos else Reply(404)
        seen.task = task.id if task else None
        seen.status = 0 if answer.broken else answer.status
        return answer

    async def _show_log(self, request: Request) -> JSONResponse:
        kind = request.query_params.get("kind")
        return JSONResponse([seen.as_json() for seen in self.log if kind in (None, seen.kind)])

    async def _script_uploads(self, request: Request) -> JSONResponse:
        self.upload_replies += [UPLOADS[name] for name in await request.json()]
        return JSONResponse({"scripted": len(self.upload_replies)})

    async def _forget(self, request: Request) -> JSONResponse:
        self.forget()
        return JSONResponse({})

    def _note(self, kind: Kind, request: Request, body: bytes = b"") -> Seen:
        seen = Seen(kind, request.url.path, request.url.query, dict(request.headers), body)
        self.log.append(seen)
        return seen


def _site(request: Request) -> str:
    return str(request.base_url).rstrip("/")


def main() -> None:
    parser = argparse.ArgumentParser(description="A server that speaks like APIMart.")
    parser.add_argument("--port", type=int, default=8900, help="0 takes a free one and prints it")
    parser.add_argument("--key", help="the only API key that is accepted; any is, by default")
    parser.add_argument("--forgets-keys", action="store_true", help="takes no notice of Idempotency-Key")
    given = parser.parse_args()
    serve_for_ever(FakeApimart(given.key, honours_keys=not given.forgets_keys), given.port)


if __name__ == "__main__":
    main()
