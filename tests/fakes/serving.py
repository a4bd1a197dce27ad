"""Runs a fake provider on this machine: in a thread for tests, or as a process of its own."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn


@contextmanager
def served(app: Any, port: int = 0, **settings: Any) -> Iterator[str]:
    """Serves on a free port, or on that one; gives the address, without a slash at the end.

    `settings` are uvicorn's own.
    """
    server, listening, address = _server(app, port, settings)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.005)
        yield address
    finally:
        server.should_exit = server.force_exit = True
        thread.join(5)
        listening.close()


def serve_for_ever(app: Any, port: int) -> None:
    server, listening, address = _server(app, port, {})
    print(f"{type(app).__name__} listens on {address}", flush=True)
    server.run(sockets=[listening])


def _server(app: Any, port: int, settings: dict[str, Any]) -> tuple[uvicorn.Server, socket.socket, str]:
    # Said to be TCP, or asyncio leaves Nagle's algorithm on and every answer takes 40 ms.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    listening.listen(2048)
    config = uvicorn.Config(
        _with_hang_up(app), http="h11", loop="asyncio", lifespan="off", log_level="critical", **settings
    )
    scheme = "https" if settings else "http"
    return uvicorn.Server(config), listening, f"{scheme}://127.0.0.1:{listening.getsockname()[1]}"


def _with_hang_up(app: Any) -> Any:
    """Lets an answer break the connection: only uvicorn's own `send` knows the way to it."""

    async def application(scope: Any, receive: Any, send: Any) -> None:
        scope["hang_up"] = send.__self__.transport.close
        await app(scope, receive, send)

    return application
