"""Nobody can say whether the provider took the order: the same key and bytes a few times, then credits wait."""

from datetime import timedelta
from typing import Any

import httpx
import pytest

from lorai_app.domain.generation import ImageState
from lorai_app.providers.apimart import Apimart
from lorai_app.providers.download import Download
from tests.fakes.apimart import FakeApimart
from tests.fakes.replies import RESET
from tests.fakes.serving import served
from tests.support.people import ANA
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def test_an_order_is_sent_five_times_at_most_with_the_same_key_and_bytes(
    workshop: Workshop, fake: FakeApimart
) -> None:
    made = await workshop.press(ANA, "an owl [lost]")
    await workshop.until(ANA, made.id, lambda seen: seen.images[0].reason is not None)
    sends = fake.seen("submit")
    assert len(sends) == 5
    assert {(send.key, send.body) for send in sends} == {(f"{made.id}-0-1", sends[0].body)}


async def test_a_server_that_resets_every_post_is_asked_five_times_and_then_nobody_knows(
    workshop: Workshop,
) -> None:
    server = Resetting()
    with served(server) as address:
        async with httpx.AsyncClient(trust_env=False) as client:
            reset = Apimart(
                client, f"{address}/v1", "sk-canary", download=Download(client, allow_private=True)
            )
            workshop.maker.provider = reset
            made = await workshop.press(ANA)
            seen = await workshop.until(ANA, made.id, lambda seen: seen.images[0].reason is not None)
            await workshop.stop()
    assert seen.images[0].reason
    assert seen.images[0].reason.code == "outcome_unknown"
    assert server.posts == [(f"{made.id}-0-1", server.posts[0][1])] * 5


async def test_a_server_that_is_not_there_took_no_order(workshop: Workshop) -> None:
    async with httpx.AsyncClient(trust_env=False) as client:
        nobody = "http://127.0.0.1:9/v1"
        workshop.maker.provider = Apimart(
            client, nobody, "sk-canary", download=Download(client, allow_private=True)
        )
        made = await workshop.press(ANA)
        await workshop.done()
    (image,) = (await workshop.see(ANA, made.id)).images
    assert image.reason
    assert (image.state, image.reason.code) == (ImageState.FAILED, "connection")
    (intent,) = await workshop.intents()
    assert intent.sends == 5


async def test_the_image_stays_running_with_its_credits_held_until_a_named_time(workshop: Workshop) -> None:
    made = await workshop.press(ANA, "an owl [lost]")
    await workshop.until(ANA, made.id, lambda seen: seen.images[0].reason is not None)
    seen = await workshop.see(ANA, made.id)
    (image,) = seen.images
    assert image.state is ImageState.RUNNING
    assert image.reason
    assert image.reason.code == "outcome_unknown"
    assert image.reason.until
    left = image.reason.until - workshop.clock()
    assert timedelta(minutes=29) < left <= workshop.unknown_for
    assert (seen.receipt.held, (await workshop.studio.purse(ANA)).held) == (2, 2)


async def test_its_credits_return_when_that_time_has_come(workshop: Workshop) -> None:
    workshop.maker.unknown_for = timedelta(seconds=0.2)
    made = await workshop.press(ANA, "an owl [lost]")
    await workshop.done()
    (image,) = (await workshop.see(ANA, made.id)).images
    assert image.reason
    assert (image.state, image.reason.code) == (ImageState.FAILED, "outcome_unknown")
    assert image.reason.message.endswith("Not charged.")
    assert (await workshop.studio.purse(ANA)).balance == 10
    await workshop.assert_adds_up()


async def test_a_restart_meanwhile_neither_sends_again_nor_waits_anew(
    workshop: Workshop, fake: FakeApimart
) -> None:
    made = await workshop.press(ANA, "an owl [lost]")
    await workshop.until(ANA, made.id, lambda seen: seen.images[0].reason is not None)
    await workshop.stop()
    workshop.clock.forward(minutes=31)
    await workshop.new_maker().make(made.images[0].id, 1)
    assert (await workshop.see(ANA, made.id)).images[0].state is ImageState.FAILED
    assert len(fake.seen("submit")) == 5


async def test_what_is_proven_to_be_refused_is_never_unknown(workshop: Workshop, fake: FakeApimart) -> None:
    made = await workshop.press(ANA, "an owl [402]")
    await workshop.done()
    assert (await workshop.see(ANA, made.id)).images[0].state is ImageState.FAILED
    assert len(fake.seen("submit")) == 1


async def test_a_provider_that_forgets_keys_is_asked_only_once(workshop: Workshop, fake: FakeApimart) -> None:
    workshop.provider.replays_keys = False
    made = await workshop.press(ANA, "an owl [reset]")
    await workshop.until(ANA, made.id, lambda seen: seen.images[0].reason is not None)
    assert len(fake.seen("submit")) == 1
    assert (await workshop.see(ANA, made.id)).images[0].state is ImageState.RUNNING


async def test_a_task_that_the_provider_ended_is_never_ordered_again(
    workshop: Workshop, fake: FakeApimart
) -> None:
    await workshop.press(ANA, "an owl [failed] [502-html]")
    await workshop.done()
    assert len(fake.tasks) == 1
    assert len(fake.seen("submit")) == 2


class Resetting:
    """Takes every order's bytes and breaks the connection instead of answering."""

    def __init__(self) -> None:
        self.posts: list[tuple[str, bytes]] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        headers = dict(scope["headers"])
        self.posts.append((headers[b"idempotency-key"].decode(), (await receive())["body"]))
        await RESET(scope, receive, send)
