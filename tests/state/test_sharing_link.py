"""The link that the sharing dialog makes: what it shows to others, and what the visitor is given to hand it on."""

from collections.abc import Callable
from dataclasses import fields
from datetime import timedelta

import pytest

from lorai_app.state.shared_views import LinkView
from tests.support.page import Page
from tests.support.people import ANA
from tests.support.sharing import PRIVATE, asking, delivered, shared_by
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

Open = Callable[..., Page]


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
    assert seen.share.expires == seen.share.created + timedelta(days=7)
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
