"""A key of a provider is nowhere but in the header that carries it, also where the provider repeats it."""

import json
import logging
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from lorai_app.providers import ProviderError
from lorai_app.providers.openai import OpenAI
from tests.conftest import KEY
from tests.fakes.apimart import FakeApimart
from tests.fakes.openai import FakeOpenAI
from tests.support.people import ANA
from tests.support.photos import photo
from tests.support.site import Site
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
AT_APIMART = ("", "[401-echo]", "[failed-echo]", "[401-live]", "[403-html]", "[expired]", "[cut]")
AT_OPENAI = ("", "[401]", "[error-echo]", "[502-html]", "[moved]", "[url-gone]", "[cut]")
READ = ("generations", "ledger", "me", "models", "openapi.json")


async def all_that_is_told(shop: Workshop, prompt: str, caplog: pytest.LogCaptureFixture) -> str:
    """Every log line, and every answer of the API, of one press."""
    caplog.set_level(logging.INFO)
    with capture_logs() as log:
        reference = await shop.studio.add_reference(ANA, photo())
        made = await shop.press(ANA, f"an owl {prompt}", references=(reference.id,))
        await shop.until(ANA, made.id, lambda seen: not seen.under_way or seen.images[0].reason is not None)
    async with Site(shop).browser(ANA) as browser:
        answers = [(await browser.get(f"/api/v1/{call}")).text for call in (*READ, f"generations/{made.id}")]
    return "\n".join((json.dumps(log, default=repr), caplog.text, *answers))


def kept(folder: Path) -> bytes:
    """Every byte of the tables and the files."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


@pytest.mark.parametrize("prompt", AT_APIMART)
async def test_apimarts_key_is_nowhere(
    apimart_shop: Workshop,
    fake: FakeApimart,
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
    prompt: str,
) -> None:
    told = await all_that_is_told(apimart_shop, prompt, caplog)
    assert KEY not in told
    assert KEY.encode() not in kept(tmp_path)
    assert {request.headers["authorization"] for request in fake.log if request.kind != "file"} == {
        f"Bearer {KEY}"
    }
    assert not [request for request in fake.log if request.kind == "file" and KEY in str(request.headers)]


@pytest.mark.parametrize("prompt", AT_OPENAI)
async def test_openais_key_is_nowhere(
    shop: Workshop, openai: FakeOpenAI, caplog: pytest.LogCaptureFixture, tmp_path: Path, prompt: str
) -> None:
    told = await all_that_is_told(shop, prompt, caplog)
    assert KEY not in told
    assert KEY.encode() not in kept(tmp_path)
    assert {call.headers["authorization"] for call in openai.log} == {f"Bearer {KEY}"}


async def test_a_result_is_fetched_without_the_key(shop: Workshop, openai: FakeOpenAI) -> None:
    await shop.press(ANA, "an owl [url]")
    await shop.done()
    assert openai.downloads
    assert not [headers for headers in openai.download_headers if "authorization" in headers]


async def test_no_error_of_a_provider_shows_it_even_in_its_chain(shop: Workshop) -> None:
    provider = shop.provider
    assert isinstance(provider, OpenAI)
    provider._base_url = "http://127.0.0.1:9"
    body = json.dumps({"fields": {"model": "gpt-image-2", "prompt": "an owl"}, "photos": []}).encode()
    with pytest.raises(ProviderError) as caught:
        await provider.submit("k-0-1", body)
    chain: BaseException | None = caught.value
    while chain is not None:
        assert KEY not in f"{chain!r}"
        chain = chain.__cause__ or (None if chain.__suppress_context__ else chain.__context__)
