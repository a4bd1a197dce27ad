"""What a visitor meets while the provider does not answer: new images wait, and can be cancelled."""

import asyncio
from typing import Any

import pytest

from lorai_app.bootstrap.house import NOBODY_ANSWERS, House
from lorai_app.domain.generation import ImageState
from lorai_app.providers import Fault, ProviderError
from lorai_app.studio.load import BREAKS_AFTER
from tests.fakes.apimart import FakeApimart
from tests.support.people import ANA
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


def silence(workshop: Workshop) -> None:
    for _ in range(BREAKS_AFTER):
        workshop.maker.load.heard(ProviderError(Fault.GATEWAY))


async def test_new_images_wait_unsent_and_can_be_cancelled(workshop: Workshop, fake: FakeApimart) -> None:
    silence(workshop)
    made = await workshop.press(ANA, count=2)
    await asyncio.sleep(0.1)
    assert {image.state for image in (await workshop.see(ANA, made.id)).images} == {ImageState.QUEUED}
    await workshop.studio.cancel(ANA, made.id)
    seen = await workshop.see(ANA, made.id)
    assert {image.state for image in seen.images} == {ImageState.CANCELLED}
    assert (seen.receipt.released, seen.receipt.held) == (4, 0)
    workshop.maker.load.heard(None)
    async with workshop.maker.load.place():  # it wakes those who wait, for they look again when one leaves
        pass
    await workshop.done()
    assert not fake.seen("submit")


async def test_images_that_the_provider_has_go_on(workshop: Workshop, fake: FakeApimart) -> None:
    made = await workshop.press(ANA, "an owl [slow=0.5]")
    await workshop.until(ANA, made.id, lambda _: bool(fake.tasks))
    silence(workshop)
    await workshop.done()
    assert (await workshop.see(ANA, made.id)).images[0].state is ImageState.DELIVERED


async def test_everybody_is_told_as_long_as_nobody_answers(workshop: Workshop) -> None:
    anything: Any = None
    load = workshop.maker.load
    house = House(anything, anything, anything, anything, workshop.provider, load, lambda page: False)
    assert list(house.notes()) == []
    silence(workshop)
    assert list(house.notes()) == [NOBODY_ANSWERS]
    load.heard(None)
    assert list(house.notes()) == []
