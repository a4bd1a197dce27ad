"""Every event that a browser may send to a State, with the arguments that somebody who knows Ana's ids sends."""

import inspect
from collections.abc import Iterator
from typing import Any, get_type_hints

import reflex as rx

from tests.support.belongings import Belongings

FIELDS = {
    "prompt": "a cat",
    "model": "gpt-image-2",
    "ratio": "1:1",
    "count": "1",
    "references": "",
    "key": "cleos-key",
    "image": "",
    "lasts": "never",
    "state": "",
    "q": "",
    "stars": "5",
    "words": "",
    "may_show": "",
    "name": "",
}
"""What the forms of the pages say; whatever else an event asks a form for is one of Ana's ids."""


class Form(dict[str, Any]):
    """A form with every field that anybody asks for."""

    def __init__(self, id: str, **fields: Any) -> None:
        super().__init__({"generation": id, "slug": id, "id": id} | FIELDS | fields)
        self._id = id

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name, self._id)

    def __getitem__(self, name: str) -> Any:
        return self.get(name)

    def __contains__(self, name: object) -> bool:
        return True


def events_of(state: type[rx.State]) -> Iterator[tuple[str, Any]]:
    yield from (
        (name, event) for name, event in state.event_handlers.items() if name not in rx.State.event_handlers
    )


def parameters_of(event: Any) -> list[str]:
    return [name for name in inspect.signature(event.fn).parameters if name != "self"]


def ways_to_call(event: Any, hers: Belongings) -> Iterator[tuple[Any, ...]]:
    """Ana's ids in every place of an event's arguments."""
    kinds = get_type_hints(event.fn)
    names = parameters_of(event)
    usual = [_usual(event, kinds.get(name), hers) for name in names]
    yield tuple(usual)
    for place, name in enumerate(names):
        for given in _given(kinds[name], hers):
            yield (*usual[:place], given, *usual[place + 1 :])


def _usual(event: Any, kind: Any, hers: Belongings) -> Any:
    id = hers.ids["generation"][0]
    for known, value in ((str, id), (bool, True), (int | None, 0), (int, 0), (dict[str, Any], Form(id))):
        if kind == known:
            return value
    raise AssertionError(f"{event.fn.__qualname__} takes {kind}: say in this test what a browser sends there")


def _given(kind: Any, hers: Belongings) -> Iterator[Any]:
    for id in hers.names:
        if kind is str:
            yield id
        elif kind == dict[str, Any]:
            yield Form(id)
            yield Form(id, references=id)
