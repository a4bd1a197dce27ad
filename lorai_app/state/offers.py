"""What the sharing dialog holds, whoever asks for it: the socket, or HTTP (`http/now.py`)."""

from typing import Any

from lorai_app import bootstrap
from lorai_app.domain.catalog import COUNTS
from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.sharing import EXPIRES_IN, Shared, Wish
from lorai_app.domain.truth import was_sketched
from lorai_app.domain.visitor import Visitor
from lorai_app.state.shared_views import LinkView, OfferView
from lorai_app.state.standing import Vars
from lorai_app.state.who import named

ALL_IMAGES = ""


async def offered(visitor: Visitor, generation: str, image: int | None) -> Vars:
    """What can be shared of a generation of mine (NotFound), with that image chosen, and the links that work."""
    studio = bootstrap.house().studio
    found = await studio.generation(visitor, generation)
    live = await studio.shares_of(visitor, found.id)
    sketched = was_sketched(await studio.truth(visitor, found.id))
    return {
        "offer": OfferView.of(found, image, studio.site, sketched=sketched),
        "links": [LinkView.of(Shared(one, found, sketched), studio.site, studio.clock()) for one in live],
    }


async def made(visitor: Visitor, form: Any) -> Vars:
    """The link that the dialog's form asks for; InvalidRequest, NotFound."""
    studio = bootstrap.house().studio
    share = await studio.share(visitor, _wish(form))
    shared = await studio.shared(visitor, share.slug)
    return {"made": LinkView.of(shared, studio.site, studio.clock())}


def _wish(form: Any) -> Wish:
    """The form's values; InvalidRequest for what no form of ours sends."""
    if not isinstance(form, dict):
        raise InvalidRequest("That is not the form.")
    image, lasts = str(form.get("image", ALL_IMAGES)), str(form.get("lasts", ""))
    if lasts not in EXPIRES_IN:
        raise InvalidRequest("Choose how long the link works.")
    if image != ALL_IMAGES and image not in {str(index) for index in range(max(COUNTS))}:
        raise InvalidRequest("Choose what you want to share.")
    return Wish(
        generation=named(form.get("generation", "")),
        image=None if image == ALL_IMAGES else int(image),
        expires_in=EXPIRES_IN[lasts],
        show_prompt=_is_ticked(form, "prompt"),
        show_references=_is_ticked(form, "references"),
        findable=_is_ticked(form, "findable"),
    )


def _is_ticked(form: dict[str, Any], name: str) -> bool:
    """A browser sends `on` for a box that is ticked and nothing for any other, Reflex true."""
    return form.get(name) in ("on", True)
