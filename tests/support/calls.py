"""Every HTTP call of an app, found by itself, and the values with which somebody who knows Ana's ids may fill it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from fastapi import FastAPI
from fastapi.dependencies.utils import get_flat_params
from fastapi.params import ParamTypes
from fastapi.routing import iter_route_contexts

from lorai_app.studio.media import Size
from tests.support.belongings import Belongings

KINDS = {
    "id": ("generation", "reference", "device", "entry", "report"),
    "generation": ("generation",),
    "slug": ("slug",),
    "secret": ("secret", "device"),
    "device": ("device",),
    "path": (),
}
"""Of which kinds are the things that a parameter names; all other kinds are tried there too."""
NUMBERS = {
    "index": ["0", "1"],
    "position": ["0", "1"],
    "attempt": ["1"],
    "size": [*Size],
}
"""Parameters that choose among the parts of such a thing."""
READ_BY_HAND = {"/oembed": ("url",), "/media/images/{generation}/{index}/{attempt}/{size}": ("seal",)}
"""Parts of a query that no signature tells of."""
FREE_TEXT = {"prompt": "a cat", "text": "", "reason": "other", "model": "gpt-image-2", "ratio": "1:1"}
"""Fields of a body that name nothing of anybody's, and what to write there."""
NEUTRAL: dict[str, Any] = {"count": 1, "image": None, "expires_in": None}
OTHERS_OF_A_KIND = 2
"""Enough of a kind that does not belong where it is tried."""


class UnknownParameter(AssertionError):
    """Somebody added a call of a new kind: these tables have to say what its parameter names."""


@dataclass(frozen=True)
class Call:
    """`fields` are those of its JSON body, by name; None when it takes another body or none."""

    method: str
    path: str
    queries: tuple[str, ...] = ()
    fields: dict[str, Any] | None = None

    @property
    def names_something(self) -> bool:
        """Whether its address says what it is about."""
        return any(name in KINDS for name in _parameters(self.path))


@dataclass(frozen=True)
class Asked:
    """One request: everything that it says is known to whoever makes it."""

    call: Call
    url: str
    json: Any = None
    form: dict[str, str] | None = None

    @property
    def words(self) -> str:
        return f"{self.url} {self.json} {self.form}"


def calls_of(app: FastAPI) -> Iterator[Call]:
    for route in iter_route_contexts(app.routes):
        if not route.path or not route.methods:
            raise UnknownParameter(f"{route.original_route} is no call that this test can make.")
        queries: list[str] = [*READ_BY_HAND.get(route.path, ())]
        if dependant := getattr(route, "dependant", None):
            given = get_flat_params(dependant)
            queries += [
                one.alias for one in given if getattr(one.field_info, "in_", None) is ParamTypes.query
            ]
        described = (getattr(route, "openapi_extra", None) or {}).get("requestBody", {}).get("content", {})
        schema = described.get("application/json", {}).get("schema")
        for method in sorted(route.methods | ({"HEAD"} if "GET" in route.methods else set())):
            yield Call(method, route.path, tuple(queries), schema and schema["properties"])


def every_way_to_ask(call: Call, hers: Belongings) -> Iterator[Asked]:
    """Her ids in every place of a call, those of other kinds included."""
    for values in _filled(call, hers):
        url = re.sub(r"{(\w+)[^}]*}", lambda name, values=values: values[name[1]], call.path)
        yield Asked(call, url, form=_form(call))
        if call.method == "GET" and (not call.names_something or call.path in READ_BY_HAND):
            yield from _queries(call, url, hers)
        if call.fields is not None:
            yield from (Asked(call, url, json=body) for body in _bodies(call, hers))


def _filled(call: Call, hers: Belongings) -> Iterator[dict[str, str]]:
    names = _parameters(call.path)
    if unknown := set(names) - {*KINDS, *NUMBERS}:
        raise UnknownParameter(
            f"{call.method} {call.path}: tests/support/calls.py does not know what {sorted(unknown)} names. "
            "Add it there, with the kinds of things of Ana's that belong in its place."
        )
    things = [name for name in names if name in KINDS]
    for chosen in product(*(_things(name, hers) for name in things)):
        fits = all(kind in KINDS[name] for name, (kind, _) in zip(things, chosen, strict=True))
        parts = [(name, NUMBERS[name] if fits else NUMBERS[name][:1]) for name in names if name in NUMBERS]
        for numbers in product(*(values for _, values in parts)):
            yield dict(zip(things, (id for _, id in chosen), strict=True)) | dict(
                zip((name for name, _ in parts), numbers, strict=True)
            )


def _things(name: str, hers: Belongings) -> list[tuple[str, str]]:
    """All of the kinds that belong there, and some of each that does not."""
    return [
        (kind, id)
        for kind, ids in hers.ids.items()
        for id in (ids if kind in KINDS[name] else ids[:OTHERS_OF_A_KIND])
    ]


def _queries(call: Call, url: str, hers: Belongings) -> Iterator[Asked]:
    some = [id for _, id in _things("path", hers)] + sorted(hers.words)[:OTHERS_OF_A_KIND] + ["true", "1"]
    links = [f"http://localhost:3000/s/{slug}" for slug in hers.ids["slug"]]
    for name in call.queries:
        for value in links if name == "url" else some:
            yield Asked(call, f"{url}?{name}={value}")


def _bodies(call: Call, hers: Belongings) -> Iterator[dict[str, Any]]:
    """The smallest right body, with her ids in every field that names something."""
    assert call.fields is not None
    plain = {name: _plain(call, name, kind) for name, kind in call.fields.items()}
    yield plain
    for name, kind in call.fields.items():
        if name not in FREE_TEXT and kind.get("type") in ("string", "array"):
            for id in hers.names:
                yield plain | {name: [id] if kind["type"] == "array" else id}


def _plain(call: Call, name: str, kind: dict[str, Any]) -> Any:
    if name in FREE_TEXT or name in NEUTRAL:
        return FREE_TEXT.get(name, NEUTRAL.get(name))
    usual = {"string": "nobodys", "array": [], "boolean": True}
    if kind.get("type") not in usual:
        raise UnknownParameter(f"{call.method} {call.path}: tests/support/calls.py does not know “{name}”.")
    return usual[kind["type"]]


def _form(call: Call) -> dict[str, str] | None:
    """What the forms of the pages send."""
    return {"reason": "other", "text": ""} if call.method == "POST" and call.fields is None else None


def _parameters(path: str) -> list[str]:
    return re.findall(r"{(\w+)[^}]*}", path)
