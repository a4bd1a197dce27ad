"""Commands that bring a site up: pages, workers, tables."""

import argparse
import asyncio
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

from lorai_app import bootstrap
from lorai_app.config import Settings
from lorai_app.site import build, serve
from lorai_app.site import dev as develop

if TYPE_CHECKING:
    from lorai_app.cli.words import Verbs

NOT_BUILT = 1
NO_PORT = 2


def add_to(verbs: "Verbs") -> None:
    for name, does in (
        ("web", web),
        ("dev", dev),
        ("worker", worker),
        ("migrate", migrate),
        ("build", build_site),
    ):
        verbs.add_parser(name, help=does.__doc__).set_defaults(does=does)


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
        return NO_PORT
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
