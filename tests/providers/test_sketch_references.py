"""What photos do in a picture: subject, background, palette; and that nothing of any shape is too much."""

from collections.abc import Callable
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from lorai_app.domain.catalog import RATIOS
from lorai_app.providers.sketch import oklab, views
from lorai_app.providers.sketch.canvas import Canvas
from lorai_app.providers.sketch.compositions import COMPOSITIONS
from lorai_app.providers.sketch.painter import paint
from lorai_app.providers.sketch.plan import Commission, plan
from lorai_app.providers.sketch.references import PHOTO, Cast, cast
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.separation import separation
from lorai_app.providers.sketch.styles import STYLES
from tests.support.photographs import bottle, file, sitter, valley

pytestmark = pytest.mark.slow


def brought(prompt: str, *photos: Image.Image, seed: int = 0) -> Cast:
    references = tuple(str(n) for n in range(len(photos)))
    return cast(plan(Commission(prompt, "3:2", 180, 120, seed, references)), photos)


def painted(prompt: str, *photos: Image.Image, seed: int = 0, size: tuple[int, int] = (120, 80)) -> bytes:
    references = tuple(str(n) for n in range(len(photos)))
    *_, last = paint(Commission(prompt, "3:2", *size, seed, references), [file(photo) for photo in photos])
    assert last.file is not None
    return last.file


def test_a_named_photo_that_can_be_cut_out_is_a_subject_in_the_place_that_was_named() -> None:
    made = brought("@1 in a snowy forest", bottle())
    assert made.plan.subjects == (PHOTO,)
    assert made.plan.setting == "forest"
    assert made.cut is not None
    assert made.photos == ()


def test_one_photo_is_the_subject_before_another() -> None:
    house = valley()
    made = brought("@1 with @2 as background", bottle(), house)
    assert made.plan.subjects == (PHOTO,)
    assert made.photos == (house,)
    turned = brought("@2 with @1 as background", house, bottle())
    assert turned.plan.subjects == (PHOTO,)
    assert turned.photos == (house,)


def test_a_drawn_subject_keeps_its_place_beside_a_cut_out_one() -> None:
    assert brought("a red fox", bottle()).plan.subjects == ("fox", PHOTO)
    assert brought("a red fox", valley()).plan.subjects == ("fox",)


def test_a_photo_that_only_gives_its_palette_is_not_shown() -> None:
    made = brought("a fox in the colours of @1", valley())
    assert made.photos == ()
    assert made.plan.subjects == ("fox",)
    assert made.plan.composition not in views.PHOTO_ALONE
    both = brought("a fox before @1 with the palette of @2", valley(), bottle())
    assert len(both.photos) == 1


def test_a_photo_without_a_subject_is_the_picture_in_at_least_five_ways() -> None:
    kinds = {brought("print", valley(), seed=seed).plan.composition for seed in range(6)}
    assert kinds <= set(views.PHOTO_ALONE)
    assert len(kinds) >= 5


@pytest.mark.parametrize("kind", views.PHOTO_ALONE)
@pytest.mark.parametrize("make", [valley, bottle, sitter])
def test_every_way_to_show_a_photo_fills_every_ratio(kind: str, make: Callable[[], Image.Image]) -> None:
    made = brought("print", make())
    for ratio in RATIOS.values():
        width, height = max(1, ratio.width // 9), max(1, ratio.height // 9)
        canvas = Canvas(width, height, separation(made.plan.inks).tone)
        COMPOSITIONS[kind](Scene(canvas, made.plan, np.random.default_rng(1), made.photos))
        assert np.asarray(canvas.inks).std() > 12, ratio.name


@pytest.mark.parametrize("kind", COMPOSITIONS)
def test_a_cut_out_photo_is_composed_like_any_subject(kind: str) -> None:
    made = brought("@1 in a forest with a dog", bottle())
    for width, height in ((180, 120), (80, 190), (210, 90), (48, 48)):
        canvas = Canvas(width, height, separation(made.plan.inks).tone)
        COMPOSITIONS[kind](Scene(canvas, made.plan, np.random.default_rng(1), made.photos, made.cut))
        assert np.asarray(canvas.inks).any()


def test_weather_falls_over_a_photo_when_it_is_asked_for() -> None:
    for seed in range(6):
        dry, wet = (
            np.asarray(Image.open(BytesIO(painted(said, valley(), seed=seed))).convert("L"), dtype=float)
            for said in ("a print of @1", "a print of @1 in heavy snow")
        )
        assert (dry != wet).any()


def test_the_same_photos_give_the_same_bytes_and_others_do_not() -> None:
    assert painted("a fox", valley()) == painted("a fox", valley())
    assert painted("a fox", valley()) != painted("a fox", sitter())


@pytest.mark.parametrize("style", [None, *STYLES])
def test_every_style_takes_photos_of_every_kind(style: str | None) -> None:
    said = (style or "").replace("_", " ")
    for n, photos in enumerate([(valley(),), (bottle(),), (sitter(), valley()), (Image.new("RGB", (1, 1)),)]):
        for prompt in (said, f"{said} of @1 with a fox"):
            assert painted(prompt, *photos, seed=n)


def test_a_colour_that_the_words_give_is_an_ink_whatever_the_photo_is() -> None:
    red = brought("@1 as background, a red fox in front", Image.linear_gradient("L").convert("RGB"), valley())
    inks = (red.plan.inks.cool, red.plan.inks.warm)
    assert red.plan.coat
    assert (
        min(oklab.between(oklab.hue(oklab.of(ink)), oklab.hue(oklab.of(red.plan.coat))) for ink in inks) < 10
    )
    said = brought("a red fox, palette of @1", valley())
    assert said.plan.inks == brought("a red fox, palette of @1", valley(), seed=1).plan.inks


def test_a_plan_without_photos_is_left_alone() -> None:
    planned = plan(Commission("a fox", "3:2", 180, 120, 1))
    assert cast(planned, ()) == Cast(planned, ())
