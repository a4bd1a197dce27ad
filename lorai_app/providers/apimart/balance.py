"""What is left on an APIMart key, for the operator."""

import math
from dataclasses import dataclass

import httpx

from lorai_app.providers import Fault, ProviderError
from lorai_app.providers.answer import USER_AGENT, Answer, ask
from lorai_app.providers.apimart.refusal import refusal

SECONDS = 15.0


@dataclass(frozen=True)
class Balance:
    """Dollars; `left` is None for a key without a limit, `used` where the answer does not say."""

    left: float | None
    used: float | None

    def __str__(self) -> str:
        left = "no limit" if self.left is None else f"${self.left:.2f} left"
        return left if self.used is None else f"{left}, ${self.used:.2f} used"


async def balance(client: httpx.AsyncClient, base_url: str, key: str, seconds: float = SECONDS) -> Balance:
    """Asks once; ProviderError says why there is no answer."""
    headers = {"Authorization": f"Bearer {key}", "User-Agent": USER_AGENT, "Accept": "application/json"}
    request = client.build_request("GET", f"{base_url.rstrip('/')}/balance", headers=headers)
    return balance_of(await ask(client, request, seconds, key))


def balance_of(answer: Answer) -> Balance:
    """A refusal comes as HTTP 200 with `success: false`; -1 is a key without a limit."""
    content = answer.content
    if content is None or not 200 <= answer.outcome < 300:
        raise refusal(answer)
    left, used = _dollars(content.get("remain_balance")), _dollars(content.get("used_balance"))
    unlimited = content.get("unlimited_quota") is True or left == -1
    if content.get("success") is False or (left is None and not unlimited):
        raise ProviderError(Fault.UPSTREAM, answer.complaint.text or "an answer without a balance")
    return Balance(None if unlimited else left, used)


def _dollars(found: object) -> float | None:
    if isinstance(found, bool) or not isinstance(found, int | float | str):
        return None
    try:
        number = float(found)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
