"""What the operator does about reports, called with its words as a shell does."""

import asyncio
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lorai_app import cli
from lorai_app.domain.sharing import Complaint, Report, Share
from lorai_app.domain.visitor import Visitor
from lorai_app.store import database, presses, reports, shares
from tests.support.workshop import request

Lorai = Callable[..., tuple[int, str, str]]
NOW = datetime.now(UTC)
SLUGS = ("FirstShareOfAna0000000", "SecondShareOfAna000000")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of a site with two shares of Ana's, one of them reported three times."""
    folder = tmp_path / "data"
    folder.mkdir()
    database.migrate(folder / "app.db")
    asyncio.run(_fill(folder / "app.db"))
    return folder


@pytest.fixture
def lorai(data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Lorai:
    """Runs it on that folder; how it ended, and what it said."""
    for name in [name for name in os.environ if name.startswith("LORAI_") or name == "PORT"]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(data.parent)
    monkeypatch.setenv("LORAI_DATA_DIR", str(data))
    monkeypatch.setenv("LORAI_PUBLIC_URL", "https://lorai.example")

    def run(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["lorai", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = capsys.readouterr()
        return int(ended.value.code or 0), said.out, said.err

    return run


async def _fill(file: Path) -> None:
    tables = database.sqlite(file)
    async with tables.begin() as session:
        for slug in SLUGS:
            id = presses.new_id()
            await presses.add(session, id, "ana", request(), "a shape", NOW)
            plain = Share(slug, "ana", id, None, False, False, False, NOW, None, None, None, False, 0)
            assert await shares.add(session, plain)
        for visitor, reason, text in (
            ("ben", Complaint.PERSON, "That is me.\nTake it\x1b[2J away!"),
            ("cleo", Complaint.OTHER, ""),
            ("dora", Complaint.PERSON, "I know him."),
        ):
            await reports.add(
                session, Visitor(visitor, "198.51.100.9"), Report(SLUGS[0], reason, text, NOW), 3
            )
    await tables.close()


def test_the_list_tells_what_was_reported_why_and_what_has_become_of_it(lorai: Lorai) -> None:
    code, said, _ = lorai("reports", "list")
    assert code == 0
    assert said.splitlines() == [
        f"{SLUGS[0]}  hidden  3 reports",
        f"  https://lorai.example/s/{SLUGS[0]}",
        "  person ×2, other ×1",
        "  “That is me. Take it [2J away!”",
        "  “I know him.”",
    ]


def test_what_is_kept_is_seen_again_and_what_is_hidden_is_not(lorai: Lorai) -> None:
    code, said, _ = lorai("reports", "keep", SLUGS[0])
    assert (code, said) == (0, f"{SLUGS[0]} is kept: reports don't hide it any more.\n")
    assert lorai("reports", "list")[1].splitlines()[0] == f"{SLUGS[0]}  live, kept  3 reports"
    code, said, _ = lorai("reports", "hide", f"https://lorai.example/s/{SLUGS[0]}/")
    assert code == 0
    assert said.startswith(f"{SLUGS[0]} is hidden.")
    assert lorai("reports", "list")[1].splitlines()[0] == f"{SLUGS[0]}  hidden  3 reports"


def test_a_share_can_be_hidden_that_nobody_reported(lorai: Lorai) -> None:
    assert lorai("reports", "hide", SLUGS[1])[0] == 0
    assert SLUGS[1] not in lorai("reports", "list")[1]


@pytest.mark.parametrize("decide", ["hide", "keep"])
def test_a_share_that_never_was_is_said_in_a_line(lorai: Lorai, decide: str) -> None:
    code, said, wrong = lorai("reports", decide, "nothing")
    assert (code, said) == (1, "")
    assert wrong == "There is no share nothing. `lorai reports list` shows those that were reported.\n"


def test_nothing_reported_is_said_too(lorai: Lorai, data: Path) -> None:
    (data / "app.db").unlink()
    assert lorai("reports", "list") == (0, "Nothing was reported.\n", "")
