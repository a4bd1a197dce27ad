"""Reporting a share with the form of its page, as a browser without scripts sends it."""

from collections.abc import AsyncIterator

import httpx
import pytest

from lorai_app.domain.sharing import LONGEST_REPORT, Complaint, Wish
from lorai_app.store import reports
from tests.support.html import Html
from tests.support.people import ANA, BEN, CLEO
from tests.support.site import Site
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


@pytest.fixture
async def cleo(workshop: Workshop) -> AsyncIterator[httpx.AsyncClient]:
    async with Site(workshop).browser(CLEO) as browser:
        yield browser


@pytest.fixture
async def slug(workshop: Workshop) -> str:
    made = await workshop.press(ANA)
    await workshop.done()
    return (await workshop.studio.share(ANA, Wish(made.id))).slug


async def test_the_form_of_the_page_is_heard_and_thanked_for(
    workshop: Workshop, cleo: httpx.AsyncClient, slug: str
) -> None:
    page = Html((await cleo.get(f"/s/{slug}")).text)
    [form] = [one for one in page.all("form") if one["method"] == "post"]
    reasons = [one["value"] for one in page.all("input") if one["name"] == "reason"]
    assert reasons == [*Complaint]
    sent = await cleo.post(form["action"], data={"reason": reasons[3], "text": "It is me.\r\nTake it down."})
    assert sent.status_code == 303
    thanks = await cleo.get(sent.headers["location"])
    assert thanks.status_code == 200
    assert "Your report has arrived" in thanks.text
    async with workshop.database.begin() as session:
        [[report]] = [one.reports for one in await reports.newest(session)]
    assert (report.reason, report.text) == (Complaint.PERSON, "It is me.\nTake it down.")


async def test_the_report_that_hides_it_is_thanked_for_too(workshop: Workshop, slug: str) -> None:
    for visitor in (ANA, BEN, CLEO):
        async with Site(workshop).browser(visitor) as browser:
            sent = await browser.post(f"/s/{slug}/report", data={"reason": "illegal", "text": ""})
            assert sent.status_code == 303
            last = await browser.get(sent.headers["location"])
    assert last.status_code == 410
    assert "Your report has arrived" in last.text


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"reason": ""},
        {"reason": "boring"},
        {"reason": "other", "text": "x" * (LONGEST_REPORT + 1)},
        {"reason": "other", "text": "a", "more": "b"},
    ],
)
async def test_a_form_that_is_not_ours_is_refused_in_words(
    cleo: httpx.AsyncClient, slug: str, form: dict[str, str]
) -> None:
    answer = await cleo.post(f"/s/{slug}/report", data=form)
    assert answer.status_code == 422
    assert Html(answer.text).title == "Your report was not sent. | LoraAI"
    assert f'href="/s/{slug}"' in answer.text


async def test_a_form_that_is_broken_is_refused_in_words(cleo: httpx.AsyncClient, slug: str) -> None:
    kind = {"Content-Type": "multipart/form-data; boundary=x"}
    answer = await cleo.post(f"/s/{slug}/report", content=b"--y\r\nno", headers=kind)
    assert answer.status_code == 422


async def test_a_long_text_of_many_lines_is_as_long_as_its_writer_saw(
    cleo: httpx.AsyncClient, slug: str
) -> None:
    text = "\r\n".join("a" * 9 for _ in range(LONGEST_REPORT // 10))
    assert (await cleo.post(f"/s/{slug}/report", data={"reason": "other", "text": text})).status_code == 303


async def test_another_site_cannot_report_in_a_visitors_name(workshop: Workshop, slug: str) -> None:
    for origin in (None, "https://elsewhere.example", "null"):
        async with Site(workshop).browser(CLEO, origin=origin) as browser:
            assert (await browser.post(f"/s/{slug}/report", data={"reason": "other"})).status_code == 403


async def test_a_link_that_never_was_cannot_be_reported(cleo: httpx.AsyncClient) -> None:
    answer = await cleo.post("/s/nothing/report", data={"reason": "other"})
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")
