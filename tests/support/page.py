"""A page's state without a browser; like Reflex, it lets a background event write only while that holds the lock."""

from inspect import isasyncgen, isawaitable, isgenerator
from types import MethodType, SimpleNamespace
from typing import Any, Self

import reflex as rx


class Page:
    """Stands where Reflex puts its proxy; `writes` counts how often the lock was taken and let go."""

    def __init__(
        self, state: type[rx.State], cookies: str, address: str, path: str = "/", query: str = ""
    ) -> None:
        fields = state.get_fields()
        router = SimpleNamespace(
            headers=SimpleNamespace(cookie=cookies, user_agent=""),
            session=SimpleNamespace(client_ip=address, client_token=f"token of {cookies}"),
            url=SimpleNamespace(path=path, query=query),
        )
        own = [name for name in fields if name.startswith("_") and not name.startswith("_reflex")]
        values = {name: fields[name].default_value() for name in (*state.base_vars, *own)}
        self.__dict__.update(values, router=router, writes=0, _state=state, _locked=True)

    async def call(self, event: str, *given: Any) -> list[Any]:
        """An ordinary event: it holds the lock from its beginning to its end; returns what it hands on."""
        self.__dict__["_locked"] = False
        try:
            return await _handed_on(self._state.event_handlers[event].fn(self, *given))
        finally:
            self.__dict__["_locked"] = True

    async def call_in_background(self, event: str, *given: Any) -> list[Any]:
        """A background event: what it writes without the lock fails the test."""
        return await _handed_on(self._state.event_handlers[event].fn(self, *given))

    async def __aenter__(self) -> Self:
        assert self._locked, "the lock is taken twice"
        self.__dict__["_locked"] = False
        return self

    async def __aexit__(self, *_: object) -> None:
        self.__dict__["_locked"] = True
        self.__dict__["writes"] += 1

    def __getattr__(self, name: str) -> Any:
        return MethodType(getattr(self._state, name), self)

    def __setattr__(self, name: str, value: Any) -> None:
        assert not self._locked, f"{name} is written without the lock"
        assert name in self._state.get_fields(), f"{name} is no var of the page"
        self.__dict__[name] = value


async def _handed_on(asked: Any) -> list[Any]:
    """What an event returns or yields, however it is written."""
    if isasyncgen(asked):
        return [one async for one in asked]
    if isgenerator(asked):
        return list(asked)
    return [await asked if isawaitable(asked) else asked]
