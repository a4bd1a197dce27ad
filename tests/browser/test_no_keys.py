"""What a browser is sent, and what the site writes down, has nothing of the operator's keys in it."""

import re
from collections.abc import Iterator

import httpx
import pytest

from tests.support.running import ROOT, RunningSite

KEYS = {
    "LORAI_APIMART_API_KEY": "sk-canary-apimart-0123",
    "LORAI_OPENAI_API_KEY": "sk-canary-openai-0123",
    "LORAI_SECRET_KEYS": "canary-of-the-cookies-0123",
}
LINKED = re.compile(r'(?:src|href)="(/[^"#?]+)')
CALLS = (
    "",
    "g/nothing",
    "api/v1/me",
    "api/v1/models",
    "api/v1/openapi.json",
    "healthz",
    "readyz",
    "metrics",
    "nowhere",
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    running = RunningSite(tmp_path_factory.mktemp("canary"), KEYS)
    yield running.start()
    running.stop()


@pytest.mark.slow
def test_no_key_is_in_any_page_asset_answer_or_log(site: RunningSite) -> None:
    with httpx.Client(base_url=site.url, trust_env=False) as client:
        told = {call: client.get(f"/{call}").text for call in CALLS}
        for link in {link for text in told.values() for link in LINKED.findall(text)}:
            told[link] = client.get(link).content.decode(errors="replace")
    assert len(told) > len(CALLS) + 5
    told["the log"] = site.log.read_text()
    assert [name for name, text in told.items() if "canary" in text] == []


@pytest.mark.slow
def test_the_built_bundle_knows_no_key_and_no_name_of_one() -> None:
    secrets = [word.encode() for word in (*KEYS, *KEYS.values(), "sk-canary", "sk-browser-test")]
    bundle = [file for file in (ROOT / ".web" / "build").rglob("*") if file.is_file()]
    assert bundle
    assert [file for file in bundle if any(word in file.read_bytes() for word in secrets)] == []
