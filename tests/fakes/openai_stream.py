"""The events of an image that the fake OpenAI streams."""

import asyncio
import json
from base64 import b64encode
from collections.abc import AsyncIterator
from typing import Any

from tests.fakes.openai_script import Fate
from tests.fakes.pictures import plain_picture

USAGE = {
    "total_tokens": 1086,
    "input_tokens": 14,
    "output_tokens": 1072,
    "input_tokens_details": {"text_tokens": 14, "image_tokens": 0},
}
_PAUSE = 0.03


async def stream(fate: Fate, kind: str, item: dict[str, Any], hang_up: Any) -> AsyncIterator[bytes]:
    """The events, cut and ended as the fate says."""
    preview = b64encode(plain_picture("preview", 64, 64)).decode()
    frames = [
        _frame(fate, f"{kind}.partial_image", {"b64_json": preview, "partial_image_index": n})
        for n in range(fate.partials)
    ]
    whole = _frame(fate, f"{kind}.completed", {**item, "usage": USAGE})
    safety = {"message": "rejected by the safety system", "type": "x", "code": "moderation_blocked"}
    echo = {"type": "server_error", "code": None, "message": "key sk-canary may not use this model"}
    broken = {"type": "server_error", "code": None, "message": "The server had an error"}
    ends = {
        "completed": whole,
        "cut": whole[: len(whole) // 2],
        "nothing": b"",
        "blocked": b"data: " + json.dumps({"error": safety}).encode() + b"\n\n",
        "data": b"data: " + json.dumps({"error": broken}).encode() + b"\n\n",
        "echo": b"data: " + json.dumps({"error": echo}).encode() + b"\n\n",
        "event": b"event: error\ndata: " + json.dumps(broken).encode() + b"\n\n",
    }
    frames.append(ends[fate.end])
    if fate.frames == "done":
        frames.append(b"data: [DONE]\n\n")
    if fate.frames == "heartbeat":
        frames = [part for frame in frames for part in (b": still drawing\n\n", frame)]
    for frame in frames:
        await asyncio.sleep(_PAUSE + fate.slow / len(frames))
        step = 1000 if fate.frames == "split" else len(frame) or 1
        for start in range(0, len(frame), step):
            yield frame[start : start + step]
    if fate.end == "cut":
        hang_up()


def _frame(fate: Fate, name: str, fields: dict[str, Any]) -> bytes:
    data = json.dumps({"type": name, "created_at": 1, "output_format": "png", **fields})
    head = "" if fate.frames == "unnamed" else f"event: {name}\n"
    text = f"{head}data: {data}\n\n"
    return (text.replace("\n", "\r\n") if fate.frames == "crlf" else text).encode()
