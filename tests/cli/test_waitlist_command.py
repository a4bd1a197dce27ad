"""`lorai waitlist`, called as a shell calls it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lorai_app import bootstrap
from lorai_app.config import Settings
from lorai_app.domain.waitlist import CONSENT, Waiting
from lorai_app.store import waitlist

ROOT = Path(__file__).parents[2]


def lorai(data: Path, *words: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LORAI_")}
    return subprocess.run(
        [sys.executable, "-c", "from lorai_app.cli import main; main()", *words],
        env=kept | {"LORAI_DATA_DIR": str(data), "PYTHONPATH": str(ROOT)},
        cwd=data.parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.anyio
async def test_it_lists_who_waits_and_forgets_who_asks(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert lorai(data, "waitlist").stdout == ""
    async with bootstrap.ledger_only(Settings(data_dir=data)) as tables, tables.begin() as session:
        await waitlist.add(session, Waiting("seedance-2", "ana@example.org", CONSENT, bootstrap.now()))
    (line,) = lorai(data, "waitlist").stdout.splitlines()
    assert line.split("\t")[:2] == ["seedance-2", "ana@example.org"]
    assert line.endswith(f"consent {CONSENT.version}")
    gone = lorai(data, "waitlist", "--forget", "ana@example.org")
    assert (gone.returncode, gone.stdout) == (0, "ana@example.org is deleted.\n")
    again = lorai(data, "waitlist", "--forget", "ana@example.org")
    assert (again.returncode, again.stdout) == (1, "Nobody waits under ana@example.org.\n")
    assert lorai(data, "waitlist").stdout == ""
