"""A studio whose images come from the fake OpenAI."""

from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from lorai_app.providers import Photo
from lorai_app.providers.download import Download
from lorai_app.providers.openai import OpenAI
from lorai_app.store.database import Database
from lorai_app.store.files import Files, ReferenceFiles
from lorai_app.studio.send import Patience
from tests.conftest import KEY
from tests.fakes.openai import FakeOpenAI
from tests.fakes.serving import served
from tests.support.workshop import Workshop


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
        provider = OpenAI(client, site, KEY, bring, download=download, seconds=1.5, pause=0.01)
        made = Workshop(tables, kept, provider, patience=Patience(first_pause=0.01, in_line=2.5))
        yield made
        await made.stop()
