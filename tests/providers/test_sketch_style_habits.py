"""What single styles promise beyond what all of them do."""

from dataclasses import replace

import pytest

from lorai_app.providers.sketch.canvas import Canvas
from lorai_app.providers.sketch.plan import Commission, plan
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.separation import separation
from lorai_app.providers.sketch.styles import STYLES
from lorai_app.providers.sketch.styles.isometric.grid import Grid

pytestmark = pytest.mark.slow

OURS = ("travel_poster", "still_life", "isometric", "constructivist", "paper_cut")


def scene_of(prompt: str, style: str, width: int = 150, height: int = 100) -> Scene:
    commission = Commission(prompt, "3:2", width, height, 5)
    planned = replace(plan(commission), style=style)
    canvas = Canvas(width, height, separation(planned.inks).tone)
    return Scene(canvas, planned, commission.dice("scene"))


def test_an_isometric_tile_is_twice_as_wide_as_it_is_high():
    grid = Grid(Canvas(100, 100, lambda _: (0, 0, 0)), 50, 50, 10, 0.8)
    corners = [grid.at(x, y) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    assert max(xs) - min(xs) == 2 * (max(ys) - min(ys))


def test_a_constructivist_print_is_red_and_black_unless_a_colour_is_named():
    inks = STYLES["constructivist"].inks
    assert inks is not None
    assert inks(plan(Commission("a cyclist", "3:2", 150, 100, 1))).warm == "#d5301f"
    blue = plan(Commission("a blue cyclist", "3:2", 150, 100, 1))
    assert blue.coat
    assert inks(blue).warm == blue.coat


@pytest.mark.parametrize("style", ["travel_poster", "constructivist"])
def test_a_poster_sets_its_words_in_every_composition(style: str):
    for compose in STYLES[style].compositions:
        silent = scene_of("a lighthouse", style)
        speaking = replace(silent, plan=replace(silent.plan, lettering="CAPE WRATH"))
        speaking = speaking.on(Canvas(150, 100, silent.canvas.tone))
        compose(silent)
        compose(speaking)
        assert silent.canvas.inks.tobytes() != speaking.canvas.inks.tobytes()


@pytest.mark.parametrize("style", OURS)
def test_nobody_in_the_picture_is_no_reason_to_fail(style: str):
    for compose in STYLES[style].compositions:
        scene = scene_of("a lighthouse", style)
        compose(replace(scene, plan=replace(scene.plan, subjects=())))
