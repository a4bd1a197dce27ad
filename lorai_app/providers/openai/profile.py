"""What servers that speak OpenAI's image calls do differently, as data: adding one is one row and one test row."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Profile:
    """How to order from one kind of server.

    `edits`: where photos go: "multipart" to /images/edits, "json" as base64 in `photo_field` of the same call, or
    None where photos can't be taken. `asks`: fields sent with every order. `takes`: the optional fields it knows; the
    catalog's other extras are left out. `previews`: unfinished images that are streamed (0: the answer comes at once).
    `at_once`: orders that it works on side by side. `seed_field`, or `prompt_begins` with SEED in it: how the images
    of a batch are told to differ, for a server that draws the same prompt in the same way.
    """

    edits: str | None = "multipart"
    photo_field: str = "image[]"
    asks: Mapping[str, object] = field(default_factory=dict)
    takes: frozenset[str] = frozenset({"quality"})
    previews: int = 0
    at_once: int = 2
    seed_field: str | None = None
    prompt_begins: str = ""


PROFILES: Mapping[str, Profile] = {
    "openai": Profile(
        # It rejects `response_format`, and answers with base64 anyway; forms of photos know no `moderation`.
        asks={"output_format": "png"},
        previews=2,
        at_once=16,
    ),
    "litellm": Profile(
        # `stream` raises an error there, edits know no `output_format`, and of `image[]` some versions see nothing
        # and others pass on a text.
        photo_field="image",
        at_once=16,
    ),
    "localai": Profile(
        # Multipart has no route there, and data URLs are dropped without a word.
        edits="json",
        photo_field="ref_images",
        # Left out, it answers with addresses of its own.
        asks={"response_format": "b64_json"},
        takes=frozenset(),
    ),
    "sd-server": Profile(
        takes=frozenset(),
        at_once=1,
        # Its own arguments in the prompt: the first ones count, so that a visitor's have no say.
        prompt_begins='<sd_cpp_extra_args>{"seed":SEED}</sd_cpp_extra_args>',
    ),
    "sglang": Profile(
        # Left out, it wants cloud storage for the result.
        asks={"response_format": "b64_json"},
        takes=frozenset(),
        seed_field="seed",
    ),
    "vllm-omni": Profile(asks={"response_format": "b64_json"}, takes=frozenset(), seed_field="seed"),
    "compatible": Profile(asks={"response_format": "b64_json"}, takes=frozenset()),
}
"""By the names that LORAI_OPENAI_SERVER may have."""
