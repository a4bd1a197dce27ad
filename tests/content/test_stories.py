"""What visitors said, as it stands in the page: their words are words, never markup."""

from datetime import date
from typing import Any

from lorai_app import pages
from lorai_app.content import stories
from lorai_app.domain.feedback import Feedback
from lorai_app.site.told import told

HOUSE: dict[str, Any] = {
    "operator": None,
    "contact": None,
    "free": 10,
    "network_starts": 20,
    "hide_after": 3,
    "hold_minutes": 30,
    "server": "sketch",
}


def test_words_and_names_are_never_markup() -> None:
    page = stories.html((Feedback(3, "<script>alert(1)</script>", True, '"><img src=x>'),))
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page
    assert 'aria-label="3 of 5 stars"' in page


def test_who_gives_no_name_is_a_visitor() -> None:
    assert "A visitor" in stories.html((Feedback(5, "good", True),))


def test_the_workflows_stand_until_there_is_a_story() -> None:
    page = b"<div><!--told:stories--></div><p>workflows</p><div><!--/told--></div>"
    none = pages.told_words(today=date(2026, 11, 22), **HOUSE)
    assert told(page, none) == page
    some = pages.told_words(today=date(2026, 11, 22), said=(Feedback(5, "good", True),), **HOUSE)
    assert b"workflows" not in told(page, some)
    assert b"<p>good</p>" in told(page, some)
