"""A print can be watched while it is made: the drawing first, then ink after ink, and the picture is the same."""

import asyncio
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from lorai_app.domain.catalog import CATALOG, RATIOS
from lorai_app.providers import Order
from lorai_app.providers.sketch import Sketch
from lorai_app.providers.sketch.painter import PREVIEWS, paint
from lorai_app.providers.sketch.plan import Commission

FOX = "a red fox at dusk"


def painted(width: int, height: int, *, watched: bool = True) -> tuple[list[bytes], bytes]:
    """The previews and the file."""
    stages = list(paint(Commission(FOX, "test", width, height, 1), (), lambda: watched))
    assert stages[-1].file
    return [stage.preview for stage in stages if stage.preview], stages[-1].file


def pixels(data: bytes) -> np.ndarray:
    return np.asarray(Image.open(BytesIO(data)).convert("RGB").resize((60, 40)), dtype=float)


@pytest.mark.parametrize("size", [(1024, 1024), (2016, 864), (864, 2016), (48, 48)], ids=str)
def test_a_preview_is_small_and_of_the_pictures_shape_and_says_nothing_else(size: tuple[int, int]) -> None:
    previews, _ = painted(*size)
    assert len(previews) == PREVIEWS
    for data in previews:
        image = Image.open(BytesIO(data))
        assert image.format == "WEBP"
        assert max(image.size) <= 512
        assert image.width / image.height == pytest.approx(size[0] / size[1], rel=0.02)
        assert not {"exif", "icc_profile", "xmp"} & set(image.info)
        assert len(data) < 60_000


def test_the_print_comes_nearer_to_the_picture_ink_after_ink() -> None:
    previews, file = painted(480, 320)
    away = [np.abs(pixels(data) - pixels(file)).mean() for data in previews]
    assert away == sorted(away, reverse=True)
    assert away[-1] < 6


def test_whoever_watches_gets_the_same_picture() -> None:
    assert painted(240, 160)[1] == painted(240, 160, watched=False)[1]
    assert painted(240, 160, watched=False)[0] == []


async def watched(sketch: Sketch) -> list[tuple[int, bytes | None, float]]:
    """Everything that was told, with its time."""
    told: list[tuple[int, bytes | None, float]] = []
    now = asyncio.get_running_loop().time

    async def report(progress: int, preview: bytes | None = None) -> None:
        told.append((progress, preview, now()))

    body = sketch.body(Order(CATALOG["gpt-image-2"], FOX, RATIOS["1:1"], 1), [])
    await sketch.collect("ticket", body, report)
    return told


async def bring(photo_id: str) -> bytes:
    raise AssertionError(photo_id)


@pytest.mark.anyio
async def test_every_preview_can_be_seen_for_its_share_of_the_extra_seconds() -> None:
    told = await watched(Sketch(bring, extra_seconds=2.0))
    shown = [when for _, preview, when in told if preview]
    assert len(shown) == PREVIEWS
    assert min(after - before for before, after in zip(shown, [*shown[1:], told[-1][2]], strict=True)) > 0.39
    assert [progress for progress, _, _ in told] == sorted(progress for progress, _, _ in told)
    assert told[-1][0] == 100


@pytest.mark.anyio
async def test_a_picture_that_is_finished_at_once_is_not_kept_back_by_previews() -> None:
    told = await watched(Sketch(bring))
    quick = told[-1][2] - told[0][2] < 0.4
    assert not quick or not any(preview for _, preview, _ in told)
