"""Getting one order accepted: the same key and the same bytes, again where that is safe, never more often."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog

from lorai_app.providers import Fault, Provider, ProviderError
from lorai_app.studio.load import Load
from lorai_app.studio.outcomes import OUTCOMES

_ABOUT_THE_ORDER = {Fault.MODERATION, Fault.BAD_REQUEST, Fault.TOO_LARGE, Fault.UNSUPPORTED_MEDIA}
"""Answers that concern the order itself, so they hold for every send of it; a wrong key or an empty account
says nothing of what an earlier send met."""

log = structlog.get_logger()


@dataclass(frozen=True)
class Patience:
    """How often an order is sent within so many seconds; the pauses double from the first one."""

    sends: int = 5
    window: float = 60.0
    in_line: float = 900.0
    """How long an order stands in line at a provider that says it is too busy."""
    first_pause: float = 1.0


USUAL_PATIENCE = Patience()


@dataclass
class _Tries:
    began: float
    waits: int = 0
    failures: int = 0
    failing_since: float | None = None
    doubtful: bool = False
    """One of the sends may have been accepted: only its answer was lost."""

    def stood_in_line(self, seconds: float) -> None:
        """Waiting for a place while nobody answers uses up nothing, unless the order must know what became of it."""
        if self.failing_since is not None and not self.doubtful:
            self.failing_since += seconds


async def send(
    provider: Provider,
    key: str,
    body: bytes,
    patience: Patience,
    *,
    sent_before: bool,
    load: Load,
    may_send: Callable[[], Awaitable[bool]],
) -> str | None:
    """The provider's ticket; ProviderError OUTCOME_UNKNOWN when nobody can say whether it was accepted.

    `sent_before`: an earlier process may have sent it. Each send has a place on the wire, not the pauses between;
    in it `may_send` is asked first: None is returned when it says no. Where the answer is the image, the place is
    kept under the order's key until the caller lets go of it.
    """
    tries = _Tries(load.clock(), doubtful=sent_before)
    if sent_before and not provider.replays_keys:
        raise ProviderError(Fault.OUTCOME_UNKNOWN, "sent before a restart; the provider does not replay keys")
    while True:
        asked = load.clock()
        async with load.place(resolving=tries.doubtful):
            tries.stood_in_line(load.clock() - asked)
            if not await may_send():
                return None
            try:
                ticket = await provider.submit(key, body)
            except ProviderError as error:
                log.warning("provider.submit", key=key, fault=str(error.fault), detail=error.detail)
                load.heard(error)
                pause = _pause(provider, patience, tries, error, load.clock())
            else:
                load.heard(None)
                if not provider.keeps_results:
                    load.keep(key)
                return ticket
        await asyncio.sleep(pause)


def _pause(provider: Provider, patience: Patience, tries: _Tries, error: ProviderError, now: float) -> float:
    """Seconds to wait before the next send; raises when there is to be none."""
    elapsed = now - tries.began
    tries.doubtful = tries.doubtful or not error.refused
    if error.fault is Fault.RATE_LIMITED:
        tries.waits += 1
        wait = _wait(error, patience.first_pause * 2.0**tries.waits, 30.0)
        goes_on = elapsed + wait < patience.in_line
    elif OUTCOMES[error.fault].resend:
        tries.failures += 1
        tries.failing_since = now if tries.failing_since is None else tries.failing_since
        elapsed = now - tries.failing_since
        wait = _wait(error, patience.first_pause * 2.0 ** (tries.failures - 1), 15.0)
        in_time = tries.failures < patience.sends and elapsed + wait < patience.window
        goes_on = in_time and (provider.replays_keys or not tries.doubtful)
    else:
        raise error if error.fault in _ABOUT_THE_ORDER else _last_word(tries, error)
    if not goes_on:
        raise _last_word(tries, error)
    return wait


def _wait(error: ProviderError, pause: float, longest: float) -> float:
    """What the provider asked for, or our own pause."""
    return error.retry_after if error.retry_after is not None else min(longest, pause)


def _last_word(tries: _Tries, error: ProviderError) -> ProviderError:
    return ProviderError(Fault.OUTCOME_UNKNOWN, str(error)) if tries.doubtful else error
