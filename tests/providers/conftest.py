"""A fake APIMart in a thread, and our provider pointed at it with little patience."""

import ssl
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from lorai_app.providers.apimart import Apimart, Patience, Poll
from lorai_app.providers.download import Download
from tests.fakes.apimart import FakeApimart
from tests.fakes.serving import served

# Made once: reading the machine's certificates takes longer than most tests here.
_CERTIFICATES = ssl.create_default_context()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def _fake_and_site() -> Iterator[tuple[FakeApimart, str]]:
    fake = FakeApimart("sk-canary")
    with served(fake) as site:
        yield fake, site


@pytest.fixture
def fake(_fake_and_site: tuple[FakeApimart, str]) -> FakeApimart:
    fake, _ = _fake_and_site
    fake.forget()
    return fake


@pytest.fixture
def site(_fake_and_site: tuple[FakeApimart, str]) -> str:
    return _fake_and_site[1]


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
        "sk-canary",
        download=Download(client, allow_private=True),
        poll=Poll(first=0.01, interval=0.01, ceiling=ceiling),
        patience=Patience(submit=submit, upload=10, read=0.5, tries=3, wait=0.01),
    )
