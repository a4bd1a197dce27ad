"""Who a visitor is: a random id in a signed cookie, and nothing else."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from secrets import token_hex

from itsdangerous import BadSignature, URLSafeSerializer

COOKIE = "lorai_visitor"
FAREWELL = f"{COOKIE}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax"
"""The Set-Cookie header that ends it."""
LASTS_SECONDS = 400 * 24 * 3600
"""The longest that browsers keep a cookie."""


@dataclass(frozen=True)
class Passport:
    """Whose browser it is, and which of theirs: the first one is called like the visitor."""

    visitor: str
    device: str


class Passports:
    """Issues and reads the cookie; `keys` are oldest first, the newest signs.

    Signed is a bare visitor id for the first browser, and [visitor, device] for one that joined by a link;
    `admits` says of a browser whether it may still come in.
    """

    def __init__(
        self, keys: tuple[str, ...], *, secure: bool, admits: Callable[[str], bool] = lambda device: True
    ) -> None:
        self._signer = URLSafeSerializer(list(keys), salt="visitor")
        self._secure = secure
        self._admits = admits

    def issue(self) -> tuple[str, str]:
        """A new visitor's id, and the Set-Cookie header that makes them known."""
        visitor = token_hex(8)
        return visitor, self.issued(Passport(visitor, visitor))

    def issued(self, passport: Passport) -> str:
        """The Set-Cookie header that makes this browser known."""
        first = passport.device == passport.visitor
        value = str(self._signer.dumps(passport.visitor if first else [passport.visitor, passport.device]))
        attributes = f"Max-Age={LASTS_SECONDS}; Path=/; HttpOnly; SameSite=Lax"
        return f"{COOKIE}={value}; {attributes}{'; Secure' if self._secure else ''}"

    def read(self, cookies: str) -> Passport | None:
        """Whose browser sends that Cookie header; None without a cookie of ours, and for a browser that was ended."""
        passport = self._signed(cookies)
        return passport if passport and self._admits(passport.device) else None

    def was_ended(self, cookies: str) -> bool:
        """Whether that is the cookie of a browser that was ended."""
        passport = self._signed(cookies)
        return passport is not None and not self._admits(passport.device)

    def _signed(self, cookies: str) -> Passport | None:
        # read by hand: http.cookies drops all cookies when another program's has a character that it does not know
        for cookie in cookies.split(";"):
            name, _, value = cookie.strip().partition("=")
            if name == COOKIE:
                with suppress(BadSignature):
                    return _passport(self._signer.loads(value))
        return None


def _passport(signed: object) -> Passport | None:
    match signed:
        case str():
            return Passport(signed, signed)
        case [str(visitor), str(device)]:
            return Passport(visitor, device)
    return None
