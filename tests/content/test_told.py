"""What depends on the operator and on the day is told when a page is served, and never as markup of theirs."""

import re
from dataclasses import replace
from datetime import date

import pytest

from lorai_app.content.told import UNTOLD, House, told
from lorai_app.domain.catalog import CATALOG

HOUSE = House(
    operator="Print House Ltd",
    contact="hello@example.org",
    free=10,
    network_starts=20,
    hide_after=3,
    hold_minutes=30,
    server="apimart",
)
BEFORE, AFTER = date(2026, 11, 30), date(2026, 12, 1)


def test_every_word_that_may_be_told_is_told() -> None:
    assert set(told(HOUSE, BEFORE)) == set(UNTOLD)


def test_the_operator_is_named_with_a_way_to_reach_them() -> None:
    words = told(HOUSE, BEFORE)
    assert words["run_by"] == "This site is run by Print House Ltd."
    assert words["write_to"] == 'Write to <a href="mailto:hello@example.org">hello@example.org</a>.'


@pytest.mark.parametrize("contact", ["https://example.org/help", "http://example.org"])
def test_a_web_address_is_a_link(contact: str) -> None:
    assert told(replace(HOUSE, contact=contact), BEFORE)["contact"] == f'<a href="{contact}">{contact}</a>'


@pytest.mark.parametrize("contact", ["javascript:alert(1)", "the desk in the hall", "a@b <script>"])
def test_any_other_contact_stays_words(contact: str) -> None:
    words = told(replace(HOUSE, contact=contact), BEFORE)
    assert "<a" not in words["contact"]
    assert "<script" not in words["contact"]


def test_what_the_operator_writes_is_never_markup() -> None:
    nasty = replace(HOUSE, operator='<img src=x onerror="1">', contact='"><script>@x')
    assert not re.search(r"<(?!/?a\b)", "".join(told(nasty, BEFORE)[name] for name in ("run_by", "contact")))


def test_who_gave_no_name_is_said_to_have_given_none() -> None:
    words = told(replace(HOUSE, operator=None, contact=None), BEFORE)
    assert "not given a name" in words["run_by"]
    assert words["contact"] == "the operator"
    assert "no address" in words["write_to"]


def test_a_site_without_a_free_start_does_not_promise_one() -> None:
    words = told(replace(HOUSE, free=0), BEFORE)
    assert words["free_start"] == "There are no free credits on this site just now."
    assert words["free_rules"] == ""
    assert "1 credit," in told(replace(HOUSE, free=1), BEFORE)["free_start"]


def test_a_model_retires_before_its_last_day_and_is_retired_after_it() -> None:
    assert told(HOUSE, BEFORE)["retiring"].startswith("OpenAI retires it on 1 December 2026.")
    assert told(HOUSE, AFTER)["retiring"].startswith("OpenAI retired it on 1 December 2026.")
    assert CATALOG["gpt-image-1.5"].retires == AFTER
    assert "choose it in the form" in told(HOUSE, BEFORE)["compare"]
    assert told(HOUSE, AFTER)["compare"] == ""


@pytest.mark.parametrize(
    ("server", "where"), [("apimart", "APIMart"), ("openai", "OpenAI"), ("sketch", "go nowhere")]
)
def test_it_is_told_where_prompts_and_photos_go(server: str, where: str) -> None:
    words = told(replace(HOUSE, server=server), BEFORE)
    assert where in words["goes_to"]
    assert bool(words["sketching"]) is (server == "sketch")
