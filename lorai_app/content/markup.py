"""The little markup of the words: `[words](/address)` is a link, `<name>` is told when a page is served."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lorai_app.content.told import UNTOLD

_MARKS = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)|<(\w+)>")


@dataclass(frozen=True)
class Link:
    words: str
    address: str


@dataclass(frozen=True)
class Told:
    """Words that only a running site knows; `otherwise` stands there until they are told."""

    name: str
    otherwise: str


def parts(text: str) -> Iterator[str | Link | Told]:
    """The text in its order, cut where something else than plain words stands."""
    end = 0
    for mark in _MARKS.finditer(text):
        if mark.start() > end:
            yield text[end : mark.start()]
        words, address, name = mark.groups()
        yield Told(name, UNTOLD[name]) if name else Link(words, address)
        end = mark.end()
    if end < len(text):
        yield text[end:]


def plain(text: str) -> str:
    """The words alone, for places that can hold nothing else."""
    return "".join(_plain(part) for part in parts(text))


def _plain(part: str | Link | Told) -> str:
    match part:
        case Link(words, _):
            return words
        case Told(_, otherwise):
            return otherwise
        case _:
            return part
