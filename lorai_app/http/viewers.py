"""Who looks at a share: people are counted, the machines that draw previews for them are not."""

import re

from fastapi import Request

_MACHINES = re.compile(
    r"bot\b|crawl|spider|externalhit|facebookcatalog|whatsapp/|preview|embedly|iframely", re.I
)
"""Messengers and search engines, by their own names for themselves."""


def is_person(request: Request) -> bool:
    """Whether a page is opened for somebody's eyes, as far as its headers tell."""
    ahead = request.headers.get("sec-purpose", request.headers.get("purpose", ""))
    return "prefetch" not in ahead and not _MACHINES.search(request.headers.get("user-agent", ""))
