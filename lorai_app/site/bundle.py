"""The site's own scripts as one file: a page asks once for what is written in a dozen modules."""

import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from reflex_base.plugins import Plugin

ENTRY = "lorai.js"
_BUILD = """
import { build } from "vite";
const [root, entry, made] = process.argv.slice(1);
await build({
  root, configFile: false, envFile: false, logLevel: "error", publicDir: false,
  build: {
    outDir: made, copyPublicDir: false, modulePreload: false, minify: true, target: "es2022",
    rollupOptions: { input: `${root}/${entry}`, output: { entryFileNames: entry } },
  },
});
"""


class OneScript(Plugin):
    """Runs after the pages are built and before compressed copies are made; while developing, modules stay alone."""

    def post_build(self, **context: Any) -> None:
        static = Path(context["static_dir"]).resolve()
        with tempfile.TemporaryDirectory() as made:
            arguments = ["node", "--input-type=module", "-e", _BUILD, str(static), ENTRY, made]
            subprocess.run(arguments, cwd=_packages(static), env={**os.environ}, check=True)  # noqa: S603 our own
            (static / ENTRY).write_bytes((Path(made) / ENTRY).read_bytes())


def _packages(static: Path) -> Path:
    """The folder whose node_modules has what built the pages."""
    return next(folder for folder in static.parents if (folder / "node_modules").is_dir())
