"""Lighthouse (mobile) on the built site and on an empty Reflex page, in turns: medians of five, and the targets.

Run it alone on the machine: the figures are times. `python -m benchmarks.lighthouse`
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.empty_page import EmptyPage
from tests.support.running import RunningSite

LIGHTHOUSE = "lighthouse@13.5.0"
PAGES = ("/", "/models/gpt-image-2", "/faq", "/pricing")
CHROME = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-dev-shm-usage"
)
FIGURES = {
    "FCP ms": "first-contentful-paint",
    "LCP ms": "largest-contentful-paint",
    "TBT ms": "total-blocking-time",
    "CLS": "cumulative-layout-shift",
    "bytes": "total-byte-weight",
}
LOWEST = 92
BEHIND_EMPTY = 4
MOST_BLOCKING = 100
TRIES = 4
EMPTY = "empty Reflex page"


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--rounds", type=int, default=5)
    words.add_argument("--keep", type=Path, help="a folder for the last report of each page")
    words.add_argument("pages", nargs="*", default=PAGES)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory() as folder, _served(Path(folder)) as (site, empty):
        program = _installed(Path(folder))
        addresses = {EMPTY: empty, **{page: site + page for page in asked.pages}}
        seen: dict[str, list[dict[str, float]]] = {name: [] for name in addresses}
        for round_ in range(asked.rounds):
            for name, address in addresses.items():
                report = _report(program, address)
                seen[name].append(_figures(report))
                if asked.keep:
                    asked.keep.mkdir(exist_ok=True)
                    (asked.keep / f"{name.strip('/').replace('/', '-') or 'home'}.json").write_text(
                        json.dumps(report)
                    )
            print(f"round {round_ + 1}: load {os.getloadavg()[0]:.1f}", flush=True)
    return _told({name: _medians(runs) for name, runs in seen.items()})


@contextmanager
def _served(folder: Path) -> Iterator[tuple[str, str]]:
    """Addresses of our site and of an empty page, both as production builds."""
    subprocess.run([Path(sys.executable).parent / "lorai", "build"], check=True)
    ours, empty = RunningSite(folder / "site"), EmptyPage(folder / "empty")
    try:
        yield ours.start().url, empty.start()
    finally:
        ours.stop()
        empty.stop()


def _installed(folder: Path) -> list[str]:
    home = folder / "lighthouse"
    home.mkdir()
    (home / "package.json").write_text("{}")
    subprocess.run(
        [_beside("npm"), "install", LIGHTHOUSE, "--no-audit", "--no-fund", "--ignore-scripts", "--silent"],
        cwd=home,
        env=_environment(),
        check=True,
    )
    return [_beside("node"), str(home / "node_modules/lighthouse/cli/index.js")]


def _report(program: list[str], address: str) -> dict[str, Any]:
    """Lighthouse gives up now and then on a busy machine, and says itself that it should be run again."""
    asked = [*program, address, "--quiet", "--output=json", f"--chrome-flags={CHROME}"]
    for left in reversed(range(TRIES)):
        told = subprocess.run(asked, env=_environment(), check=not left, stdout=subprocess.PIPE, text=True)
        if not told.returncode:
            break
    report: dict[str, Any] = json.loads(told.stdout)
    return report


def _figures(report: dict[str, Any]) -> dict[str, float]:
    scores = {name: 100 * part["score"] for name, part in report["categories"].items() if part["score"]}
    return scores | {name: report["audits"][id]["numericValue"] for name, id in FIGURES.items()}


def _medians(runs: list[dict[str, float]]) -> dict[str, float]:
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def _told(medians: dict[str, dict[str, float]]) -> int:
    names = ["performance", "accessibility", "best-practices", "seo", *FIGURES]
    print("| page | " + " | ".join(names) + " |\n|" + "---|" * (len(names) + 1))
    for page, found in medians.items():
        print(
            f"| {page} | "
            + " | ".join(
                f"{found.get(name, 0):.3g}" if name == "CLS" else f"{found.get(name, 0):.0f}"
                for name in names
            )
            + " |"
        )
    missed = list(_missed(medians))
    print("\n".join(missed) or "Every target is met.")
    return len(missed)


def _missed(medians: dict[str, dict[str, float]]) -> Iterator[str]:
    lowest = max(LOWEST, medians[EMPTY]["performance"] - BEHIND_EMPTY)
    for page, found in medians.items():
        if page == EMPTY:
            continue
        if found["performance"] < lowest:
            yield f"{page}: performance {found['performance']:.0f}, not {lowest:.0f}"
        for name in ("accessibility", "best-practices", "seo"):
            if found[name] < 100:
                yield f"{page}: {name} {found[name]:.0f}"
        if found["CLS"] > 0:
            yield f"{page}: it moves, CLS {found['CLS']:.3f}"
        if found["TBT ms"] > MOST_BLOCKING:
            yield f"{page}: blocked for {found['TBT ms']:.0f} ms"


def _beside(program: str) -> str:
    return str(Path(sys.executable).parent / program)


def _environment() -> dict[str, str]:
    chrome = next((path for name in ("chromium", "google-chrome") if (path := shutil.which(name))), "")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "CHROME_PATH": chrome, "PATH": path}


if __name__ == "__main__":
    sys.exit(main())
