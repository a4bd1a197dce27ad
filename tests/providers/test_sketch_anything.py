"""Any prompt, any photos, any ratio: a picture of exactly the right size, and never an error."""

from io import BytesIO

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from lorai_app.domain.catalog import MAX_PROMPT, RATIOS, Ratio
from lorai_app.providers.sketch.painter import paint
from lorai_app.providers.sketch.plan import Commission
from lorai_app.providers.sketch.styles import STYLES
from lorai_app.providers.sketch.words.nouns import NOUNS
from tests.support.photographs import file

pytestmark = pytest.mark.slow

_MODES = st.sampled_from(["RGB", "RGBA", "L", "P", "CMYK", "I;16", "LA", "1"])


@st.composite
def any_photo(draw: st.DrawFn) -> bytes:
    """Noise, a flat colour, a gradient or a spot on a ground, of any shape and mode."""
    wide, high = draw(st.integers(1, 60)), draw(st.integers(1, 60))
    if draw(st.booleans()):
        wide, high = draw(st.sampled_from([(1, 1), (2, 900), (900, 2), (48, 48), (120, 90)]))
    dice = np.random.default_rng(draw(st.integers(0, 99)))
    kind, mode = draw(st.integers(0, 3)), draw(_MODES)
    pixels = np.zeros((high, wide, 3)) + dice.integers(0, 256, 3)
    if kind == 0:
        pixels = dice.integers(0, 256, (high, wide, 3)).astype(float)
    elif kind == 1:
        pixels *= np.linspace(0, 1, high)[:, None, None]
    elif kind == 2:
        pixels[high // 4 : high * 3 // 4 + 1, wide // 4 : wide * 3 // 4 + 1] = dice.integers(0, 256, 3)
    image = Image.fromarray(pixels.astype(np.uint8))
    if mode == "I;16":
        image = Image.fromarray((pixels[..., 0] * 257).astype(np.uint16))
    elif mode == "RGBA":
        image.putalpha(Image.fromarray(((pixels[..., 0] > 90) * 255).astype(np.uint8)))
    else:
        image = image.convert(mode)
    return file(image, "TIFF" if mode == "CMYK" else "PNG")


_PROMPTS = (
    "",
    "a fox",
    "@1 in the snow",
    "@2 as background",
    "@1 with @2 as background",
    "three cats before @1 at night",
    "the palette of @1",
    "a dog on @3",
    "woodcut of @1",
    "isometric @2",
    '"Hello" over @1',
)


_WORDS = (
    *sorted(NOUNS),
    *sorted(STYLES),
    *(
        "riding",
        "in",
        "on",
        "under",
        "over",
        "holding",
        "wearing",
        "with",
        "three",
        "red",
        "at night",
        "in the rain",
    ),
    *("@1", "@2 as background", '"Some Words"', "in autumn", "isometric", "pattern of", "portrait of"),
)


def any_prompt() -> st.SearchStrategy[str]:
    """What people write, what nobody writes, and as much of it as is allowed."""
    return (
        st.sampled_from(_PROMPTS)
        | st.lists(st.sampled_from(_WORDS), max_size=9).map(" ".join)
        | st.text(max_size=400)
        | st.text(min_size=1, max_size=9).map(lambda piece: (piece * MAX_PROMPT)[:MAX_PROMPT])
    )


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    any_prompt(),
    st.lists(any_photo(), max_size=4),
    st.sampled_from(list(RATIOS.values())),
    st.integers(0, 9),
)
def test_any_prompt_and_photos_at_any_ratio_make_a_picture_of_exactly_that_size(
    prompt: str, photos: list[bytes], ratio: Ratio, seed: int
) -> None:
    width, height = max(1, ratio.width // 12), max(1, ratio.height // 12)
    references = tuple(str(n) for n in range(len(photos)))
    *_, last = paint(Commission(prompt, ratio.name, width, height, seed, references), photos)
    assert last.file is not None
    assert Image.open(BytesIO(last.file)).size == (width, height)
