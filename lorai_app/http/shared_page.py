"""What the page of a share shows and what its head tells machines, made from the domain's values."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from markupsafe import Markup

from lorai_app import routes
from lorai_app.domain.catalog import Ratio
from lorai_app.domain.generation import Image, Picture
from lorai_app.domain.sharing import LONGEST_REPORT, Complaint, Shared
from lorai_app.studio.media import Size

LICENCE = "/content-policy"
COMPLAINTS = {
    Complaint.ILLEGAL: "It is against the law",
    Complaint.SEXUAL: "It is sexual",
    Complaint.VIOLENT: "It is violent or hateful",
    Complaint.PERSON: "It shows a person who did not agree",
    Complaint.COPYRIGHT: "It copies somebody's work or brand",
    Complaint.OTHER: "Something else",
}
_BESIDE = 2.0
"""Width by height; a single print stands beside its words unless it is as wide as that."""
_BESIDE_IN_PAIRS = 0.7
_WIDEST, _BESIDE_WORDS = 1232, 792
"""Pixels of assets/plain.css: the page, and what the words leave of it."""


@dataclass(frozen=True)
class Print:
    """One of the pictures with its addresses; `facts` make the line of truth under it."""

    number: int
    small: str
    srcset: str
    original: str
    width: int
    height: int
    mime: str
    alt: str
    facts: tuple[str, ...]


def values(shared: Shared, site: str) -> dict[str, Any]:
    """What the template `shared.html` is filled with."""
    share, generation = shared.share, shared.generation
    return {
        "findable": share.findable,
        "site": site,
        "address": site + routes.share(share.slug),
        "card": site + routes.share_card(share.slug),
        "oembed": oembed_address(site, share.slug),
        "title": shared.title,
        "description": _description(shared),
        "things": _things(shared, site),
        "prints": [_print(shared, image) for image in shared.images],
        **_arranged(generation.ratio, len(shared.images)),
        "made": f"Made with {shared.model}",
        "sketched": shared.sketched,
        "date": day(generation.created),
        "created": generation.created.date().isoformat(),
        "prompt": _prompt_beside_its_title(shared),
        "knows_prompt": shared.prompt is not None,
        "references": [
            routes.share_reference(share.slug, position) for position in range(len(shared.references))
        ],
        "remix": routes.remix(share.slug),
        "report": f"{routes.share(share.slug)}/report",
        "code": routes.share_qr(share.slug),
        "complaints": COMPLAINTS,
        "longest_report": LONGEST_REPORT,
    }


def oembed_address(site: str, slug: str) -> str:
    """Where an embedding page learns how to show the share."""
    return f"{site}{routes.OEMBED}?{urlencode({'url': site + routes.share(slug), 'format': 'json'})}"


def day(moment: datetime) -> str:
    return f"{moment:%-d %B %Y}"


def shrunk(picture: Picture, side: int) -> tuple[int, int]:
    """Width and height of a copy whose longest side is at most that."""
    scale = min(1.0, side / max(picture.width, picture.height))
    return max(1, round(picture.width * scale)), max(1, round(picture.height * scale))


def picture_of(image: Image) -> Picture:
    """The delivered picture, which every image of a share has."""
    assert image.picture
    return image.picture


def _print(shared: Shared, image: Image) -> Print:
    slug, picture = shared.share.slug, picture_of(image)
    small, large = (routes.share_image(slug, image.index, size) for size in (Size.SMALL, Size.LARGE))
    ratio, model = shared.generation.ratio, shared.model
    return Print(
        number=image.index + 1,
        small=small,
        srcset=f"{small} {shrunk(picture, 512)[0]}w, {large} {shrunk(picture, 1024)[0]}w",
        original=routes.share_image(slug, image.index, Size.ORIGINAL),
        width=picture.width,
        height=picture.height,
        mime=picture.mime,
        alt=shared.alt(image),
        facts=(
            ratio.name,
            f"{picture.width}×{picture.height}",
            model,
            f"{shared.generation.created:%-d %b %Y}",
        ),
    )


def _arranged(ratio: Ratio, count: int) -> dict[str, Any]:
    """How the prints stand: square and tall ones closer together, on every screen."""
    shape = ratio.width / ratio.height
    beside = shape < _BESIDE if count == 1 else count == 2 and shape < _BESIDE_IN_PAIRS
    abreast = count if shape <= 1 or count == 3 else min(count, 2)
    phone = 2 if shape <= 1 and count > 1 else 1
    desk = (_BESIDE_WORDS if beside else _WIDEST) // abreast
    tablet = "(min-width: 640px) 48vw, " if count > 1 else ""
    return {
        "ratio": ratio.name,
        "beside": beside,
        "abreast": abreast,
        "abreast_on_phones": phone,
        "sizes": f"(min-width: 1024px) {desk}px, {tablet}{96 // phone}vw",
    }


def _description(shared: Shared) -> str:
    """Never the prompt: the title has as much of it as may be told."""
    picture = picture_of(shared.images[0])
    ratio = shared.generation.ratio
    size = f"{ratio.name}, {picture.width}×{picture.height} pixels"
    what = f"Made with {shared.model} on LoraAI: {size}. " if shared.first_words else f"{size}. "
    return f"{what}See it whole, download it, or remix it."


def _prompt_beside_its_title(shared: Shared) -> str | None:
    """The whole prompt, unless the title says every word of it in the same lines."""
    prompt = (shared.prompt or "").strip()
    return None if not prompt or prompt == shared.title else prompt


def _things(shared: Shared, site: str) -> Markup:
    """JSON-LD: what search engines are told of each image."""
    told = json.dumps(
        {"@context": "https://schema.org", "@graph": [_thing(shared, image, site) for image in shared.images]}
    )
    for letter in "<>&":  # nothing else could end the element, and all the rest is ASCII
        told = told.replace(letter, f"\\u{ord(letter):04x}")
    return Markup(told)  # noqa: S704  (just escaped)


def _thing(shared: Shared, image: Image, site: str) -> dict[str, Any]:
    share, picture = shared.share, picture_of(image)
    thing: dict[str, Any] = {
        "@type": "ImageObject",
        "name": shared.alt(image),
        "url": site + routes.share(share.slug),
        "contentUrl": site + routes.share_image(share.slug, image.index, Size.ORIGINAL),
        "thumbnailUrl": site + routes.share_image(share.slug, image.index, Size.SMALL),
        "width": picture.width,
        "height": picture.height,
        "encodingFormat": picture.mime,
        "creditText": f"Made with {shared.model} on LoraAI",
        "license": site + LICENCE,
        "acquireLicensePage": site + LICENCE,
        "datePublished": share.created.date().isoformat(),
    }
    if shared.first_words:
        thing["caption"] = shared.first_words
    return thing
