"""An order as it is kept, and the very same HTTP call made from it, however often it is made."""

import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from lorai_app.providers import Order, Photo
from lorai_app.providers.openai.profile import Profile

SCHEME = "reference:"
_SEEDS = 2**31
_ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}


@dataclass(frozen=True)
class Call:
    """`content` is the whole body of the request."""

    path: str
    mime: str
    content: bytes


def kept(order: Order, urls: Sequence[str], profile: Profile, provider: str) -> bytes:
    """What is written down before the first send: every field, and which photos, in their order."""
    extras = order.model.extras_at.get(provider, {})
    seed = order.seed % _SEEDS
    fields: dict[str, object] = {
        "model": order.model.names_at[provider],
        "prompt": profile.prompt_begins.replace("SEED", str(seed)) + order.prompt,
        "n": 1,
        "size": f"{order.ratio.width}x{order.ratio.height}",
        **{name: value for name, value in extras.items() if name in profile.takes},
        **profile.asks,
    }
    if profile.seed_field:
        fields[profile.seed_field] = seed
    if profile.previews:
        fields |= {"stream": True, "partial_images": profile.previews}
    return _json({"fields": fields, "photos": [url.removeprefix(SCHEME) for url in urls]})


def photos_of(body: bytes) -> list[str]:
    """The ids of the photos that the call needs."""
    found: list[str] = json.loads(body)["photos"]
    return found


def call(body: bytes, photos: Sequence[Photo], profile: Profile) -> Call:
    """The request for a kept order."""
    fields: dict[str, Any] = json.loads(body)["fields"]
    if photos and profile.edits == "multipart":
        # Made of all that is sent, or a prompt that contains it could write fields of its own.
        boundary = sha256(b"".join((body, *(photo.data for photo in photos)))).hexdigest()
        form = _form(fields, photos, profile, boundary)
        return Call("/images/edits", f"multipart/form-data; boundary={boundary}", form)
    if photos:
        fields[profile.photo_field] = [b64encode(photo.data).decode() for photo in photos]
    return Call("/images/generations", "application/json", _json(fields))


def _form(fields: Mapping[str, object], photos: Sequence[Photo], profile: Profile, boundary: str) -> bytes:
    """Every file has a name and its type: a part without them is refused as application/octet-stream."""
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{_text(value)}\r\n'.encode()
        for name, value in fields.items()
    ]
    for number, photo in enumerate(photos, 1):
        name = f"photo-{number}.{_ENDINGS.get(photo.mime, 'png')}"
        head = f'form-data; name="{profile.photo_field}"; filename="{name}"\r\nContent-Type: {photo.mime}'
        parts.append(f"--{boundary}\r\nContent-Disposition: {head}\r\n\r\n".encode() + photo.data + b"\r\n")
    return b"".join((*parts, f"--{boundary}--\r\n".encode()))


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
