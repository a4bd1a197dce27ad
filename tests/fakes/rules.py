"""What the real APIMart refuses, so that our own mistakes are found here and not there."""

import re
from typing import Any

from lorai_app.domain.catalog import RATIOS
from tests.fakes.replies import Reply, error

_USUAL_FIELDS = {"model", "prompt", "n", "size", "image_urls"}
_FIELDS = {
    "gpt-image-2": _USUAL_FIELDS | {"resolution", "official_fallback", "nsfw_check"},
    "gpt-image-1.5-official": _USUAL_FIELDS
    | {"quality", "background", "moderation", "output_format", "output_compression", "mask_url"},
}
_SIZES = {"gpt-image-2": set(RATIOS), "gpt-image-1.5-official": {"1:1", "3:2", "2:3"}}
_MOST_IMAGES = {"gpt-image-2": 1, "gpt-image-1.5-official": 4}
_MOST_REFERENCES = 15
_MOST_BYTES = 20_971_520
_KINDS = {"image/png": b"\x89PNG", "image/jpeg": b"\xff\xd8\xff", "image/webp": b"RIFF", "image/gif": b"GIF8"}
_KEY = re.compile(r"[\x21-\x7e]{1,191}")


def refuse_caller(authorization: str, key: str | None) -> Reply | None:
    """`key`: the only one that is accepted; None accepts any."""
    given = authorization.removeprefix("Bearer ")
    if not authorization.startswith("Bearer ") or not given or (key is not None and given != key):
        said = {
            "code": "",
            "message": "invalid API key (request id: 2026x)",
            "param": "",
            "type": "apimart_error",
        }
        return Reply(401, {"error": said}, {"x-oneapi-request-id": "2026x"})
    return None


def refuse_order(kind: str, idempotency_key: str, fields: Any) -> Reply | None:
    """Looks at an order before anything else happens to it."""
    problem = _problem(kind, idempotency_key, fields)
    return error(400, problem, kind="invalid_request_error") if problem else None


def refuse_photo(name: str | None, kind: str | None, data: bytes) -> Reply | None:
    if not name:
        return error(400, "missing or invalid file field: http: no such file", code="")
    if kind not in _KINDS or not data.startswith(_KINDS[kind]):
        return error(400, f"unsupported image type: {kind}, allowed: jpeg, png, gif, webp", code="")
    if len(data) > _MOST_BYTES:
        return error(413, f"file size {len(data)} exceeds maximum {_MOST_BYTES} bytes", code="")
    return None


def _problem(kind: str, idempotency_key: str, fields: Any) -> str | None:
    if kind.partition(";")[0] != "application/json" or not isinstance(fields, dict):
        return "the body is not a JSON object"
    if idempotency_key and not _KEY.fullmatch(idempotency_key):
        return "Idempotency-Key must be 1 to 191 visible ASCII characters"
    model = fields.get("model")
    if model not in _FIELDS:
        return f"model {model} is not supported"
    if unknown := set(fields) - _FIELDS[model]:
        return f"unknown parameter: {', '.join(sorted(unknown))}"
    if not isinstance(fields.get("prompt"), str) or not fields["prompt"].strip():
        return "prompt is required"
    if type(fields.get("n", 1)) is not int or not 1 <= fields.get("n", 1) <= _MOST_IMAGES[model]:
        return f"n must be a number from 1 to {_MOST_IMAGES[model]}"
    if fields.get("size", "1:1") not in _SIZES[model]:
        return f"invalid size: {fields['size']}, allowed: {' / '.join(sorted(_SIZES[model]))}"
    return _reference_problem(fields.get("image_urls", []))


def _reference_problem(urls: Any) -> str | None:
    if not isinstance(urls, list) or not all(isinstance(url, str) for url in urls):
        return "image_urls must be a list of texts"
    if len(urls) > _MOST_REFERENCES:
        return f"image_urls exceeds max {_MOST_REFERENCES}"
    if not all(url.startswith(("http://", "https://")) for url in urls):
        return "image_urls takes addresses only, base64 is no longer supported"
    return None
