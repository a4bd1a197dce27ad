"""A site that is asked to stop leaves its running images to the next one."""

import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.fakes.apimart import FakeApimart
from tests.fakes.serving import served
from tests.jobs.test_crash import settings
from tests.support.running import RunningSite

STOPS_WITHIN_SECONDS = 8.0


@pytest.mark.slow
def test_a_stop_in_the_middle_of_everything_is_only_a_pause(tmp_path: Path) -> None:
    fake = FakeApimart("sk-crash-test")
    with served(fake) as provider:
        site = RunningSite(tmp_path, settings(provider)).start()
        try:
            cookies = httpx.get(f"{site.url}/api/v1/me").cookies
            ids = [press(site, cookies, f"{words} [slow=3]") for words in ("", "[post-delay=2]", "[slow=1]")]
            time.sleep(1.2)
            began = time.monotonic()
            assert site.stop() == 0
            assert time.monotonic() - began < STOPS_WITHIN_SECONDS
            site.start()
            deadline = time.monotonic() + 30
            while time.monotonic() < deadline and not all(finished(site, cookies, id) for id in ids):
                time.sleep(0.2)
            states = [image["state"] for id in ids for image in look(site, cookies, id)["images"]]
            assert states == ["delivered"] * 12
            assert len(fake.tasks) == 12
        finally:
            site.kill()


def press(site: RunningSite, cookies: httpx.Cookies, prompt: str) -> str:
    answer = httpx.post(
        f"{site.url}/api/v1/generations",
        json={"prompt": f"a fox {prompt}", "model": "gpt-image-2", "ratio": "1:1", "count": 4},
        headers={"Origin": site.url, "Idempotency-Key": prompt.replace(" ", "-")},
        cookies=cookies,
    )
    assert answer.status_code == 202, answer.text
    return str(answer.json()["id"])


def look(site: RunningSite, cookies: httpx.Cookies, id: str) -> dict[str, Any]:
    found: dict[str, Any] = httpx.get(f"{site.url}/api/v1/generations/{id}", cookies=cookies).json()
    return found


def finished(site: RunningSite, cookies: httpx.Cookies, id: str) -> bool:
    return bool(look(site, cookies, id)["state"] == "finished")
