"""The question under a batch: it comes once, an answer takes it away, and what is wrong is said beside it."""

from collections.abc import Callable

import pytest

from lorai_app.domain.generation import Generation
from lorai_app.domain.visitor import Visitor
from lorai_app.state.feedback import Feedback
from lorai_app.studio import feedback
from tests.support.page import Page
from tests.support.people import ANA, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
FORM = {"stars": "5", "words": "it kept the label", "may_show": "yes", "name": "Ana"}


@pytest.fixture
def page(opens: Callable[[Visitor], Page]) -> Callable[[Visitor], Page]:
    def opened(visitor: Visitor) -> Page:
        return Page(Feedback, opens(visitor).router.headers.cookie, visitor.address)

    return opened


@pytest.fixture
async def made(workshop: Workshop) -> Generation:
    made = await workshop.press(ANA)
    await workshop.done()
    return made


async def test_who_answers_is_thanked_and_heard(
    page: Callable[[Visitor], Page], made: Generation, workshop: Workshop
) -> None:
    anas = page(ANA)
    await anas.call("ask", made.id)
    assert anas.about == made.id
    await anas.call("answer", FORM)
    assert (anas.about, anas.thanked, anas.trouble) == ("", made.id, "")
    (kept,) = await feedback.everything(workshop.database)
    assert (kept.feedback.stars, kept.feedback.name) == (5, "Ana")


async def test_who_says_not_now_is_left_alone_in_every_window(
    page: Callable[[Visitor], Page], made: Generation, workshop: Workshop
) -> None:
    first, second = page(ANA), page(ANA)
    await first.call("ask", made.id)
    await first.call("leave")
    await second.call("ask", made.id)
    assert (first.about, first.thanked, second.about) == ("", "", "")
    assert await feedback.everything(workshop.database) == []


async def test_nobody_is_asked_about_somebody_elses_and_nothing_is_said_of_it(
    page: Callable[[Visitor], Page], made: Generation
) -> None:
    cleos = page(CLEO)
    for id in (made.id, "nothing", "é", None, 7):
        await cleos.call("ask", id)
        assert (cleos.about, cleos.trouble) == ("", "")


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"stars": ""}, "one to five stars"),
        ({"words": "x" * 401}, "400 is the most"),
        ({"name": "x" * 61}, "60 characters"),
    ],
)
async def test_a_wrong_form_is_refused_beside_it_and_can_be_mended(
    page: Callable[[Visitor], Page], made: Generation, wrong: dict[str, str], why: str
) -> None:
    anas = page(ANA)
    await anas.call("ask", made.id)
    await anas.call("answer", FORM | wrong)
    assert why in anas.trouble
    assert (anas.about, anas.thanked) == (made.id, "")
    await anas.call("answer", FORM)
    assert (anas.thanked, anas.trouble) == (made.id, "")


@pytest.mark.parametrize("form", ["no form", None, [], {}])
async def test_what_no_form_of_ours_sends_is_refused(page: Callable[[Visitor], Page], form: object) -> None:
    nobodys = page(ANA)
    await nobodys.call("answer", form)
    assert nobodys.trouble
    assert nobodys.thanked == ""
