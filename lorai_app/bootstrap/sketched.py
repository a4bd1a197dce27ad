"""A picture by the built-in provider, outside of any job."""

from collections.abc import Sequence

from lorai_app.domain.catalog import Ratio
from lorai_app.imaging.admit import admit
from lorai_app.providers.sketch.painter import paint
from lorai_app.providers.sketch.plan import Commission


def sketched(prompt: str, ratio: Ratio, seed: int, photos: Sequence[bytes] = ()) -> bytes:
    """The PNG file; photos are admitted as a visitor's are (LoraiError says why not)."""
    clean = [admit(photo).data for photo in photos]
    named = tuple(f"photo {n}" for n in range(len(clean)))
    commission = Commission(prompt, ratio.name, ratio.width, ratio.height, seed, named)
    *_, last = paint(commission, clean)
    assert last.file is not None
    return last.file
