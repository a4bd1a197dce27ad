"""Commands about what visitors reported: look, hide, keep."""

import argparse
import asyncio
import sys
from collections import Counter
from collections.abc import Coroutine
from typing import TYPE_CHECKING

from lorai_app import bootstrap, routes
from lorai_app.cli.words import harmless
from lorai_app.config import Settings
from lorai_app.domain.errors import NotFound
from lorai_app.domain.sharing import Reported
from lorai_app.studio import operator

if TYPE_CHECKING:
    from lorai_app.cli.words import Verbs

NO_SUCH_SHARE = 1


def add_to(verbs: "Verbs") -> None:
    about = verbs.add_parser("reports", help="What visitors reported").add_subparsers(required=True)
    about.add_parser("list", help=list_.__doc__).set_defaults(does=list_)
    for name, does in (("hide", hide), ("keep", keep)):
        deciding = about.add_parser(name, help=does.__doc__)
        deciding.add_argument("share", type=_slug, help="its slug, or its whole address")
        deciding.set_defaults(does=does)


def list_(settings: Settings, _words: argparse.Namespace) -> int:
    """Shows every share that was reported: why, how often, and what has become of it."""

    async def run() -> list[Reported]:
        async with bootstrap.ledger_only(settings) as tables:
            return await operator.reports(tables)

    reported = asyncio.run(run())
    if not reported:
        print("Nothing was reported.")
    for one in reported:
        print("\n".join(_told(settings, one)))
    return 0


def hide(settings: Settings, words: argparse.Namespace) -> int:
    """Hides a share from everybody, at once."""

    async def run() -> None:
        async with bootstrap.ledger_only(settings) as tables:
            await operator.hide(tables, words.share, bootstrap.now())

    return _decided(run(), f"{words.share} is hidden. `lorai reports keep {words.share}` shows it again.")


def keep(settings: Settings, words: argparse.Namespace) -> int:
    """Shows a share again; further reports don't hide it."""

    async def run() -> None:
        async with bootstrap.ledger_only(settings) as tables:
            await operator.keep(tables, words.share)

    return _decided(run(), f"{words.share} is kept: reports don't hide it any more.")


def _decided(deciding: Coroutine[None, None, None], done: str) -> int:
    try:
        asyncio.run(deciding)
    except NotFound as unknown:
        print(unknown, file=sys.stderr)
        return NO_SUCH_SHARE
    print(done)
    return 0


def _told(settings: Settings, one: Reported) -> list[str]:
    share = one.share
    how_often = Counter(str(report.reason) for report in one.reports)
    kept = ", kept" if share.kept else ""
    return [
        f"{share.slug}  {share.fate(bootstrap.now())}{kept}  {_reports(len(one.reports))}",
        f"  {settings.site}{routes.share(share.slug)}",
        *(f"  {bootstrap.files_folder(settings) / picture}" for picture in one.pictures),
        "  " + ", ".join(f"{reason} ×{times}" for reason, times in how_often.most_common()),
        *(f"  “{harmless(report.text)}”" for report in one.reports if report.text),
    ]


def _reports(count: int) -> str:
    return "1 report" if count == 1 else f"{count} reports"


def _slug(word: str) -> str:
    return word.rstrip("/").rpartition("/")[2]
