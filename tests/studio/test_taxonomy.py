"""The table of faults in docs/providers.md, row by row: what the code says of each, and one that really happens."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from structlog.testing import capture_logs

from lorai_app.domain.generation import ImageState
from lorai_app.providers import Fault, ProviderError
from lorai_app.studio.outcomes import OUTCOMES, ending
from tests.fakes.apimart import FakeApimart
from tests.fakes.openai import FakeOpenAI
from tests.fakes.scenarios import UPLOADS
from tests.support.endings import ends_as
from tests.support.people import ANA
from tests.support.photos import photo
from tests.support.promises import PROMISES
from tests.support.workshop import Workshop

pytestmark = pytest.mark.slow

F = Fault


@dataclass(frozen=True)
class Example:
    """A word for the fake's prompt that ends in the fault; `upload` scripts the photo's upload instead."""

    word: str = ""
    upload: str = ""
    orders: int = 1


AT_APIMART = {
    F.BAD_REQUEST: Example("build-failed"),
    F.AUTH: Example("401-live"),
    F.PAYMENT: Example("402"),
    F.FORBIDDEN: Example("403-html"),
    F.MODERATION: Example("blocked-500"),
    F.RATE_LIMITED: Example("429-always", orders=3),
    F.QUOTA_EXHAUSTED: Example("quota"),
    F.NOT_FOUND: Example("404-always"),
    F.TOO_LARGE: Example("413"),
    F.UNSUPPORTED_MEDIA: Example(upload="400-type", orders=0),
    F.UPSTREAM: Example("unavailable", orders=5),
    F.GATEWAY: Example(upload="502", orders=0),
    F.TIMEOUT: Example("forever"),
    F.CONNECTION: Example("truncated"),
    F.OUTCOME_UNKNOWN: Example("409-indeterminate"),
    F.EMPTY_RESULT: Example("no-url"),
    F.BAD_RESULT: Example("file-html"),
    F.EXPIRED_URL: Example("expired"),
    F.TASK_FAILED: Example("failed-number"),
}
AT_OPENAI = {
    F.BAD_REQUEST: Example("parameter"),
    F.AUTH: Example("401"),
    F.PAYMENT: Example("inactive"),
    F.FORBIDDEN: Example("403"),
    F.MODERATION: Example("blocked-output"),
    F.RATE_LIMITED: Example("429-always", orders=3),
    F.QUOTA_EXHAUSTED: Example("billing"),
    F.TOO_LARGE: Example("413"),
    F.UNSUPPORTED_MEDIA: Example("mimetype"),
    F.UPSTREAM: Example("500", orders=5),
    F.GATEWAY: Example("moved", orders=5),
    F.OUTCOME_UNKNOWN: Example("502-html"),
    F.EMPTY_RESULT: Example("no-final"),
    F.BAD_RESULT: Example("truncated"),
    F.EXPIRED_URL: Example("url-gone"),
    F.TASK_FAILED: Example("error-event"),
}
"""The rest ends elsewhere here: a task is never lost, and what was cut off or came too late is unknown."""


def test_the_table_has_every_fault_once() -> None:
    assert list(PROMISES) == [str(fault) for fault in Fault]
    assert AT_APIMART.keys() == set(Fault)
    assert set(Fault) - AT_OPENAI.keys() == {F.NOT_FOUND, F.TIMEOUT, F.CONNECTION}


@pytest.mark.parametrize("fault", Fault)
def test_the_table_says_what_the_code_does(fault: Fault) -> None:
    promise, outcome = PROMISES[fault], OUTCOMES[fault]
    state, reason = ending(ProviderError(fault))
    assert promise.state == str(state) == str(outcome.state)
    if fault is not F.MODERATION:
        assert promise.sentence == reason.message
    tried_again = {F.RATE_LIMITED: "in line"}.get(fault, "resend") if outcome.resend else promise.submit
    assert promise.submit == tried_again
    assert outcome.resend is (promise.submit in ("resend", "in line"))
    assert promise.credits.startswith("held" if fault is F.OUTCOME_UNKNOWN else "returned")


@pytest.mark.anyio
@pytest.mark.parametrize("fault", AT_APIMART)
async def test_it_happens_so_at_apimart(apimart_shop: Workshop, fake: FakeApimart, fault: Fault) -> None:
    example = AT_APIMART[fault]
    references = await photos(apimart_shop) if example.upload else ()
    fake.upload_replies = [UPLOADS[example.upload]] * 9 if example.upload else []
    with capture_logs() as log:
        await happens(apimart_shop, fault, example.word, references)
    assert len(fake.seen("submit")) == example.orders
    if not example.upload:
        check_log(fault, [line["event"] for line in log])


@pytest.mark.anyio
@pytest.mark.parametrize("fault", AT_OPENAI)
async def test_it_happens_so_at_openai(shop: Workshop, openai: FakeOpenAI, fault: Fault) -> None:
    with capture_logs() as log:
        await happens(shop, fault, AT_OPENAI[fault].word)
    assert len(openai.log) == AT_OPENAI[fault].orders
    check_log(fault, [line["event"] for line in log])


async def photos(shop: Workshop) -> tuple[str, ...]:
    return ((await shop.studio.add_reference(ANA, photo())).id,)


async def happens(shop: Workshop, fault: Fault, word: str, references: tuple[str, ...] = ()) -> None:
    unknown = fault is F.OUTCOME_UNKNOWN
    state = ImageState.RUNNING if unknown else OUTCOMES[fault].state
    await ends_as(shop, f"an owl [{word}]", state, str(fault), references=references)
    if unknown:
        held = PROMISES[fault].credits
        assert held == "held until the time that is named, then returned"


def check_log(fault: Fault, events: list[str]) -> None:
    """The lines that the table names for a fault at submit; elsewhere there may be fewer."""
    ended = [event for event in events if event == "image.ended"]
    assert len(ended) == (0 if fault is F.OUTCOME_UNKNOWN else 1)
    assert set(events) <= {*named(fault), "provider.submit", "image.ended"}


def named(fault: Fault) -> Iterator[str]:
    return iter(PROMISES[fault].log.split("`")[1::2])
