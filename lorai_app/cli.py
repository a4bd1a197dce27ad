"""The operator's command, `lorai`: thin over what the house can do."""

import argparse
import asyncio
import shutil
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from lorai_app import bootstrap
from lorai_app.config import Settings, WrongSetting
from lorai_app.domain.credits import Purse
from lorai_app.site import build, serve
from lorai_app.site import dev as develop
from lorai_app.studio import operator

NOT_BUILT = 1
KEY_FAILED = 1
WRONG_SETTING = 2


def main() -> None:
    """Reads the words, checks the settings, does it."""
    words = _parser().parse_args()
    try:
        settings = bootstrap.settings()
    except WrongSetting as wrong:
        print(wrong, file=sys.stderr)
        sys.exit(WRONG_SETTING)
    sys.exit(words.does(settings, words))


def web(settings: Settings, _words: argparse.Namespace) -> int:
    """Builds what is not current, migrates, serves."""
    if not build.is_current():
        print("Building the pages (once, about half a minute) …", flush=True)
        try:
            build.build()
        except subprocess.CalledProcessError:
            print("The pages could not be built: see above.", file=sys.stderr)
            return NOT_BUILT
    print(f"LoraAI is at {settings.site} (images by {settings.provider}). Ctrl+C stops it.", flush=True)
    try:
        serve.serve(settings.port, settings.origins, settings.trusted_proxies)
    except serve.PortTaken as taken:
        print(taken, file=sys.stderr)
        return WRONG_SETTING
    return 0


def dev(settings: Settings, _words: argparse.Namespace) -> int:
    """Serves with hot reload, for those who change the code."""
    develop.run(settings.port)
    return 0


def worker(settings: Settings, _words: argparse.Namespace) -> int:
    """Makes images without serving pages, until it is told to stop."""

    async def run() -> None:
        stop = asyncio.Event()
        for kind in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(kind, stop.set)
        async with bootstrap.opened(settings):
            print("Working. Ctrl+C stops it.", flush=True)
            await stop.wait()

    asyncio.run(run())
    return 0


def migrate(settings: Settings, _words: argparse.Namespace) -> int:
    """Brings the tables up to date."""
    bootstrap.migrate(settings)
    print("The tables are up to date.")
    return 0


def build_site(_settings: Settings, _words: argparse.Namespace) -> int:
    """Builds the pages if they are not current."""
    if not build.is_current():
        build.build()
    return 0


def grant(settings: Settings, words: argparse.Namespace) -> int:
    """Gives credits to a visitor."""

    async def run() -> Purse:
        async with bootstrap.ledger_only(settings) as tables:
            return await operator.grant_credits(
                tables, words.visitor, words.credits, words.reason, settings.free_credits, bootstrap.now()
            )

    purse = asyncio.run(run())
    print(f"{words.visitor} has {purse.balance} credits, and {purse.held} held.")
    return 0


def backup(settings: Settings, words: argparse.Namespace) -> int:
    """Copies tables, jobs, keys and files into a new folder, while the site may be running."""
    target: Path = words.folder / datetime.now(UTC).strftime("lorai-%Y%m%d-%H%M%S")
    target.mkdir(parents=True)
    for name in ("app.db", "jobs.db"):
        if (settings.data_dir / name).exists():
            with sqlite3.connect(settings.data_dir / name) as live, sqlite3.connect(target / name) as copy:
                live.backup(copy)
    if (keys := settings.data_dir / "secret_keys").exists():
        shutil.copy2(keys, target / "secret_keys")
    if (files := bootstrap.files_folder(settings)).exists():
        shutil.copytree(files, target / "files")
    print(f"Saved to {target}")
    return 0


def doctor(settings: Settings, _words: argparse.Namespace) -> int:
    """Says what is set up and whether it works."""
    print(f"site      {settings.site}")
    print(f"provider  {settings.provider}")
    print(f"data      {settings.data_dir.resolve()}")
    print(f"pages     {'built and current' if build.is_current() else 'to be built at the next start'}")
    bootstrap.migrate(settings)
    print("tables    up to date")
    found = asyncio.run(bootstrap.checkup(settings))
    print(f"key       {found.words}")
    return 0 if found.works else KEY_FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lorai", description="Runs and looks after a LoraAI site.")
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, does in (
        ("web", web),
        ("dev", dev),
        ("worker", worker),
        ("migrate", migrate),
        ("build", build_site),
        ("doctor", doctor),
    ):
        verbs.add_parser(name, help=does.__doc__).set_defaults(does=does)
    saving = verbs.add_parser("backup", help=backup.__doc__)
    saving.add_argument("folder", type=Path, help="where backups are kept")
    saving.set_defaults(does=backup)
    credits = verbs.add_parser("credits", help="Credits of visitors").add_subparsers(required=True)
    giving = credits.add_parser("grant", help=grant.__doc__)
    giving.add_argument("visitor", help="the visitor's number, as the page tells it")
    giving.add_argument("credits", type=_positive)
    giving.add_argument("--reason", default="granted by the operator")
    giving.set_defaults(does=grant)
    return parser


def _positive(word: str) -> int:
    if not word.isdecimal() or int(word) < 1:
        raise argparse.ArgumentTypeError("a whole number of credits, at least 1")
    return int(word)
