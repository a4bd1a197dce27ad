"""Pictures are composed: everybody is seen, related subjects touch, words are set whole, at every ratio."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageFont

from lorai_app.domain.catalog import RATIOS
from lorai_app.providers.sketch import lettering, typecase
from lorai_app.providers.sketch.canvas import Canvas
from lorai_app.providers.sketch.compositions import COMPOSITIONS
from lorai_app.providers.sketch.compositions.cast import lead, players
from lorai_app.providers.sketch.compositions.nature import nature, share, variants
from lorai_app.providers.sketch.gaze import eyes, side
from lorai_app.providers.sketch.plan import Commission, Plan, Relation, plan
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.separation import separation
from lorai_app.providers.sketch.shapes import Drawing, Mark, drawing, hand

pytestmark = pytest.mark.slow

LONG = "Vacances d'été à la mer du nord, ou presque: le grand voyage"
assert len(LONG) == typecase.LONGEST


def scene(width: int = 180, height: int = 120, seed: int = 1, **changes: object) -> Scene:
    commission = Commission("a red fox in a meadow at dusk", "3:2", width, height, seed)
    planned: Plan = replace(plan(commission), **{"style": None, "lettering": "", **changes})  # type: ignore[arg-type]
    canvas = Canvas(width, height, separation(planned.inks).tone)
    return Scene(canvas, planned, commission.dice("scene"))


def sizes() -> list[tuple[int, int]]:
    """Every ratio, small; and a sheet as small as any test may ask for."""
    return [(max(1, ratio.width // 9), max(1, ratio.height // 9)) for ratio in RATIOS.values()] + [(48, 48)]


@pytest.mark.parametrize("kind", COMPOSITIONS)
def test_every_composition_fills_every_ratio(kind: str) -> None:
    for width, height in sizes():
        made = scene(width, height)
        COMPOSITIONS[kind](made)
        assert np.asarray(made.canvas.inks).std() > 12, (width, height)


@pytest.mark.parametrize("kind", COMPOSITIONS)
def test_the_same_dice_give_the_same_picture(kind: str) -> None:
    one, two = scene(), scene()
    for made in (one, two):
        COMPOSITIONS[kind](made)
    assert one.canvas.inks.tobytes() == two.canvas.inks.tobytes()


@pytest.mark.parametrize("kind", COMPOSITIONS)
def test_photos_and_nobody_are_composed_too(kind: str) -> None:
    photos = (Image.new("RGB", (60, 40), "teal"), Image.new("RGB", (40, 60), "wheat"))
    for subjects in ((), ("fox",), ("figure",)):
        made = replace(scene(subjects=subjects, letters="xyz"), photos=photos)
        COMPOSITIONS[kind](made)
        assert np.asarray(made.canvas.inks).any()


@pytest.mark.parametrize("relation", sorted(set(Relation) - {Relation.OVER}))
def test_related_subjects_are_one_stamp_within_its_square(relation: Relation) -> None:
    for first, second in (
        ("fox", "teapot"),
        ("astronaut", "horse"),
        ("cat", "sofa"),
        ("bird", "tree"),
        ("owl", "crown"),
    ):
        alone = lead(scene(subjects=(first, second)), 80)
        joined = lead(scene(subjects=(first, second), relation=relation), 80)
        assert joined.width <= 80 * 1.15 * 1.1
        assert joined.height <= 80 * 1.1
        assert joined.sheet.tobytes() != alone.sheet.tobytes()


def test_a_rider_sits_on_the_back_and_not_beside_it() -> None:
    joined = lead(scene(subjects=("astronaut", "horse"), relation=Relation.RIDING), 100)
    body = joined.body.crop(joined.body.getbbox())
    filled = np.asarray(body) > 127
    upper = np.flatnonzero(filled[: len(filled) // 5].any(0)) / filled.shape[1]
    assert upper.max() - upper.min() < 0.75
    assert filled.any(1).all(), "no gap between rider and horse"


def test_small_and_tall_are_in_proportion_but_both_seen() -> None:
    assert share("mouse", "elephant") < 0.6 < 1.5 < share("elephant", "mouse")
    assert share("house", "house") == 1
    assert share("mouse", "castle") > 0.3


def test_a_group_is_complete_and_on_the_sheet() -> None:
    for width, height in ((180, 120), (120, 180), (210, 90), (90, 210)):
        made = scene(width, height, subjects=("fox", "lighthouse"), count=3)
        everybody = players(made, height * 0.9, height * 0.6, width * 0.6)
        assert len(everybody) == 4
        assert min(player.x - player.stamp.width / 2 for player in everybody) > -2
        assert max(player.x + player.stamp.width / 2 for player in everybody) < width + 2


def test_companions_look_at_the_lead() -> None:
    made = scene(subjects=("tree", "fox"), flip=False)
    first, other = players(made, 100, 80, 60)
    assert drawing("fox").faces == "right"
    looks_right = made.fitted("fox", 40, 40, right=True)
    towards = made.fitted("fox", 40, 40, right=other.x < first.x)
    seen = other.stamp.body.resize((24, 24))
    assert np.abs(np.asarray(seen, int) - np.asarray(towards.body.resize((24, 24)), int)).mean() < 24
    assert made.turned("fox", True) is False
    assert looks_right.width > 0


def test_eyes_are_found_where_hats_and_glasses_need_them() -> None:
    body = Mark("#e08030", (hand.oval((50, 50), (40, 50)),))
    left, right = (Mark("dark", (hand.oval((x, 30), (3, 3)),)) for x in (38, 62))
    nose = Mark("dark", (hand.oval((50, 44), (4, 2)),))
    assert [round(x) for x, _ in eyes(Drawing((body, left, right, nose)))] == [38, 62]
    assert side(Drawing((body, left, right, nose))) == "front"
    assert side(Drawing((body, Mark("dark", (hand.oval((75, 30), (3, 3)),))))) == "right"


def test_variants_are_whole_drawings_and_figures_have_a_nature() -> None:
    assert variants("fish")[0] == "fish"
    assert all("face" not in name for name in variants("fox"))
    assert nature("figure").height > 0


@pytest.mark.parametrize(
    "words", ["JAZZ", "The last fox", LONG, "ПРИВЕТ МИР", "Καλημέρα", "Łódź & Çeşme ß", "A" * 60]
)
def test_words_are_set_whole_at_every_ratio_and_never_over_the_picture(words: str) -> None:
    for width, height in sizes():
        made = scene(width, height, lettering=words)
        seen: list[Canvas] = []
        lettering.composed(made, lambda inner, seen=seen: seen.append(inner.canvas))  # type: ignore[misc]
        assert seen[0].width * seen[0].height < width * height
        assert np.asarray(made.canvas.inks).any()
        face, known = typecase.legible(words, made.dice)
        block = typecase.fitted(known, face, width * 0.9, height * 0.3, 3)
        assert " ".join(line for line, _ in block.lines) == known
        assert block.height <= height * 0.3 + 1
        for line, size in block.lines:
            assert typecase.stencil(face, line, size).width <= width * 0.9 * 2 + 12


@pytest.mark.parametrize("words", ["猫", "שלום", "مرحبا", "🦊🦊", "", "   ", "...", "\u0000"])
def test_words_that_no_face_can_set_leave_the_picture_whole(words: str) -> None:
    made = scene(lettering=words)
    seen: list[Scene] = []
    lettering.composed(made, seen.append)
    assert seen[0].canvas is made.canvas


def test_the_packed_faces_are_small_and_can_be_read() -> None:
    for face in typecase.FACES:
        file = typecase.FONTS / f"{face}.ttf"
        assert file.stat().st_size < 100_000
        assert ImageFont.truetype(file, 20).getname()[0] in ("Lorai Slab", "Lorai Grotesque")
    assert (typecase.FONTS / "LICENSE.txt").read_text().count("OPEN FONT LICENSE") >= 1
