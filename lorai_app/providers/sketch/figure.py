"""A figure for words that nobody knows: a turned totem whose parts are the letters."""

from lorai_app.providers.sketch.shapes.hand import read
from lorai_app.providers.sketch.shapes.mark import Mark

_TONES = ("warm", "cool", "deep", "pale", "blush", "dusk", "dark")


def figure(letters: str) -> tuple[Mark, ...]:
    """Beads, bowls and cones on one axis, chosen letter by letter from the foot to the top."""
    codes = [ord(letter) for letter in (letters or "lorai")][:7]
    codes += [codes[-1] * 7 + 3, codes[0] * 5 + 1][: max(0, 4 - len(codes))]
    high = 96 / len(codes)
    marks: list[Mark] = []
    for i, code in enumerate(codes):
        foot, top = 100 - high * i, 100 - high * (i + 1)
        half = 14 + code * 37 % 23
        tone = _TONES[(code + i) % len(_TONES)]
        marks += read(f"{tone} {_part(code, half, top, foot)}")
        marks += read(
            f"shade blob {50 + half * 0.35},{top}! {50 + half},{top}! {50 + half},{foot}! {50 + half * 0.35},{foot}!"
        )
        if code % 3 == 0:
            marks += read(f"paper oval 50,{(top + foot) / 2} {half * 0.28},{high * 0.22}")
    return tuple(marks)


def _part(code: int, half: int, top: float, foot: float) -> str:
    middle = (top + foot) / 2
    match code % 5:
        case 0:
            return f"oval 50,{middle} {half},{(foot - top) / 2}"
        case 1:
            return f"twin 50,{top}! {50 + half},{foot}! 50,{foot}!"
        case 2:
            return f"twin 50,{top}! {50 + half},{top}! {50 + half * 0.7},{middle} {50 + half * 0.3},{foot}! 50,{foot}!"
        case 3:
            return f"twin 50,{top}! {50 + half},{top}! {50 + half},{foot}! 50,{foot}!"
        case _:
            return f"twin 50,{top}! {50 + half * 0.3},{top}! {50 + half},{middle} {50 + half * 0.3},{foot}! 50,{foot}!"
