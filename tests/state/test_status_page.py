"""What /status shows: words for the numbers, and nothing where there are too few."""

import asyncio
from collections.abc import Callable

import pytest

from lorai_app import bootstrap
from lorai_app.domain.generation import ImageState
from lorai_app.domain.status import Record
from lorai_app.domain.visitor import Visitor
from lorai_app.state import status
from lorai_app.state.status import RecordView, Status
from tests.support.page import Page
from tests.support.people import ANA
from tests.support.waiting import until

pytestmark = pytest.mark.anyio


def view(delivered: int, blocked: int = 0, failed: int = 0, seconds: tuple[float, ...] = ()) -> RecordView:
    ends = {ImageState.DELIVERED: delivered, ImageState.BLOCKED: blocked, ImageState.FAILED: failed}
    return RecordView.of(Record("gpt-image-2", ends, seconds))


def test_numbers_become_words() -> None:
    shown = view(6, 2, seconds=(44, 46, 48, 50, 52))
    assert (shown.name, shown.tells, shown.ended, shown.median) == ("GPT Image 2", True, 8, "48 s")
    assert (shown.delivered_share, shown.blocked_share, shown.failed_share) == ("75 %", "25 %", "0 %")


def test_a_time_of_seconds_has_its_tenths() -> None:
    assert view(5, seconds=(1.04, 1.1, 1.26, 2, 3)).median == "1.3 s"


def test_too_few_tell_nothing() -> None:
    shown = view(4, seconds=(44, 46, 48, 50))
    assert (shown.tells, shown.median) == (False, "")


def test_little_is_never_nothing_and_nearly_all_is_never_all() -> None:
    shown = view(999, 1)
    assert (shown.delivered_share, shown.blocked_share) == ("over 99 %", "under 1 %")


async def test_the_page_looks_again_until_it_is_left(
    opens: Callable[[Visitor], Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = opens(ANA)
    page = Page(Status, desk.router.headers.cookie, ANA.address, "/status")
    open_pages = {page.router.session.client_token}
    monkeypatch.setattr(bootstrap.house(), "is_open", open_pages.__contains__)
    monkeypatch.setattr(status, "AGAIN_SECONDS", 0.01)

    async def known() -> bool:
        return bool(page.known)

    watching = asyncio.create_task(page.call_in_background("look"))
    async with asyncio.timeout(5):
        await until(known)
        assert [record.tells for record in page.records] == [False, False]
        writes = page.writes
        open_pages.clear()
        await watching
    assert page.writes - writes <= 1
