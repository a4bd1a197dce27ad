"""What was asked of a provider for one image, and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from lorai_app.domain.catalog import Ratio


@dataclass(frozen=True)
class File:
    """The file as it arrived, whatever was asked."""

    width: int
    height: int
    mime: str


@dataclass(frozen=True)
class Truth:
    """The attempt that an image is in; None for what is not known, or not yet.

    `queue_seconds`: until the order was first sent. `provider_seconds`: from there to its end. `cost_usd`: what the
    provider says it costs the operator.
    """

    index: int
    attempt: int
    provider: str | None
    asked: Ratio
    got: File | None
    queue_seconds: float | None
    provider_seconds: float | None
    revised_prompt: str | None
    request_id: str | None
    cost_usd: float | None

    @property
    def sketched(self) -> bool:
        """Whether it was drawn by the site itself, without an AI model."""
        return self.provider == "sketch"


def was_sketched(truths: Iterable[Truth]) -> bool:
    """Whether any image that was delivered was drawn by the site itself."""
    return any(one.sketched for one in truths if one.got)
