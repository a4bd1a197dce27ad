"""What each photo is for: `@2` counts from one in a prompt and from nought in a plan."""

from dataclasses import dataclass

from lorai_app.providers.sketch.reading.text import BLANK, Text
from lorai_app.providers.sketch.words.lexicon import words

_PALETTE = words("""
    palette colour colours color colors tone tones hue hues ink inks scheme style styled look mood tint
    tints shade shades vibe coloured colored aesthetic treatment grading
""")
_BEHIND = words("background behind backdrop scene setting location place environment scenery bg")
_INTO = words("in into on onto inside over against across at before within through under")
_SUBJECT = words("""
    make turn put show draw print paint place use take render convert transform feature portray
""")
_FROM = frozenset(["from", "of", "in", "on"])
_KNOWN = words("""
    the this that my our his her person man woman people subject face product object animal character
""")
_JOINS = frozenset(["with", "in", "using", "on", "over"])
"""What stands between two photos after one of these is said of the second."""

_NEAR = 4


@dataclass(frozen=True)
class Photos:
    """Which photo gives the inks, which is behind, which is the subject."""

    palette: int | None = None
    behind: int | None = None
    subject: int | None = None


def photos(said: Text) -> Photos:
    """Reads every `@n`; one that is named without a role is the subject."""
    palette = behind = subject = None
    for place, word in enumerate(said.words):
        if not word.startswith("@") or not 1 <= int(word[1:4] or 0) <= 4:
            continue
        index, role = int(word[1:4]) - 1, _role(said, place)
        if role == "palette":
            palette = index if palette is None else palette
        elif role == "behind":
            behind = index if behind is None else behind
        else:
            subject = index if subject is None else subject
    return Photos(palette, behind, subject)


def _role(said: Text, place: int) -> str:
    before, after = _clause(said, place, -1), _clause(said, place, 1)
    for n in range(_NEAR):
        for side in (before, after):
            if n < len(side) and side[n] in _PALETTE:
                return "palette"
            if n < len(side) and side[n] in _BEHIND:
                return "behind"
    if before[:1] and before[0] == "like":
        return "palette"
    if before[:1] and before[0] in _INTO:
        known = bool(_KNOWN & set(before[1:3])) and before[0] in _FROM
        return "subject" if known or _SUBJECT & set(before[1:3]) else "behind"
    if before[:2] == ["front", "in"] or (before[:1] == ["of"] and before[1:2] == ["front"]):
        return "behind"
    return "subject"


def _clause(said: Text, place: int, step: int) -> list[str]:
    """The words on one side of a photo, the nearest first, up to the next photo or the end of the clause."""
    found: list[str] = []
    at = place + step
    while 0 <= at < len(said.words) and said.words[at] != BLANK and not said.words[at].startswith("@"):
        if said.words[at] == "and" and found and step > 0:
            break
        found.append(said.words[at])
        at += step
    if step > 0 and at < len(said.words) and said.words[at].startswith("@"):
        found = found[: next((n for n, word in enumerate(found) if word in _JOINS), len(found))]
    return found[: _NEAR + 2]
