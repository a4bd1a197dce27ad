"""A crash at any point: the rows know what was done, and the next maker goes on from there."""

import pytest

from lorai_app.domain.generation import ImageState
from lorai_app.providers import Provider
from tests.fakes.apimart import FakeApimart
from tests.fakes.log import Kind
from tests.support.people import ANA
from tests.support.waiting import until
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def test_a_submit_that_was_cut_off_is_sent_again_with_the_same_key_and_bytes(
    workshop: Workshop, fake: FakeApimart
) -> None:
    made = await workshop.press(ANA, "an owl [post-delay=0.5]")
    await asked(fake, "submit")
    await workshop.stop()
    (intent,) = await workshop.intents()
    assert (intent.sends, intent.ticket) == (1, None)
    await workshop.new_maker().make(made.images[0].id, 1)
    first, again = fake.seen("submit")
    assert (first.key, first.body) == (again.key, again.body)
    assert len(fake.tasks) == 1
    assert (await workshop.see(ANA, made.id)).images[0].state is ImageState.DELIVERED
    await workshop.assert_adds_up()


async def test_an_image_that_was_waited_for_is_not_ordered_again(
    workshop: Workshop, fake: FakeApimart
) -> None:
    made = await workshop.press(ANA, "an owl [slow=0.5]")
    await asked(fake, "poll")
    await workshop.stop()
    await workshop.new_maker().make(made.images[0].id, 1)
    assert len(fake.seen("submit")) == 1
    assert (await workshop.see(ANA, made.id)).images[0].state is ImageState.DELIVERED


async def test_an_image_that_has_ended_is_left_alone(workshop: Workshop, fake: FakeApimart) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    before = (len(fake.log), await workshop.rows())
    await workshop.new_maker().make(made.images[0].id, 1)
    assert (len(fake.log), await workshop.rows()) == before


async def test_two_makers_of_one_image_bill_it_once(workshop: Workshop, fake: FakeApimart) -> None:
    made = await workshop.press(ANA, "an owl [slow=0.2]")
    await workshop.new_maker().make(made.images[0].id, 1)
    await workshop.done()
    seen = await workshop.see(ANA, made.id)
    assert (seen.images[0].state, seen.receipt.settled, seen.receipt.held) == (ImageState.DELIVERED, 2, 0)
    assert len(fake.tasks) == 1
    await workshop.assert_adds_up()


async def test_an_order_is_not_taken_to_another_provider(
    workshop: Workshop, apimart: Provider, fake: FakeApimart
) -> None:
    made = await workshop.press(ANA, "an owl [slow=5]")
    await asked(fake, "poll")
    await workshop.stop()
    seen_before = len(fake.log)
    await workshop.new_maker(Renamed(apimart)).make(made.images[0].id, 1)
    (image,) = (await workshop.see(ANA, made.id)).images
    assert image.reason
    assert (image.state, image.reason.code) == (ImageState.FAILED, "not_found")
    assert len(fake.log) == seen_before
    assert (await workshop.studio.purse(ANA)).balance == 10


async def test_what_was_not_sent_yet_goes_to_the_new_provider(
    idle: Workshop, apimart: Provider, fake: FakeApimart
) -> None:
    made = await idle.press(ANA)
    await idle.new_maker(Renamed(apimart)).make(made.images[0].id, 1)
    assert (await idle.see(ANA, made.id)).images[0].state is ImageState.DELIVERED


async def asked(fake: FakeApimart, kind: Kind) -> None:
    async def seen() -> bool:
        return bool(fake.seen(kind))

    await until(seen)


class Renamed:
    """The same server under another name: the operator has changed providers."""

    name = "sketch"
    replays_keys = True
    keeps_results = True
    at_once = 4

    def __init__(self, inner: Provider) -> None:
        self.upload, self.submit, self.collect = inner.upload, inner.submit, inner.collect
        self.body = inner.body
