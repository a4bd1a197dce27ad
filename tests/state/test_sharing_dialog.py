"""What the sharing dialog shows of a generation and of its links, with real rows behind it."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from lorai_app.domain.errors import Gone
from lorai_app.domain.sharing import Wish
from lorai_app.state.shared_views import LinkView, OfferView
from tests.support.page import Page
from tests.support.people import ANA, BEN, CLEO
from tests.support.sharing import PRIVATE, asking, delivered, shared_by
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

Open = Callable[..., Page]


async def test_it_opens_with_all_images_chosen(dialog: Open, workshop: Workshop) -> None:
    made = await delivered(workshop)
    page = dialog(ANA)
    await page.call("open_for", made.id, None)
    offer = page.offer
    assert (offer.id, offer.all, offer.whole, offer.ratio) == (made.id, "All 3", True, "1:1")
    assert [(one.name, one.chosen) for one in offer.pictures] == [
        ("Image 1", False),
        ("Image 2", False),
        ("Image 3", False),
    ]
    assert (offer.title_of_all, offer.title_of_one) == (
        "Three images made with GPT Image 2",
        "An image made with GPT Image 2",
    )
    assert (offer.first_words, offer.site) == (PRIVATE, "localhost:3000")


async def test_it_opens_with_the_image_whose_sign_was_pressed(dialog: Open, workshop: Workshop) -> None:
    made = await delivered(workshop)
    page = dialog(ANA)
    await page.call("open_for", made.id, 1)
    assert (page.offer.whole, [one.chosen for one in page.offer.pictures]) == (False, [False, True, False])


async def test_only_what_was_delivered_can_be_chosen(dialog: Open, workshop: Workshop) -> None:
    made = await delivered(workshop, f"{PRIVATE} [failed:1]", 2)
    page = dialog(ANA)
    await page.call("open_for", made.id, None)
    (only,) = page.offer.pictures
    assert (only.name, only.chosen, page.offer.whole) == ("Image 1", True, False)


@pytest.mark.parametrize("image", [7, -1, "1", 1.5, [1], {"a": 1}])
async def test_an_image_that_there_is_not_is_no_choice(
    dialog: Open, workshop: Workshop, image: object
) -> None:
    made = await delivered(workshop)
    page = dialog(ANA)
    await page.call("open_for", made.id, image)
    assert (page.offer.whole, page.notice) == (True, "")


async def test_live_links_are_listed_with_their_views(dialog: Open, workshop: Workshop) -> None:
    made = await delivered(workshop)
    old = await workshop.studio.share(ANA, Wish(made.id, image=0, expires_in=86_400))
    new = await workshop.studio.share(ANA, Wish(made.id, show_prompt=True))
    over = await workshop.studio.share(ANA, Wish(made.id))
    await workshop.studio.revoke(ANA, over.slug)
    for _ in range(2):
        await workshop.studio.count_view(new.slug)
    page = dialog(ANA)
    await page.call("open_for", made.id)
    assert [(link.slug, link.what, link.lasts, link.views) for link in page.links] == [
        (new.slug, "All 3 images", "never expires", "opened 2 times"),
        (old.slug, "Image 1", "expires in 24 hours", "not opened yet"),
    ]


async def test_what_is_taken_back_says_so_in_its_line_and_is_gone_at_once(
    dialog: Open, workshop: Workshop
) -> None:
    made = await delivered(workshop)
    share = await workshop.studio.share(ANA, Wish(made.id))
    page = dialog(ANA)
    await page.call("open_for", made.id)
    await page.call("revoke", share.slug)
    assert [link.taken_back for link in page.links] == [True]
    with pytest.raises(Gone):
        await workshop.studio.shared(BEN, share.slug)


async def test_the_link_that_was_just_made_can_be_taken_back(dialog: Open, workshop: Workshop) -> None:
    made = await delivered(workshop)
    page = dialog(ANA)
    await page.call("make", asking(made))
    await page.call("revoke", page.made.slug)
    assert page.made.taken_back
    with pytest.raises(Gone):
        await shared_by(workshop, page)


async def test_cleo_can_neither_open_nor_share_nor_take_back_what_is_anas(
    dialog: Open, workshop: Workshop
) -> None:
    made = await delivered(workshop)
    share = await workshop.studio.share(ANA, Wish(made.id))
    page = dialog(CLEO)
    await page.call("open_for", made.id, None)
    assert (page.offer, page.links) == (OfferView(), [])
    await page.call("make", asking(made))
    assert page.made == LinkView()
    await page.call("revoke", share.slug)
    assert page.notice
    assert (await workshop.studio.shared(BEN, share.slug)).share.slug == share.slug


async def test_closing_forgets_what_was_open(dialog: Open, workshop: Workshop) -> None:
    made = await delivered(workshop)
    page = dialog(ANA)
    await page.call("make", asking(made))
    await page.call("open_for", made.id, None)
    await page.call("make", asking(made))
    await page.call("close")
    assert (page.offer, page.made, page.links, page.notice) == (OfferView(), LinkView(), [], "")
    assert page.answers == 3


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(minutes=20), "expires within the hour"),
        (timedelta(hours=5), "expires in 5 hours"),
        (timedelta(days=6, hours=20), "expires in 7 days"),
    ],
    ids=str,
)
async def test_how_long_a_link_still_lasts_is_said_in_words(
    dialog: Open, workshop: Workshop, left: timedelta, words: str
) -> None:
    made = await delivered(workshop)
    await workshop.studio.share(ANA, Wish(made.id, expires_in=int(left.total_seconds())))
    page = dialog(ANA)
    await page.call("open_for", made.id)
    assert page.links[0].lasts == words
