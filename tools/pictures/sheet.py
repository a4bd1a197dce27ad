"""A contact sheet of many prompts: pages to look at, and a small one for docs/.

`python -m tools.pictures.sheet FOLDER` paints four prints of every prompt of prompts.txt, each prompt in another ratio,
into FOLDER/page-1.png and so on; `--docs` also writes the small sheet.
"""

import argparse
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from lorai_app.bootstrap import sketched
from lorai_app.domain.catalog import RATIOS

PROMPTS = Path(__file__).with_name("prompts.txt")
SMALL = Path(__file__).parents[2] / "docs/pictures/sketch-sheet.webp"
SMALL_BYTES = 400_000
SEEDS = 4
A_PAGE = 6
_WIDE, _HIGH = 430, 300


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    words.add_argument("--docs", action="store_true")
    given = words.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    orders = list(_orders())
    with ProcessPoolExecutor(2) as hands:
        prints = list(hands.map(_painted, orders, chunksize=4))
    for page, first in enumerate(range(0, len(orders), A_PAGE * SEEDS), 1):
        last = first + A_PAGE * SEEDS
        _sheet(orders[first:last], prints[first:last]).save(given.folder / f"page-{page}.png")
    if given.docs:
        _small(prints)


def _orders() -> Iterator[tuple[str, str, int]]:
    ratios = list(RATIOS)
    for n, prompt in enumerate(PROMPTS.read_text("utf-8").splitlines()):
        for seed in range(SEEDS):
            yield prompt, ratios[n % len(ratios)], seed


def _painted(order: tuple[str, str, int]) -> Image.Image:
    prompt, ratio, seed = order
    image = Image.open(BytesIO(sketched(prompt, RATIOS[ratio], seed))).convert("RGB")
    image.thumbnail((_WIDE, _HIGH), Image.Resampling.LANCZOS)
    return image


def _sheet(orders: list[tuple[str, str, int]], prints: list[Image.Image]) -> Image.Image:
    rows = -(-len(orders) // SEEDS)
    sheet = Image.new("RGB", (SEEDS * (_WIDE + 10) + 10, rows * (_HIGH + 34) + 10), "white")
    pen = ImageDraw.Draw(sheet)
    for n, (order, image) in enumerate(zip(orders, prints, strict=True)):
        x, y = 10 + n % SEEDS * (_WIDE + 10), 30 + n // SEEDS * (_HIGH + 34)
        sheet.paste(image, (x + (_WIDE - image.width) // 2, y + (_HIGH - image.height) // 2))
        if not n % SEEDS:
            pen.text((10, y - 22), f"{order[0]}  ·  {order[1]}", "black")
    return sheet


def _small(prints: list[Image.Image]) -> None:
    """One print of each prompt, all on one sheet."""
    across, side = 10, 118
    chosen = [prints[n * SEEDS + n % SEEDS] for n in range(len(prints) // SEEDS)]
    sheet = Image.new("RGB", (across * side, -(-len(chosen) // across) * side), "#fffdf8")
    for n, image in enumerate(chosen):
        image.thumbnail((side - 12, side - 12), Image.Resampling.LANCZOS)
        left, top = (
            n % across * side + (side - image.width) // 2,
            n // across * side + (side - image.height) // 2,
        )
        sheet.paste(image, (left, top))
    for quality in range(82, 20, -6):
        file = BytesIO()
        sheet.save(file, "WEBP", quality=quality, method=6)
        if file.tell() <= SMALL_BYTES:
            SMALL.write_bytes(file.getvalue())
            return


if __name__ == "__main__":
    main()
