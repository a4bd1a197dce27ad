"""Prompts in other languages, put into English word by word before they are read."""

import re

from lorai_app.providers.sketch.words.foreign import ROWS, SIGNS, SMALL, UNMISTAKABLE

_WORDS = {
    word: english
    for english, _, row in (line.partition(":") for line in ROWS.strip().splitlines())
    for word in row.split()
}
_SIGNS = {sign: row[0] for row in map(str.split, SIGNS.strip().splitlines()) for sign in row[1:]}
_SIGN = re.compile("|".join(sorted(_SIGNS, key=lambda sign: (-len(sign), sign))))
_WORD = re.compile(r"[^\W\d_]+")
_DISTINCT = re.compile("[äöüéèêçñãõáíóúìòù]")
_ENGLISH = frozenset({"a", "the", "with", "and", "of", "by"})


def english(prompt: str) -> str:
    """The casefolded prompt with what is known of other languages in English; an English one as it is."""
    said = _SIGN.sub(lambda sign: f" , {_SIGNS[sign[0]].replace('_', ' ')} ", prompt)
    every = _WORD.findall(said)
    small = SMALL & set(every)
    if not small and len(every) > 3:
        return said
    abroad = len(small) > 1 or (bool(small) and not _ENGLISH & set(every))
    return _WORD.sub(lambda word: _put(word[0], abroad, bool(small), len(every)), said)


def _put(word: str, abroad: bool, small: bool, count: int) -> str:
    """One word: any that is known in a foreign prompt, in others only what cannot be English."""
    found = _WORDS.get(word)
    if found is None or abroad:
        return found or word
    if (word != "café" and _DISTINCT.search(word)) or (not small and count <= 3 and word in UNMISTAKABLE):
        return found
    return word
