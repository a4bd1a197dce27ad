"""A delivered image becomes a reference photo of its own."""

import httpx
import pytest

from tests.support.people import ANA
from tests.support.site import Site, error_of, press
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def test_it_is_cleaned_kept_and_can_be_sent(
    workshop: Workshop, anas: httpx.AsyncClient, cleos: httpx.AsyncClient
) -> None:
    made = await workshop.press(ANA, "an owl [failed:1]", 2)
    await workshop.done()
    image = (await workshop.see(ANA, made.id)).images[0].picture
    assert image
    answer = await anas.post(f"/api/v1/generations/{made.id}/images/0/reference")
    told = answer.json()
    assert answer.status_code == 201
    assert set(told) == {"id", "width", "height", "bytes", "changes"}
    assert (told["width"], told["height"]) == (image.width, image.height)
    assert (await anas.get(f"/media/references/{told['id']}/256.webp")).status_code == 200
    await anas.delete(f"/api/v1/generations/{made.id}")
    again = await press(anas, references=[told["id"]])
    assert (again.status_code, again.json()["references"]) == (202, [told["id"]])
    assert error_of(await press(cleos, references=[told["id"]])) == (422, "invalid_request")


async def test_only_what_was_delivered_and_is_hers(
    workshop: Workshop, anas: httpx.AsyncClient, cleos: httpx.AsyncClient
) -> None:
    made = await workshop.press(ANA, "an owl [failed:1]", 2)
    await workshop.done()
    for browser, index in ((cleos, "0"), (anas, "1"), (anas, "2"), (anas, "x"), (anas, "-1")):
        answer = await browser.post(f"/api/v1/generations/{made.id}/images/{index}/reference")
        assert error_of(answer) == (404, "not_found"), index
    assert (await workshop.rows())["Reference"] == 0


async def test_it_counts_as_a_photo(limited: Workshop) -> None:
    made = await limited.press(ANA)
    limited.work()
    await limited.done()
    async with Site(limited).browser(ANA) as browser:
        answers = [await browser.post(f"/api/v1/generations/{made.id}/images/0/reference") for _ in range(61)]
    assert [one.status_code for one in answers] == [201] * 60 + [429]
    assert int(answers[-1].headers["Retry-After"]) > 0
