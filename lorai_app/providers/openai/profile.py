"""What servers that speak OpenAI's image calls do differently, as data: adding one is one row and one test row."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Profile:
    """How to order from one kind of server.

    `edits`: where photos go: "multipart" to /images/edits, "json" as data URLs in `photo_field` of the same call, or
    None where photos can't be taken. `asks`: fields sent with every order. `takes`: the optional fields it knows; the
    catalog's other extras are left out. `previews`: unfinished images that are streamed (0: the answer comes at once).
    `at_once`: orders that it works on side by side.
    """

    edits: str | None = "multipart"
    photo_field: str = "image[]"
    asks: Mapping[str, object] = field(default_factory=dict)
    takes: frozenset[str] = frozenset({"quality"})
    previews: int = 0
    at_once: int = 2


PROFILES: Mapping[str, Profile] = {
    "openai": Profile(
        # It rejects `response_format`, and answers with base64 anyway.
        asks={"moderation": "auto", "output_format": "png"},
        takes=frozenset({"quality"}),
        previews=2,
        at_once=8,
    ),
    "litellm": Profile(
        # `stream` raises an error there, and edits know no `moderation` and no `output_format`.
        at_once=8,
    ),
    "localai": Profile(
        edits="json",
        photo_field="ref_images",
        # Left out, it answers with addresses of its own.
        asks={"response_format": "b64_json"},
        takes=frozenset(),
    ),
    "sd-server": Profile(takes=frozenset(), at_once=1),
    "sglang": Profile(
        # Left out, it wants cloud storage for the result.
        asks={"response_format": "b64_json"},
        takes=frozenset(),
    ),
    "vllm-omni": Profile(asks={"response_format": "b64_json"}, takes=frozenset()),
    "compatible": Profile(asks={"response_format": "b64_json"}, takes=frozenset()),
}
"""By the names that LORAI_OPENAI_SERVER may have."""
