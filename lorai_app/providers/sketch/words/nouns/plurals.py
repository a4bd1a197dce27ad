"""Undoes plurals as people write them."""

from collections.abc import Iterator

_ODD = {
    "geese": "goose",
    "mice": "mouse",
    "teeth": "tooth",
    "feet": "foot",
    "children": "child",
    "people": "person",
    "oxen": "ox",
    "cacti": "cactus",
    "octopi": "octopus",
    "fungi": "fungus",
}
_ENDINGS = (("men", "man"), ("ves", "f"), ("ves", "fe"), ("ies", "y"), ("es", ""), ("s", ""))


def singulars(word: str) -> Iterator[str]:
    """The word itself, then what it may be the plural of: wolves, knives, berries, foxes, cats."""
    yield word
    if word in _ODD:
        yield _ODD[word]
    for ending, becomes in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            yield word.removesuffix(ending) + becomes
