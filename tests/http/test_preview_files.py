"""The unfinished picture, sent to whom it belongs, for as long as it is being made."""

import httpx
import pytest

from lorai_app.domain.generation import Generation, ImageState, Reason
from lorai_app.store import images
from lorai_app.store.files import preview_of
from tests.support.people import ANA
from tests.support.site import error_of
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
PICTURE = b"a webp"


@pytest.fixture
async def hers(idle: Workshop) -> Generation:
    """Ana's image, half-way, with one preview so far."""
    made = await idle.press(ANA)
    image = made.images[0].id
    await idle.files.put(preview_of(image), PICTURE)
    async with idle.database.begin() as session:
        await images.mark_submitted(session, image, 1, idle.clock())
        await images.mark_progress(session, image, 1, 50, idle.clock(), with_preview=True)
    return made


def address(made: Generation, attempt: int = 1) -> str:
    return f"/media/images/{made.id}/0/{attempt}/preview.webp?1"


async def test_she_sees_it_and_her_browser_keeps_it_for_a_minute(
    hers: Generation, ana: httpx.AsyncClient
) -> None:
    answer = await ana.get(address(hers))
    assert (answer.status_code, answer.content) == (200, PICTURE)
    assert answer.headers["content-type"] == "image/webp"
    assert answer.headers["cache-control"] == "private, max-age=60"


async def test_a_stranger_is_told_what_they_are_told_of_nothing(
    hers: Generation, cleo: httpx.AsyncClient
) -> None:
    foreign, nobodys = await cleo.get(address(hers)), await cleo.get(address(hers).replace(hers.id, "0" * 32))
    assert error_of(foreign) == (404, "not_found")
    assert foreign.content == nobodys.content


async def test_there_is_none_of_another_attempt_and_nothing_after_the_end(
    hers: Generation, ana: httpx.AsyncClient, idle: Workshop
) -> None:
    assert (await ana.get(address(hers, attempt=2))).status_code == 404
    async with idle.database.begin() as session:
        await images.end_without(
            session, hers.images[0].id, 1, ImageState.FAILED, Reason("x", "Gone."), idle.clock()
        )
    assert_nothing(await ana.get(address(hers)))


async def test_nothing_is_wrong_when_its_file_has_just_gone(
    hers: Generation, ana: httpx.AsyncClient, idle: Workshop
) -> None:
    await idle.files.delete(preview_of(hers.images[0].id))
    assert_nothing(await ana.get(address(hers)))


async def test_whoever_asks_as_it_is_delivered_sees_the_finished_picture(
    workshop: Workshop, ana: httpx.AsyncClient
) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    answer = await ana.get(address(made))
    assert answer.status_code == 200
    assert answer.content == (await ana.get(f"/media/images/{made.id}/0/1/512.webp")).content


def assert_nothing(answer: httpx.Response) -> None:
    """No picture and no fault, of which a browser would complain; and nothing to be kept."""
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["cache-control"] == "private, no-store"


async def test_the_image_of_the_api_has_the_fields_that_were_promised_and_no_more(
    hers: Generation, ana: httpx.AsyncClient
) -> None:
    (image,) = (await ana.get(f"/api/v1/generations/{hers.id}")).json()["images"]
    promised = "index state progress attempt reason credits url thumbnail width height mime seconds"
    assert set(image) == {*promised.split(), "revised_prompt", "request_id"}
    assert (image["progress"], image["url"]) == (50, None)
