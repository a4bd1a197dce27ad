"""The files for machines as they are answered: kept for a while, sent once, to anybody."""

from collections.abc import AsyncIterator

import httpx
import pytest

from lorai_app import routes
from tests.support.site import Site, error_of

pytestmark = pytest.mark.anyio

FILES = {routes.ROBOTS: ("text/plain; charset=utf-8", "User-agent: *\n" * 200)}


@pytest.fixture
async def browser(site: Site) -> AsyncIterator[httpx.AsyncClient]:
    site.files = FILES
    async with site.browser() as stranger:
        yield stranger


async def test_whoever_asks_gets_the_file_and_no_cookie(browser: httpx.AsyncClient) -> None:
    answer = await browser.get(routes.ROBOTS)
    assert answer.text == FILES[routes.ROBOTS][1]
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["content-encoding"] == "gzip"
    assert "set-cookie" not in answer.headers
    assert "max-age=3600" in answer.headers["cache-control"]


async def test_a_file_that_is_known_is_not_sent_again(browser: httpx.AsyncClient) -> None:
    tag = (await browser.get(routes.ROBOTS)).headers["etag"]
    again = await browser.get(routes.ROBOTS, headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")


async def test_head_is_answered_without_the_body(browser: httpx.AsyncClient) -> None:
    answer = await browser.head(routes.ROBOTS)
    assert (answer.status_code, answer.content) == (200, b"")


async def test_what_this_site_does_not_have_is_not_found(browser: httpx.AsyncClient) -> None:
    assert error_of(await browser.get(routes.SECURITY)) == (404, "not_found")
