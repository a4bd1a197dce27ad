"""A prompt as words: emoji by their names, photos as `@1`, clauses counted, what is not wanted struck out."""

import re
import unicodedata
from collections.abc import Set
from dataclasses import dataclass
from itertools import islice

from lorai_app.providers.sketch.reading.foreign import english
from lorai_app.providers.sketch.words.grammar import DETERMINERS, INSTEAD, JOINTS, NEGATIONS
from lorai_app.providers.sketch.words.lexicon import bare

READ = 6_000
"""Characters that are read: the beginning, and what was added at the very end."""

MOST = 500
"""Words that are read."""

_TOKEN = re.compile(r"#[0-9a-f]{6}\b|@[0-9]+|[^\W_]+(?:['’][^\W_]+)*|[.,;:!?()|\n—。、，！？]|--")
_PHOTO = re.compile(
    r"\b(?:image|photo|photograph|picture|reference|ref|img)(?: image| photo)? ?#?([1-4])\b"
    r"|@(?:image|img|photo) ?([1-4])"
)
_ORDINAL = re.compile(r"\b(first|second|third|fourth) (?:image|photo|photograph|picture|reference|one)\b")
_PARAMETER = re.compile(r"(?<!\S)--(?!no\b)\w+(?: [\w:.]+)?")
_FACES = re.compile(
    r"\b(?:face|sign|symbol|emoji|variation|selector|with|black|white|heavy|medium|fitzpatrick|type|zero|joiner|person)\b"
)
_ORDINALS = ("first", "second", "third", "fourth")
BLANK = "_"
"""Stands where a clause ends, and for words that are struck out or understood: no phrase goes across it."""

_ENDS = frozenset(".;!?\n。！？")


@dataclass(frozen=True)
class Text:
    """Words in order, with `BLANK` wherever there is none to be read (any more), so that places stay what they were."""

    words: tuple[str, ...]
    bare: tuple[str, ...]
    clauses: tuple[int, ...]
    sentences: tuple[int, ...]

    def without(self, places: Set[int]) -> "Text":
        if not places:
            return self
        words = tuple(BLANK if i in places else word for i, word in enumerate(self.words))
        plain = tuple(BLANK if i in places else word for i, word in enumerate(self.bare))
        return Text(words, plain, self.clauses, self.sentences)

    def together(self, first: int, last: int) -> bool:
        """Whether two words stand in one clause."""
        return self.clauses[first] == self.clauses[last]


def text(prompt: str) -> Text:
    """The words of a prompt, without those that it says it does not want."""
    said = prompt if len(prompt) <= READ else f"{prompt[: READ - 1000]}\n{prompt[-1000:]}"
    said = english(_spelt(_PARAMETER.sub(" ", said)).casefold())
    said = _PHOTO.sub(lambda found: f"@{found[1] or found[2]}", said)
    said = _ORDINAL.sub(lambda found: f"@{_ORDINALS.index(found[1]) + 1}", said)
    words: list[str] = []
    clauses: list[int] = []
    sentences: list[int] = []
    clause = sentence = 0
    for found in islice(_TOKEN.finditer(said), 2 * MOST):
        word = found[0]
        if word in _ENDS or not (word[0].isalnum() or word[0] in "@#"):
            clause += 1
            sentence += word in _ENDS
            word = BLANK
        words.append(word.replace("’", "'").removesuffix("'s").replace("'", " ").split()[0])
        clauses.append(clause)
        sentences.append(sentence)
    whole = Text(
        tuple(words[:MOST]), tuple(bare(word) for word in words[:MOST]), tuple(clauses), tuple(sentences)
    )
    return whole.without(_unwanted(whole))


def _spelt(said: str) -> str:
    """Emoji by their names, as words of a clause of their own."""
    if not any("\u2190" <= letter <= "\u2bff" or letter >= "\U0001f000" for letter in said):
        return said
    return "".join(_name(letter) if _emoji(letter) else letter for letter in said)


def _emoji(letter: str) -> bool:
    return ("\u2190" <= letter <= "\u2bff" or "\U0001f000" <= letter <= "\U0001faff") and letter not in "—"


def _name(letter: str) -> str:
    name = unicodedata.name(letter, "").casefold().replace("-", " ")
    return f" , {_FACES.sub(' ', name)} , "


def _unwanted(whole: Text) -> set[int]:
    """The places of what stands after `no`, `without`, `free of`, with the small words that ask for it."""
    struck: set[int] = set()
    words = whole.words
    for place, word in enumerate(words):
        found = (None, 1) if word in NEGATIONS else INSTEAD.at(whole.bare, place)
        if found is None or place in struck:
            continue
        struck |= set(range(place, place + found[1]))
        struck |= _run(whole, place + found[1])
    return struck


def _run(whole: Text, start: int) -> set[int]:
    """A run of words up to the end of the clause or a joint; what follows `or` belongs to it."""
    struck: set[int] = set()
    taken = 0
    for place in range(start, len(whole.words)):
        word = whole.words[place]
        if word == BLANK or taken >= 4:
            break
        if word in ("or", "nor") or (word == "and" and _plain(whole, place + 1)):
            taken = 0
        elif word in JOINTS and place > start:
            break
        else:
            taken += word not in DETERMINERS
        struck.add(place)
    return struck


def _plain(whole: Text, place: int) -> bool:
    """Whether what follows is joined without an article: `no people and cars`, but not `no people and a fox`."""
    return place < len(whole.words) and whole.words[place] not in DETERMINERS
