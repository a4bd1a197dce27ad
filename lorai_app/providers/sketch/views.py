"""Which kinds of picture suit a plan: at least five, so that the images of a batch are never composed alike."""

from lorai_app.providers.sketch.choices import SCENERY
from lorai_app.providers.sketch.reading import Reading
from lorai_app.providers.sketch.words.grammar import SITS
from lorai_app.providers.sketch.words.nouns import NOUNS, Noun

WIDE, TALL = 1.9, 0.6
"""Ratios from which a sheet is a strip."""

LEAST = 5
PHOTOS = ("landscape", "inside", "arch", "hung", "poster", "vignette", "window")
PHOTO_BEHIND = ("landscape", "near", "arch", "vignette", "window", "layers")
PHOTO_ALONE = ("full", "spot", "shaped", "postcard", "triptych", "proofs")
PHOTO_CAST = ("landscape", "poster", "vignette", "arch", "layers", "diptych")
TABLE = ("table", "window", "poster", "closeup", "vignette", "arch")
ROOM = ("landscape", "window", "closeup", "vignette", "poster", "diptych")
STUDIO = ("table", "closeup", "poster", "vignette", "arch", "diptych")
PORTRAIT = ("portrait", "closeup", "vignette", "arch", "poster", "window")
STANDING = ("landscape", "closeup", "poster", "vignette", "arch", "diptych")
MANY = ("procession", "landscape", "layers", "poster", "arch", "vignette")
RELATED = ("landscape", "poster", "arch", "vignette", "layers", "silhouette")
PERSON = ("landscape", "layers", "poster", "silhouette", "arch", "vignette")
HEAVENLY = ("landscape", "poster", "arch", "layers", "vignette")
ANIMAL = ("landscape", "closeup", "layers", "poster", "arch", "portrait", "vignette")
FLYING = ("landscape", "silhouette", "poster", "layers", "vignette", "arch")
AFLOAT = ("landscape", "silhouette", "reflection", "arch", "poster", "vignette")
BUILDING = ("landscape", "layers", "poster", "arch", "vignette", "diptych")
SCENE = ("landscape", "layers", "arch", "vignette", "diptych", "poster")
DEEP = ("landscape", "closeup", "poster", "arch", "vignette", "layers")
THING = ("landscape", "poster", "closeup", "arch", "vignette", "layers")
NOT_WIDE = frozenset({"window"})
NOT_TALL = frozenset({"procession", "table", "reflection"})
CROPPED = frozenset({"closeup", "portrait", "motif"})
SPARE = ("landscape", "poster", "arch", "vignette", "diptych", "layers")


def compositions(said: Reading, setting: str, shape: float, has_photos: bool) -> tuple[str, ...]:
    """The kinds of picture for what was said, on a sheet of that shape (width by height); what was asked for first.

    Nothing here may depend on the seed: the images of a batch count through one list. A pattern has layouts of its
    own instead.
    """
    if "motif" in said.views and not has_photos:
        return ("motif",)
    fitting = _by_photo(said) if has_photos else _by_subject(said, setting)
    crowded = len(said.subjects) > 1 or said.count > 1
    found = [*_asked(said, has_photos), *fitting]
    if "silhouette" in found and (_heavenly(said) or not _has_sky(said, setting)):
        found.remove("silhouette")
    if said.aloft:
        found = [name for name in found if name not in ("portrait", "table") or name in said.views]
    if said.swims:
        dry = ("portrait", "closeup", "silhouette", "table", "poster")
        found = [name for name in found if name not in dry or name in said.views]
    if setting == "lake" and not has_photos and said.count < 3 and shape > TALL:
        found.insert(2, "reflection")
    if crowded and not has_photos:
        found = [name for name in found if name not in CROPPED or name in said.views]
    if shape >= WIDE and not has_photos:
        found = ["landscape", "procession" if _walks(said) else "layers", *found]
    if shape >= WIDE:
        found = [name for name in found if name not in NOT_WIDE or name in said.views]
    if shape <= TALL:
        found = [name for name in found if name not in NOT_TALL or name in said.views]
    whole = tuple(dict.fromkeys(found))
    spare = [name for name in SPARE if name not in whole and not (said.swims and name == "poster")]
    return (*whole, *spare[: max(0, LEAST - len(whole))])


def _asked(said: Reading, has_photos: bool) -> tuple[str, ...]:
    return tuple(name for name in said.views if not (has_photos and name in ("table", "portrait", "closeup")))


def _by_photo(said: Reading) -> tuple[str, ...]:
    """A photo alone is the picture; with a place or another photo it is cut out; with a subject it is about it."""
    roles = said.photos
    if said.subjects:
        return PHOTOS if roles.behind is None else PHOTO_BEHIND
    together = roles.behind is not None and roles.subject not in (None, roles.behind)
    return PHOTO_CAST if said.setting or together else PHOTO_ALONE


def _by_subject(said: Reading, setting: str) -> tuple[str, ...]:
    lead = _lead(said)
    if "portrait" in said.views and len(said.subjects) == 1 and said.count == 1:
        return PORTRAIT
    if said.tabletop and (lead is None or lead.kind != "person"):
        return TABLE
    if _heavenly(said):
        return HEAVENLY
    if setting in ("room", "studio") and said.count < 3:
        seated = lead is None or lead.kind in SITS
        large = lead is not None and lead.height > 1.2
        if setting == "studio" and large:
            return STANDING
        return ROOM if (seated or large) and setting == "room" else TABLE if setting == "room" else STUDIO
    if said.relation:
        return RELATED
    if setting in ("underwater", "space"):
        return DEEP
    if said.count >= 3:
        return MANY
    return _by_kind(lead)


def _by_kind(lead: Noun | None) -> tuple[str, ...]:
    if lead is None:
        return SCENE
    if lead.stands == "water":
        return AFLOAT
    if lead.kind == "person":
        return PERSON
    if lead.stands in ("air", "sky"):
        return FLYING
    if lead.kind in SITS:
        return ANIMAL
    if lead.kind in ("building", "vehicle"):
        return BUILDING
    return SCENE if lead.kind in SCENERY or lead.height > 2 else THING


def _has_sky(said: Reading, setting: str) -> bool:
    """Whether the sun can be low or the moon be out."""
    return setting not in ("room", "studio", "underwater") and said.time != "day"


def _heavenly(said: Reading) -> bool:
    """Whether the sun or the moon itself is the subject, which nothing stands before."""
    lead = _lead(said)
    return lead is not None and lead.kind == "light"


def _lead(said: Reading) -> Noun | None:
    return NOUNS.get(said.subjects[0]) if said.subjects else None


def _walks(said: Reading) -> bool:
    lead = _lead(said)
    return lead is not None and said.relation is None and lead.kind in (*SITS, "vehicle")
