"""The waitlist's form: an address goes in, a sentence comes out."""

from collections.abc import Callable

import pytest

from lorai_app.domain.visitor import Visitor
from lorai_app.state.waitlist import Waitlist
from lorai_app.studio import waitlist
from tests.support.page import Page
from tests.support.people import ANA
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

FORM = {"address": "ana@example.org", "model": "seedance-2", "agreed": "yes"}


@pytest.fixture
def page(opens: Callable[[Visitor], Page]) -> Page:
    """The page of a model that is not open yet, in Ana's hands."""
    desk = opens(ANA)
    return Page(Waitlist, desk.router.headers.cookie, ANA.address)


async def test_who_joins_is_told_so_and_kept(page: Page, workshop: Workshop) -> None:
    await page.call("join", FORM)
    assert (page.joined, page.trouble) == (True, "")
    assert [one.address for one in await waitlist.everybody(workshop.database)] == ["ana@example.org"]


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"address": "ana"}, "e-mail address"),
        ({"address": None}, "e-mail address"),
        ({"agreed": ""}, "box"),
        ({"model": "gpt-image-2"}, "not open yet"),
    ],
)
async def test_a_wrong_form_is_refused_with_a_sentence_beside_it(
    page: Page, workshop: Workshop, wrong: dict[str, str], why: str
) -> None:
    await page.call("join", FORM | wrong)
    assert why in page.trouble
    assert not page.joined
    assert await waitlist.everybody(workshop.database) == []


@pytest.mark.parametrize("form", ["no form", None, [], {}])
async def test_what_no_form_of_ours_sends_is_refused(page: Page, form: object) -> None:
    await page.call("join", form)
    assert page.trouble
    assert not page.joined


async def test_a_second_try_takes_the_trouble_away(page: Page) -> None:
    await page.call("join", FORM | {"agreed": ""})
    await page.call("join", FORM)
    assert (page.joined, page.trouble) == (True, "")
