"""Who a visitor is: a random id in a signed cookie, and nothing else."""

from contextlib import suppress
from secrets import token_hex

from itsdangerous import BadSignature, URLSafeSerializer

COOKIE = "lorai_visitor"
LASTS_SECONDS = 400 * 24 * 3600
"""The longest that browsers keep a cookie."""


class Passports:
    """Issues and reads the cookie; `keys` are oldest first, the newest signs."""

    def __init__(self, keys: tuple[str, ...], *, secure: bool) -> None:
        self._signer = URLSafeSerializer(list(keys), salt="visitor")
        self._secure = secure

    def issue(self) -> tuple[str, str]:
        """A new visitor's id, and the Set-Cookie header that makes them known."""
        visitor = token_hex(8)
        value = str(self._signer.dumps(visitor))
        attributes = f"Max-Age={LASTS_SECONDS}; Path=/; HttpOnly; SameSite=Lax"
        return visitor, f"{COOKIE}={value}; {attributes}{'; Secure' if self._secure else ''}"

    def read(self, cookies: str) -> str | None:
        """The visitor's id from a Cookie header; None when there is none, or it is not ours."""
        # read by hand: http.cookies drops all cookies when another program's has a character that it does not know
        for cookie in cookies.split(";"):
            name, _, value = cookie.strip().partition("=")
            if name == COOKIE:
                with suppress(BadSignature):
                    return str(self._signer.loads(value))
        return None
