"""Brings a result home from whatever host a provider names, without being sent anywhere private."""

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Sequence

import httpx

from lorai_app.providers import Fault, ProviderError
from lorai_app.providers.answer import CONNECT_SECONDS, USER_AGENT
from lorai_app.providers.retry_after import retry_after

MAX_BYTES = 64 * 1024 * 1024
SECONDS = 120.0
MAX_REDIRECTS = 5
_SILENCE_SECONDS = 30.0
_GLOBAL_IPV6 = ipaddress.ip_network("2000::/3")
_IPV4_IN_IPV6 = ipaddress.ip_network("2002::/16")

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""Every address of a host and port."""


async def resolve(host: str, port: int) -> Sequence[str]:
    """Asks the system, as any connection would."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for _, _, _, _, address in found))


def is_public(address: str) -> bool:
    """Whether it is an address of the open internet and nothing that is ours, special or disguised."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address) and (ip not in _GLOBAL_IPV6 or ip in _IPV4_IN_IPV6):
        return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


class Download:
    """Fetches a file over https; every connection goes to the very address that was checked.

    Make the client with `trust_env=False`: a proxy would look the name up once more.
    `allow_private` also lets plain http and private addresses pass, for a self-hosted provider.
    """

    def __init__(
        self,
        client: httpx.AsyncClient,
        *,
        allow_private: bool = False,
        max_bytes: int = MAX_BYTES,
        seconds: float = SECONDS,
        resolve: Resolve = resolve,
    ) -> None:
        self._client = client
        self._allow_private = allow_private
        self._max_bytes = max_bytes
        self._seconds = seconds
        self._resolve = resolve

    async def fetch(self, url: str) -> bytes:
        """The whole file as it came; ProviderError says what stood in the way."""
        try:
            async with asyncio.timeout(self._seconds):
                return await self._follow(url)
        except (TimeoutError, httpx.TimeoutException) as problem:
            raise ProviderError(Fault.TIMEOUT, f"download: {type(problem).__name__}") from problem
        except (httpx.InvalidURL, UnicodeError) as problem:
            raise ProviderError(Fault.BAD_RESULT, "download: not a URL") from problem
        except (httpx.HTTPError, OSError) as problem:
            raise ProviderError(Fault.CONNECTION, f"download: {problem}") from problem

    async def _follow(self, address: str) -> bytes:
        url = httpx.URL(address)
        for _ in range(MAX_REDIRECTS + 1):
            response = await self._open(url)
            try:
                if not response.has_redirect_location:
                    return await self._read(response)
                url = url.join(response.headers["location"])
            finally:
                await response.aclose()
        raise ProviderError(Fault.BAD_RESULT, f"download: more than {MAX_REDIRECTS} redirects")

    async def _open(self, url: httpx.URL) -> httpx.Response:
        """Connects by address, not by name, so that the name can't mean another host a moment later."""
        problem: httpx.TransportError | None = None
        for address in await self._addresses(url):
            request = self._client.build_request(
                "GET",
                url.copy_with(host=address),
                headers={
                    "Host": url.netloc.decode("ascii"),
                    "User-Agent": USER_AGENT,
                    "Accept-Encoding": "identity",
                    # A kept connection would be reused by address for another name's certificate.
                    "Connection": "close",
                },
                timeout=httpx.Timeout(_SILENCE_SECONDS, connect=CONNECT_SECONDS),
                extensions={"sni_hostname": url.raw_host.decode("ascii")},
            )
            try:
                return await self._client.send(request, stream=True, follow_redirects=False)
            except (httpx.ConnectError, httpx.ConnectTimeout) as unreachable:
                problem = unreachable
        raise problem or httpx.ConnectError(f"{url.host} has no address")

    async def _addresses(self, url: httpx.URL) -> Sequence[str]:
        if url.scheme != "https" and not (self._allow_private and url.scheme == "http"):
            raise ProviderError(Fault.BAD_RESULT, f"download: {url.scheme or 'no scheme'} instead of https")
        port = url.port or (443 if url.scheme == "https" else 80)
        if not url.host or port > 65_535:
            raise ProviderError(Fault.BAD_RESULT, "download: no host, or no such port")
        addresses = await self._resolve(url.raw_host.decode("ascii"), port)
        refused = [address for address in addresses if not is_public(address)]
        if refused and not self._allow_private:
            raise ProviderError(Fault.BAD_RESULT, f"download: {url.host} is at the private {refused[0]}")
        return addresses

    async def _read(self, response: httpx.Response) -> bytes:
        """Counts while it streams; a file shorter than its Content-Length is a broken connection to httpx."""
        _check_status(response)
        if response.headers.get("content-encoding", "identity") != "identity":
            raise ProviderError(Fault.BAD_RESULT, "download: packed although we asked for it plain")
        announced = response.headers.get("content-length", "")
        if announced.isdigit() and int(announced) > self._max_bytes:
            raise ProviderError(Fault.BAD_RESULT, f"download: {announced} bytes announced")
        data = bytearray()
        async for chunk in response.aiter_raw():
            data += chunk
            if len(data) > self._max_bytes:
                raise ProviderError(Fault.BAD_RESULT, f"download: more than {self._max_bytes} bytes")
        if not data:
            raise ProviderError(Fault.EMPTY_RESULT, "download: an empty file")
        return bytes(data)


def _check_status(response: httpx.Response) -> None:
    status = response.status_code
    if status == 200:
        return
    detail = f"download: HTTP {status}"
    if status in (401, 403, 404, 410):
        raise ProviderError(Fault.EXPIRED_URL, detail)
    if status == 429:
        raise ProviderError(Fault.RATE_LIMITED, detail, retry_after=retry_after(response.headers))
    raise ProviderError(Fault.UPSTREAM if status >= 500 else Fault.BAD_RESULT, detail)
