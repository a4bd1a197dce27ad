"""An empty page of Reflex as a production build: what any page of ours is measured against."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.support.running import free_port

START_SECONDS = 300
_CONFIG = """import reflex as rx

config = rx.Config(
    app_name="empty", telemetry_enabled=False, show_built_with_reflex=False, disable_plugins=[rx.plugins.SitemapPlugin]
)
"""
_APP = """import reflex as rx


class Empty(rx.State):
    words: str = "Empty"


app = rx.App()
app.add_page(lambda: rx.el.main(rx.el.h1(Empty.words)), route="/", title="Empty", description="An empty page.")
"""


@dataclass
class EmptyPage:
    """It has a state, as every page that does something has."""

    folder: Path
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> str:
        """Builds and serves it; its address."""
        (self.folder / "empty").mkdir(parents=True)
        (self.folder / "rxconfig.py").write_text(_CONFIG)
        (self.folder / "empty/__init__.py").touch()
        (self.folder / "empty/empty.py").write_text(_APP)
        port, bin = str(free_port()), Path(sys.executable).parent
        ports = ["--frontend-port", port, "--backend-port", port]
        kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PORT")}
        more = {"PATH": f"{bin}{os.pathsep}{os.environ['PATH']}", "REFLEX_USE_NPM": "true"}
        self.process = subprocess.Popen(
            [bin / "reflex", "run", "--env", "prod", "--single-port", *ports],
            cwd=self.folder,
            env={**kept, **more, "REFLEX_CHECK_LATEST_VERSION": "false"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        return self._when_it_answers(f"http://localhost:{port}")

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(20)

    def _when_it_answers(self, address: str) -> str:
        assert self.process
        for _ in range(START_SECONDS):
            assert self.process.poll() is None, "the empty page could not be built"
            try:
                if httpx.get(address, timeout=2).status_code == 200:
                    return address
            except httpx.HTTPError:
                time.sleep(1)
        raise TimeoutError("the empty page does not answer")
