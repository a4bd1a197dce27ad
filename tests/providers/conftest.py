"""Our provider pointed at the fake APIMart of all tests, with little patience."""

import ssl
from collections.abc import AsyncIterator

import httpx
import pytest

from lorai_app.providers.apimart import Apimart, Patience, Poll
from lorai_app.providers.download import Download
from tests.conftest import KEY
from tests.fakes.apimart import FakeApimart

# Made once: reading the machine's certificates takes longer than most tests here.
_CERTIFICATES = ssl.create_default_context()


@pytest.fixture
def site(_apimart_server: tuple[FakeApimart, str]) -> str:
    return _apimart_server[1]


@pytest.fixture
async def apimart(fake: FakeApimart, site: str) -> AsyncIterator[Apimart]:
    async with httpx.AsyncClient(verify=_CERTIFICATES, trust_env=False) as client:
        yield _apimart(client, site, ceiling=10, submit=10)


@pytest.fixture
async def impatient(fake: FakeApimart, site: str) -> AsyncIterator[Apimart]:
    """For what never comes."""
    async with httpx.AsyncClient(verify=_CERTIFICATES, trust_env=False) as client:
        yield _apimart(client, site, ceiling=0.2, submit=0.3)


def _apimart(client: httpx.AsyncClient, site: str, ceiling: float, submit: float) -> Apimart:
    return Apimart(
        client,
        f"{site}/v1/",
        KEY,
        download=Download(client, allow_private=True),
        poll=Poll(first=0.01, interval=0.01, ceiling=ceiling),
        patience=Patience(submit=submit, upload=10, read=0.5, tries=3, downloads=3, wait=0.01),
    )
