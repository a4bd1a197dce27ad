"""What every kind of answer tells browsers, graded as securityheaders.com does: pages A+, everything else harmless."""

from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Mount, Route

from lorai_app import routes
from lorai_app.http import headers
from lorai_app.http.door import Door
from tests.support.people import ANA
from tests.support.site import ORIGIN, Site, press
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

GRADED = (
    "strict-transport-security",
    "content-security-policy",
    "x-frame-options",
    "x-content-type-options",
    "referrer-policy",
    "permissions-policy",
)


def missing(answer: httpx.Response) -> set[str]:
    """What an A+ page would have and this answer has not."""
    policy = rules(answer.headers.get("content-security-policy", ""))
    faults = {name for name in GRADED if name not in answer.headers}
    scripts = policy.get("script-src", policy.get("default-src", "*"))
    if "unsafe" in scripts or "*" in scripts or "http:" in scripts:
        faults.add("scripts of others")
    return faults


def rules(policy: str) -> dict[str, str]:
    parts = (rule.strip().partition(" ") for rule in policy.split(";"))
    return {name: allowed for name, _, allowed in parts}


async def page(request: Request) -> Response:
    return HTMLResponse("<html></html>", 404 if request.url.path.endswith("nowhere") else 200)


async def file(request: Request) -> Response:
    return Response("x", media_type="text/javascript")


@pytest.fixture
async def browser(idle: Workshop) -> AsyncIterator[httpx.AsyncClient]:
    """Ana's browser before everything that a site answers with, as it stands behind TLS."""
    site = Site(idle, secure=True)
    site.files = {routes.ROBOTS: ("text/plain", "x")}
    files = [Route(f"/{folder}{{name}}.js", file) for folder in ("", "assets/", "fonts/")]
    site.calls.mount("", Starlette(routes=[*files, Mount("/", Starlette(routes=[Route("/{p:path}", page)]))]))
    site.app = Door(site.calls, lambda: site.passports, frozenset({ORIGIN}), 0, secure=True)
    async with site.browser(ANA) as open_browser:
        yield open_browser


@pytest.mark.parametrize("path", ["/", "/faq", "/g/abc", "/nowhere"])
async def test_a_page_is_graded_a_plus(browser: httpx.AsyncClient, path: str) -> None:
    answer = await browser.get(path)
    assert missing(answer) == set()
    policy = rules(answer.headers["content-security-policy"])
    assert policy["default-src"] == policy["base-uri"] == policy["frame-ancestors"] == "'none'"
    assert policy["form-action"] == policy["style-src"] == policy["img-src"] == "'self'"
    assert answer.headers["cross-origin-opener-policy"] == "same-origin"
    assert answer.headers["x-frame-options"] == "DENY"
    assert "camera=()" in answer.headers["permissions-policy"]


@pytest.mark.parametrize(
    "path",
    ["/api/v1/me", "/api/v1/nothing", "/media/references/x/256.webp", "/healthz", "/readyz", "/metrics"],
)
async def test_what_is_no_page_can_do_nothing_when_it_is_opened(
    browser: httpx.AsyncClient, path: str
) -> None:
    answer = await browser.get(path)
    assert missing(answer) <= {"permissions-policy"}
    assert rules(answer.headers["content-security-policy"])["default-src"] == "'none'"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"


async def test_a_refusal_at_the_door_wears_the_same(idle: Workshop, browser: httpx.AsyncClient) -> None:
    refused = [
        await browser.post("/api/v1/generations", headers={"Origin": "https://evil.test"}),
        await browser.get("/_upload"),
        await browser.post("/api/v1/generations", content=b"x" * 2_000_000),
        await press(browser, model="no-such-model"),
    ]
    assert [answer.status_code for answer in refused] == [403, 404, 413, 422]
    for answer in refused:
        assert missing(answer) <= {"permissions-policy"}
        assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("path", ["/lorai.js", "/assets/entry-abc.js", routes.ROBOTS])
async def test_a_file_is_what_it_says_it_is(browser: httpx.AsyncClient, path: str) -> None:
    answer = await browser.get(path)
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["strict-transport-security"] == "max-age=31536000"
    assert "cross-origin-resource-policy" not in answer.headers  # messengers show our cards


async def test_without_tls_nobody_is_told_to_insist_on_it(site: Site) -> None:
    async with site.browser(ANA) as browser:
        for path in ("/api/v1/me", "/healthz"):
            assert "strict-transport-security" not in (await browser.get(path)).headers


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("/assets/entry-abc.js", True),
        ("/fonts/face.js", True),
        (routes.asset("/lorai.js"), True),
        ("/lorai.js", False),
        ("/lorai.js?v=00000000", False),
        ("/", False),
        ("/assets/nowhere", False),
    ],
)
async def test_only_what_can_not_change_is_kept_for_ever(
    browser: httpx.AsyncClient, path: str, kept: bool
) -> None:
    kept_for = (await browser.get(path)).headers["cache-control"]
    assert kept_for == ("public, max-age=31536000, immutable" if kept else "no-cache")


async def test_an_answer_that_says_more_itself_is_left_alone() -> None:
    said = "default-src 'none'; sandbox"

    async def app(scope: object, receive: object, send: object) -> None:
        await Response("x", headers={"Content-Security-Policy": said, "Cache-Control": "private"})(
            scope,
            receive,
            send,  # type: ignore[arg-type]
        )

    async def dressed(scope: object, receive: object, send: object) -> None:
        await app(scope, receive, headers.dressed(send, scope, secure=True))  # type: ignore[arg-type]

    transport = httpx.ASGITransport(dressed)  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as client:
        answer = await client.get("/media/x")
    assert answer.headers["content-security-policy"] == said
    assert answer.headers["cache-control"] == "private"


def test_a_policy_names_inline_scripts_and_not_what_only_holds_data() -> None:
    html = (
        b'<script src="/theme.js"></script><script type="application/ld+json">{}</script>'
        b'<script id="_R_">a()</script><script>\nb()\n</script><script src="/x.js" type="module"></script>'
    )
    found = headers.hashes(html)
    assert len(found) == 2
    assert headers.policy(found).split("; ")[1] == f"script-src 'self' {found[0]} {found[1]}"
