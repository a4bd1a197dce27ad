"""Paints every picture of `content/pictures.py` into assets/pictures, and stops when a file is over its budget."""

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image

from lorai_app.bootstrap import sketched
from lorai_app.content.cards import CARDS
from lorai_app.content.pictures import FOLDER, Picture, all_pictures
from lorai_app.domain.catalog import RATIOS
from tools.pictures.card import card

ASSETS = Path(__file__).parents[2] / "assets"

KINDS: dict[str, tuple[int, float]] = {"avif": (42, 1.2), "webp": (26, 2.5)}
"""Quality, and the budget: bits for each pixel (grain costs bits, and is the point)."""

SMALLEST = 9_000
"""Bytes that any file may have, whatever its size."""

CARD_BYTES = 200_000


def main() -> None:
    (ASSETS / FOLDER).mkdir(exist_ok=True)
    asked = set(sys.argv[1:])
    pictures = [picture for picture in all_pictures() if not asked or picture.name in asked]
    cards = [each for each in CARDS if not asked or f"card-{each.name}" in asked]
    sizes = [_keep(picture) for picture in pictures]
    for each in cards:
        sizes.append(_write(each.path, card(each), CARD_BYTES))
    print(f"{len(pictures)} pictures and {len(cards)} cards, {sum(sizes) / 1e6:.1f} MB")


def _keep(picture: Picture) -> int:
    ratio = RATIOS[picture.ratio]
    painted = Image.open(BytesIO(sketched(picture.prompt, ratio, picture.seed)))
    about = _about(painted.info["Comment"])
    total = 0
    for width in picture.widths:
        height = round(width * ratio.height / ratio.width)
        fitted = painted.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
        for kind, (quality, bits) in KINDS.items():
            budget = max(SMALLEST, round(width * height * bits / 8))
            total += _write(picture.path(width, kind), _file(fitted, kind, quality, about), budget)
    return total


def _about(comment: str) -> bytes:
    """EXIF that says of the file what the provider's PNG says of itself."""
    exif = Image.Exif()
    exif[0x0131], exif[0x010E] = "LoraAI sketch", comment
    return exif.tobytes()


def _file(image: Image.Image, kind: str, quality: int, about: bytes) -> bytes:
    file = BytesIO()
    slowly = {"method": 6} if kind == "webp" else {"speed": 4}
    image.save(file, kind, quality=quality, exif=about, **slowly)
    return file.getvalue()


def _write(path: str, data: bytes, budget: int) -> int:
    if len(data) > budget:
        sys.exit(f"{path} has {len(data):,} bytes, and may have {budget:,}")
    (ASSETS / path.lstrip("/")).write_bytes(data)
    return len(data)


if __name__ == "__main__":
    main()
