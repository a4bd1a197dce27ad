"""A page without a socket asks what it shows: the same that the socket tells, of its own visitor alone."""

import httpx
import pytest

from lorai_app.state import standing
from lorai_app.studio.limits import RULES
from tests.support.people import ANA, CLEO
from tests.support.site import Site
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def test_the_desk_tells_the_generations_and_the_credits(
    anas: httpx.AsyncClient, workshop: Workshop
) -> None:
    made = await workshop.press(ANA, "an owl [failed:1]", 2)
    await workshop.done()
    desk = (await anas.get("/now?at=/")).json()["desk"]
    assert (desk["balance"], desk["held"], desk["ready"], desk["lost"]) == (8, 0, True, False)
    (shown,) = desk["shown"]
    assert (shown["id"], [tile["state"] for tile in shown["tiles"]]) == (made.id, ["delivered", "failed"])
    assert shown["retry"] == "Try just this one · 2 credits"


async def test_the_page_of_a_generation_tells_that_one_alone(
    anas: httpx.AsyncClient, cleos: httpx.AsyncClient, workshop: Workshop
) -> None:
    first = await workshop.press(ANA, "an owl")
    await workshop.press(ANA, "a fox")
    there = (await anas.get(f"/now?at=/g/{first.id}/")).json()["desk"]
    assert [view["id"] for view in there["shown"]] == [first.id]
    assert (await cleos.get(f"/now?at=/g/{first.id}")).json()["desk"] == {"lost": True, "ready": True}
    assert (await cleos.get("/now?at=/")).json()["desk"]["shown"] == []


async def test_the_history_tells_the_list_that_the_address_asks_for(
    anas: httpx.AsyncClient, workshop: Workshop
) -> None:
    await workshop.press(ANA, "an owl")
    await workshop.press(ANA, "a fox")
    await workshop.done()
    told = (await anas.get("/now", params={"at": "/history?q=fox"})).json()["history"]
    assert [card["title"] for card in told["cards"]] == ["a fox"]
    assert (told["tab"], told["narrowed"], told["address"]) == ("all", True, "/history?q=fox")
    whole = (await anas.get("/now", params={"at": "/history?view=nowhere"})).json()["history"]
    assert len(whole["cards"]) == 2
    assert "history" not in (await anas.get("/now?at=/")).json()


async def test_what_has_not_changed_is_not_sent_again(anas: httpx.AsyncClient, workshop: Workshop) -> None:
    await workshop.press(ANA)
    await workshop.done()
    first = await anas.get("/now?at=/")
    again = await anas.get("/now?at=/", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert first.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("at", ["//[", "x" * 2001])
async def test_what_is_no_address_is_refused(anas: httpx.AsyncClient, at: str) -> None:
    assert (await anas.get("/now", params={"at": at})).status_code == 422


async def test_a_question_counts_as_a_look(limited: Workshop) -> None:
    for _ in range(RULES["reads"].amount):
        await limited.studio.limits.hit("reads", CLEO)
    async with Site(limited).browser(CLEO) as cleos:
        refused = await cleos.get("/now?at=/")
    assert refused.status_code == 429
    assert int(refused.headers["Retry-After"]) > 0


async def test_the_desk_tells_at_most_its_newest(anas: httpx.AsyncClient, workshop: Workshop) -> None:
    for number in range(standing.RECENT - 1):
        await workshop.press(ANA, f"owl {number}")
    desk = (await anas.get("/now?at=/pricing")).json()["desk"]
    assert len(desk["shown"]) == standing.RECENT - 1


async def test_the_sharing_dialog_is_told_to_its_visitor_alone(
    anas: httpx.AsyncClient, cleos: httpx.AsyncClient, workshop: Workshop
) -> None:
    generation = await workshop.press(ANA, "an owl", 2)
    await workshop.done()
    told = (await anas.get("/now/share", params={"of": generation.id, "image": 1})).json()["sharing"]
    assert [picture["chosen"] for picture in told["offer"]["pictures"]] == [False, True]
    assert told["links"] == []
    assert (await cleos.get("/now/share", params={"of": generation.id})).status_code == 404


async def test_a_link_is_made_by_the_dialogs_own_form(
    anas: httpx.AsyncClient, cleos: httpx.AsyncClient, workshop: Workshop
) -> None:
    generation = await workshop.press(ANA, "an owl")
    await workshop.done()
    form = {"generation": generation.id, "image": "0", "lasts": "never", "prompt": "on"}
    made = (await anas.post("/now/share", json=form)).json()["sharing"]["made"]
    share = (await anas.get(f"/api/v1/shares/{made['slug']}")).json()
    assert share["prompt"] == "an owl"
    assert (await cleos.post("/now/share", json=form)).status_code == 404
    for wrong in (form | {"lasts": "for good"}, form | {"image": "7"}, ["no form"]):
        assert (await anas.post("/now/share", json=wrong)).status_code == 422
    links = (await anas.get("/now/share", params={"of": generation.id})).json()["sharing"]["links"]
    assert [link["slug"] for link in links] == [made["slug"]]
