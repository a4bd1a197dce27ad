"""Trying again what costs nothing to repeat: uploads, and downloads of what was made."""

import stamina

from lorai_app.providers import Fault, ProviderError

# What may be different a moment later.
_PASSING = {
    Fault.RATE_LIMITED,
    Fault.UPSTREAM,
    Fault.GATEWAY,
    Fault.TIMEOUT,
    Fault.CONNECTION,
    Fault.EMPTY_RESULT,
}
_LONGEST_PAUSE = 30.0
_WITHIN = 300.0


def politely(tries: int, wait: float) -> stamina.BoundAsyncRetryingCaller:
    """Calls again after `wait` seconds, doubled each time up to 5 s, or after what the server asks for.

    No try is begun after 5 minutes.
    """
    caller = stamina.AsyncRetryingCaller(
        attempts=tries, timeout=_WITHIN, wait_initial=wait, wait_jitter=wait / 2
    )
    return caller.on(_may_pass)


def _may_pass(problem: Exception) -> bool | float:
    """Whether to try again, and after how many seconds if the server says so."""
    if not isinstance(problem, ProviderError) or problem.fault not in _PASSING:
        return False
    if problem.retry_after is None:
        return True
    return problem.retry_after if problem.retry_after <= _LONGEST_PAUSE else False
