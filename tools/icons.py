"""Draws the icons of an installed site from the mark of assets/favicon.svg: `python -m tools.icons`."""

from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw

FOLDER = Path(__file__).parents[1] / "assets/icons"
PAPER = (0xF6, 0xF1, 0xE6)
MARK = 32
"""The side of the mark's own square."""
INKS = (((12, 16, 11), (0xCC, 0x3A, 0x1A)), ((21, 16, 10), (0x2F, 0x6F, 0x8F)))
"""Two circles (centre x, y, radius) and their inks, as in the mark."""
OVERPRINT = (0x5B, 0x1F, 0x25)
FINE = 8
"""Drawn that many times larger, then made smaller: smooth edges."""


@dataclass(frozen=True)
class Icon:
    """`room` is the part of the side that the mark takes; None as ground lets what is behind shine through."""

    name: str
    side: int
    room: float
    ground: tuple[int, int, int] | None


ICONS = (
    Icon("icon-192", 192, 1.0, None),
    Icon("icon-512", 512, 1.0, None),
    # whatever shape a phone cuts, a circle of 80 % of the side is left
    Icon("maskable-512", 512, 0.72, PAPER),
    Icon("apple-touch", 180, 0.84, PAPER),
)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for icon in ICONS:
        file = FOLDER / f"{icon.name}.png"
        drawn(icon).save(file, optimize=True)
        print(f"{file.name}: {file.stat().st_size} bytes")


def drawn(icon: Icon) -> Image.Image:
    side = icon.side * FINE
    first, second = (_circle(side, icon.room, *circle) for circle, _ in INKS)
    sheet = Image.new("RGBA", (side, side), (*icon.ground, 255) if icon.ground else (0, 0, 0, 0))
    for ink, where in zip(
        (INKS[0][1], INKS[1][1], OVERPRINT), (first, second, _both(first, second)), strict=True
    ):
        sheet.paste((*ink, 255), mask=where)
    small = sheet.resize((icon.side, icon.side), Image.Resampling.LANCZOS)
    # four flat colours and their edges: a palette holds them
    return small.quantize(64, method=Image.Quantize.FASTOCTREE) if icon.ground is None else _opaque(small)


def _circle(side: int, room: float, x: float, y: float, radius: float) -> Image.Image:
    scale, middle = side * room / MARK, side / 2
    left, top = middle + (x - 16) * scale, middle + (y - 16) * scale
    mask = Image.new("L", (side, side))
    reach = radius * scale
    ImageDraw.Draw(mask).ellipse((left - reach, top - reach, left + reach, top + reach), fill=255)
    return mask


def _both(first: Image.Image, second: Image.Image) -> Image.Image:
    return ImageChops.darker(first, second)


def _opaque(image: Image.Image) -> Image.Image:
    return image.convert("RGB").quantize(64, method=Image.Quantize.MEDIANCUT)


if __name__ == "__main__":
    main()
