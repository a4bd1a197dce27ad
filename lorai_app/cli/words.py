"""What the words of a command may be."""

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]  # argparse gives this type no public name


def harmless(text: str) -> str:
    """Somebody else's words, for a terminal: one line, and nothing that it would obey."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def positive(word: str) -> int:
    if not word.isdecimal() or int(word) < 1:
        raise argparse.ArgumentTypeError("a whole number, at least 1")
    return int(word)
