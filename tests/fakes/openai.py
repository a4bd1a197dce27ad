"""A server that speaks like OpenAI's images and can be told to misbehave (openai_script.py).

By hand: `python -m tests.fakes.openai --port 8901`, then LORAI_OPENAI_BASE_URL=http://127.0.0.1:8901/v1,
LORAI_OPENAI_API_KEY=any, LORAI_ALLOW_PRIVATE_PROVIDER=true. `GET /__log` shows what came in.
"""

import argparse
import asyncio
import json
from base64 import b64encode
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from tests.fakes.log import Seen
from tests.fakes.openai_rules import Part, refuse
from tests.fakes.openai_script import FATES, Fate
from tests.fakes.openai_stream import USAGE, stream
from tests.fakes.pictures import as_webp, plain_picture
from tests.fakes.replies import Reply
from tests.fakes.rules import refuse_caller
from tests.fakes.serving import serve_for_ever
from tests.fakes.tasks import in_turn
from tests.fakes.words import aimed


class FakeOpenAI:
    """The ASGI application; `key` is the only API key it takes (None: any)."""

    def __init__(self, key: str | None = None) -> None:
        self._key = key
        self.forget()
        self._app = Starlette(
            routes=[
                Route("/v1/images/generations", self._generate, methods=["POST"]),
                Route("/v1/images/edits", self._edit, methods=["POST"]),
                Route("/v1/models", self._list_models),
                Route("/v1/files/{name}", self._file),
                Route("/__log", self._show_log),
            ]
        )

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await self._app(scope, receive, send)

    def forget(self) -> None:
        self.log: list[Seen] = []
        self.photos: list[list[Part]] = []
        self.files: dict[str, bytes] = {}
        self.downloads: list[str] = []
        self.download_headers: list[dict[str, str]] = []
        self.most_at_once = 0
        self._at_once = 0
        self._turns: dict[str, int] = {}

    async def _generate(self, request: Request) -> Any:
        body = await request.body()
        return await self._answer(request, body, json.loads(body), None)

    async def _edit(self, request: Request) -> Any:
        form = await request.form()
        parts = [
            Part(field, value.filename, value.content_type, await value.read())
            for field, value in form.multi_items()
            if isinstance(value, UploadFile)
        ]
        fields = {field: value for field, value in form.multi_items() if isinstance(value, str)}
        fields = {name: value == "true" if name == "stream" else value for name, value in fields.items()}
        self.photos.append(parts)
        return await self._answer(request, json.dumps(fields).encode(), fields, parts)

    async def _answer(
        self, request: Request, body: bytes, fields: dict[str, Any], parts: list[Part] | None
    ) -> Any:
        seen = Seen("submit", request.url.path, request.url.query, dict(request.headers), body)
        self.log.append(seen)
        refused = refuse_caller(request.headers.get("authorization", ""), self._key) or refuse(fields, parts)
        fate = _fate(fields["prompt"], seen.key)
        if refused is None:
            turn = self._turns[seen.key] = self._turns.get(seen.key, 0) + 1
            refused = in_turn(fate.refuses, turn, fate.always)
        if refused is not None:
            seen.status = 0 if refused.broken else refused.status
            return refused
        seen.status = 200
        picture = self._picture(fate, fields, seen.key)
        item = self._item(request, fate, picture, seen.key)
        headers = {"x-request-id": f"req_{len(self.log)}"}
        if not fields.get("stream") or fate.as_json:
            await asyncio.sleep(fate.slow)
            data = {"none": {}, "empty": {"data": []}}.get(fate.result, {"data": [item]})
            return JSONResponse({"created": 1, "usage": USAGE, **data}, headers=headers)
        kind = "image_generation" if parts is None else "image_edit"
        return StreamingResponse(
            self._counted(stream(fate, kind, item, request.scope["hang_up"])),
            media_type="text/plain" if fate.frames == "mislabelled" else "text/event-stream",
            headers=headers,
        )

    async def _counted(self, frames: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            async for frame in frames:
                yield frame
        finally:
            self._at_once -= 1

    def _picture(self, fate: Fate, fields: dict[str, Any], key: str) -> bytes:
        width, height = (int(side) for side in fields["size"].split("x"))
        png = plain_picture(key, *((1024, 1024) if fate.file == "other-size" else (width, height)))
        if fate.file == "webp":
            return as_webp(png)
        return {"zero": b"", "truncated": png[: len(png) // 2]}.get(fate.file, png)

    def _item(self, request: Request, fate: Fate, picture: bytes, key: str) -> dict[str, Any]:
        item: dict[str, Any] = {"revised_prompt": fate.revised} if fate.revised else {}
        if fate.result in ("url", "relative", "late", "gone"):
            name = f"{fate.result}-{len(self.files)}.png"
            self.files[name] = picture
            site = "" if fate.result == "relative" else str(request.base_url).rstrip("/")
            return item | {"url": f"{site}/v1/files/{name}"}
        return item | {"b64_json": "%%%" if fate.result == "nonsense" else b64encode(picture).decode()}

    async def _file(self, request: Request) -> Response:
        name = request.path_params["name"]
        self.downloads.append(name)
        self.download_headers.append(dict(request.headers))
        if name.startswith("gone") or (name.startswith("late") and self.downloads.count(name) == 1):
            return Response(status_code=404 if name.startswith("gone") else 503)
        return Response(self.files[name], media_type="image/png")

    async def _list_models(self, request: Request) -> Response | Reply:
        models = [{"id": id, "object": "model"} for id in ("gpt-image-2", "gpt-image-1.5", "gpt-9")]
        refused = refuse_caller(request.headers.get("authorization", ""), self._key)
        return refused or JSONResponse({"object": "list", "data": models})

    async def _show_log(self, _request: Request) -> JSONResponse:
        return JSONResponse([seen.as_json() for seen in self.log])


def _fate(prompt: str, key: str) -> Fate:
    """The last of the scenarios that the prompt names for this image; `[slow=5]` adds seconds to it."""
    fate = Fate()
    slow = 0.0
    for name, number in aimed(prompt, key):
        if name == "slow":
            slow = float(number or 1)
        fate = FATES.get(name, fate)
    return replace(fate, slow=slow)


def main() -> None:
    parser = argparse.ArgumentParser(description="A server that speaks like OpenAI's images.")
    parser.add_argument("--port", type=int, default=8901, help="0 takes a free one and prints it")
    parser.add_argument("--key", help="the only API key that is accepted; any is, by default")
    given = parser.parse_args()
    serve_for_ever(FakeOpenAI(given.key), given.port)


if __name__ == "__main__":
    main()
