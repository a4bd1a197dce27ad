"""Words with their little markup, as components."""

from collections.abc import Sequence
from typing import Any

import reflex as rx

from lorai_app.content import markup
from lorai_app.ui.link import link
from lorai_app.ui.still import told


def prose(text: str) -> list[Any]:
    """The text with its links and with what is told when the page is served."""
    return [_part(part) for part in markup.parts(text)]


def paragraphs(texts: Sequence[str]) -> list[rx.Component]:
    return [rx.el.p(*prose(text)) for text in texts]


def points(texts: Sequence[str]) -> list[rx.Component]:
    """A list, or nothing when there is nothing to list."""
    return [rx.el.ul(*[rx.el.li(*prose(text)) for text in texts])] if texts else []


def _part(part: str | markup.Link | markup.Told) -> Any:
    match part:
        case markup.Link(words, address):
            return link(words, href=address)
        case markup.Told(name, otherwise):
            return told(name, otherwise)
        case _:
            return part
