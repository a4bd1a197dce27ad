"""The words of the site: every number in them is the catalog's, every link leads somewhere, nothing is boasted of."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

import pytest

from lorai_app import routes
from lorai_app.content import (
    capabilities,
    content_policy,
    faq,
    faq_more,
    features,
    gpt_image_1_5,
    gpt_image_2,
    not_found,
    pricing,
    privacy,
    reasons,
    seedance_2,
    showcase,
    site,
    status,
    steps,
    terms,
    workflows,
)
from lorai_app.content.markup import Link, parts, plain
from lorai_app.content.pictures import SHOWCASE
from lorai_app.domain.catalog import CATALOG, MAX_REFERENCES, RATIOS
from lorai_app.pages import SITE

TWO, BEFORE = CATALOG["gpt-image-2"], CATALOG["gpt-image-1.5"]
DEARER = replace(TWO, prices=dict.fromkeys(RATIOS, 7), counts=(1, 2, 3), max_references=6, max_prompt=45_000)
LONGER = replace(BEFORE, retires=date(2027, 3, 9), prices={"1:1": 5, "3:2": 9})


def said(*values: Any) -> str:
    """Everything that these values say, as plain text."""
    return "\n".join(plain(text) for value in values for text in strings(value))


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from strings(tuple(value.items()))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from strings(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


ALL = {
    "/": (
        *(gpt_image_2.home(), gpt_image_2.badges(), reasons.reasons(TWO), steps.steps(TWO)),
        *(capabilities.capabilities(TWO), faq.eight(), workflows.WORKFLOWS, workflows.LEAD, showcase.LEAD),
    ),
    "/models/gpt-image-2": (gpt_image_2.page(),),
    "/models/gpt-image-1-5": (gpt_image_1_5.page(), gpt_image_1_5.comparison()),
    "/models/seedance-2": (seedance_2.page(), seedance_2.PROMISE, seedance_2.INVITATION),
    "/features": (features.PAGE, features.groups()),
    "/pricing": (pricing.page(), pricing.rates(), pricing.sections()),
    "/faq": (faq.PAGE, faq.eight(), faq_more.more()),
    "/terms": (terms.terms(),),
    "/privacy": (privacy.privacy(),),
    "/content-policy": (content_policy.CONTENT_POLICY,),
    "/status": (status.PAGE, status.NOTES),
    "frame": (site.ANNOUNCEMENT, site.PROMISES, site.CLOSING, not_found.PAGE, showcase.HONEST),
}


@pytest.mark.parametrize("words", ALL.values(), ids=ALL)
def test_nothing_boasts_and_nothing_is_left_open(words: tuple[Any, ...]) -> None:
    text = said(*words)
    assert not re.search(
        r"\b(newest|latest|amazing|stunning|revolutionary|cutting.edge)\b", text, re.IGNORECASE
    )
    assert not re.search(r"[{}]|TODO|lorem", text)


@pytest.mark.parametrize("words", ALL.values(), ids=ALL)
def test_every_link_leads_to_a_page(words: tuple[Any, ...]) -> None:
    pages = {address for address, _, _ in SITE} | {routes.HISTORY, f"{routes.API}/openapi.json"}
    links = [part for text in strings(words) for part in parts(text) if isinstance(part, Link)]
    assert {link.address.partition("#")[0] for link in links} <= pages


@pytest.mark.parametrize("address", [address for address, _, _ in SITE])
def test_a_page_says_what_it_is_in_a_title_of_its_own(address: str) -> None:
    pages = {address: page for address, page, _ in SITE}
    page = pages[address]
    assert "GPT Image 2" in page.title or "LoraAI" in page.title
    assert len(page.title) <= 70
    assert 60 <= len(page.description) <= 200
    assert [one.title for one in pages.values()].count(page.title) == 1
    assert [one.description for one in pages.values()].count(page.description) == 1
    assert page.headline


def test_a_changed_catalog_changes_the_words_of_the_home_page() -> None:
    words = said(
        gpt_image_2.home(DEARER),
        gpt_image_2.badges(DEARER),
        reasons.reasons(DEARER),
        steps.steps(DEARER),
        capabilities.capabilities(DEARER),
    )
    for said_now in (
        "7 credits per delivered image",
        "7 credits per image",
        "Get three prints of it",
        "Up to 6 references",
        "Three images cost 21 credits at most",
        "Six photos, each with a number",
        "45,000",
        "1, 2 or 3 images",
    ):
        assert said_now in words
    assert "32,000" not in words
    assert not re.search(r"\b2 credits", words)


def test_a_changed_catalog_changes_the_answers_and_the_other_pages() -> None:
    catalog = {**CATALOG, TWO.id: DEARER, BEFORE.id: LONGER}
    answers = said(faq.eight(catalog), faq_more.more(catalog))
    assert "7 credits for each image" in answers
    assert "two ratios (1:1 and 3:2)" in answers
    assert "5 credits square, 9 otherwise" in answers
    assert "9 March 2027" in said(
        gpt_image_1_5.page(LONGER, DEARER), gpt_image_1_5.comparison(LONGER, DEARER)
    )
    assert "7 credits an image" in said(pricing.page(DEARER))
    assert [(rate.name, rate.credits) for rate in pricing.rates(catalog)] == [
        ("GPT Image 2", 7),
        ("GPT Image 1.5", 5),
        ("GPT Image 1.5", 9),
    ]
    assert "21 credits" in said(features.groups(DEARER))
    assert "5 credits square" in said(terms.terms(DEARER, LONGER))


def test_the_facts_stand_where_they_are_looked_for() -> None:
    home, answers, prices = said(*ALL["/"]), said(*ALL["/faq"]), said(*ALL["/pricing"])
    for ratio in RATIOS:
        assert ratio in answers
        assert ratio in said(*ALL["/models/gpt-image-2"])
    for fact in ("44 to 52 seconds", "90 seconds or more", "32,000", "image-to-image", "text-to-image", "@2"):
        assert fact in home
    for fact in ("2 credits", "8 credits", "Blocked and failed images are never charged"):
        assert fact in prices
    for fact in ("commercially", "OpenAI’s usage terms", "Loosening sensitive words", "no API key", "medium"):
        assert fact in answers
    seedance = said(*ALL["/models/seedance-2"])
    for fact in ("ByteDance", "2K", "ative audio", "ip sync", "eight languages", "text, images, video"):
        assert fact in seedance


def test_there_are_four_reasons_four_steps_six_capabilities_eight_questions_and_five_jobs() -> None:
    assert len(reasons.reasons(TWO)) == len(steps.steps(TWO)) == 4
    assert len(capabilities.capabilities(TWO)) == 6
    assert len(faq.eight()) == 8
    assert len(workflows.WORKFLOWS) == 5


def test_no_two_questions_share_an_address() -> None:
    ids = [one.id for one in faq.eight()]
    ids += [one.id for group in faq_more.more().values() for one in group]
    assert len(set(ids)) == len(ids)


def test_a_job_asks_for_what_the_model_has() -> None:
    for job in workflows.WORKFLOWS:
        assert job.ratio in TWO.prices
        named = {int(number) for number in re.findall(r"@(\d)", job.prompt)}
        assert named == set(range(1, job.photos + 1))
        assert job.photos <= MAX_REFERENCES


def test_the_showcase_hangs_every_print_once_and_a_model_page_only_those_that_it_could_make() -> None:
    hung = [*showcase.WALL, *showcase.RACK]
    assert sorted(one.name for one in hung) == sorted(one.name for one in SHOWCASE)
    ratio_of = {one.name: one.ratio for one in SHOWCASE}
    for page in (gpt_image_2.page(), gpt_image_1_5.page()):
        assert {ratio_of[name] for name in page.prints} <= set(CATALOG[page.model].prices)
