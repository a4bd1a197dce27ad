"""The backgrounds: every setting in every hour, weather, season and ratio, and what each of these changes."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from time import process_time

import numpy as np
import pytest
from PIL import ImageChops, ImageStat

from lorai_app.domain.catalog import RATIOS
from lorai_app.providers.sketch.canvas import Canvas
from lorai_app.providers.sketch.plan import Commission, Plan, plan
from lorai_app.providers.sketch.scenery import FLOORS, LANDS, far, floor, foreground, view
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.scenery.weather import SHELTERED, weather
from lorai_app.providers.sketch.separation import separation

pytestmark = pytest.mark.slow

SETTINGS = (
    "meadow",
    "garden",
    "forest",
    "jungle",
    "mountains",
    "desert",
    "snowfield",
    "sea",
    "underwater",
    "shore",
    "lake",
    "village",
    "city",
    "space",
    "room",
    "studio",
)
TIMES = ("dawn", "day", "dusk", "night")
WEATHERS = ("clear", "snow", "rain", "storm", "fog", "wind")
SEASONS = (None, "spring", "summer", "autumn", "winter")


def planned(
    setting: str, time: str = "day", kind: str = "clear", season: str | None = None, turn: int = 0
) -> Plan:
    found = plan(Commission("a fox", "3:2", 360, 240, 1))
    return replace(found, setting=setting, time=time, weather=kind, season=season, turn=turn, flip=False)


def painted(wanted: Plan, width: int = 180, height: int = 120, seed: int = 5) -> Canvas:
    canvas = Canvas(width, height, separation(wanted.inks).tone)
    view(canvas, np.random.default_rng(seed), wanted, height * 0.82)
    return canvas


def away(first: Canvas, second: Canvas) -> float:
    """How far apart two backgrounds are, in amounts of ink."""
    return sum(ImageStat.Stat(ImageChops.difference(first.plates(), second.plates())).mean)


def lit(canvas: Canvas) -> float:
    return -sum(ImageStat.Stat(canvas.plates()).mean)


def skies() -> Iterator[tuple[str, str, str | None]]:
    """Every hour, weather and season at least twice, in a dozen skies."""
    times, seasons = cycle(TIMES), cycle(SEASONS)
    for n in range(12):
        yield next(times), WEATHERS[(n + n // 6) % 6], next(seasons)


def test_there_are_sixteen_settings_and_each_has_a_floor() -> None:
    assert sorted(LANDS) == sorted(SETTINGS)
    assert sorted(FLOORS) == sorted(SETTINGS)


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_setting_is_painted_in_every_hour_weather_and_season(setting: str) -> None:
    for turn, (time, kind, season) in enumerate(skies()):
        canvas = painted(planned(setting, time, kind, season, turn), 96, 64)
        weather(canvas, np.random.default_rng(1), kind, planned(setting, time, kind, season, turn))
        assert max(ImageStat.Stat(canvas.plates()).stddev) > 4


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_setting_fits_every_ratio_down_to_a_stamp(setting: str) -> None:
    sizes = [(ratio.width // 12, ratio.height // 12) for ratio in RATIOS.values()]
    for turn, (width, height) in enumerate([*sizes, (48, 48), (48, 20), (20, 48)]):
        assert painted(planned(setting, turn=turn), width, height).plates().size == (width, height)


@pytest.mark.parametrize("setting", SETTINGS)
def test_parts_of_a_setting_can_be_painted_alone(setting: str) -> None:
    wanted = planned(setting, "dusk")
    canvas, dice = Canvas(150, 100, separation(wanted.inks).tone), np.random.default_rng(3)
    far(canvas, dice, wanted, 60)
    floor(canvas, dice, wanted, 70)
    foreground(canvas, dice, wanted, 75)
    assert canvas.plates().getbbox()


@pytest.mark.parametrize("setting", SETTINGS)
def test_the_images_of_a_batch_have_different_layouts(setting: str) -> None:
    first, second, third = (painted(planned(setting, turn=turn)) for turn in range(3))
    assert min(away(first, second), away(second, third), away(first, third)) > 12


def test_the_same_dice_give_the_same_background() -> None:
    first, second = (painted(planned("village", "night", "snow"), seed=9) for _ in range(2))
    assert first.inks.tobytes() == second.inks.tobytes()


@pytest.mark.parametrize("setting", [name for name in SETTINGS if name not in ("space", "studio")])
def test_night_is_darker_than_day(setting: str) -> None:
    assert lit(painted(planned(setting, "night"))) < lit(painted(planned(setting, "day"))) - 20


def test_snow_lies_on_the_land() -> None:
    for turn in range(3):
        bare, white = (painted(planned("meadow", kind=kind, turn=turn)) for kind in ("clear", "snow"))
        ground = (0, 105, 180, 118)
        assert sum(ImageStat.Stat(white.plates().crop(ground)).mean) < sum(
            ImageStat.Stat(bare.plates().crop(ground)).mean
        )


def test_nothing_falls_under_a_roof_or_under_water() -> None:
    for setting in SHELTERED:
        canvas = painted(planned(setting, kind="snow"))
        before = canvas.inks.copy()
        weather(canvas, np.random.default_rng(2), "snow", planned(setting, kind="snow"))
        assert canvas.inks.tobytes() == before.tobytes()


def test_leaves_and_petals_fall_in_their_seasons_only() -> None:
    fallen = {}
    for season in SEASONS:
        canvas = Canvas(180, 120, separation(planned("meadow").inks).tone)
        weather(canvas, np.random.default_rng(2), "clear", planned("meadow", season=season))
        fallen[season] = canvas.inks.getbbox() is not None
    assert fallen == {None: False, "spring": True, "summer": False, "autumn": True, "winter": False}


def test_large_flakes_stay_off_the_middle_of_the_sheet() -> None:
    canvas = Canvas(600, 400, separation(planned("meadow").inks).tone)
    canvas.box(0, 0, 600, 400, (255, 255, 255))
    weather(canvas, np.random.default_rng(4), "snow")
    bare = ImageChops.invert(canvas.plates().convert("L"))
    middle, edge = bare.crop((230, 160, 370, 280)), bare.crop((0, 0, 140, 120))
    assert ImageStat.Stat(middle).mean[0] < ImageStat.Stat(edge).mean[0] * 0.7


def test_wind_bends_what_grows_and_calm_does_not() -> None:
    assert Light.of("day", "clear").lean == 0
    assert Light.of("day", "wind", side=1).lean < 0 < Light.of("day", "wind", side=-1).lean


def test_the_far_is_printed_in_paler_ink_than_the_near() -> None:
    for time in ("dawn", "day", "dusk"):
        for mood in range(3):
            light = Light.of(time, "clear", mood=mood)
            amounts = [sum(light.plane(depth)) for depth in (0.0, 0.5, 1.0)]
            assert amounts == sorted(amounts)


def test_a_background_of_a_megapixel_takes_a_fraction_of_a_second() -> None:
    for setting in SETTINGS:
        started = process_time()
        painted(planned(setting, "dusk"), 1248, 832)
        assert process_time() - started < 0.6
