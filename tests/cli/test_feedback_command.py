"""`lorai feedback`, called as a shell calls it."""

from pathlib import Path

import pytest

from lorai_app import bootstrap
from lorai_app.config import Settings
from lorai_app.domain.feedback import Feedback
from lorai_app.store import feedback
from tests.cli.test_waitlist_command import lorai

SAID = (
    Feedback(5, "it kept the label", may_show=True, name="Ana"),
    Feedback(2, "the hands are odd"),
    Feedback(4, "", may_show=True),
)


@pytest.mark.anyio
async def test_the_operator_reads_approves_and_hides(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert lorai(data, "feedback", "list").stdout == "Nobody has said anything yet.\n"
    async with bootstrap.ledger_only(Settings(data_dir=data)) as tables:
        for said in SAID:
            async with tables.begin() as session:
                await feedback.add(session, "ana", said, bootstrap.now())
    wordless, odd, odds_words, label, labels_words = lorai(data, "feedback", "list").stdout.splitlines()
    assert wordless.startswith("3  ")
    assert odd.startswith("2  ")
    assert odd.endswith("2 of 5 stars  new  (may not be shown)")
    assert odds_words == "  “the hands are odd”"
    assert label.endswith("5 of 5 stars  new  (may be shown as Ana)")
    assert labels_words == "  “it kept the label”"

    for number, why in (("2", "did not allow it"), ("3", "no words"), ("9", "no feedback 9")):
        refused = lorai(data, "feedback", "approve", number)
        assert refused.returncode == 1
        assert why in refused.stderr
    approved = lorai(data, "feedback", "approve", "1")
    assert (approved.returncode, approved.stdout.split(":")[0]) == (0, "Feedback 1 is approved")
    async with bootstrap.ledger_only(Settings(data_dir=data)) as tables, tables.begin() as session:
        assert await feedback.stories(session, 9) == (SAID[0],)
    assert lorai(data, "feedback", "hide", "1").stdout.startswith("Feedback 1 is hidden")
    async with bootstrap.ledger_only(Settings(data_dir=data)) as tables, tables.begin() as session:
        assert await feedback.stories(session, 9) == ()
