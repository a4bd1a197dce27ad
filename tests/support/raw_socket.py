"""The socket of a page without its page: says whatever one wants to say, and writes down everything that comes back."""

import json
from typing import Any, Self

from simple_websocket import Client, ConnectionClosed

from lorai_app.studio.passport import COOKIE


class RawSocket:
    """Speaks Engine.IO and Socket.IO by hand, so that nothing is left out or put right on the way."""

    def __init__(self, site: str, token: str, cookie: str) -> None:
        """`token` names the tab whose state this is, `cookie` is the visitor's, or empty."""
        headers = {"Origin": site} | ({"Cookie": f"{COOKIE}={cookie}"} if cookie else {})
        address = site.replace("http://", "ws://")
        self._line = Client.connect(
            f"{address}/_event/?EIO=4&transport=websocket&token={token}", headers=headers
        )
        self.heard: list[str] = []
        self._line.send("40/_event,")
        self._listen(until="40/_event")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._line.close()

    def send(self, event: str, payload: dict[str, Any], path: str = "/") -> None:
        """`event` is its full name; `path` is what the page says its address is."""
        said = {"name": event, "payload": payload, "router_data": {"pathname": path, "asPath": path}}
        self._line.send(f"42/_event,{json.dumps(['event', said])}")

    def listen(self, seconds: float) -> str:
        """Everything that was heard so far, once nothing has come for that long."""
        self._listen(quiet=seconds)
        return "\n".join(self.heard)

    def _listen(self, until: str = "\0", quiet: float = 10.0) -> None:
        while (frame := self._next(quiet)) is not None:
            self.heard.append(frame)
            if frame == "2":
                self._line.send("3")
            if frame.startswith(until):
                return

    def _next(self, seconds: float) -> str | None:
        try:
            frame = self._line.receive(timeout=seconds)
        except ConnectionClosed:
            return None
        return None if frame is None else str(frame)
