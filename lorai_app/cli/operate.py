"""Commands that look after a site: credits, backups, a check of everything."""

import argparse
import asyncio
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lorai_app import bootstrap
from lorai_app.cli.words import positive
from lorai_app.config import Settings
from lorai_app.domain.credits import Purse
from lorai_app.site import build
from lorai_app.studio import operator

if TYPE_CHECKING:
    from lorai_app.cli.words import Verbs

KEY_FAILED = 1


def add_to(verbs: "Verbs") -> None:
    verbs.add_parser("doctor", help=doctor.__doc__).set_defaults(does=doctor)
    saving = verbs.add_parser("backup", help=backup.__doc__)
    saving.add_argument("folder", type=Path, help="where backups are kept")
    saving.set_defaults(does=backup)
    credits = verbs.add_parser("credits", help="Credits of visitors").add_subparsers(required=True)
    giving = credits.add_parser("grant", help=grant.__doc__)
    giving.add_argument("visitor", help="the visitor's number, as the page tells it")
    giving.add_argument("credits", type=positive)
    giving.add_argument("--reason", default="granted by the operator")
    giving.set_defaults(does=grant)


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
