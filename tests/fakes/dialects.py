"""Servers that speak OpenAI's image calls in dialects of their own (docs/providers.md, section 2), as data.

`[break]` in a prompt makes one fail in its own words; the picture's colour follows from prompt and seed, so that
images which a real server would draw alike are alike here.
"""

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.routing import Route

from tests.fakes.pictures import plain_picture
from tests.fakes.replies import Reply

_FIELDS = frozenset({"model", "prompt", "n", "size", "quality", "background", "user"})
_ARGUMENTS = re.compile(r"<sd_cpp_extra_args>(.*?)</sd_cpp_extra_args>")


@dataclass(frozen=True)
class Dialect:
    """`says`: the body of an error. `form`: fields that may carry photos; empty: there is no route for edits.

    `photos`: the JSON field that takes them. `knows`: any other field is refused. `gives`: what an order gets that
    does not ask for base64: b64, url, or a refusal. `seed`: what is drawn with when nothing is said; None: by chance.
    """

    says: Callable[[int, str], Any]
    form: tuple[str, ...] = ("image[]", "image")
    photos: str = ""
    knows: frozenset[str] | None = None
    gives: str = "b64"
    seed: int | None = None
    arguments_in_prompt: bool = False


def _object(status: int, message: str) -> Any:
    return {"error": {"code": status, "message": message, "type": "", "param": None}}


def _detail(_status: int, message: str) -> Any:
    return {"detail": [{"loc": ["body"], "msg": message, "type": "value_error"}]}


DIALECTS: Mapping[str, Dialect] = {
    "litellm": Dialect(
        lambda status, message: {"error": {"message": message, "type": None, "code": str(status)}},
        form=("image",),
        knows=_FIELDS | {"output_compression", "moderation"},
    ),
    "localai": Dialect(_object, form=(), photos="ref_images", gives="url"),
    "sd-server": Dialect(lambda _, message: {"error": message}, seed=42, arguments_in_prompt=True),
    "sglang": Dialect(lambda _, message: {"detail": message}, gives="refusal", seed=42),
    "vllm-omni": Dialect(_detail),
    "compatible": Dialect(_object, gives="url"),
}


class FakeServer:
    """The ASGI application; `seen` are the orders: path, fields and photos."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.seen: list[tuple[str, dict[str, Any], list[bytes]]] = []
        self._files: dict[str, bytes] = {}
        routes = [
            Route("/v1/images/generations", self._generate, methods=["POST"]),
            Route("/generated-images/{name}", self._file),
        ]
        if dialect.form:
            routes.append(Route("/v1/images/edits", self._edit, methods=["POST"]))
        self._app = Starlette(routes=routes)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await self._app(scope, receive, send)

    async def _generate(self, request: Request) -> Reply:
        fields = json.loads(await request.body())
        sent = fields.get(self.dialect.photos, [])
        return self._answer(request, fields, [photo for photo in map(_plain_base64, sent) if photo])

    async def _edit(self, request: Request) -> Reply:
        form = await request.form()
        files = [value for name, value in form.multi_items() if name in self.dialect.form]
        photos = [await file.read() for file in files if isinstance(file, UploadFile)]
        fields = {name: value for name, value in form.multi_items() if isinstance(value, str)}
        if not photos:
            return self._no(422, "Field 'image' is required")
        return self._answer(request, fields, photos)

    def _answer(self, request: Request, fields: dict[str, Any], photos: list[bytes]) -> Reply:
        self.seen.append((request.url.path, fields, photos))
        unknown = set(fields) - self.dialect.knows if self.dialect.knows is not None else set()
        if unknown:
            return self._no(400, f"unsupported parameters: {sorted(unknown)}")
        if "[break]" in fields["prompt"]:
            return self._no(500, "the backend died")
        gives = "b64" if fields.get("response_format") == "b64_json" else self.dialect.gives
        if gives == "refusal":
            return self._no(400, "response_format='url' requires cloud storage to be configured.")
        picture = self._drawn(fields)
        if gives == "b64":
            return Reply(200, {"created": 1, "data": [{"b64_json": b64encode(picture).decode()}]})
        name = f"{len(self._files)}.png"
        self._files[name] = picture
        return Reply(200, {"created": 1, "data": [{"url": f"{request.base_url}generated-images/{name}"}]})

    def _drawn(self, fields: Mapping[str, Any]) -> bytes:
        prompt, seed = fields["prompt"], fields.get("seed", self.dialect.seed)
        if self.dialect.arguments_in_prompt and (found := _ARGUMENTS.search(prompt)):
            prompt, seed = _ARGUMENTS.sub("", prompt), json.loads(found[1]).get("seed", seed)
        width, height = (int(side) for side in fields["size"].split("x"))
        chance = len(self.seen) if seed is None else seed
        return plain_picture(f"{prompt} {chance}", width, height)

    def _no(self, status: int, message: str) -> Reply:
        return Reply(status, self.dialect.says(status, message))

    async def _file(self, request: Request) -> Reply:
        return Reply(200, self._files[request.path_params["name"]])


def _plain_base64(text: str) -> bytes | None:
    """Anything else, a data URL among it, is dropped without a word."""
    try:
        return b64decode(text, validate=True)
    except ValueError:
        return None
