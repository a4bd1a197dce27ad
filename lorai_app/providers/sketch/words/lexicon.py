"""Tables of phrases: each row is a meaning and everything that people call it."""

from collections.abc import Iterator, Sequence

_HISSES = ("sses", "shes", "ches", "xes", "zes")
_NOT_PLURAL = ("ss", "us", "is")


def bare(word: str) -> str:
    """The word without its plural; tables and texts go through it alike, so it need not be right, only the same."""
    if len(word) < 4 or word[-1] != "s" or word.endswith(_NOT_PLURAL):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(_HISSES) else word[:-1]


def words(listed: str) -> frozenset[str]:
    """A set of words, written with spaces between."""
    return frozenset(listed.split())


class Lexicon:
    """`meaning: phrase, phrase` by row; a meaning is one of its own phrases unless the row begins with `=`."""

    def __init__(self, table: str) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self.meanings: tuple[str, ...] = ()
        for line in filter(None, map(str.strip, table.replace(",\n    ", ", ").splitlines())):
            meaning, _, phrases = line.partition(":")
            named = meaning.removeprefix("=").strip()
            self.meanings += (named,)
            for phrase in [
                *phrases.split(","),
                *([] if meaning.startswith("=") else [named.replace("_", " ")]),
            ]:
                if words := tuple(bare(word) for word in phrase.split()):
                    self._by_first.setdefault(words[0], []).append((words, named))
        for found in self._by_first.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def at(self, words: Sequence[str], place: int) -> tuple[str, int] | None:
        """The meaning of the longest phrase that begins there, and how many words it has."""
        for phrase, meaning in self._by_first.get(words[place], ()):
            if len(phrase) == 1 or tuple(words[place : place + len(phrase)]) == phrase:
                return meaning, len(phrase)
        return None

    def all(self, words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """Every phrase in the text: where it begins, where it ends, what it means; none within another."""
        place = 0
        while place < len(words):
            found = self.at(words, place)
            if found:
                yield place, place + found[1], found[0]
            place += found[1] if found else 1

    def first(self, words: Sequence[str]) -> str | None:
        return next((meaning for _, _, meaning in self.all(words)), None)
