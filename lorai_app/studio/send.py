"""Getting one order accepted: the same key and the same bytes, again where that is safe, never more often."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog

from lorai_app.providers import Fault, Provider, ProviderError
from lorai_app.studio.outcomes import OUTCOMES

SENDS = 5
WINDOW_SECONDS = 60.0
PATIENCE_SECONDS = 900.0
"""How long an order stands in line at a provider that says it is too busy."""

log = structlog.get_logger()


@dataclass
class _Tries:
    began: float
    sends: int = 0
    doubtful: bool = False
    """One of the sends may have been accepted: only its answer was lost."""


async def send(
    provider: Provider, key: str, body: bytes, *, sent_before: bool, on_send: Callable[[], Awaitable[None]]
) -> str:
    """The provider's ticket; ProviderError OUTCOME_UNKNOWN when nobody can say whether it was accepted.

    `sent_before`: an earlier process may have sent it. `on_send` is awaited before each send.
    """
    tries = _Tries(time.monotonic(), doubtful=sent_before)
    if sent_before and not provider.replays_keys:
        raise ProviderError(Fault.OUTCOME_UNKNOWN, "sent before a restart; the provider does not replay keys")
    while True:
        tries.sends += 1
        await on_send()
        try:
            return await provider.submit(key, body)
        except ProviderError as error:
            log.warning("provider.submit", key=key, fault=str(error.fault), detail=error.detail)
            await asyncio.sleep(_pause(provider, tries, error))


def _pause(provider: Provider, tries: _Tries, error: ProviderError) -> float:
    """Seconds to wait before the next send; raises when there is to be none."""
    elapsed = time.monotonic() - tries.began
    if error.fault is Fault.RATE_LIMITED:
        wait = error.retry_after if error.retry_after is not None else min(30.0, 2.0**tries.sends)
        tries.doubtful = tries.doubtful or not error.refused
        if elapsed + wait < PATIENCE_SECONDS:
            return wait
        raise _last_word(tries, error)
    if not OUTCOMES[error.fault].resend:
        if error.fault is Fault.OUTCOME_UNKNOWN or not tries.doubtful or error.refused:
            raise error
        raise _last_word(tries, error)
    tries.doubtful = tries.doubtful or not error.refused
    wait = error.retry_after if error.retry_after is not None else min(15.0, 2.0 ** (tries.sends - 1))
    again = provider.replays_keys or not tries.doubtful
    if again and tries.sends < SENDS and elapsed + wait < WINDOW_SECONDS:
        return wait
    raise _last_word(tries, error)


def _last_word(tries: _Tries, error: ProviderError) -> ProviderError:
    return ProviderError(Fault.OUTCOME_UNKNOWN, str(error)) if tries.doubtful else error
