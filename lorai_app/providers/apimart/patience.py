"""How long we wait for APIMart and how often we ask."""

import random
from dataclasses import dataclass


@dataclass(frozen=True)
class Poll:
    """When to ask about a task, in seconds: APIMart advises 10 to 20 first, then 3 to 5.

    After `ceiling` we stop asking: the slowest task on record took about 9 minutes.
    """

    first: float = 10.0
    interval: float = 4.0
    ceiling: float = 15 * 60.0

    def next(self, asked_to_wait: float | None = None) -> float:
        """The interval, a quarter more or less so that tasks don't ask in step; or longer if we're told to."""
        wait = self.interval * random.uniform(0.75, 1.25)  # noqa: S311 no secret depends on it
        return max(wait, min(asked_to_wait or 0.0, 60.0))


@dataclass(frozen=True)
class Patience:
    """Seconds that one request may take (the vendor's own client has the same), and repeats of the free ones.

    `tries` are for uploads, `downloads` for the file, which is paid for and kept for a day. `wait` is the first pause,
    doubled each time up to 5 s.
    """

    submit: float = 45.0
    upload: float = 120.0
    read: float = 15.0
    tries: int = 3
    downloads: int = 8
    wait: float = 0.5


USUAL_POLL = Poll()
USUAL_PATIENCE = Patience()
