"""The kinds of picture, each a way to set the same subject on a sheet."""

from collections.abc import Callable

from lorai_app.providers.sketch.compositions import frames, open_air, pattern, still_life
from lorai_app.providers.sketch.scene import Scene

COMPOSITIONS: dict[str, Callable[[Scene], None]] = {
    "landscape": open_air.landscape,
    "closeup": open_air.closeup,
    "poster": open_air.poster,
    "arch": frames.arch,
    "window": frames.window,
    "table": still_life.table,
    "motif": pattern.motif,
}
