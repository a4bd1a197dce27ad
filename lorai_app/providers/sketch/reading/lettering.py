"""The words that are to be set in the picture: what stands in quotation marks or after `says`."""

import re

from lorai_app.providers.sketch.words.lexicon import words

LONGEST = 60


_PAIRS = ('""', "“”", "„“", "„”", "«»", "»«", "「」", "『』", "‘’", "‚‘", "‹›", "``", "””")
_QUOTED = re.compile(
    "|".join(
        rf"(?<![\d]){re.escape(a)}([^{re.escape(a + b)}\n]{{1,400}}){re.escape(b)}"
        for a, b in map(tuple, _PAIRS)
    )
    + r"|(?<![^\s(:])'(?=\S)([^'\n]{2,120}|[^'\n]+(?:'\w[^'\n]*)+)(?<=\S)'(?!\w)"
)
_SAID = re.compile(
    r"\b(?:says|saying|titled|entitled|captioned|lettering|inscribed|labelled|labeled|"
    r"(?:that|which) reads|with the (?:words?|text|title|caption|slogan|letters|lettering|inscription|headline)|"
    r"(?:text|title|caption|headline|slogan):)\s*[:,]?\s*(?P<words>[^\n.,;!?\"“”«»„]{1,400}[!?]?)",
    re.IGNORECASE,
)
_READING = re.compile(r"\b(?:reading|reads)[:,]?\s+(?P<words>[A-Z0-9][^\n.,;\"“”«»„]{0,400})")
_NOT_SET = re.compile(
    r"(?:style of|inspired by|similar to|named|like|à la|nicknamed|from the (?:film|movie|book|game|series|song))\s*$"
)
_SMALL = words("a an the of and to in on for at by my your our is it & - – +")
_STOPS = words("""
    in on with at over under by above below against as and using made on top of printed written set
""")


def lettering(prompt: str) -> tuple[str, str]:
    """The words to be set, as they were written, and the prompt without them (and without any other quotation)."""
    trimmed = prompt.strip()
    whole = _QUOTED.fullmatch(trimmed)
    if whole and len(trimmed) > 24:
        return "", trimmed[1:-1]
    found = ""
    for quoted in _QUOTED.finditer(prompt[:6_000]):
        told = " ".join(next(filter(None, quoted.groups()), "").split())
        before = prompt[max(0, quoted.start() - 40) : quoted.start()].casefold()
        if told and not found and not _NOT_SET.search(before):
            found = told
    rest = _QUOTED.sub(" . ", prompt[:6_000]) + prompt[6_000:]
    if found:
        return _cut(found), rest
    said = _SAID.search(rest[:6_000]) or _READING.search(rest[:6_000])
    if said and (told := _spoken(said["words"].split())):
        start = said.start("words")
        return _cut(told), f"{rest[: said.start()]} . {_after(rest[start:], told)}"
    return "", rest


def _spoken(said: list[str]) -> str:
    """How far unquoted words go: capitals as long as they last, else up to a small word that leads on."""
    taken: list[str] = []
    capital = said[0][0].isupper() if said else False
    for n, word in enumerate(said):
        if capital and not (word[0].isupper() or word[0].isdigit()):
            following = said[n + 1] if n + 1 < len(said) else ""
            if word.casefold() not in _SMALL or not following[:1].isupper():
                break
        if not capital and (n >= 6 or (n and word.casefold() in _STOPS)):
            break
        taken.append(word)
    return " ".join(taken)


def _after(rest: str, told: str) -> str:
    """What follows the words, which may have been written with more than one space between them."""
    place = 0
    for word in told.split():
        place = rest.index(word, place) + len(word)
    return rest[place:]


def _cut(told: str) -> str:
    """At most `LONGEST` characters, ended after a word."""
    if len(told) <= LONGEST:
        return told
    return told[: LONGEST + 1].rpartition(" ")[0].rstrip(" ,;:") or told[:LONGEST]
