"""How often a visitor, and everybody at their address, may do a thing."""

import math
import time

from limits import RateLimitItem, parse
from limits.aio.strategies import MovingWindowRateLimiter

from lorai_app.domain.errors import TooManyRequests
from lorai_app.domain.visitor import Visitor
from lorai_app.studio.counting import Counting

RULES: dict[str, RateLimitItem] = {
    "references": parse("60/minute"),
    "generations": parse("30/minute"),
    "shares": parse("30/minute"),
    "reports": parse("10/minute"),
    "links": parse("10/minute"),
    "forgetting": parse("10/minute"),
    "reads": parse("600/minute"),
    "unknown": parse("60/minute"),
    "waitlist": parse("5/minute"),
    "feedback": parse("10/minute"),
    "typed": parse("30/minute"),
}


class Limits:
    """The rates of the contract; `enabled=False` lets everything pass (load tests)."""

    def __init__(self, *, enabled: bool) -> None:
        self._enabled = enabled
        self._counting = Counting()
        self._window = MovingWindowRateLimiter(self._counting)

    async def hit(self, what: str, visitor: Visitor) -> None:
        """Counts one; TooManyRequests says when to come back."""
        if not self._enabled:
            return
        rule = RULES[what]
        # the network first: one that is refused makes no new visitors to be counted
        for who in (f"network {visitor.network}", f"visitor {visitor.id}"):
            if not await self._window.hit(rule, what, who):
                reset, _ = await self._window.get_window_stats(rule, what, who)
                wait = max(1, math.ceil(reset - time.time()))
                raise TooManyRequests(
                    f"That was too much at once. Try again in {wait} seconds; nothing was charged.", wait
                )
