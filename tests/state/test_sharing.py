"""What the sharing dialog shows and what its presses do, with real rows behind it."""

from collections.abc import Callable
from dataclasses import fields
from datetime import timedelta
from typing import Any

import pytest

from lorai_app.domain.errors import Gone
from lorai_app.domain.generation import Generation
from lorai_app.domain.sharing import Wish
from lorai_app.state.share import Sharing
from lorai_app.state.shared_views import LinkView, OfferView
from tests.support.page import Page
from tests.support.people import ANA, BEN, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

Open = Callable[..., Page]
PRIVATE = "a wedding dress with pearls for Johanna"


@pytest.fixture
def dialog(opens: Open) -> Open:
    """A page of one visitor, of which the dialog is asked."""

    def opened(visitor: Any) -> Page:
        page = opens(visitor)
        router = page.router
        return Page(Sharing, router.headers.cookie, router.session.client_ip)

    return opened


async def delivered(workshop: Workshop, prompt: str = PRIVATE, count: int = 3) -> Generation:
    made = await workshop.press(ANA, prompt, count)
    await workshop.done()
    return await workshop.see(ANA, made.id)


def asking(made: Generation, **more: str) -> dict[str, str]:
    """What the form sends as it is opened, with these changes; a box that is not ticked is not sent."""
    return {"generation": made.id, "image": "", "lasts": "never"} | more


async def shared_by(workshop: Workshop, page: Page) -> Any:
    """What anybody sees by the link that was made."""
    return await workshop.studio.shared(BEN, page.made.slug)


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


async def test_the_link_shows_the_image_alone_unless_more_is_ticked(dialog: Open, workshop: Workshop) -> None:
    made = await delivered(workshop)
    page = dialog(ANA)
    await page.call("make", asking(made, image="1"))
    seen = await shared_by(workshop, page)
    assert [image.index for image in seen.images] == [1]
    assert (seen.prompt, seen.references, seen.share.findable, seen.share.expires) == (None, (), False, None)
    assert (page.made.what, page.made.shows, page.made.lasts) == (
        "Image 2",
        "prompt not shown",
        "never expires",
    )


async def test_what_is_ticked_is_shown(dialog: Open, workshop: Workshop) -> None:
    made = await delivered(workshop)
    page = dialog(ANA)
    await page.call("make", asking(made, lasts="7 days", prompt="on", references="on", findable="on"))
    seen = await shared_by(workshop, page)
    assert (len(seen.images), seen.prompt, seen.share.findable) == (3, PRIVATE, True)
    assert seen.share.expires - seen.share.created == timedelta(days=7)
    assert page.made.shows == "prompt shown, reference photos shown, search engines may list it"
    assert (page.made.what, page.made.lasts) == ("All 3 images", "expires in 7 days")


async def test_the_link_comes_with_everything_to_hand_it_on(dialog: Open, workshop: Workshop) -> None:
    made = await delivered(workshop)
    page = dialog(ANA)
    await page.call("make", asking(made, image="1"))
    link = page.made
    url = f"http://localhost:3000/s/{link.slug}"
    assert (link.url, link.address) == (url, f"/s/{link.slug}")
    assert (link.qr, link.card) == (f"/s/{link.slug}/qr.svg", f"/s/{link.slug}/card.jpg")
    assert link.embed.startswith(f'<a href="{url}"><img src="{url}/images/1/1024.webp" alt="Image made with ')
    assert (link.file, link.file_name) == (f"/media/images/{made.id}/1/1/original", "lorai-2.png")


async def test_nothing_that_is_handed_on_tells_a_prompt_that_is_not_shown(
    dialog: Open, workshop: Workshop
) -> None:
    made = await delivered(workshop)
    page = dialog(ANA)
    await page.call("make", asking(made))
    told = [str(getattr(page.made, one.name)) for one in fields(LinkView)]
    assert not any("Johanna" in words for words in told)


async def test_the_snippet_is_html_whatever_the_prompt_is(dialog: Open, workshop: Workshop) -> None:
    made = await delivered(workshop, 'an owl"><script>alert(1)</script>', 1)
    page = dialog(ANA)
    await page.call("make", asking(made, prompt="on"))
    assert "<script" not in page.made.embed
    assert "&lt;script&gt;" in page.made.embed


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"lasts": "for ever"}, "how long"),
        ({"image": "4"}, "what you want"),
        ({"image": "-1"}, "what you want"),
        ({"image": "x"}, "what you want"),
        ({"image": "2"}, "not made"),
        ({"generation": "nobodys"}, "no such generation"),
    ],
    ids=str,
)
async def test_what_no_form_of_ours_sends_is_refused_in_the_dialog(
    dialog: Open, workshop: Workshop, wrong: dict[str, str], says: str
) -> None:
    made = await delivered(workshop, f"{PRIVATE} [failed:1]", 2)
    page = dialog(ANA)
    await page.call("make", asking(made) | wrong)
    assert says in page.notice
    assert (page.made, page.answers) == (LinkView(), 1)
    assert await workshop.studio.shares_of(ANA, made.id) == []


@pytest.mark.parametrize("form", [None, "x", [], 3])
async def test_what_is_no_form_is_refused(dialog: Open, form: object) -> None:
    page = dialog(ANA)
    await page.call("make", form)
    assert page.notice == "That is not the form."


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
