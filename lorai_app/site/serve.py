"""Serving what was built: one worker, one port, no compiling."""

import ctypes
import os
import signal
import sys
from typing import Any

PR_SET_PDEATHSIG = 1
CONNECTIONS = 8192
SOCKET_SECONDS = "10"
"""A dead socket is noticed after this long twice; Reflex's own 145 s leave a page waiting for minutes."""


def serve(port: int) -> None:
    """Serves until SIGTERM or Ctrl+C; everything stays in this process group."""
    _settle_reflex()
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

    return site()


def _settle_reflex() -> None:
    from reflex_base.constants import Env
    from reflex_base.environment import environment

    environment.REFLEX_ENV_MODE.set(Env.PROD)
    environment.REFLEX_SKIP_COMPILE.set(True)
    environment.REFLEX_MOUNT_FRONTEND_COMPILED_APP.set(True)
    os.environ.setdefault("REFLEX_SOCKET_INTERVAL", SOCKET_SECONDS)
    os.environ.setdefault("REFLEX_SOCKET_TIMEOUT", SOCKET_SECONDS)
