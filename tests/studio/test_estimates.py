"""The time that is told, from what images of the same shape really took."""

from datetime import timedelta

import pytest

from lorai_app.domain.eta import Eta
from lorai_app.domain.generation import Picture
from lorai_app.store import images
from lorai_app.studio.estimates import FRESH_SECONDS, Estimates
from lorai_app.studio.outcomes import unknown
from tests.support.people import ANA
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def test_until_there_are_numbers_the_models_usual_time_is_told(idle: Workshop) -> None:
    made = await idle.press(ANA)
    assert made.eta == Eta(44, 52)


async def test_what_remains_shrinks_from_the_moment_of_the_submit(idle: Workshop) -> None:
    made = await idle.press(ANA)
    idle.clock.forward(seconds=500)
    assert (await idle.see(ANA, made.id)).eta == Eta(44, 52)
    async with idle.database.begin() as session:
        await images.mark_submitted(session, made.images[0].id, 1, idle.clock())
    idle.clock.forward(seconds=20)
    assert (await idle.see(ANA, made.id)).eta == Eta(24, 32)
    idle.clock.forward(seconds=60)
    assert (await idle.see(ANA, made.id)).eta == Eta(0, 0)


async def test_what_has_ended_has_no_time_left(workshop: Workshop) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    assert (await workshop.see(ANA, made.id)).eta is None


async def test_five_recent_images_of_the_same_shape_say_better(idle: Workshop) -> None:
    await idle.grant(ANA, 100)
    assert (await idle.press(ANA, "the first")).eta == Eta(44, 52)
    for seconds in (10, 20, 30, 40, 50):
        await deliver(idle, seconds, "an owl")
    idle.clock.forward(seconds=FRESH_SECONDS)
    assert (await idle.press(ANA, "the last")).eta == Eta(30, 50)
    assert (await idle.press(ANA, "two at once are another shape", 2)).eta == Eta(44, 65)


async def test_before_a_press_the_time_of_each_shape_is_known(idle: Workshop) -> None:
    await idle.grant(ANA, 100)
    for seconds in (10, 20, 30, 40, 50):
        await deliver(idle, seconds, "an owl")
    idle.clock.forward(seconds=FRESH_SECONDS)
    times = await idle.studio.estimates.before_a_press()
    assert (times["gpt-image-2 1"], times["gpt-image-2 1 photos"]) == (Eta(30, 50), Eta(44, 52))
    assert times["gpt-image-2 4"] == Eta(44, 91)
    assert {press.split()[0] for press in times} == {"gpt-image-2", "gpt-image-1.5"}


async def test_credits_return_when_nobody_waits_any_longer(idle: Workshop) -> None:
    patient = Estimates(idle.database, idle.provider.name, idle.clock, timedelta(minutes=16))
    made = await idle.press(ANA, count=2)
    assert (await patient.timed(made)).returns is None  # nothing was sent yet
    sent = idle.clock()
    async with idle.database.begin() as session:
        await images.mark_submitted(session, made.images[0].id, 1, sent)
    seen = await patient.timed(await idle.see(ANA, made.id))
    assert (seen.usual, seen.returns) == (Eta(44, 65), sent + timedelta(minutes=16))
    idle.clock.forward(seconds=17 * 60)
    assert (
        await patient.timed(await idle.see(ANA, made.id))
    ).returns is None  # it was not so: nothing is promised


async def test_of_what_nobody_knows_the_policy_says_when(idle: Workshop) -> None:
    patient = Estimates(idle.database, idle.provider.name, idle.clock, timedelta(minutes=16))
    made = await idle.press(ANA)
    until = idle.clock() + timedelta(minutes=30)
    async with idle.database.begin() as session:
        await images.mark_submitted(session, made.images[0].id, 1, idle.clock())
        await images.mark_unknown(session, made.images[0].id, 1, unknown(until), idle.clock())
    assert (await patient.timed(await idle.see(ANA, made.id))).returns == until


async def deliver(workshop: Workshop, seconds: float, prompt: str) -> None:
    made = await workshop.press(ANA, f"{prompt} in {seconds} s")
    picture = Picture(64, 64, "image/png", "", seconds)
    async with workshop.database.begin() as session:
        now = workshop.clock() - timedelta(seconds=seconds)
        await images.mark_submitted(session, made.images[0].id, 1, now)
        await images.deliver(session, made.images[0].id, 1, picture, None, workshop.clock())
