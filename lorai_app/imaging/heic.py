"""HEIC is decoded in a process of its own: one wrong byte makes pi_heif 1.4 crash, and would end us too."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from lorai_app.domain.references import MAX_PIXELS
from lorai_app.imaging.heic_child import HEAD, TURN
from lorai_app.imaging.refusals import damaged, too_many_pixels

_CHILD = Path(__file__).with_name("heic_child.py")
_SECONDS = 30


@dataclass(frozen=True)
class Unpacked:
    """A HEIC as an uncompressed PNG with its metadata; width and height are the original ones."""

    png: bytes
    width: int
    height: int
    turned: bool


def unpack(heic: bytes, side: int) -> Unpacked:
    """Upright, fitting into a square of that side; UnreadableImage if the file or its decoder breaks."""
    command = [sys.executable, "-P", str(_CHILD), str(MAX_PIXELS), str(side)]
    try:
        done = subprocess.run(command, input=heic, capture_output=True, timeout=_SECONDS, check=True)  # noqa: S603 our own program
        size, png = done.stdout.split(b"\n", 1)
        width, height = map(int, size.split())
    except (subprocess.SubprocessError, ValueError) as error:
        raise damaged() from error
    if width * height > MAX_PIXELS:
        raise too_many_pixels()
    return Unpacked(png, width, height, TURN.search(heic, 0, HEAD) is not None)
