"""Isometric: a small world of blocks and tiles in 2:1 projection."""

from collections.abc import Callable

from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles.isometric.field import endless
from lorai_app.providers.sketch.styles.isometric.room import room
from lorai_app.providers.sketch.styles.isometric.views import island, terraces
from lorai_app.providers.sketch.styles.style import Style


def _unless_named(view: Callable[[Scene], None]) -> Callable[[Scene], None]:
    """A view out of doors, or the room that the words name."""

    def paint(scene: Scene) -> None:
        (room if scene.plan.room else view)(scene)

    return paint


STYLE = Style(
    compositions=(_unless_named(island), _unless_named(endless), room, _unless_named(terraces)),
    weather=False,
)
