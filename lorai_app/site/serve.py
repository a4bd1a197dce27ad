"""Serving what was built: one worker, one port, no compiling."""

import ctypes
import gc
import os
import signal
import socket
import sys
from collections.abc import Iterable
from typing import Any

PR_SET_PDEATHSIG = 1
CONNECTIONS = 8192
SOCKET_SECONDS = "10"
"""A dead socket is noticed after this long twice; Reflex's own 145 s leave a page waiting for minutes."""


class PortTaken(Exception):
    """Another program listens there already."""


def serve(port: int, origins: Iterable[str], proxies: int) -> None:
    """Serves until SIGTERM or Ctrl+C, everything in this process group; PortTaken.

    `origins` may open the page's socket; `proxies` are the trusted hops in front.
    """
    _refuse_a_taken_port(port)
    _settle_reflex(origins, proxies)
    from granian.constants import Interfaces
    from granian.server import Server

    Server(
        target="lorai_app.site.serve:app",
        factory=True,
        address="0.0.0.0",  # noqa: S104  (a public site; behind a proxy the firewall decides)
        port=port,
        interface=Interfaces.ASGI,
        workers=1,
        workers_kill_timeout=10,
        backlog=CONNECTIONS,
        backpressure=CONNECTIONS,
        websockets=True,
        log_access=False,
    ).serve()


def app() -> Any:
    """The whole site as one ASGI app; called in the worker."""
    if sys.platform == "linux":
        # a killed parent must not leave a worker behind that keeps the port and the executor slot
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    from lorai_app.lorai_app import app as site

    whole = site()
    _collect_seldom()
    return whole


def _collect_seldom() -> None:
    """A full collection among a thousand pages' states stops everything for half a second (benchmarks/README.md)."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 100)


def _refuse_a_taken_port(port: int) -> None:
    """Two servers can share a port without an error, and would share out the visitors."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("0.0.0.0", port))  # noqa: S104  (what is going to be served on)
        except OSError as taken:
            raise PortTaken(f"PORT={port}: something else listens there; allowed: a free port") from taken


def _settle_reflex(origins: Iterable[str], proxies: int) -> None:
    from reflex_base.constants import Env
    from reflex_base.environment import environment

    environment.REFLEX_ENV_MODE.set(Env.PROD)
    environment.REFLEX_SKIP_COMPILE.set(True)
    environment.REFLEX_MOUNT_FRONTEND_COMPILED_APP.set(True)
    os.environ["REFLEX_CORS_ALLOWED_ORIGINS"] = ",".join(sorted(origins))
    os.environ["REFLEX_TRUSTED_PROXY_HOPS"] = str(proxies)
    os.environ.setdefault("REFLEX_SOCKET_INTERVAL", SOCKET_SECONDS)
    os.environ.setdefault("REFLEX_SOCKET_TIMEOUT", SOCKET_SECONDS)
