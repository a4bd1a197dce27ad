"""A page without a browser: Reflex's socket as its state.js speaks it, so that a thousand fit into one process.

Engine.IO 4 over one websocket: "0" is its greeting, "2" and "3" are ping and pong, "40/_event," joins the namespace
(the event that hydrates and loads the page rides in it) and "42/_event," carries ["event", {"delta": …}].
"""

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from reflex_base.constants import Reflex
from wsproto import ConnectionType, WSConnection
from wsproto.events import AcceptConnection, CloseConnection, Event, Ping, Request, TextMessage

JOIN, NEWS = "40/_event,", "42/_event,"
DESK = "reflex___state____state.lorai_app___state___desk____desk"
LOAD = {"name": "reflex___state____state.hydrate_and_load", "payload": {"hashes": []}}

Hear = Callable[[dict[str, Any], float], None]
"""Told what has changed on the desk, its vars without Reflex's suffix, and when that came (perf_counter)."""


@dataclass
class PageSocket:
    """The page `/` of whoever has that cookie, open from `open` until `close`."""

    port: int
    cookie: str
    hear: Hear
    _protocol: WSConnection = field(default_factory=lambda: WSConnection(ConnectionType.CLIENT))
    _said: str = ""
    _ready: asyncio.Event = field(default_factory=asyncio.Event)

    async def open(self, seconds: float = 60.0) -> None:
        """Comes back when the page has shown what there is."""
        async with asyncio.timeout(seconds):
            reader, self._writer = await asyncio.open_connection("127.0.0.1", self.port)
            self._send(self._request())
            self._reading = asyncio.create_task(self._read(reader))
            ready = asyncio.create_task(self._ready.wait())
            await asyncio.wait({ready, self._reading}, return_when=asyncio.FIRST_COMPLETED)
            if self._reading.done():
                self._reading.result()

    async def close(self) -> None:
        """Ends it; raises what went wrong while it was open."""
        broke = self._reading.done()
        self._reading.cancel()
        self._writer.close()
        if broke:
            self._reading.result()

    def _request(self) -> Request:
        return Request(
            host=f"localhost:{self.port}",
            target=f"/_event/?token={uuid4()}&EIO=4&transport=websocket",
            subprotocols=[Reflex.VERSION],
            extra_headers=[
                (b"Cookie", self.cookie.encode()),
                (b"Origin", f"http://localhost:{self.port}".encode()),
            ],
        )

    async def _read(self, reader: asyncio.StreamReader) -> None:
        while data := await reader.read(65_536):
            now = time.perf_counter()
            self._protocol.receive_data(data)
            for event in self._protocol.events():
                self._take(event, now)
        raise ConnectionError("the site closed the socket")

    def _take(self, event: Event, now: float) -> None:
        if isinstance(event, TextMessage):
            self._said += event.data
            if event.message_finished:
                said, self._said = self._said, ""
                self._understand(said, now)
        elif isinstance(event, Ping):
            self._send(event.response())
        elif not isinstance(event, AcceptConnection):
            reason = event.reason if isinstance(event, CloseConnection) else event
            raise ConnectionError(f"the site ended the socket: {reason}")

    def _understand(self, said: str, now: float) -> None:
        if said.startswith("0"):
            hello = {"event": {**LOAD, "router_data": {"pathname": "/", "asPath": "/"}}}
            self._send(TextMessage(JOIN + json.dumps(hello)))
        elif said == "2":
            self._send(TextMessage("3"))
        elif said.startswith(NEWS):
            delta = json.loads(said.removeprefix(NEWS))[1].get("delta") or {}
            if desk := delta.get(DESK):
                news = {name.removesuffix("_rx_state_"): value for name, value in desk.items()}
                self.hear(news, now)
                if news.get("ready"):
                    self._ready.set()

    def _send(self, event: Event) -> None:
        self._writer.write(self._protocol.send(event))
