"""What every style promises: it paints anything, always the same way, and a batch holds four different pictures."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from lorai_app.domain.catalog import RATIOS
from lorai_app.providers.sketch.painter import paint
from lorai_app.providers.sketch.plan import Commission, plan
from lorai_app.providers.sketch.styles import STYLES

pytestmark = pytest.mark.slow

WORDS = {
    "woodcut": "woodcut of",
    "blueprint": "blueprint of",
    "botanical": "botanical illustration of",
    "halftone": "pop art of",
    "marbling": "marbled paper with",
    "travel_poster": "travel poster of",
    "still_life": "still life with",
    "isometric": "isometric",
    "constructivist": "constructivist poster of",
    "paper_cut": "paper cut of",
}
"""How a visitor asks for each."""

PROMPTS = (
    "a fox and two cats",
    "a knight riding a horse",
    "a tulip",
    "five whales in the snow at night",
    "",
    "💥 ҈ zzyzx",
    'a dog "GRÜSSE an dich"',
)


def photo() -> bytes:
    """Half of it teal, with a light square."""
    image = Image.new("RGB", (120, 90), (20, 120, 125))
    image.paste((245, 220, 170), (40, 25, 80, 65))
    file = BytesIO()
    image.save(file, "JPEG", quality=95)
    return file.getvalue()


def painted(commission: Commission, photos: tuple[bytes, ...] = ()) -> Image.Image:
    *_, last = paint(commission, photos)
    assert last.file
    image = Image.open(BytesIO(last.file))
    assert image.size == (commission.width, commission.height)
    return image.convert("RGB")


def commission(style: str, prompt: str, ratio: str = "3:2", longest: int = 150, seed: int = 1) -> Commission:
    full = RATIOS[ratio]
    k = longest / max(full.width, full.height)
    size = max(16, round(full.width * k)), max(16, round(full.height * k))
    return Commission(f"{WORDS[style]} {prompt}", ratio, *size, seed)


def test_every_style_has_its_words() -> None:
    assert set(WORDS) == set(STYLES)
    for style in STYLES:
        assert plan(commission(style, "a fox")).style == style


@pytest.mark.parametrize("style", STYLES)
def test_a_style_paints_every_ratio_down_to_the_smallest(style: str) -> None:
    for n, ratio in enumerate(RATIOS):
        painted(commission(style, PROMPTS[n % len(PROMPTS)], ratio, longest=(150, 48)[n % 2], seed=n))


@pytest.mark.parametrize("style", STYLES)
def test_a_style_paints_whatever_the_prompt_says(style: str) -> None:
    for prompt in PROMPTS:
        for seed in range(4):
            painted(commission(style, prompt, longest=90, seed=seed))


@pytest.mark.parametrize("style", STYLES)
def test_a_style_takes_photos(style: str) -> None:
    for seed, photos in enumerate([(photo(),)] * 4 + [(photo(),) * 4]):
        order = commission(style, "a fox" if seed % 2 else "print", seed=seed)
        known = tuple(f"photo-{n}" for n in range(len(photos)))
        painted(Commission(order.prompt, order.ratio, order.width, order.height, seed, known), photos)


@pytest.mark.parametrize("style", STYLES)
def test_a_style_paints_the_same_again(style: str) -> None:
    order = commission(style, "an owl at night")
    assert painted(order).tobytes() == painted(order).tobytes()


@pytest.mark.parametrize("style", STYLES)
def test_the_four_pictures_of_a_batch_differ_in_more_than_colour(style: str) -> None:
    greys = [
        np.asarray(
            painted(commission(style, "a fox", longest=240, seed=seed)).convert("L").resize((24, 16)),
            dtype=float,
        )
        for seed in range(4)
    ]
    shapes = [(grey - grey.mean()) / max(1.0, grey.std()) for grey in greys]
    for a in range(4):
        for b in range(a):
            assert np.abs(np.corrcoef(shapes[a].ravel(), shapes[b].ravel())[0, 1]) < 0.93, (a, b)
