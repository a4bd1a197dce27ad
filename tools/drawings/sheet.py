"""Drawings side by side as the sketch provider reads them, to be looked at before they are kept."""

from pathlib import Path

from PIL import Image, ImageChops, ImageDraw

from lorai_app.providers.sketch.shapes import packed
from lorai_app.providers.sketch.shapes.mark import Drawing

CELL, COLUMNS, ROWS = 112, 12, 11
PAGE = COLUMNS * ROWS
FINE = 3
"""Drawn this much larger, then reduced."""


def show(names: list[str], at: Path) -> list[Path]:
    """Sheets `at-1.png`, `at-2.png` ... of these drawings with their names."""
    pages = [names[first : first + PAGE] for first in range(0, len(names), PAGE)]
    files = [at.with_name(f"{at.stem}-{n + 1}.png") for n in range(len(pages))]
    for page, file in zip(pages, files, strict=True):
        _sheet(page).save(file)
    return files


def _sheet(names: list[str]) -> Image.Image:
    rows = -(-len(names) // COLUMNS)
    sheet = Image.new("RGB", (COLUMNS * CELL, rows * (CELL + 12)), "#f4efe4")
    pen = ImageDraw.Draw(sheet)
    for n, name in enumerate(names):
        x, y = n % COLUMNS * CELL, n // COLUMNS * (CELL + 12)
        drawn = packed.drawing(name)
        picture = drawing(drawn, (CELL - 8) * FINE).resize((CELL - 8, CELL - 8), Image.Resampling.LANCZOS)
        sheet.paste(picture, (x + 4, y + 2))
        pen.text((x + 4, y + CELL - 4), f"{name} {drawn.faces[0]}", fill="black")
    return sheet


def drawing(drawn: Drawing, size: int) -> Image.Image:
    """A drawing in its own colours on paper."""
    sheet = Image.new("RGB", (size, size), "#f4efe4")
    unit = size / 100
    for mark in drawn.marks:
        lines = [[(x * unit, y * unit) for x, y in outline] for outline in mark.outlines]
        if mark.width:
            width = max(1, round(mark.width * unit))
            ImageDraw.Draw(sheet).line(lines[0], fill=mark.fill, width=width, joint="curve")
            continue
        cover = Image.new("1", sheet.size)
        for line in (line for line in lines if len(line) > 2):
            part = Image.new("1", sheet.size)
            ImageDraw.Draw(part).polygon(line, fill=1)
            cover = ImageChops.logical_xor(cover, part)
        sheet.paste(mark.fill, (0, 0), cover)
    return sheet
