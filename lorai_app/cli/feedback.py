"""Commands about what visitors said: read it, let it be seen, take it back."""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from lorai_app import bootstrap
from lorai_app.cli.words import harmless, positive
from lorai_app.config import Settings
from lorai_app.domain.errors import LoraiError
from lorai_app.domain.feedback import Told
from lorai_app.studio import feedback as said

if TYPE_CHECKING:
    from lorai_app.cli.words import Verbs

REFUSED = 1


def add_to(verbs: "Verbs") -> None:
    about = verbs.add_parser("feedback", help="What visitors said of their images")
    deeds = about.add_subparsers(required=True, metavar="DEED")
    deeds.add_parser("list", help=list_.__doc__).set_defaults(does=list_)
    for name, does in (("approve", approve), ("hide", hide)):
        deciding = deeds.add_parser(name, help=does.__doc__)
        deciding.add_argument("feedback", type=positive, help="its number")
        deciding.set_defaults(does=does)


def list_(settings: Settings, _words: argparse.Namespace) -> int:
    """Shows everything that visitors said, the newest first, and what became of it."""

    async def run() -> list[Told]:
        async with bootstrap.ledger_only(settings) as tables:
            return await said.everything(tables)

    told = asyncio.run(run())
    if not told:
        print("Nobody has said anything yet.")
    for one in told:
        print("\n".join(_told(one)))
    return 0


def approve(settings: Settings, words: argparse.Namespace) -> int:
    """Shows it on the home page, if its visitor allowed that."""
    return _decide(
        settings, said.approve, words.feedback, "is approved: the home page shows it within a minute"
    )


def hide(settings: Settings, words: argparse.Namespace) -> int:
    """Takes it from the home page, or keeps it from there."""
    return _decide(
        settings, said.hide, words.feedback, "is hidden: the home page is without it within a minute"
    )


def _decide(settings: Settings, decide: Callable[[Any, int], Awaitable[Told]], id: int, done: str) -> int:
    async def run() -> None:
        async with bootstrap.ledger_only(settings) as tables:
            await decide(tables, id)

    try:
        asyncio.run(run())
    except LoraiError as refused:
        print(refused, file=sys.stderr)
        return REFUSED
    print(f"Feedback {id} {done}.")
    return 0


def _told(one: Told) -> list[str]:
    given = one.feedback
    allowed = (
        f"may be shown as {harmless(given.name) or 'a visitor'}" if given.may_show else "may not be shown"
    )
    return [
        f"{one.id}  {one.when:%Y-%m-%d %H:%M}  {given.stars} of 5 stars  {one.fate}  ({allowed})",
        *([f"  “{harmless(given.words)}”"] if given.words else []),
    ]
