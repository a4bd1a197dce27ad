"""Browsers of the invented visitors, open on a site whose studio works."""

from collections.abc import AsyncIterator

import httpx
import pytest

from tests.support.people import ANA, CLEO
from tests.support.site import Site
from tests.support.workshop import Workshop


@pytest.fixture
async def anas(workshop: Workshop) -> AsyncIterator[httpx.AsyncClient]:
    async with Site(workshop).browser(ANA) as browser:
        yield browser


@pytest.fixture
async def cleos(workshop: Workshop) -> AsyncIterator[httpx.AsyncClient]:
    async with Site(workshop).browser(CLEO) as browser:
        yield browser
