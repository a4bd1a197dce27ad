"""The command that paints: for operators, and for the pictures of the site itself."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from lorai_app import bootstrap
from lorai_app.config import Settings
from lorai_app.domain.catalog import MAX_REFERENCES, RATIOS
from lorai_app.domain.errors import LoraiError

if TYPE_CHECKING:
    from lorai_app.cli.words import Verbs

NOT_PAINTED = 1


def add_to(verbs: "Verbs") -> None:
    painting = verbs.add_parser("sketch", help=sketch.__doc__)
    painting.add_argument("prompt")
    painting.add_argument("--ratio", choices=RATIOS, default="1:1", metavar="W:H", help=", ".join(RATIOS))
    painting.add_argument("--seed", type=int, default=0, help="another number is another picture")
    painting.add_argument("--photo", type=Path, action="append", default=[], help="a reference, up to four")
    painting.add_argument("-o", "--out", type=Path, required=True, help="the PNG file to write")
    painting.set_defaults(does=sketch)


def sketch(_settings: Settings, words: argparse.Namespace) -> int:
    """Paints a prompt with the built-in provider, without a model, into a PNG file."""
    if len(words.photo) > MAX_REFERENCES:
        print(f"At most {MAX_REFERENCES} photos.", file=sys.stderr)
        return NOT_PAINTED
    try:
        photos = [photo.read_bytes() for photo in words.photo]
        print_ = bootstrap.sketched(words.prompt, RATIOS[words.ratio], words.seed, photos)
        words.out.write_bytes(print_)
    except LoraiError as refused:
        print(refused, file=sys.stderr)
        return NOT_PAINTED
    except OSError as fault:
        print(f"{fault.strerror}: {fault.filename}", file=sys.stderr)
        return NOT_PAINTED
    print(words.out)
    return 0
