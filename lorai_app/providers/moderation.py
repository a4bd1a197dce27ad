"""Recognises a review's refusal in what a provider says, for none of them says it in one way only."""

import re

# The strings that real services send (docs/providers.md, "moderation"), in lower case.
_WORDS = (
    "moderation_blocked",
    "safety_violations",
    "safety system",
    "content_policy_violation",
    "content policy",
    "content moderation failed",
    "sensitive content",
    "responsibleaipolicyviolation",
    "content_rejected",
)
_VIOLATIONS = re.compile(r"safety_violations\s*=\s*\[([^\]]*)\]", re.IGNORECASE)
# In this order: a sentence about the finished image may mention the prompt, too.
_STAGES = (
    ("output", re.compile(r"\boutput\b|\b(generated|resulting) image", re.IGNORECASE)),
    ("reference", re.compile(r"\b(input|reference|uploaded|source) image|\bimage_urls?\b", re.IGNORECASE)),
    ("prompt", re.compile(r"\bprompt\b|\binput text\b", re.IGNORECASE)),
)


def is_moderation(text: str) -> bool:
    lower = text.lower()
    return any(word in lower for word in _WORDS)


def stage_of(text: str) -> str | None:
    """Which review refused (prompt, reference or output), when the text says so."""
    return next((stage for stage, words in _STAGES if words.search(text)), None)


def categories_of(text: str) -> tuple[str, ...]:
    found = _VIOLATIONS.search(text)
    return tuple(name.strip(" \"'") for name in found[1].split(",") if name.strip(" \"'")) if found else ()
