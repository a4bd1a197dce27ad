"""The drawers of inks: three and a paper for every hour, season, place and mood, and every colour that has a name."""

from dataclasses import dataclass, replace

RGB = tuple[int, int, int]

PAPER = "#f5efe2"


@dataclass(frozen=True)
class Inks:
    """`cool` prints skies and grounds, `warm` the accent, `key` the darks; colours as #rrggbb."""

    cool: str
    warm: str
    key: str
    paper: str = PAPER

    def with_cool(self, colour: str) -> "Inks":
        return replace(self, cool=colour)

    def with_warm(self, colour: str) -> "Inks":
        return replace(self, warm=colour)


_DRAWERS = """
dawn        7f9fc9 f5826b 2b2c4f fbf1e3  dawn
lilac_dawn  9c93cf f8a07a 34305c fbf2e8  dawn quiet
gold_dawn   5fa3ad f4ad45 243b52 fbf3e0  dawn golden shore sea
rose_dawn   86b0a5 f0718a 2c3350 fbf2ea  dawn spring candy
peach_dawn  8fb3d9 fb9a62 2d3560 fcf3e6  dawn mountains lake snowfield
day         3f8fb5 f0653c 1d2a44 f5efe2  day city village
buttercup   3f86c8 f7bf2b 1f2d4f f8f2df  day meadow summer
poppies     4f9d69 ec4a3a 20352f f7f1e0  day meadow garden village
kite        2f74c0 ef4a36 17264a f6f0e2  day bold sea
orchard     6aa84f f0603c 233524 f8f2df  day garden meadow
riviera     2a9fb5 f58a6c 17344a fbf3e4  day shore summer lake
cornflower  5578d0 f59b42 222a55 f8f2e4  day mountains village
citrus      2f9c8f f6b91f 1e3440 faf3dc  day room studio
salmon      4a9aa0 f7866a 203544 fbf2e6  day room studio
marmalade   5b7fb5 f28c28 24294a f9f1df  day room studio city
berry       4fae9e e0416f 2a2748 f9f2e8  day garden studio
pistachio   8fb573 e8623f 2b3a33 faf4e2  day room studio garden
plaster     e0a98c 2f7f8c 2c3144 fbf3e8  room studio
sunflower   e9b93f 2e6fa8 2a2f4a fbf4e0  room studio
blush       f0a79c 2f8f78 2d3446 fcf3ec  room studio
dusk        3d6c97 f1603f 1d2140 f5efe2  dusk
violet_dusk 6a5aa8 f2733f 231c47 f7efe4  dusk mountains desert
rose_dusk   4d5fa0 ef5d7d 1f1d45 f8efe8  dusk city sea
teal_dusk   2f7d8c f2713f 152a3f f8f0df  dusk lake shore forest
ember       a8537a f59a3c 2a1b3c faefdc  dusk golden desert autumn
honey       dba04a d2452f 3a2438 fbf0d8  dusk golden desert meadow
blue_hour   3557a8 f2a65a 141f4a f3efe6  dusk blue_hour city snowfield
steel_hour  4f79a8 f4b56b 172444 f3f0e8  dusk blue_hour lake mountains
night       2a4f8f f6b13c 141a38 f3eedf  night
teal_night  1f6a7c f4c04e 0e2233 f3efdf  night sea lake underwater forest
indigo      3d3a94 f58f5c 15123f f4eee4  night city desert
plum_night  5a3d82 f6a86b 1d1236 f5eee6  night grape spooky city
pine_night  24664f f2c14e 0f2622 f3efdc  night forest jungle garden cozy
rose_night  34458f f47f8f 14173d f4eee8  night village shore
spring      57a773 f3718c 23343a faf4e4  spring
blossom     7fb2c4 f58aa6 2f3156 fcf4ee  spring candy
primrose    62ad8b f4bf3f 23403c fbf6e2  spring quiet
lilac       a08fd0 f27a5e 332c58 fbf4ec  spring grape
summer      1f9aa8 f7a229 1c2f4a fbf3df  summer day
lemonade    35a6c8 f9c727 1a3a5c fdf6de  summer day shore
watermelon  3fa877 f4556a 1f3a3c fcf3e6  summer tropical garden
autumn      c9a23f c8352b 33252b f6ecd8  autumn
rowan       5d8f8a e2562b 2f2430 f8eeda  autumn forest lake cozy
heather     8a6f9c e5822e 2e2138 f7eedd  autumn mountains
russet      7f9150 d9532c 2c2a20 f7efd9  autumn meadow village earthy
winter      6c9dbd e4572e 22304d f4f3ee  winter
mistletoe   5f9490 d9433b 1d2f3d f6f3ea  winter cozy
ice         8fa6d6 ee6a58 262c55 f6f4f2  winter snowfield
polar       6fb3c6 f28a3c 1f3554 f4f4ee  winter snowfield day
storm       4a6f80 e9b44c 1b2430 eeeade  storm rain fog
squall      56668c eba23c 1b1f36 efece4  storm rain sea
slate       5f8587 e2623c 1c2a33 efece0  storm rain city fog
forest      3f8563 f08a4b 182b2b f5efdf  forest day
fern        5a9350 f2a03d 1f2e24 f7f1dd  forest jungle day
moss        6f9460 e3583a 20301f f7f0de  forest day earthy
jungle      22875a f4577b 10302e f6f1e0  jungle tropical day
parrots     1d9a80 f79a23 12323c f8f2dc  jungle tropical day
desert      e2a04e c8372d 3a2038 f9ecd6  desert
canyon      e58f5a a83a4a 3b1f38 faecdb  desert earthy
mirage      3fa3a0 e8703c 3a2530 faeed9  desert day
ocean       1f7fa6 f26b4e 12304a f5f0e2  sea shore day
atlantic    2f6f9f f2b441 142b47 f4f0e0  sea lake day
reef        1a8fa3 ff7352 0f2f45 f4f2e6  underwater
deep        2458a0 f7a83b 0e1f45 f1efe4  underwater
anemone     22a699 f26d9b 10364a f5f2ea  underwater tropical
cosmos      3a3f9f f4a03a 110f30 f2eee6  space neon
nebula      5b3fa0 f4658c 150f35 f4eef0  space grape
orbit       1f5f8a f26a3d 0c1830 f1eee2  space
quiet       9aa7a0 d98e73 37403f f6f1e8  quiet
linen       b8aa8e c96f4f 3d3836 f8f3e8  quiet earthy
sage        93ab94 dd8a5f 36423f f8f4e8  quiet
sea_mist    8fa6b5 dd9a80 343f4d f6f3ec  quiet fog
bold        2458c5 f2412e 151515 f7f1e1  bold
primary     1f5fbf f4bb12 161616 f8f2df  bold
signal      0f8a7a f0442e 151a1a f8f1e0  bold
neon        3b2fb5 ff3f8e 14103a f3eff5  neon
arcade      1f6fe0 ff4fa0 150f3c f3f0f6  neon
laser       6a2fd0 ff7a3c 160c3a f5eff4  neon
retro       2f8f83 f29c38 3b2a2a f8ecd2  retro
diner       4f9a9a e4572e 382a30 f8eed6  retro
brick       d9a441 c2452d 2f2a35 f9eed4  retro cozy
mono        8a8a86 4d4d4a 191919 f4f2ec  mono
candy       7cc2d6 f7799f 3a2b56 fdf3ee  candy
sherbet     8fc9a9 f77f9f 34365c fdf5ec  candy
bubblegum   9fb4ea f98cb0 35305f fcf3f2  candy
grape       8a7bb8 f3697a 241f3d f5eff0  grape
spell       6f5fc4 f39ac0 221a4a f8f0f2  grape
hearth      cfa35f d24a2c 2f2028 f9eedb  cozy
haunted     5f5a86 f28a1e 1a1428 f1ece0  spooky autumn
venom       4f7a4a f29a1e 161d1c f1ecdc  spooky
gilt        1f4f4a e0a93c 121c20 f6efdc  luxury
regal       3b3478 e3b04a 17132f f6efdf  luxury
hibiscus    1fa39a f2486f 15334a fbf3e4  tropical
clay        8fa79a c9623f 38302e f8f0e0  earthy
"""


def _drawer(row: str) -> tuple[str, Inks, frozenset[str]]:
    name, cool, warm, key, paper, *tags = row.split()
    return name, Inks(*(f"#{colour}" for colour in (cool, warm, key, paper))), frozenset(tags)


_ROWS = [_drawer(row) for row in _DRAWERS.strip().splitlines()]

PALETTES: dict[str, Inks] = {name: inks for name, inks, _ in _ROWS}

TAGS: dict[str, frozenset[str]] = {name: tags for name, _, tags in _ROWS}
"""The hours, seasons, weathers, settings and moods that a drawer is for."""

_NAMED = """
red e3342f crimson c21f3a scarlet ea3323 vermilion e8432a ruby b3203f cherry c4203c burgundy 7f2338
maroon 7a2a33 wine 7a2440 orange f4772e tangerine f5842a amber f2a51f apricot f6a765 rust b4532a
copper b86a3a terracotta c8643f ginger c96f2e gold dda522 golden dda522 yellow f6c21c lemon f3d13a
mustard d19a1c ochre c98f2f saffron f0a81f honey e0a23a blonde e6c877 sand d9bf8c lime 9ccc3c
green 38915a olive 7d8a3a sage 8fa58a mint 7cc9a9 emerald 1f9d6c jade 2f9f7c moss 6f8748 khaki a89a62
chartreuse b5cf3a teal 1f8a8c turquoise 35b5b3 aqua 3fc0c6 cyan 2bb3d6 azure 3b93e0 cerulean 2f86b8
blue 2b62c4 cobalt 2450b8 sapphire 2349a8 navy 27407f ultramarine 2f3fb0 indigo 43409c periwinkle 8290dd
purple 7a4fb0 violet 8459c0 lavender a592d4 lilac b79bd6 mauve a9809f plum 7b3f78 aubergine 4f2f55
magenta d63a93 fuchsia db3c9c pink f283a8 rose ec6f8b blush f0a79c salmon f58b73 coral fa7458
peach f7a582 brown 9a5f38 chestnut 8a4a30 chocolate 6b412b caramel bd7c3f bronze a9763a tan c9a26f
beige cdb48c cream d9c39a ivory dfd6bf grey 8d9296 gray 8d9296 silver 9fa8b0 charcoal 454a52
white d5d2c8 black 33343a
"""
_PHRASES = """
sky blue 6fb2e0 navy blue 27407f royal blue 2f55c8 baby blue 9cc6ea ice blue a9d2e6 steel blue 4f7ea8
powder blue 9cc2d9 midnight blue 1f2d63 electric blue 2b6bff prussian blue 1f3d6b petrol blue 1f6478
duck egg a8cfc6 forest green 2c6b45 olive green 7d8a3a lime green 9ccc3c mint green 7cc9a9
sea green 3fa58a bottle green 1f5a45 apple green 7fb53f emerald green 1f9d6c moss green 6f8748
sage green 8fa58a hot pink f0439a baby pink f7b3c8 rose gold d9998a blush pink f2b0b0 salmon pink f58b83
blood red b21f2b brick red b5452f cherry red c4203c ruby red b3203f fire red e6341f lemon yellow f3d13a
mustard yellow d19a1c burnt orange c95f26 burnt sienna b5532f off white dcd8cb jet black 26272c
rose pink ec6f8b deep blue 1f4a9e deep red b3242b
"""

_CODES, _PAIRS = _NAMED.split(), _PHRASES.split()

COLOURS: dict[str, str] = {name: f"#{code}" for name, code in zip(_CODES[::2], _CODES[1::2], strict=True)}
PHRASES: dict[str, str] = {
    f"{shade} {name}": f"#{code}"
    for shade, name, code in zip(_PAIRS[::3], _PAIRS[1::3], _PAIRS[2::3], strict=True)
}
"""Colours of two words."""


def rgb(colour: str) -> RGB:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
