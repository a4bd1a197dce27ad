"""Asking a provider whether it takes the key: what the operator reads, and never the key."""

from collections.abc import Iterator

import httpx
import pytest

from lorai_app.bootstrap import checkup
from lorai_app.config import Settings
from lorai_app.providers import Fault, ProviderError
from lorai_app.providers.apimart.balance import balance
from tests.conftest import KEY
from tests.fakes.apimart import FakeApimart
from tests.fakes.openai import FakeOpenAI
from tests.fakes.replies import HANG, RESET, Reply, page
from tests.fakes.serving import served

pytestmark = pytest.mark.anyio


def at_apimart(address: str, key: str = KEY) -> Settings:
    return Settings(provider="apimart", apimart_base_url=f"{address}/v1", apimart_api_key=key)


def at_openai(address: str, key: str = KEY) -> Settings:
    return Settings(provider="openai", openai_base_url=f"{address}/v1", openai_api_key=key)


@pytest.fixture(scope="module")
def openai_site() -> Iterator[str]:
    with served(FakeOpenAI(KEY)) as address:
        yield address


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"success": True, "remain_balance": 74.5, "used_balance": 25.5}, "works: $74.50 left, $25.50 used"),
        ({"success": True, "remain_balance": 0, "used_balance": 1}, "works: $0.00 left, $1.00 used"),
        ({"success": True, "remain_balance": -1, "used_balance": 2}, "works: no limit, $2.00 used"),
        ({"success": True, "remain_balance": 5, "unlimited_quota": True}, "works: no limit"),
        ({"success": True, "remain_balance": "3.2", "remain_credits": 32}, "works: $3.20 left"),
    ],
)
async def test_apimart_tells_what_is_left(
    fake: FakeApimart, site: str, content: dict[str, object], words: str
) -> None:
    fake.balance = Reply(200, content)
    found = await checkup(at_apimart(site))
    assert (found.works, found.words) == (True, words)


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (Reply(200, {"success": False, "message": "Failed to get token info"}), "Failed to get token info"),
        (Reply(200, {"success": True}), "an answer without a balance"),
        (Reply(200, {"success": True, "remain_balance": True}), "an answer without a balance"),
        (Reply(401, {"error": {"message": "No Authorization header"}}), "apimart does not accept the key"),
        (Reply(403, "error code: 1010"), "apimart does not let us in"),
        (page(502, "502 Bad Gateway"), "apimart can't be reached behind its gateway"),
        (RESET, "apimart can't be reached"),
    ],
)
async def test_apimart_says_why_there_is_no_balance(
    fake: FakeApimart, site: str, reply: Reply, words: str
) -> None:
    fake.balance = reply
    found = await checkup(at_apimart(site))
    assert not found.works
    assert words in found.words
    assert "\n" not in found.words


async def test_an_answer_that_never_comes_is_not_waited_for(fake: FakeApimart, site: str) -> None:
    fake.balance = HANG
    async with httpx.AsyncClient(trust_env=False) as client:
        with pytest.raises(ProviderError) as caught:
            await balance(client, f"{site}/v1", KEY, seconds=0.2)
    assert caught.value.fault is Fault.TIMEOUT


async def test_openai_lists_its_models(openai_site: str) -> None:
    found = await checkup(at_openai(openai_site))
    assert (found.works, found.words) == (True, "works: 3 models listed")


async def test_a_wrong_key_is_told_and_not_shown(fake: FakeApimart, site: str, openai_site: str) -> None:
    for settings in (at_apimart(site, "sk-wrong-canary"), at_openai(openai_site, "sk-wrong-canary")):
        found = await checkup(settings)
        assert not found.works
        assert "does not accept the key" in found.words
        assert "sk-wrong-canary" not in found.words


async def test_nobody_listens() -> None:
    for settings in (at_apimart("http://127.0.0.1:9"), at_openai("http://127.0.0.1:9")):
        found = await checkup(settings)
        assert (found.works, "can't be reached" in found.words) == (False, True)


async def test_the_built_in_provider_needs_no_key() -> None:
    assert (await checkup(Settings(provider="sketch"))).words == "needs none"
