"""What a click asks, and what its page shows at once."""

from collections.abc import Callable

import pytest

from lorai_app.domain.errors import InvalidRequest, NotEnoughCredits, NotFound, StillRunning
from lorai_app.state.views import GenerationView
from tests.support.page import Page
from tests.support.people import ANA, BEN, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

FORM = {
    "prompt": "an owl",
    "model": "gpt-image-2",
    "ratio": "1:1",
    "count": "2",
    "references": "",
    "key": "key-1",
}
Open = Callable[..., Page]


async def test_a_press_is_shown_at_once_with_its_receipt_and_the_new_balance(opens: Open) -> None:
    page = opens(ANA)
    await page.call("submit", FORM)
    (shown,) = page.shown
    assert (shown.reserved, shown.held, len(shown.tiles), shown.under_way) == (4, 4, 2, True)
    assert (page.balance, page.held, page.acknowledged, page.notice) == (6, 4, "key-1", "")


async def test_a_press_that_is_sent_again_is_shown_once(opens: Open) -> None:
    page = opens(ANA)
    await page.call("submit", FORM)
    await page.call("submit", FORM)
    assert (len(page.shown), page.held) == (1, 4)


@pytest.mark.parametrize(
    "wrong",
    [
        {"prompt": " "},
        {"count": "0"},
        {"count": ""},
        {"count": "-1"},
        {"ratio": "16:10"},
        {"model": "x"},
        {"key": ""},
    ],
    ids=str,
)
async def test_a_wrong_form_is_refused_and_acknowledged(opens: Open, wrong: dict[str, str]) -> None:
    page = opens(ANA)
    with pytest.raises(InvalidRequest):
        await page.call("submit", FORM | wrong)
    assert page.shown == []
    assert page.acknowledged == (FORM | wrong)["key"]


async def test_without_credits_nothing_is_shown(opens: Open, workshop: Workshop) -> None:
    await workshop.empty(BEN)
    page = opens(BEN)
    with pytest.raises(NotEnoughCredits):
        await page.call("submit", FORM)
    assert page.shown == []


async def test_a_double_click_on_retry_is_one_retry(opens: Open, workshop: Workshop) -> None:
    made = await workshop.press(ANA, "an owl [failed]")
    await workshop.done()
    workshop.working = False
    page = opens(ANA)
    await page.call("retry", made.id)
    with pytest.raises(StillRunning):
        await page.call("retry", made.id)
    assert (page.shown[0].reserved, page.shown[0].tiles[0].state) == (4, "queued")


async def test_cancel_and_delete_change_what_is_shown(opens: Open, workshop: Workshop) -> None:
    workshop.working = False
    page = opens(ANA)
    await page.call("submit", FORM)
    id = page.shown[0].id
    with pytest.raises(StillRunning):
        await page.call("delete", id)
    await page.call("cancel", id)
    assert [tile.heading for tile in page.shown[0].tiles] == ["Cancelled", "Cancelled"]
    assert (page.balance, page.held) == (10, 0)
    await page.call("delete", id)
    assert [(view.id, view.trashed) for view in page.shown] == [(id, True)]
    assert page.said == "Moved to the trash: an owl. Undo brings it back."


async def test_undo_brings_back_what_was_deleted_in_its_place_by_age(opens: Open, workshop: Workshop) -> None:
    first, second, third = [await workshop.press(ANA, f"press {number}") for number in range(3)]
    await workshop.done()
    page = opens(ANA)
    async with page:
        for made in (first, second, third):
            page._put(GenerationView.of(await workshop.see(ANA, made.id)))
    await page.call("delete", second.id)
    assert [view.trashed for view in page.shown] == [False, True, False]
    with pytest.raises(NotFound):
        await workshop.see(ANA, second.id)
    await page.call("restore", second.id)
    assert [(view.id, view.trashed) for view in page.shown] == [
        (third.id, False),
        (second.id, False),
        (first.id, False),
    ]
    assert page.said == "Back from the trash: press 1."
    assert (await workshop.see(ANA, second.id)).deleted is None


async def test_a_new_press_is_told_instead_of_what_was_deleted(opens: Open, workshop: Workshop) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    page = opens(ANA)
    await page.call("delete", made.id)
    await page.call("submit", FORM)
    assert page.said == ""


@pytest.mark.parametrize("event", ["retry", "cancel", "delete", "restore"])
async def test_a_click_on_somebody_elses_generation_finds_nothing(
    opens: Open, workshop: Workshop, event: str
) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    page = opens(CLEO)
    with pytest.raises(NotFound):
        await page.call(event, made.id)
    assert page.shown == []


async def test_a_sentence_is_told_beside_the_button_and_cut_when_it_is_endless(opens: Open) -> None:
    page = opens(ANA)
    await page.call("tell", "This needs 4 credits and you have 2.")
    assert page.notice == "This needs 4 credits and you have 2."
    await page.call("tell", "x" * 5000)
    assert len(page.notice) == 500


async def test_a_press_that_succeeds_takes_the_sentence_away(opens: Open) -> None:
    page = opens(ANA)
    await page.call("tell", "Write a prompt first.")
    await page.call("submit", FORM)
    assert page.notice == ""
