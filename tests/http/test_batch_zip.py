"""All images of a press in one ZIP: byte for byte, with a text that says what they are and what is missing."""

import io
import zipfile

import httpx
import pytest

from tests.support.people import ANA
from tests.support.photos import photo
from tests.support.site import error_of
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def made(workshop: Workshop, prompt: str, count: int = 1, **more: object) -> str:
    id = (await workshop.press(ANA, prompt, count, **more)).id
    await workshop.done()
    return id


def opened(answer: httpx.Response) -> zipfile.ZipFile:
    assert answer.status_code == 200, answer.text
    return zipfile.ZipFile(io.BytesIO(answer.content))


async def test_the_originals_and_a_text_are_in_it(workshop: Workshop, anas: httpx.AsyncClient) -> None:
    await workshop.grant(ANA, 100)
    owl = (await workshop.studio.add_reference(ANA, photo())).id
    id = await made(workshop, "A red fox\n[blocked:1] [failed:2]", 4, ratio="21:9", references=(owl,))
    answer = await anas.get(f"/api/v1/generations/{id}/zip")
    name = "a-red-fox-blocked-1-failed-2"
    assert answer.headers["content-type"] == "application/zip"
    assert answer.headers["content-disposition"] == f'attachment; filename="{name}.zip"'
    assert answer.headers["content-length"] == str(len(answer.content))
    assert answer.headers["cache-control"] == "private, no-store"
    batch, shown = opened(answer), await workshop.see(ANA, id)
    assert batch.testzip() is None
    assert batch.namelist() == [f"{name}-1.png", f"{name}-4.png", "about.txt"]
    for index in (0, 3):
        original = await anas.get(f"/media/images/{id}/{index}/1/original")
        assert batch.read(f"{name}-{index + 1}.png") == original.content
    about = batch.read("about.txt").decode()
    assert about.startswith("2 of 4 images made with LoraAI\n\nPROMPT\nA red fox\n[blocked:1] [failed:2]\n\n")
    for line in (
        "Model: GPT Image 2",
        "Ratio: 21:9, asked for as 2016×864 pixels",
        "Reference photos: 1 (not in this file)",
        f"When: {shown.created:%Y-%m-%d %H:%M} UTC",
        "Receipt: 4 credits used, 4 returned, 0 held",
        f"2. blocked. {shown.images[1].reason.message}",
        f"3. failed. {shown.images[2].reason.message}",
    ):
        assert line in about.splitlines(), about
    assert f"1. {name}-1.png: 2016×864 pixels, " in about
    assert shown.images[0].picture.request_id in about
    assert "no AI model" not in about


async def test_what_is_still_being_made_is_told_as_such(workshop: Workshop, anas: httpx.AsyncClient) -> None:
    workshop.working = False
    id = (await workshop.press(ANA, "an owl", 3)).id
    workshop.work(workshop.woken[:1])
    await workshop.done()
    told = opened(await anas.get(f"/api/v1/generations/{id}/zip")).read("about.txt").decode()
    assert "2. not made yet: it was in line when this was saved." in told
    await workshop.studio.cancel(ANA, id)
    told = opened(await anas.get(f"/api/v1/generations/{id}/zip")).read("about.txt").decode()
    assert "2. cancelled. Not charged." in told


async def test_names_in_any_script_survive(workshop: Workshop, anas: httpx.AsyncClient) -> None:
    id = await made(workshop, "雪の中の赤い狐")
    answer = await anas.get(f"/api/v1/generations/{id}/zip")
    assert opened(answer).namelist() == ["雪の中の赤い狐-1.png", "about.txt"]
    assert (
        "filename=\"loraai-image.zip\"; filename*=UTF-8''%E9%9B%AA" in answer.headers["content-disposition"]
    )


async def test_without_an_image_there_is_nothing_to_save(workshop: Workshop, anas: httpx.AsyncClient) -> None:
    id = await made(workshop, "an owl [failed]")
    answer = await anas.get(f"/api/v1/generations/{id}/zip")
    assert error_of(answer) == (404, "not_found")
    assert "nothing to save" in answer.json()["error"]["message"]


async def test_it_is_nobody_elses_and_not_there_from_the_trash(
    workshop: Workshop, anas: httpx.AsyncClient, cleos: httpx.AsyncClient
) -> None:
    id = await made(workshop, "an owl")
    assert error_of(await cleos.get(f"/api/v1/generations/{id}/zip")) == (404, "not_found")
    await workshop.studio.delete(ANA, id)
    assert error_of(await anas.get(f"/api/v1/generations/{id}/zip")) == (404, "not_found")
