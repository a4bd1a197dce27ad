"""Built pages as they are sent: filled, named for search engines, guarded, sent once, and counted without whom."""

import gzip
import hashlib
from base64 import b64encode
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from lorai_app.http import headers
from lorai_app.site.sending import Knowledge, Sending

pytestmark = pytest.mark.anyio

SITE = "https://lorai.test"
SCRIPT = "go()"
PAGE = (
    "<!DOCTYPE html><html><head><title>x</title></head><body><!--told:free-->some<!--/told--> credits"
    f'<a href="http://same-origin.invalid/faq">x</a><script>{SCRIPT}</script></body></html>'
)
EYES = {"Sec-Fetch-Dest": "document"}


async def built(request: Request) -> Response:
    """As Reflex serves it: a page at its address with a slash, the shell for what it does not know."""
    known = request.url.path in ("/", "/faq/", "/g/1/")
    return HTMLResponse(PAGE, 200 if known else 404, {"ETag": '"of the file"'})


async def script(request: Request) -> Response:
    return PlainTextResponse("script", headers={"Content-Encoding": request.headers["accept-encoding"]})


class Home:
    """One site's pages, what it knows, and what it has counted."""

    def __init__(self, *, strict: bool = True) -> None:
        self.words = {"free": "10"}
        self.seen: list[str] = []
        inner = Starlette(routes=[Route("/one.js", script), Route("/{path:path}", built)])
        knowledge = Knowledge(
            SITE,
            lambda: dict(self.words),
            lambda address: f'<link rel="canonical" href="{SITE}{address}">',
            (lambda page: headers.policy(headers.hashes(page))) if strict else None,
            self.seen.append,
        )
        self.app = Sending(inner, ["/", "/faq"], knowledge)

    def browser(self) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(self.app)
        return httpx.AsyncClient(transport=transport, base_url=SITE, headers={"Accept-Encoding": "identity"})


@pytest.fixture
async def home() -> Home:
    return Home()


@pytest.fixture
async def browser(home: Home) -> AsyncIterator[httpx.AsyncClient]:
    async with home.browser() as browser:
        yield browser


async def test_words_and_addresses_are_those_of_the_running_site(browser: httpx.AsyncClient) -> None:
    page = (await browser.get("/faq")).text
    assert "10 credits" in page
    assert f'href="{SITE}/faq"' in page
    assert "same-origin.invalid" not in page
    assert f'<link rel="canonical" href="{SITE}/faq"></head>' in page


async def test_a_page_may_run_its_own_inline_scripts_and_no_others(browser: httpx.AsyncClient) -> None:
    for path in ("/", "/g/1", "/nowhere"):
        policy = (await browser.get(path)).headers["content-security-policy"]
        rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
        digest = b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
        assert rules["script-src"] == f"'self' 'sha256-{digest}'"
        assert "unsafe" not in policy


async def test_while_developing_anything_may_run() -> None:
    async with Home(strict=False).browser() as browser:
        assert "content-security-policy" not in (await browser.get("/")).headers


async def test_a_page_is_sent_once_until_its_words_change(browser: httpx.AsyncClient, home: Home) -> None:
    first = await browser.get("/")
    again = await browser.get("/", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["content-security-policy"] == first.headers["content-security-policy"]
    home.words["free"] = "20"
    changed = await browser.get("/", headers={"If-None-Match": first.headers["etag"]})
    assert changed.status_code == 200
    assert "20 credits" in changed.text


async def test_a_page_is_packed_for_those_who_can_unpack(browser: httpx.AsyncClient) -> None:
    plain = await browser.get("/")
    async with browser.stream("GET", "/", headers={"Accept-Encoding": "gzip, br"}) as packed:
        raw = b"".join([part async for part in packed.aiter_raw()])
    assert gzip.decompress(raw) == plain.content
    assert packed.headers["etag"] == plain.headers["etag"]
    assert "Accept-Encoding" in packed.headers["vary"]


async def test_head_is_told_what_get_is(browser: httpx.AsyncClient) -> None:
    whole, head = await browser.get("/"), await browser.head("/")
    assert head.content == b""
    assert dict(head.headers) == dict(whole.headers)


async def test_a_page_has_one_address(browser: httpx.AsyncClient) -> None:
    for other, one in (
        ("/faq/", "/faq"),
        ("/faq.html?a=b", "/faq?a=b"),
        ("/faq/index.html", "/faq"),
        ("/index.html", "/"),
        ("//evil.test/", "/evil.test"),
    ):
        answer = await browser.get(SITE + other)
        assert (answer.status_code, answer.headers["location"]) == (308, one)


async def test_search_engines_leave_what_is_not_for_everybody(browser: httpx.AsyncClient) -> None:
    assert "x-robots-tag" not in (await browser.get("/faq")).headers
    for private in ("/g/1", "/nowhere", "/missing.png"):
        assert (await browser.get(private)).headers["x-robots-tag"] == "noindex"


async def test_a_file_goes_past_as_it_is_and_a_missing_one_is_a_page_that_says_so(
    browser: httpx.AsyncClient,
) -> None:
    assert (await browser.get("/one.js")).headers["content-encoding"] == "identity"
    missing = await browser.get("/missing.png")
    assert missing.status_code == 404
    assert "10 credits" in missing.text
    assert "content-security-policy" in missing.headers


async def test_only_what_is_opened_for_somebodys_eyes_is_counted(
    browser: httpx.AsyncClient, home: Home
) -> None:
    await browser.get("/")
    await browser.get("/", headers=EYES | {"Sec-Purpose": "prefetch"})
    await browser.get("/one.js", headers={"Sec-Fetch-Dest": "script"})
    assert home.seen == []
    first = await browser.get("/", headers=EYES)
    await browser.get("/", headers=EYES | {"If-None-Match": first.headers["etag"]})
    await browser.get("/nowhere", headers=EYES)
    assert home.seen == ["/", "/", "404"]


async def test_a_page_is_whole_although_the_server_could_send_files_by_itself(home: Home) -> None:
    """granian takes files by their path, past every middleware, unless it is told not to."""

    async def file(request: Request) -> Response:
        return FileResponse(__file__, media_type="text/html")

    sending = Sending(Starlette(routes=[Route("/{path:path}", file)]), ["/"], home.app._knows)

    async def granian(scope: Scope, receive: Receive, send: Send) -> None:
        await sending({**scope, "extensions": {"http.response.pathsend": {}}}, receive, send)

    async with httpx.AsyncClient(transport=httpx.ASGITransport(granian), base_url=SITE) as browser:
        assert "as they are sent" in (await browser.get("/")).text


async def test_a_built_page_answers_at_its_address_without_a_detour(home: Home, tmp_path: Path) -> None:
    """The server of the built files would send /history on to /history/, and forget https at that."""
    for name in ("", "history", "models/one"):
        (tmp_path / name).mkdir(parents=True, exist_ok=True)
        (tmp_path / name / "index.html").write_text(f"page {name}")
    files = Starlette(routes=[Mount("/", StaticFiles(directory=tmp_path, html=True))])
    sending = Sending(files, ["/"], home.app._knows)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(sending), base_url=SITE) as browser:
        for path, text in (
            ("/", "page "),
            ("/history?view=trash", "page history"),
            ("/models/one", "page models/one"),
        ):
            answer = await browser.get(path)
            assert (answer.status_code, answer.text) == (200, text)
        slash = await browser.get("/models/one/?q=1")
        assert (slash.status_code, slash.headers["location"]) == (308, "/models/one?q=1")
        assert (await browser.get("/nowhere")).status_code == 404
