"""The sums of the funnel: they move when people come further, and hold nothing of whom."""

import pytest
from prometheus_client import generate_latest

from lorai_app.studio.funnel import STEPS, Funnel
from tests.support.people import ANA
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


def sums(funnel: Funnel) -> dict[str, int]:
    samples = [sample for family in funnel.registry.collect() for sample in family.samples]
    return {
        sample.labels["step"]: int(sample.value) for sample in samples if sample.name == "lorai_funnel_total"
    }


async def test_a_press_is_counted_once_and_every_delivered_image(workshop: Workshop) -> None:
    await workshop.grant(ANA, 100)
    made = await workshop.press(ANA, count=2, key="one")
    await workshop.press(ANA, count=2, key="one")  # the same press, sent twice
    await workshop.done()
    assert (await workshop.see(ANA, made.id)).receipt.settled == 4
    assert sums(workshop.studio.funnel)["pressed"] == 1
    assert sums(workshop.maker.funnel)["delivered"] == 2


def test_more_beginnings_than_pages_are_nobodys() -> None:
    funnel = Funnel()
    funnel.typed()
    funnel.seen("/faq")
    funnel.typed()
    assert sums(funnel)["typed"] == 0
    funnel.seen("/", has_form=True)
    for _ in range(1000):
        funnel.typed()
    assert (sums(funnel)["seen"], sums(funnel)["typed"]) == (1, 1)


def test_every_step_stands_there_from_the_beginning() -> None:
    assert sums(Funnel()) == dict.fromkeys(STEPS, 0)


def test_the_sums_know_pages_and_steps_and_nothing_else() -> None:
    funnel = Funnel()
    funnel.seen("/g/[id]")
    labels = {
        name for family in funnel.registry.collect() for sample in family.samples for name in sample.labels
    }
    assert labels == {"page", "step"}
    assert b'lorai_pages_total{page="/g/[id]"} 1.0' in generate_latest(funnel.registry)
