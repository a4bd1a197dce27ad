"""Studios in a hurry, whose images come from the fake OpenAI or the fake APIMart."""

import ssl
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from lorai_app.providers import Photo, apimart
from lorai_app.providers.download import Download
from lorai_app.providers.openai import OpenAI
from lorai_app.store.database import Database
from lorai_app.store.files import Files, ReferenceFiles
from lorai_app.studio.send import Patience
from tests.conftest import KEY
from tests.fakes.apimart import FakeApimart
from tests.fakes.openai import FakeOpenAI
from tests.fakes.serving import served
from tests.support.workshop import Workshop

# Made once: reading the machine's certificates takes longer than most tests here.
_CERTIFICATES = ssl.create_default_context()
_HURRY = Patience(first_pause=0.01, in_line=2.5)
_SILENCE = 4.0
"""Seconds without a byte that count as lost: more than a busy machine takes."""


@pytest.fixture(scope="session")
def _openai_server() -> Iterator[tuple[FakeOpenAI, str]]:
    fake = FakeOpenAI(KEY)
    with served(fake) as address:
        yield fake, address


@pytest.fixture
def openai(_openai_server: tuple[FakeOpenAI, str]) -> FakeOpenAI:
    _openai_server[0].forget()
    return _openai_server[0]


@pytest.fixture
async def shop(
    tables: Database, kept: Files, openai: FakeOpenAI, _openai_server: tuple[FakeOpenAI, str]
) -> AsyncIterator[Workshop]:
    async def bring(reference: str) -> Photo:
        return Photo(reference, await kept.get(ReferenceFiles.of(reference).photo), "image/jpeg")

    async with httpx.AsyncClient(trust_env=False) as client:
        download = Download(client, allow_private=True)
        site = f"{_openai_server[1]}/v1"
        provider = OpenAI(client, site, KEY, bring, download=download, seconds=_SILENCE, pause=0.01)
        made = Workshop(tables, kept, provider, patience=_HURRY)
        yield made
        await made.stop()


@pytest.fixture
async def apimart_shop(
    tables: Database, kept: Files, fake: FakeApimart, _apimart_server: tuple[FakeApimart, str]
) -> AsyncIterator[Workshop]:
    async with httpx.AsyncClient(verify=_CERTIFICATES, trust_env=False) as client:
        provider = apimart.Apimart(
            client,
            f"{_apimart_server[1]}/v1",
            KEY,
            download=Download(client, allow_private=True),
            poll=apimart.Poll(first=0.02, interval=0.02, ceiling=8),
            patience=apimart.Patience(submit=2, upload=2, read=0.5, tries=3, downloads=3, wait=0.01),
        )
        made = Workshop(tables, kept, provider, patience=_HURRY)
        yield made
        await made.stop()
