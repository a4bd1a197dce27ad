"""What the real OpenAI refuses, so that our own mistakes are found here and not there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.fakes.replies import Reply

_FIELDS = {
    "model",
    "prompt",
    "n",
    "size",
    "quality",
    "background",
    "moderation",
    "output_format",
    "output_compression",
    "stream",
    "partial_images",
    "user",
}
_FORM_FIELDS = _FIELDS - {"moderation"} | {"input_fidelity"}
_THREE = {"1024x1024", "1536x1024", "1024x1536"}
_SIZE = re.compile(r"(\d+)x(\d+)")
_KINDS = {"image/png", "image/jpeg", "image/webp"}
_MOST_PHOTOS = 16


@dataclass(frozen=True)
class Part:
    """One file of a form."""

    field: str
    name: str | None
    kind: str | None
    data: bytes


def refuse(fields: Mapping[str, Any], parts: Sequence[Part] | None) -> Reply | None:
    """`parts`: the photos of an edit; None for a call without them."""
    if unknown := sorted(set(fields) - (_FIELDS if parts is None else _FORM_FIELDS)):
        return _no(f"Unknown parameter: '{unknown[0]}'.", unknown[0], "unknown_parameter")
    if not isinstance(fields.get("prompt"), str) or not fields["prompt"]:
        return _no("Missing required parameter: 'prompt'.", "prompt", "missing_required_parameter")
    if fields.get("model") not in ("gpt-image-2", "gpt-image-1.5"):
        return _no("The model does not exist.", "model", "model_not_found", 404)
    if parts is None and type(fields.get("n", 1)) is not int:
        return _no("Invalid type for 'n': expected an integer.", "n", "invalid_type")
    return _size(str(fields.get("size", "auto")), fields["model"]) or _photos(parts)


def _size(size: str, model: str) -> Reply | None:
    found = _SIZE.fullmatch(size)
    if not found:
        return _no(f"Invalid size '{size}'.", "size", "invalid_value")
    width, height = int(found[1]), int(found[2])
    fits = (
        not (width % 16 or height % 16)
        and max(width, height) <= min(3840, 3 * min(width, height))
        and 655_360 <= width * height <= 8_294_400
    )
    if not fits or (model == "gpt-image-1.5" and size not in _THREE):
        return _no(f"Invalid size '{size}'.", "size", "invalid_value")
    return None


def _photos(parts: Sequence[Part] | None) -> Reply | None:
    if parts is None:
        return None
    if not 1 <= len(parts) <= _MOST_PHOTOS:
        return _no(f"Expected 1 to {_MOST_PHOTOS} images.", "image", "invalid_value")
    for part in parts:
        if part.field not in ("image", "image[]") or not part.name:
            return _no("Invalid type for 'image[0]': expected a file.", "image[0]", "invalid_type")
        if part.kind not in _KINDS:
            said = f"Invalid file 'image': unsupported mimetype ('{part.kind}')."
            return _no(said, "image", "unsupported_file_mimetype")
    return None


def _no(message: str, param: str, code: str, status: int = 400) -> Reply:
    said = {"message": message, "type": "invalid_request_error", "param": param, "code": code}
    return Reply(status, {"error": said}, {"x-request-id": "req_fake"})
