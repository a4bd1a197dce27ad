"""The command that lists who waits for a model."""

import argparse
import asyncio
from typing import TYPE_CHECKING

from lorai_app import bootstrap
from lorai_app.config import Settings
from lorai_app.domain.waitlist import Waiting
from lorai_app.studio import waitlist as list_of

if TYPE_CHECKING:
    from lorai_app.cli.words import Verbs

NOT_THERE = 1


def add_to(verbs: "Verbs") -> None:
    waiting = verbs.add_parser("waitlist", help=waitlist.__doc__)
    waiting.add_argument("--forget", metavar="ADDRESS", help="delete this address, as its owner asked")
    waiting.set_defaults(does=waitlist)


def waitlist(settings: Settings, words: argparse.Namespace) -> int:
    """Lists who wants to be told when a model opens: model, address, when and to which words they agreed."""
    if words.forget is not None:
        return _forget(settings, words.forget)

    async def run() -> list[Waiting]:
        async with bootstrap.ledger_only(settings) as tables:
            return await list_of.everybody(tables)

    for one in asyncio.run(run()):
        print(f"{one.model}\t{one.address}\t{one.since:%Y-%m-%d %H:%M}\tconsent {one.consent.version}")
    return 0


def _forget(settings: Settings, address: str) -> int:
    async def run() -> int:
        async with bootstrap.ledger_only(settings) as tables:
            return await list_of.forget(tables, address)

    if not asyncio.run(run()):
        print(f"Nobody waits under {address}.")
        return NOT_THERE
    print(f"{address} is deleted.")
    return 0
