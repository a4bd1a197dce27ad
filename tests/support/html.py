"""A page as somebody without scripts reads it: its head, its pictures, its links and its words."""

import json
from html.parser import HTMLParser
from typing import Any

VOID = {"meta", "link", "img", "input", "source", "br", "path", "circle"}


class Html(HTMLParser):
    """`meta` by name or property, `links` of the head by rel, `elements` as (tag, attributes) in their order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.title = ""
        self.meta: dict[str, str] = {}
        self.links: dict[str, dict[str, str]] = {}
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.data: list[Any] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self._script: dict[str, str] = {}
        self.feed(text)
        self.close()
        assert not self._open, f"never closed: {self._open}"

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        assert len(found) == len(attrs), f"an attribute twice: {attrs}"
        self.elements.append((tag, found))
        if tag == "meta" and ("name" in found or "property" in found):
            self.meta[found.get("name") or found["property"]] = found["content"]
        if tag == "link":
            self.links[found["rel"]] = found
        if tag == "script":
            self._script = found
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        inside = self._open[-1] if self._open else ""
        if inside == "title":
            self.title += data
        elif inside == "script":
            assert self._script["type"] == "application/ld+json", "a script inside the page"
            self.data.append(json.loads(data))
        else:
            self.words.append(data)
