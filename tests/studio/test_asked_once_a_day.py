"""One question after a delivered batch, at most once a day, and nothing is shown that was not allowed twice."""

import pytest

from lorai_app.domain.errors import InvalidRequest, NotFound, TooManyRequests
from lorai_app.domain.feedback import Fate, Feedback
from lorai_app.domain.generation import Generation
from lorai_app.domain.visitor import Visitor
from lorai_app.studio import feedback
from lorai_app.studio.board import MOST_STORIES
from tests.support.people import ANA, BEN, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
GOOD = Feedback(5, "it kept the label", may_show=True, name="Ana")


async def batch(shop: Workshop, prompt: str = "an owl", who: Visitor = ANA) -> Generation:
    made = await shop.press(who, prompt)
    await shop.done()
    return made


async def answered(shop: Workshop, said: Feedback, prompt: str = "an owl", who: Visitor = ANA) -> int:
    """Asked, answered; the number under which the operator finds it."""
    made = await batch(shop, prompt, who)
    assert await shop.studio.ask(who, made.id)
    await shop.studio.hear(who, made.id, said)
    return (await feedback.everything(shop.database))[0].id


async def test_a_delivered_batch_is_asked_about(workshop: Workshop) -> None:
    assert await workshop.studio.ask(ANA, (await batch(workshop)).id)


async def test_the_question_stands_over_a_reload_and_in_another_window(workshop: Workshop) -> None:
    made = await batch(workshop)
    assert [await workshop.studio.ask(ANA, made.id) for _ in range(3)] == [True, True, True]


async def test_the_next_batch_of_the_day_is_not_asked_about(workshop: Workshop) -> None:
    await workshop.studio.ask(ANA, (await batch(workshop)).id)
    workshop.clock.forward(hours=23)
    assert not await workshop.studio.ask(ANA, (await batch(workshop, "another")).id)


@pytest.mark.parametrize("how", ["answered", "refused", "ignored"])
async def test_a_day_later_it_is_asked_again_and_not_earlier(workshop: Workshop, how: str) -> None:
    first = await batch(workshop)
    assert await workshop.studio.ask(ANA, first.id)
    if how == "answered":
        await workshop.studio.hear(ANA, first.id, GOOD)
    if how == "refused":
        await workshop.studio.leave_it(ANA, first.id)
    assert await workshop.studio.ask(ANA, first.id) is (how == "ignored")
    second = await batch(workshop, "another")
    assert not await workshop.studio.ask(ANA, second.id)
    workshop.clock.forward(hours=25)
    third = await batch(workshop, "a third")
    assert await workshop.studio.ask(ANA, third.id)


async def test_each_visitor_is_asked_for_themselves(workshop: Workshop) -> None:
    await workshop.grant(BEN, 10)
    await workshop.studio.ask(ANA, (await batch(workshop)).id)
    assert await workshop.studio.ask(BEN, (await batch(workshop, who=BEN)).id)


async def test_what_brought_nothing_is_not_asked_about(workshop: Workshop) -> None:
    assert not await workshop.studio.ask(ANA, (await batch(workshop, "an owl [failed]")).id)


async def test_what_is_under_way_is_not_asked_about(workshop: Workshop) -> None:
    workshop.working = False
    assert not await workshop.studio.ask(ANA, (await workshop.press(ANA)).id)


async def test_what_is_long_past_is_not_asked_about(workshop: Workshop) -> None:
    made = await batch(workshop)
    workshop.clock.forward(days=2)
    assert not await workshop.studio.ask(ANA, made.id)


async def test_nobody_is_asked_about_somebody_elses(workshop: Workshop) -> None:
    made = await batch(workshop)
    with pytest.raises(NotFound):
        await workshop.studio.ask(CLEO, made.id)


async def test_an_answer_is_kept_once(workshop: Workshop) -> None:
    made = await batch(workshop)
    await workshop.studio.ask(ANA, made.id)
    await workshop.studio.hear(ANA, made.id, GOOD)
    with pytest.raises(InvalidRequest, match="question is over"):
        await workshop.studio.hear(ANA, made.id, Feedback(1))
    (kept,) = await feedback.everything(workshop.database)
    assert (kept.feedback, kept.fate) == (GOOD, Fate.NEW)


@pytest.mark.parametrize("who", [ANA, CLEO])
async def test_who_was_not_asked_can_not_answer(workshop: Workshop, who: Visitor) -> None:
    made = await batch(workshop)
    with pytest.raises(InvalidRequest, match="question is over"):
        await workshop.studio.hear(who, made.id, GOOD)
    assert await feedback.everything(workshop.database) == []


async def test_saying_much_at_once_is_refused(limited: Workshop) -> None:
    for _ in range(10):
        with pytest.raises(InvalidRequest):
            await limited.studio.hear(CLEO, "nothing", GOOD)
    with pytest.raises(TooManyRequests):
        await limited.studio.hear(CLEO, "nothing", GOOD)


async def test_only_what_is_approved_is_a_story(workshop: Workshop) -> None:
    id = await answered(workshop, GOOD)
    await workshop.studio.board.look(workshop.database)
    assert workshop.studio.board.stories == ()
    await feedback.approve(workshop.database, id)
    await workshop.studio.board.look(workshop.database)
    assert workshop.studio.board.stories == (GOOD,)
    await feedback.hide(workshop.database, id)
    await workshop.studio.board.look(workshop.database)
    assert workshop.studio.board.stories == ()


@pytest.mark.parametrize(
    ("said", "why"), [(Feedback(5, "good"), "did not allow it"), (Feedback(5, "", may_show=True), "no words")]
)
async def test_what_was_not_allowed_or_says_nothing_can_not_be_approved(
    workshop: Workshop, said: Feedback, why: str
) -> None:
    id = await answered(workshop, said)
    with pytest.raises(InvalidRequest, match=why):
        await feedback.approve(workshop.database, id)
    assert (await feedback.everything(workshop.database))[0].fate is Fate.NEW


async def test_what_nobody_said_can_not_be_decided(workshop: Workshop) -> None:
    for decide in (feedback.approve, feedback.hide):
        with pytest.raises(NotFound, match="no feedback 7"):
            await decide(workshop.database, 7)


async def test_the_newest_stories_are_shown_and_not_all(workshop: Workshop) -> None:
    await workshop.grant(ANA, 100)
    for number in range(MOST_STORIES + 1):
        id = await answered(workshop, Feedback(5, f"story {number}", may_show=True), f"owl {number}")
        await feedback.approve(workshop.database, id)
        workshop.clock.forward(hours=25)
    await workshop.studio.board.look(workshop.database)
    shown = [one.words for one in workshop.studio.board.stories]
    assert shown == [f"story {number}" for number in range(MOST_STORIES, 0, -1)]


async def test_who_is_forgotten_has_said_nothing(workshop: Workshop) -> None:
    await feedback.approve(workshop.database, await answered(workshop, GOOD))
    await workshop.studio.board.look(workshop.database)
    await workshop.studio.forget_me(ANA)
    assert workshop.studio.board.stories == ()
    assert await feedback.everything(workshop.database) == []
