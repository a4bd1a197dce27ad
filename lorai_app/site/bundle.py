"""The site's own scripts as one file, and beside it a file for each that is asked for by name, after a press."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reflex_base.plugins import Plugin

ENTRY = "lorai.js"
CHUNKS = "assets"
"""Where Reflex keeps what is named by its content, too: browsers keep these files for ever."""
_BUILD = Path(__file__).with_suffix(".mjs")


class OneScript(Plugin):
    """Runs after the pages are built and before compressed copies are made; while developing, modules stay alone.

    What a page needs at once is one file. A module that is only asked for with `import("/name.js")` is a file of its
    own, `assets/name-<hash>.js`; what both need stays in the one that every page has, at `address(its path)`.
    """

    def __init__(self, address: Callable[[str], str]) -> None:
        self._address = address

    def post_build(self, **context: Any) -> None:
        static = Path(context["static_dir"]).resolve()
        with tempfile.TemporaryDirectory() as made:
            arguments = [str(static), ENTRY, self._address(f"/{ENTRY}"), CHUNKS, made]
            command = ["node", "--input-type=module", "-e", _BUILD.read_text(), *arguments]
            subprocess.run(command, cwd=_packages(static), env={**os.environ}, check=True)  # noqa: S603 our own
            shutil.copytree(made, static, dirs_exist_ok=True)


def _packages(static: Path) -> Path:
    """The folder whose node_modules has what built the pages."""
    return next(folder for folder in static.parents if (folder / "node_modules").is_dir())
