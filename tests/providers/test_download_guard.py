"""Never fetching from a place that isn't the open internet, whatever name it goes by."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import httpx
import pytest

from lorai_app.providers import Fault, ProviderError
from lorai_app.providers.download import Download, is_public, resolve
from tests.fakes.certificates import Certificate, certificate_for
from tests.fakes.replies import Reply
from tests.fakes.serving import served

pytestmark = pytest.mark.anyio
PUBLIC = "93.184.215.14"
REPLY = Reply(200, b"owl")


class Outside(httpx.AsyncBaseTransport):
    """The internet, as far as we are concerned: it keeps what is sent to it."""

    def __init__(self, **reply: Any) -> None:
        self.sent: list[httpx.Request] = []
        self._reply = reply

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return httpx.Response(stream=httpx.ByteStream(b"owl"), **{"status_code": 200, **self._reply})


def names(**addresses: str) -> Callable[[str, int], Awaitable[Sequence[str]]]:
    """A resolver that knows these names (`inside` for inside.example) and asks the system for the rest."""

    async def look_up(host: str, port: int) -> Sequence[str]:
        known = addresses.get(host.removesuffix(".example"))
        return known.split() if known else await resolve(host, port)

    return look_up


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/",
        "https://169.254.169.254/latest/meta-data",
        "http://127.0.0.1/",
        "https://127.0.0.1/",
        "https://2130706433/",
        "https://0x7f.1/",
        "http://[::1]/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[fe80::1%25eth0]/",
        "https://localhost/",
        "https://inside.example/",
        "https://both.example/",
        "http://outside.example/",
        "https://user@10.0.0.1/",
        "file:///etc/passwd",
        "ftp://outside.example/",
        "data:image/png;base64,iVBORw0KGgo=",
        "//outside.example/",
        "https://",
        "https://outside.example:99999/",
        "not an address",
        "",
    ],
)
async def test_no_socket_is_opened_to(url: str) -> None:
    outside = Outside()
    look_up = names(inside="10.0.0.5", both=f"{PUBLIC} 192.168.0.1", outside=PUBLIC)
    async with httpx.AsyncClient(transport=outside) as client:
        with pytest.raises(ProviderError):
            await Download(client, resolve=look_up).fetch(url)
    assert not outside.sent


async def test_a_redirect_to_a_private_place_is_not_followed() -> None:
    outside = Outside(status_code=302, headers={"location": "https://inside.example/"})
    async with httpx.AsyncClient(transport=outside) as client:
        guarded = Download(client, resolve=names(inside="10.0.0.5", outside=PUBLIC))
        with pytest.raises(ProviderError) as caught:
            await guarded.fetch("https://outside.example/owl.png")
    assert caught.value.fault is Fault.BAD_RESULT
    assert len(outside.sent) == 1


async def test_the_checked_address_is_the_one_that_is_used() -> None:
    """A name that means something else at the second look (DNS rebinding) gets no second look."""
    answers = [[PUBLIC], ["127.0.0.1"]]

    async def rebinding(host: str, port: int) -> Sequence[str]:
        return answers.pop(0)

    outside = Outside()
    async with httpx.AsyncClient(transport=outside) as client:
        await Download(client, resolve=rebinding).fetch("https://rebinding.example:8443/owl.png?a=b")
    (request,) = outside.sent
    assert str(request.url) == f"https://{PUBLIC}:8443/owl.png?a=b"
    assert request.headers["host"] == "rebinding.example:8443"
    assert request.extensions["sni_hostname"] == "rebinding.example"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate_for("files.example", tmp_path_factory.mktemp("certificate"))


async def test_the_certificate_must_be_the_name_s_although_the_address_is_dialled(
    certificate: Certificate,
) -> None:
    files = {"ssl_certfile": certificate.certificate, "ssl_keyfile": certificate.key}
    with served(REPLY, **files) as address:
        port = httpx.URL(address).port
        async with httpx.AsyncClient(verify=certificate.trusting, trust_env=False) as client:
            look_up = names(files="127.0.0.1", others="127.0.0.1")
            download = Download(client, allow_private=True, resolve=look_up)
            assert await download.fetch(f"https://files.example:{port}/owl.png") == b"owl"
            with pytest.raises(ProviderError) as caught:
                await download.fetch(f"https://others.example:{port}/owl.png")
    assert caught.value.fault is Fault.CONNECTION


@pytest.mark.parametrize("address", [PUBLIC, "1.1.1.1", "2606:4700:4700::1111"])
def test_a_public_address_passes(address: str) -> None:
    assert is_public(address)


PRIVATE = [
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "127.0.0.1",
    "169.254.169.254",
    "100.100.100.200",
    "0.0.0.0",
]
SPECIAL = [
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "192.0.2.1",
    "198.18.0.1",
    "2001:db8::1",
    "2001:0:1::",
]
PRIVATE_6 = ["::", "::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1"]
DISGUISED = ["::ffff:8.8.8.8", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"]


@pytest.mark.parametrize("address", [*PRIVATE, *SPECIAL, *PRIVATE_6, *DISGUISED])
def test_a_private_special_or_disguised_address_does_not_pass(address: str) -> None:
    assert not is_public(address)
