"""Where images come from: what every provider can do, and the one way in which they fail."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from lorai_app.domain.catalog import Model, Ratio


class Fault(StrEnum):
    """Everything that can go wrong at a provider (docs/providers.md says what follows from each)."""

    BAD_REQUEST = "bad_request"
    AUTH = "auth"
    PAYMENT = "payment"
    FORBIDDEN = "forbidden"
    MODERATION = "moderation"
    RATE_LIMITED = "rate_limited"
    QUOTA_EXHAUSTED = "quota_exhausted"
    NOT_FOUND = "not_found"
    TOO_LARGE = "too_large"
    UNSUPPORTED_MEDIA = "unsupported_media"
    UPSTREAM = "upstream_5xx"
    GATEWAY = "gateway_html"
    TIMEOUT = "timeout"
    CONNECTION = "connection"
    OUTCOME_UNKNOWN = "outcome_unknown"
    EMPTY_RESULT = "empty_result"
    BAD_RESULT = "bad_result"
    EXPIRED_URL = "expired_url"
    TASK_FAILED = "task_failed"


class ProviderError(Exception):
    """A provider's refusal or failure; `detail` is for the operator's log, never for the page.

    `refused`: it is proven that nothing was accepted and nothing will be billed.
    `retry_after`: seconds that the provider asked us to wait.
    `stage` and `categories`: which review blocked it (prompt, reference, output) and what class of thing, when known.
    `words`: those of the prompt that the operator's own list refuses.
    """

    def __init__(
        self,
        fault: Fault,
        detail: str = "",
        *,
        refused: bool = False,
        retry_after: float | None = None,
        stage: str | None = None,
        categories: tuple[str, ...] = (),
        words: tuple[str, ...] = (),
        request_id: str | None = None,
    ) -> None:
        super().__init__(f"{fault}: {detail}" + (f" (request {request_id})" if request_id else ""))
        self.fault = fault
        self.detail = detail
        self.refused = refused
        self.retry_after = retry_after
        self.stage = stage
        self.categories = categories
        self.words = words
        self.request_id = request_id


@dataclass(frozen=True)
class Photo:
    """A cleaned reference on its way to a provider."""

    id: str
    data: bytes
    mime: str


@dataclass(frozen=True)
class Upload:
    """Where a provider keeps a photo of ours, and until when (None: as long as we keep it)."""

    url: str
    expires: datetime | None = None


@dataclass(frozen=True)
class Order:
    """One image that is asked for; `seed` differs between the images of a batch and between attempts."""

    model: Model
    prompt: str
    ratio: Ratio
    seed: int


@dataclass(frozen=True)
class Made:
    """What a provider delivered: the file's bytes as they came."""

    data: bytes
    revised_prompt: str | None = None
    request_id: str | None = None
    cost_usd: float | None = None


class Report(Protocol):
    """Told how far an image is, 0 to 100, and now and then shown it unfinished: a WebP of at most 512 px a side."""

    async def __call__(self, progress: int, preview: bytes | None = None) -> None: ...


class Provider(Protocol):
    """Who makes images, one at a time: upload the photos, submit the bytes, collect the file.

    `replays_keys`: the same key and bytes sent again are the same image, billed once.
    `keeps_results`: an image that was made can be collected again.
    `at_once`: submits on the wire side by side, which is also what a crash can leave unanswered.
    Every method raises ProviderError and nothing else for what the provider does wrong.
    """

    name: str
    replays_keys: bool
    keeps_results: bool
    at_once: int

    async def upload(self, photo: Photo) -> Upload: ...

    def body(self, order: Order, urls: Sequence[str]) -> bytes:
        """The exact bytes of the request: stored before they are first sent, so that they can be sent again."""
        ...

    async def submit(self, key: str, body: bytes) -> str:
        """The provider's ticket for the image; safe to call again with the same arguments if `replays_keys`."""
        ...

    async def collect(self, ticket: str, body: bytes, report: Report) -> Made:
        """Waits until the image is made and brings it home; can be begun again at any time."""
        ...
