"""From a prompt to a plan: who is in the picture, where, when, in which inks, and how it is composed."""

import hashlib
from dataclasses import dataclass

import numpy as np

from lorai_app.providers.sketch import choices, habitat, inking, views
from lorai_app.providers.sketch.palettes import Inks
from lorai_app.providers.sketch.reading import Relation, read

__all__ = ["Commission", "Plan", "Relation", "plan"]


@dataclass(frozen=True)
class Commission:
    """What was ordered; `references` are the photos' ids."""

    prompt: str
    ratio: str
    width: int
    height: int
    seed: int
    references: tuple[str, ...] = ()

    def dice(self, purpose: str) -> np.random.Generator:
        """Chance that is the same whenever the same picture is ordered."""
        said = "\0".join((self.prompt, self.ratio, str(self.seed), *self.references, purpose))
        digest = hashlib.blake2b(said.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        return np.random.default_rng(int.from_bytes(digest, "big"))


@dataclass(frozen=True)
class Plan:
    """Everything that the painters need to know.

    `turn` is the image's place in its batch, for whoever has several ways to paint the same; `coat` the colour that the
    words give to the first subject; `lettering` the words to be set in the picture; photos are counted from 0,
    and one that is `palette_said` gives its inks and is not shown; `aloft` says that the lead is in the air although
    it may not be at home there; `crop` grows in rows in the field where it is; `room` is
    the kind of room that an isometric picture is of.
    """

    subjects: tuple[str, ...]
    count: int
    setting: str
    time: str
    weather: str
    season: str | None
    inks: Inks
    style: str | None
    composition: str
    turn: int
    flip: bool
    coat: str | None
    relation: Relation | None
    lettering: str
    podium: bool
    letters: str
    palette_photo: int
    behind_photo: int | None
    subject_photo: int | None
    palette_said: bool = False
    aloft: bool = False
    crop: str | None = None
    swims: bool = False
    room: str | None = None


def plan(commission: Commission) -> Plan:
    """Reads the prompt and decides the rest by the seed."""
    said, dice = read(commission.prompt), commission.dice("plan")
    photos = len(commission.references)
    palette_said = _brought(said.photos.palette, photos) is not None
    shown = photos > (palette_said and said.photos.palette not in (said.photos.behind, said.photos.subject))
    turn = sum(commission.prompt.encode("utf-8", "surrogatepass")) + commission.seed
    subjects = choices.dry(said, choices.cast(said, shown, turn), turn)
    subjects = habitat.furnished(said, subjects)
    setting = "room" if said.room else choices.setting(said, subjects)
    subjects = habitat.native(subjects, setting)
    kinds = views.compositions(said, setting, commission.width / commission.height, shown)
    composition = kinds[turn % len(kinds)]
    time = choices.time(said, subjects, setting, composition, dice)
    weather = choices.weather(said, setting, dice)
    return Plan(
        subjects=subjects,
        count=said.count,
        setting=setting,
        time=time,
        weather=weather,
        season=said.season,
        inks=inking.inks(
            said,
            inking.Circumstance(((said.crop,) if said.crop else ()) + subjects, setting, time, weather, turn),
        ),
        style=said.style,
        composition=composition,
        turn=turn,
        flip=bool(dice.random() < 0.5),
        coat=said.colours.coat,
        relation=said.relation if len(subjects) > 1 else None,
        lettering=said.lettering,
        podium=said.tabletop == "podium" and len(subjects) == 1,
        letters=said.letters,
        palette_photo=_brought(said.photos.palette, photos) or 0,
        behind_photo=_brought(said.photos.behind, photos),
        subject_photo=_brought(said.photos.subject, photos),
        palette_said=palette_said,
        aloft=choices.aloft(said, subjects, setting),
        crop=said.crop,
        swims=said.swims,
        room=said.room,
    )


def _brought(index: int | None, photos: int) -> int | None:
    """A photo that is named, if there is one of that number."""
    return index if index is not None and index < photos else None
