"""What was asked of the provider and what came of it, told to whoever asked for the images."""

from typing import Any

import pytest

from tests.support.people import ANA, CLEO
from tests.support.site import Site, error_of
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def truth(workshop: Workshop, prompt: str, count: int = 1, **more: Any) -> list[dict[str, Any]]:
    made = await workshop.press(ANA, prompt, count, **more)
    await workshop.done()
    async with Site(workshop).browser(ANA) as browser:
        answer = await browser.get(f"/api/v1/generations/{made.id}/truth")
    assert answer.status_code == 200
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


async def test_a_delivered_image_tells_what_was_asked_and_what_came(workshop: Workshop) -> None:
    (image,) = await truth(workshop, "an owl [slow=0.3] [file-webp]", ratio="21:9")
    assert image["asked"] == {"ratio": "21:9", "width": 2016, "height": 864}
    assert image["got"] == {"width": 1024, "height": 1024, "mime": "image/webp"}
    assert (image["index"], image["attempt"], image["provider"]) == (0, 1, "apimart")
    assert image["cost_usd"] == 0.0085
    assert image["request_id"].startswith("task_")
    assert image["provider_seconds"] >= 0.3
    assert image["queue_seconds"] >= 0


async def test_a_failed_image_tells_what_to_ask_the_provider_for(workshop: Workshop) -> None:
    (image,) = await truth(workshop, "an owl [401-live]")
    assert (image["got"], image["cost_usd"]) == (None, None)
    assert image["request_id"] == "20261122abc"
    assert image["provider_seconds"] is not None


async def test_an_image_that_was_never_sent_has_been_nowhere(idle: Workshop) -> None:
    (first, second) = await truth(idle, "an owl", 2)
    assert (first["index"], second["index"]) == (0, 1)
    for key in ("provider", "got", "queue_seconds", "provider_seconds", "request_id", "cost_usd"):
        assert first[key] is None


async def test_a_retry_begins_a_new_truth(idle: Workshop) -> None:
    made = await idle.press(ANA, "an owl [401-live:once]")
    idle.work()
    await idle.done()
    await idle.studio.retry(ANA, made.id, "again")
    (image,) = await idle.studio.truth(ANA, made.id)
    assert (image.attempt, image.provider, image.request_id, image.provider_seconds) == (2, None, None, None)


async def test_it_is_nobody_elses(workshop: Workshop) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    async with Site(workshop).browser(CLEO) as browser:
        assert error_of(await browser.get(f"/api/v1/generations/{made.id}/truth")) == (404, "not_found")
