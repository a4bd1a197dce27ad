"""What the history shows: small prints with a caption, and the links that were shared."""

from base64 import b64decode
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from fast_thumbhash import thumb_hash_to_average_rgba

from lorai_app import routes
from lorai_app.domain.generation import Generation, Image, ImageState
from lorai_app.domain.history import TRASH_DAYS
from lorai_app.domain.sharing import Fate, Share, Shared
from lorai_app.state.shared_views import LinkView
from lorai_app.state.tile_views import TileView
from lorai_app.state.views import GenerationView

MOUNT = 1.1
"""How much wider than high the card is that prints are laid on."""

_FATES = {
    Fate.LIVE: "",
    Fate.EXPIRED: "Expired: it shows nothing any more.",
    Fate.REVOKED: "Taken back: it shows nothing any more.",
    Fate.HIDDEN: "Hidden: it was reported. The operator looks at it.",
    Fate.DELETED: "Its images are deleted: it shows nothing.",
}
_IN_TRASH = "Its images are in the trash: it shows nothing until they are back."


@dataclass(frozen=True)
class PrintView:
    """One small print, or the frame where it will be; `words` say what happened when there is none.

    `tone` is the picture's average colour, which is there before the picture is.
    """

    number: int
    state: str
    words: str
    preview: str
    since: str
    progress: int
    small: str
    alt: str
    tone: str

    @classmethod
    def of(cls, tile: TileView, image: Image) -> "PrintView":
        return cls(
            number=tile.number,
            state=tile.state,
            words=tile.heading,
            preview=tile.preview,
            since=tile.since,
            progress=tile.progress,
            small=tile.small,
            alt=tile.alt,
            tone=_tone(image.picture.thumbhash) if image.picture else "",
        )


@dataclass(frozen=True)
class CardView:
    """One generation. `columns` × `rows` is how its prints lie best; `left` how long the trash keeps it.

    `gone`: a line stands in its place, because it was "trashed", "restored" or "destroyed" while it was listed.
    """

    id: str
    created: str
    address: str
    again: str
    title: str
    model: str
    ratio: str
    receipt: str
    outcome: str
    under_way: bool
    favourite: bool
    can_share: bool
    can_cancel: bool
    retry: str
    left: str
    columns: str
    rows: str
    prints: list[PrintView]
    gone: str = ""

    @classmethod
    def of(cls, generation: Generation, now: datetime) -> "CardView":
        whole = GenerationView.of(generation)
        columns = _columns(generation.count, generation.ratio.width / generation.ratio.height)
        return cls(
            id=whole.id,
            created=whole.created,
            address=whole.address,
            again=routes.again(generation.id),
            title=whole.title,
            model=whole.model,
            ratio=whole.ratio,
            receipt=_receipt(generation),
            outcome="" if _is_complete(generation) else whole.status,
            under_way=whole.under_way,
            favourite=generation.favourite,
            can_share=whole.can_share,
            can_cancel=whole.can_cancel,
            retry=whole.retry,
            left=_left(generation.deleted, now),
            columns=str(columns),
            rows=str(ceil(generation.count / columns)),
            prints=[PrintView.of(*pair) for pair in zip(whole.tiles, generation.images, strict=True)],
        )


@dataclass(frozen=True)
class ShareView:
    """One link of mine; `over` says why it shows nothing any more, and is empty while it works."""

    slug: str
    url: str
    address: str
    created: str
    title: str
    small: str
    ratio: str
    what: str
    shows: str
    lasts: str
    views: str
    over: str

    @classmethod
    def of(cls, share: Share, generation: Generation | None, site: str, now: datetime) -> "ShareView":
        """`generation` is None when it is in the trash or destroyed."""
        fate = share.fate(now)
        over = _IN_TRASH if fate is Fate.DELETED and share.in_trash else _FATES[fate]
        image = _first(share, generation) if generation else None
        words = LinkView.of(Shared(share, generation), site, now) if generation and image else LinkView()
        return cls(
            slug=share.slug,
            url=words.url,
            address=words.address,
            created=share.created.isoformat(),
            title=GenerationView.of(generation).title if generation else "Deleted images",
            small=TileView.of(generation, image).small if generation and image else "",
            ratio=generation.ratio.name if generation else "1:1",
            what=words.what,
            shows=words.shows,
            lasts="" if over else words.lasts,
            views=words.views,
            over=over,
        )


TAKEN_BACK = _FATES[Fate.REVOKED]


def _columns(count: int, ratio: float) -> int:
    """In how many columns that many prints are largest."""

    def width(columns: int) -> float:
        return min(MOUNT / columns, ratio / ceil(count / columns))

    return max(range(1, count + 1), key=width)


def _tone(thumbhash: str) -> str:
    red, green, blue, _ = thumb_hash_to_average_rgba(b64decode(thumbhash))
    return f"rgb({red * 255:.0f} {green * 255:.0f} {blue * 255:.0f})"


def _receipt(generation: Generation) -> str:
    sums = generation.receipt
    if sums.held:
        return f"{sums.held} credits held"
    if sums.settled == sums.reserved:
        return f"{sums.settled} credits"
    return f"{sums.settled} of {sums.reserved} credits, {sums.released} returned"


def _is_complete(generation: Generation) -> bool:
    return all(image.state is ImageState.DELIVERED for image in generation.images)


def _left(deleted: datetime | None, now: datetime) -> str:
    if deleted is None:
        return ""
    days = ceil((deleted + timedelta(days=TRASH_DAYS) - now) / timedelta(days=1))
    return f"{days} days left" if days > 1 else "Last day"


def _first(share: Share, generation: Generation) -> Image | None:
    """The first image that the link shows."""
    shown = (one for one in generation.images if one.picture and share.image in (None, one.index))
    return next(shown, None)
