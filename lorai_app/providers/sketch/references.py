"""What the photos do in a picture: one gives the inks, one is behind, one is cut out and a subject like any other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PIL import Image

from lorai_app.providers.sketch.photos import Cut, cut_out, inks_of
from lorai_app.providers.sketch.plan import Plan
from lorai_app.providers.sketch.shapes import colours_of, known
from lorai_app.providers.sketch.views import PHOTO_ALONE

PHOTO = "@"
"""The name of a subject that is a photo."""

_WITHOUT_PHOTO = {"inside": "layers", "hung": "diptych", "near": "poster"}


@dataclass(frozen=True)
class Cast:
    """The plan with the photos in it: `photos` are those that are shown whole, `cut` the one that is cut out."""

    plan: Plan
    photos: tuple[Image.Image, ...]
    cut: Cut | None = None


def cast(planned: Plan, images: Sequence[Image.Image], own: bool = False) -> Cast:
    """Gives each photo its part; the inks are those of the photo that was named for it, else of the lead.

    `own` says that a style composes the picture, which makes more of a subject than of a photo.
    """
    if not images:
        return Cast(planned, ())
    lead = _first(planned.subject_photo, planned.behind_photo, 0)
    palette = planned.palette_photo if planned.palette_said else lead
    share = 0.2 if planned.coat else 0.07
    photo = images[min(palette, len(images) - 1)]
    promised = planned.coat is not None and not planned.palette_said
    planned = replace(planned, inks=inks_of(photo, _drawn(planned), share, promised=promised))
    used = (planned.behind_photo, planned.subject_photo)
    only_inks = planned.palette_said and planned.palette_photo not in used
    shown = [n for n in range(len(images)) if not (only_inks and n == planned.palette_photo)]
    alone = planned.composition in PHOTO_ALONE
    sitter = None if alone and not own else _sitter(planned, shown)
    cut = cut_out(images[sitter]) if sitter is not None else None
    if cut is not None:
        shown = [n for n in shown if n != sitter or n == planned.behind_photo]
        planned = _with_photo(planned, cut, bool(shown))
    front = planned.behind_photo if planned.behind_photo is not None else lead
    order = sorted(shown, key=lambda n: n != front)
    behind = 0 if planned.behind_photo is not None else None
    composed = replace(planned, behind_photo=behind)
    if shown and cut is None and not alone and not planned.subjects and behind is None:
        composed = replace(composed, composition=("hung", "poster")[planned.turn % 2])
    return Cast(composed, tuple(images[n] for n in order), cut)


def _first(*indexes: int | None) -> int:
    return next(index for index in indexes if index is not None)


def _drawn(planned: Plan) -> str | None:
    """The colour of what is drawn beside the photo, which the inks are to meet too."""
    if planned.coat or not planned.subjects or planned.subjects[0] not in known():
        return planned.coat
    return next(iter(colours_of(planned.subjects[0])), None)


def _sitter(planned: Plan, shown: list[int]) -> int | None:
    """The photo that is to be a subject if it can be cut out: the one that was named, else the first."""
    if planned.subject_photo is not None:
        return planned.subject_photo
    return next((n for n in shown if n != planned.behind_photo), None)


def _with_photo(planned: Plan, cut: Cut, others: bool) -> Plan:
    """The photo as the lead, or in the company of what is drawn; a bust is never set on the ground."""
    kind = planned.composition if others else _WITHOUT_PHOTO.get(planned.composition, planned.composition)
    leads = cut.bust or planned.subject_photo is not None or not planned.subjects
    if not leads:
        return replace(planned, subjects=(*planned.subjects[:3], PHOTO), composition=kind)
    return replace(
        planned,
        subjects=(PHOTO, *planned.subjects)[:4],
        count=1,
        relation=None,
        coat=None,
        podium=False,
        composition="bust" if cut.bust else kind,
    )
