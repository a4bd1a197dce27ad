"""The built-in provider: honest, repeatable, in step with the order, and never in the way."""

import asyncio
import json
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from lorai_app.domain.catalog import CATALOG, RATIOS, Ratio
from lorai_app.providers import Fault, Order, Photo, Provider, ProviderError
from lorai_app.providers.sketch import Sketch

pytestmark = pytest.mark.anyio

SMALL = Ratio("3:2", 240, 160, "test")


def photo(colour: tuple[int, int, int], spot: tuple[int, int, int]) -> bytes:
    """A photo of one colour with a square of another in its middle."""
    image = Image.new("RGB", (120, 90), colour)
    image.paste(spot, (40, 25, 80, 65))
    file = BytesIO()
    image.save(file, "JPEG", quality=95)
    return file.getvalue()


PHOTOS = {"teal": photo((20, 120, 125), (245, 170, 60)), "wine": photo((130, 25, 60), (240, 220, 180))}


async def bring(photo_id: str) -> bytes:
    return PHOTOS[photo_id]


async def ignore(progress: int, preview: bytes | None = None) -> None:
    assert 0 <= progress <= 100


def order(prompt: str, seed: int = 1, ratio: Ratio = SMALL) -> Order:
    return Order(CATALOG["gpt-image-2"], prompt, ratio, seed)


async def made(prompt: str, seed: int = 1, ratio: Ratio = SMALL, references: tuple[str, ...] = ()) -> bytes:
    sketch = Sketch(bring)
    urls = [(await sketch.upload(Photo(name, PHOTOS[name], "image/jpeg"))).url for name in references]
    body = sketch.body(order(prompt, seed, ratio), urls)
    ticket = await sketch.submit("image-1", body)
    return (await sketch.collect(ticket, body, ignore)).data


def small(data: bytes) -> np.ndarray:
    return np.asarray(Image.open(BytesIO(data)).convert("RGB").resize((24, 16)), dtype=float)


async def test_sketch_is_a_provider() -> None:
    provider: Provider = Sketch(bring)
    assert provider.name == "sketch"
    assert provider.replays_keys


async def test_the_same_order_gives_the_same_bytes() -> None:
    assert await made("a red fox at dusk") == await made("a red fox at dusk")


async def test_another_seed_prompt_ratio_or_reference_gives_another_picture() -> None:
    tall = Ratio("2:3", 160, 240, "test")
    pictures = {
        await made("a red fox at dusk"),
        await made("a red fox at dusk", seed=2),
        await made("a red fox at dawn"),
        await made("a red fox at dusk", ratio=tall),
        await made("a red fox at dusk", references=("teal",)),
        await made("a red fox at dusk", references=("wine",)),
    }
    assert len(pictures) == 6


@pytest.mark.parametrize("ratio", RATIOS.values(), ids=lambda ratio: ratio.name)
async def test_every_ratio_is_exact_to_the_pixel_and_a_light_file(ratio: Ratio) -> None:
    data = await made("a lighthouse in a storm at night", ratio=ratio)
    image = Image.open(BytesIO(data))
    image.load()
    assert image.format == "PNG"
    assert image.size == (ratio.width, ratio.height)
    assert len(data) < 3_000_000


async def test_the_file_says_that_no_model_made_it_and_keeps_the_prompt_to_itself() -> None:
    data = await made("a secret garden of foxes")
    about = Image.open(BytesIO(data)).info
    assert about["Software"] == "LoraAI sketch"
    assert about["Comment"] == "Sketch preview: no AI model made this picture"
    assert b"secret garden" not in data


async def test_the_palette_of_a_reference_shows_in_the_picture() -> None:
    for name, colour in (("teal", (20, 120, 125)), ("wine", (130, 25, 60))):
        pixels = small(await made("poster", references=(name,))).reshape(-1, 3)
        assert np.abs(pixels - colour).sum(axis=1).min() < 75, name


async def test_a_reference_can_be_recognised() -> None:
    """With no subject named the photo is the picture: its spot stays lighter than what surrounds it."""
    for seed in range(5):
        pixels = small(await made("print", seed=seed, references=("wine",)))
        light = pixels.sum(axis=2)
        assert light.max() - light.min() > 200


async def test_a_refused_word_is_blocked_at_submit_and_only_as_a_whole_word() -> None:
    sketch = Sketch(bring, frozenset({"Grüße", "two words"}))
    for prompt in ("viele GRÜSSE!", "in two words."):
        with pytest.raises(ProviderError) as blocked:
            await sketch.submit("image-1", sketch.body(order(prompt), []))
        assert blocked.value.fault is Fault.MODERATION
        assert blocked.value.refused
        assert blocked.value.stage == "prompt"
    assert await sketch.submit("image-1", sketch.body(order("Begrüßenswert, two  word"), []))


async def test_a_photo_that_cannot_be_read_is_a_providers_error() -> None:
    async def broken(photo_id: str) -> bytes:
        return b"no photo"

    sketch = Sketch(broken)
    body = sketch.body(order("fox"), ["reference:1"])
    with pytest.raises(ProviderError) as failed:
        await sketch.collect("ticket", body, ignore)
    assert failed.value.fault is Fault.UNSUPPORTED_MEDIA
    assert failed.value.stage == "reference"


async def test_progress_rises_to_a_hundred_and_takes_the_extra_seconds() -> None:
    told: list[int] = []

    async def report(progress: int, preview: bytes | None = None) -> None:
        told.append(progress)

    sketch = Sketch(bring, extra_seconds=0.6)
    body = sketch.body(order("a boat"), [])
    started = asyncio.get_running_loop().time()
    await sketch.collect(await sketch.submit("image-1", body), body, report)
    assert asyncio.get_running_loop().time() - started >= 0.59
    assert told == sorted(told)
    assert told[-1] == 100
    assert len(set(told)) >= 5


async def test_the_body_is_canonical_and_holds_everything_that_the_picture_needs() -> None:
    sketch = Sketch(bring)
    body = sketch.body(order("ein Fuchs 🦊"), ["reference:teal"])
    assert body == sketch.body(order("ein Fuchs 🦊"), ["reference:teal"])
    assert json.loads(body) == {
        "prompt": "ein Fuchs 🦊",
        "ratio": "3:2",
        "width": 240,
        "height": 160,
        "seed": 1,
        "references": ["reference:teal"],
    }


async def test_the_loop_keeps_turning_while_four_paint() -> None:
    """A visitor's page is answered meanwhile: most turns of the loop are quick, and there are many of them."""
    lags: list[float] = []
    loop = asyncio.get_running_loop()

    async def watch() -> None:
        while True:
            before = loop.time()
            await asyncio.sleep(0.005)
            lags.append(loop.time() - before - 0.005)

    watcher = asyncio.create_task(watch())
    sketch = Sketch(bring)
    bodies = [sketch.body(order("a fox in the rain", seed, RATIOS["3:2"]), []) for seed in range(4)]
    await asyncio.gather(*(sketch.collect("ticket", body, ignore) for body in bodies))
    watcher.cancel()
    assert len(lags) > 10
    assert sorted(lags)[len(lags) * 3 // 4] < 0.1
