"""Heads in profile, looking right: faces, hair and beards, 100 from crown to chin; the neck begins at 44,86."""

from functools import cache

from lorai_app.providers.sketch.shapes import hand
from lorai_app.providers.sketch.shapes.mark import Mark
from lorai_app.providers.sketch.shapes.people.hats import HATS
from lorai_app.providers.sketch.strokes import Point

NAPE = (44.0, 86.0)
SCALE = 0.132

_HAIR = """
face #e0ab82
warm blob 28,12 48,2 70,4 84,14 89,28 88,39! 94,51 100,61! 97,65 90,67! 94,72 91,76.4! 93,81 88,86! 90,93
  84,100 70,100 54,92 44,84! 22,76 10,48 14,26
deep blob 44,84! 54,92 70,100 80,100.4! 66,94 56,84 50,70! 46,72!
deep blob 97,65 90,67! 86,64! 92,61
deep oval 45,56 6.4,10 -10
blush blob 41,50 47,47.4 50,54 47,61 44,58 45,53
#8a3f3a limb 84,76.4,1.6 90,76,3 93,76.6,1.4
#2b2230 limb 75,45.4,1.4 80,43,3.4 85,45,2.4
#2b2230 oval 82,46 2.3,3.4

crop #3a2a24
warm blob 90,24! 86,6 68,-5 42,-6 18,4 4,26 5,50 14,70! 26,74! 34,62! 36,48! 44,44! 52,48! 56,34! 70,26!
deep blob 86,8 68,-5 42,-6 18,4! 44,2 66,6!

swept #3a2a24
warm blob 94,20! 92,0 70,-11 40,-8 16,4 4,26 5,50 12,66! 26,70! 34,60! 36,48! 44,44! 52,48! 56,34! 72,22!
deep blob 92,4! 70,-4 44,0 22,12! 40,-8 70,-11

long #5b3423
warm blob 90,24! 84,2 58,-9 28,-4 4,16 -4,50 -6,92 0,136! 18,128! 34,134! 46,104 44,76! 50,60 56,36! 72,22!
deep blob 4,40 -2,70 -6,96 0,136! 10,116 8,80!
deep blob 30,60! 36,84 30,112 22,124! 24,90

bob #2d2328
warm blob 91,36! 90,10 66,-8 32,-6 6,14 -2,48 4,84! 24,94 52,92! 54,66 60,38! 76,34!
deep blob 24,94! 52,92! 54,66 46,44! 42,72

bun #4a2f26
warm oval -2,28 15,15
deep oval -6,32 8,9
warm blob 90,24! 84,4 62,-6 36,-5 14,8 4,30 8,54 20,70! 34,64! 38,48! 48,44! 58,34! 74,24!

tail #9a5a2c
warm blob 14,26! -12,14 -30,38 -30,78 -40,110! -14,96 -8,60 8,48!
warm blob 90,24! 84,4 62,-6 36,-5 14,8 6,30 10,54 22,70! 34,64! 38,48! 48,44! 58,34! 74,24!

curls #33241f
warm oval 20,60 16,16
warm oval 8,38 17,17
warm oval 18,14 19,18
warm oval 42,0 21,18
warm oval 68,2 19,16
warm oval 84,14 12,12
warm oval 40,30 20,20
warm oval 60,20 18,16
deep oval 30,44 6,6
deep oval 22,26 6,6
deep oval 44,14 6,6

bald #d9d3c8
warm blob 38,44! 36,66! 24,78! 8,62 4,44 10,32! 26,40

none #ffffff

beard #d9d3c8
warm blob 46,58! 54,74 70,72 80,70! 95,70.4! 97,75! 86,77 96,80! 98,100 88,124 68,128 50,106
deep blob 46,58! 50,106 68,128! 60,104 56,82

stubble #8b5a3c
warm blob 47,62! 54,78 70,76 90,79! 91,92 84,101 70,101 54,93

tache #d9d3c8
warm limb 72,76,4 82,72,7 96,71,5

plaits #b5622c
warm limb 20,70,16 12,94,15 16,116,12 8,138,5
deep line 3 6,84 20,88
deep line 3 6,100 20,104
warm blob 90,24! 84,2 60,-8 32,-5 10,10 2,36 6,62 20,76! 38,66! 42,50! 50,46! 58,34! 74,24!
"""


@cache
def _hair() -> dict[str, str]:
    return hand.sheets(_HAIR)


@cache
def _hats() -> dict[str, str]:
    return hand.sheets(HATS)


def head(at: Point, turn: float, size: float, skin: str, worn: dict[str, str]) -> list[Mark]:
    """A head whose nape is there; `worn` may name hair, beard and hat as `kind:#colour`."""
    marks = list(hand.drawn(_hair()["face"], skin).marks)
    for what, table in (("beard", _hair()), ("hair", _hair()), ("hat", _hats())):
        for worn_word in filter(None, worn.get(what, "").split("+")):
            kind, *colours = worn_word.split(":")
            marks += hand.drawn(table[kind], *colours).marks
    return [mark.moved((-NAPE[0], -NAPE[1])).moved(at, SCALE * size, turn) for mark in marks]
