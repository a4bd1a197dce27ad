"""Reads `table/*.txt`: which icon draws what, which way it looks, and in which colours.

A section begins with `[pack faces]`; its choices stand below, parted by commas or line ends:

    ant, cat/face                        the icons of the same names, ant and cat-face
    cat: black-cat                       another icon
    fish/2: tropical-fish right          a variant, and it looks the other way
    squirrel #a5663a on #f4dcc0          a silhouette in one colour, a lighter one where it is cut open
    lighthouse #fff1af=none 3+5=#88aacc  without what is #fff1af, and these marks in another colour
    surfboard only=1+2                   only these marks
    flower: blossom over stem            with a drawing of ours beneath it
    robin: bird with red_breast          ... or on top

Anything after `;` is a remark.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).with_name("table")
_TOLD = {"on": "beneath", "over": "below", "with": "above"}


@dataclass(frozen=True)
class Choice:
    """`ink` and `beneath` colour a silhouette, `below` and `above` name drawings of ours.

    `changes` go from a colour or the numbers of marks to a colour or none.
    """

    name: str
    pack: str
    icon: str
    faces: str
    ink: str
    beneath: str = ""
    below: str = ""
    above: str = ""
    changes: tuple[tuple[str, str], ...] = ()


def choices() -> list[Choice]:
    """The whole table by name."""
    found = [choice for page in sorted(TABLE.glob("*.txt")) for choice in _page(page.read_text("utf-8"))]
    names = [choice.name for choice in found]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(f"drawn twice: {', '.join(twice)}")
    return sorted(found, key=lambda choice: choice.name)


def _page(text: str) -> Iterator[Choice]:
    pack, faces = "", ""
    for line in text.splitlines():
        told = line.partition(";")[0].strip()
        if told.startswith("["):
            pack, faces = told.strip("[]").split()
            continue
        for words in filter(None, (part.split() for part in told.split(","))):
            yield _choice(words, pack, faces)


def _choice(words: list[str], pack: str, faces: str) -> Choice:
    first, *rest = words
    name = first.rstrip(":")
    icon = rest.pop(0) if first.endswith(":") else name.replace("_", "-").replace("/", "-")
    told: dict[str, str] = {"ink": "#000000"}
    changes: list[tuple[str, str]] = []
    while rest:
        match word := rest.pop(0):
            case "left" | "right" | "front":
                faces = word
            case "on" | "over" | "with":
                told[_TOLD[word]] = rest.pop(0)
            case _ if "=" in word:
                was, _, becomes = word.partition("=")
                changes.append((was, becomes))
            case _ if word.startswith("#"):
                told["ink"] = word
            case _:
                raise ValueError(f"{name}: {word}?")
    return Choice(name, pack, icon, faces, changes=tuple(changes), **told)
