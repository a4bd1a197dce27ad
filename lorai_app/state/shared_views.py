"""What the dialog shows of a generation that can be shared, and of its links."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from html import escape

from lorai_app import routes
from lorai_app.domain.generation import Generation, Image
from lorai_app.domain.sharing import Share, Shared

_EXTENSIONS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}


@dataclass(frozen=True)
class PictureView:
    """One delivered image; `index` is how a form names it."""

    index: str
    name: str
    small: str
    chosen: bool


@dataclass(frozen=True)
class OfferView:
    """What can be shared of a generation, and what it would be called; an empty id when nothing is open."""

    id: str = ""
    ratio: str = "1:1"
    all: str = ""
    whole: bool = False
    has_references: bool = False
    first_words: str = ""
    title_of_all: str = ""
    title_of_one: str = ""
    site: str = ""
    pictures: list[PictureView] = field(default_factory=list)

    @classmethod
    def of(cls, generation: Generation, image: int | None, site: str, *, sketched: bool) -> "OfferView":
        delivered = [one for one in generation.images if one.picture]
        if not delivered:
            return cls()
        wanted = image if image in [one.index for one in delivered] else None
        if len(delivered) == 1:
            wanted = delivered[0].index
        would_be = partial(_would_be, generation, sketched)
        return cls(
            id=generation.id,
            ratio=generation.ratio.name,
            all=f"All {len(delivered)}",
            whole=wanted is None,
            has_references=bool(generation.references),
            first_words=would_be(None, show_prompt=True).title,
            title_of_all=would_be(None).title,
            title_of_one=would_be(delivered[0].index).title,
            site=site.partition("://")[2],
            pictures=[_picture(generation, one, wanted) for one in delivered],
        )


@dataclass(frozen=True)
class LinkView:
    """A link that works, or that was just taken back; `shows` and `lasts` are words, `file` the one image of it."""

    slug: str = ""
    url: str = ""
    title: str = ""
    card: str = ""
    address: str = ""
    qr: str = ""
    embed: str = ""
    what: str = ""
    shows: str = ""
    lasts: str = ""
    views: str = ""
    file: str = ""
    file_name: str = ""
    taken_back: bool = False

    @classmethod
    def of(cls, shared: Shared, site: str, now: datetime) -> "LinkView":
        share, generation = shared.share, shared.generation
        only = shared.images[0] if len(shared.images) == 1 else None
        url = f"{site}{routes.share(share.slug)}"
        return cls(
            slug=share.slug,
            url=url,
            title=shared.title,
            card=routes.share_card(share.slug),
            address=routes.share(share.slug),
            qr=routes.share_qr(share.slug),
            embed=_embed(shared, site),
            what=_what(shared),
            shows=_shows(share),
            lasts=_lasts(share.expires, now),
            views=_views(share.views),
            file=_file(generation, only, "original") if only else "",
            file_name=_file_name(only) if only else "",
        )


def _picture(generation: Generation, image: Image, wanted: int | None) -> PictureView:
    return PictureView(
        index=str(image.index),
        name=f"Image {image.index + 1}",
        small=_file(generation, image, "512.webp"),
        chosen=image.index == wanted,
    )


def _would_be(
    generation: Generation, sketched: bool, image: int | None, *, show_prompt: bool = False
) -> Shared:
    """What a link would show, before there is one."""
    share = Share(
        slug="",
        visitor=generation.visitor,
        generation=generation.id,
        image=image,
        show_prompt=show_prompt,
        show_references=False,
        findable=False,
        created=generation.created,
        expires=None,
        revoked=None,
        hidden=None,
        kept=False,
        views=0,
    )
    return Shared(share, generation, sketched)


def _file(generation: Generation, image: Image, size: str) -> str:
    return routes.image_file(generation.id, image.index, image.attempt, size)


def _file_name(image: Image) -> str:
    """Nothing of the prompt is in it: the file is sent to others."""
    assert image.picture
    return f"lorai-{image.index + 1}.{_EXTENSIONS.get(image.picture.mime, 'png')}"


def _what(shared: Shared) -> str:
    if len(shared.images) > 1:
        return f"All {len(shared.images)} images"
    return f"Image {shared.images[0].index + 1}" if shared.generation.count > 1 else "The image"


def _shows(share: Share) -> str:
    shown = ["prompt shown" if share.show_prompt else "prompt not shown"]
    if share.show_references:
        shown.append("reference photos shown")
    if share.findable:
        shown.append("search engines may list it")
    return ", ".join(shown)


def _lasts(expires: datetime | None, now: datetime) -> str:
    if expires is None:
        return "never expires"
    left = expires - now
    if left >= timedelta(hours=36):
        return f"expires in {round(left / timedelta(days=1))} days"
    hours = round(left / timedelta(hours=1))
    return f"expires in {hours} hours" if hours > 1 else "expires within the hour"


def _views(count: int) -> str:
    return {0: "not opened yet", 1: "opened once"}.get(count, f"opened {count:,} times")


def _embed(shared: Shared, site: str) -> str:
    """HTML for another site: the first image and behind it the page; it says nothing that the page does not show."""
    image, slug = shared.images[0], shared.share.slug
    assert image.picture
    scale = min(1.0, 1024 / max(image.picture.width, image.picture.height))
    width, height = round(image.picture.width * scale), round(image.picture.height * scale)
    picture = f"{site}{routes.share_image(slug, image.index, '1024.webp')}"
    return (
        f'<a href="{site}{routes.share(slug)}"><img src="{picture}" alt="{escape(shared.alt(image))}" '
        f'width="{width}" height="{height}" loading="lazy" style="max-width: 100%; height: auto"></a>'
    )
