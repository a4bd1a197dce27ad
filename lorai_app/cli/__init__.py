"""The operator's command, `lorai`: thin over what the house can do."""

import argparse
import sys

from lorai_app import bootstrap
from lorai_app.cli import feedback, operate, reports, serving, sketching, waiting
from lorai_app.config import WrongSetting

WRONG_SETTING = 2


def main() -> None:
    """Reads the words, checks the settings, does it."""
    words = _parser().parse_args()
    try:
        settings = bootstrap.settings()
    except WrongSetting as wrong:
        print(wrong, file=sys.stderr)
        sys.exit(WRONG_SETTING)
    sys.exit(words.does(settings, words))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lorai", description="Runs and looks after a LoraAI site.")
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")
    for room in (serving, operate, reports, feedback, sketching, waiting):
        room.add_to(verbs)
    return parser
