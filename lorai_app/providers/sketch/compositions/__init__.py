"""The kinds of picture, each a way to set the same subject on a sheet."""

from collections.abc import Callable

from lorai_app.providers.sketch.compositions import (
    frames,
    grand,
    open_air,
    pattern,
    photographs,
    portraits,
    sheets,
    still_life,
    with_photos,
)
from lorai_app.providers.sketch.scene import Scene

COMPOSITIONS: dict[str, Callable[[Scene], None]] = {
    "landscape": open_air.landscape,
    "closeup": open_air.closeup,
    "poster": open_air.poster,
    "arch": frames.arch,
    "window": frames.window,
    "table": still_life.table,
    "motif": pattern.motif,
    "vignette": sheets.vignette,
    "diptych": sheets.diptych,
    "portrait": portraits.portrait,
    "layers": grand.layers,
    "procession": grand.procession,
    "silhouette": grand.silhouette,
    "reflection": grand.reflection,
    "full": photographs.full,
    "shaped": photographs.shaped,
    "spot": photographs.spot,
    "triptych": photographs.triptych,
    "postcard": photographs.postcard,
    "proofs": photographs.proofs,
    "inside": with_photos.silhouette,
    "near": with_photos.near,
    "bust": with_photos.bust,
    "hung": with_photos.hung,
}
