"""What the words of a prompt stand for: one row per meaning, with everything that people call it."""


def _rows(table: str) -> dict[str, str]:
    """Every word of a row, to the row's first word."""
    rows = (line.split() for line in table.strip().splitlines())
    return {word: row[0] for row in rows for word in row}


SUBJECTS = _rows("""
fox vixen
cat kitten kitty tabby
dog puppy hound corgi labrador retriever terrier
bird robin sparrow finch crow raven parrot dove
heron crane stork egret flamingo
owl
whale orca dolphin
fish goldfish koi carp salmon trout shark
bear grizzly panda
deer stag elk moose reindeer fawn doe gazelle
rabbit hare bunny
horse pony foal mare unicorn donkey
butterfly moth
elephant mammoth
pine fir spruce conifer
tree oak maple birch willow bonsai
palm
flower sunflower daisy rose bloom blossom
tulip lily poppy
cactus succulent
mushroom toadstool
leaf fern monstera
mountain volcano
moon
star
sun
planet saturn jupiter
heart love
house cottage home cabin hut barn farmhouse
lighthouse beacon
castle palace fortress
bridge
windmill mill
boat sailboat yacht sail canoe dinghy
ship ferry steamer
bicycle bike cyclist
car automobile taxi beetle
train locomotive railway tram
balloon
rocket spaceship spacecraft
plane airplane aeroplane airliner jet
cup mug coffee espresso latte cappuccino tea
teapot kettle
bottle perfume wine potion cosmetics serum flask
vase bouquet pot jug
apple
lemon lime citrus
pear
orange_fruit oranges tangerine peach apricot
bread loaf baguette
chair armchair stool
lamp lantern
guitar ukulele violin cello
book novel reading diary
umbrella parasol
candle
camera
clock watch alarm
person man woman girl boy child people portrait dancer farmer painter
walker pedestrian commuter
astronaut cosmonaut spaceman
robot android droid
""")

SETTINGS = _rows("""
meadow field grass garden park hill countryside farm valley prairie orchard
forest wood woodland jungle grove
mountains alps peak summit cliff alpine
desert dune sahara sand canyon
sea ocean underwater wave harbour harbor lake river water pond
shore beach coast island seaside
city street town downtown skyline alley tokyo paris london york
space galaxy orbit lunar mars cosmos universe nebula
room kitchen bedroom office interior indoors library sofa desk fireplace
""")

TIMES = _rows("""
dawn sunrise morning daybreak
day noon midday afternoon daylight sunny
dusk sunset evening twilight sundown
night midnight moonlit moonlight starry starlit dark
""")

WEATHERS = _rows("""
snow snowy snowing snowfall snowflake blizzard winter frost
rain rainy raining drizzle wet downpour
storm stormy thunder thunderstorm tempest lightning
fog foggy mist misty haze hazy
clear cloudless
""")

MOODS = _rows("""
spring april easter
summer tropical holiday
autumn fall october harvest
winter christmas ice icy
neon cyberpunk electric synthwave
retro vintage seventies nostalgic
mono monochrome grayscale noir
candy pastel cute playful kawaii
bold bauhaus constructivist graphic swiss
quiet calm minimal minimalist zen muted serene
grape dream dreamy magic magical mystical
""")

NUMBERS = {
    "two": 2,
    "pair": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "several": 4,
    "many": 5,
    "flock": 5,
    "herd": 4,
}
TABLE_WORDS = frozenset({"table", "product", "packshot", "tabletop", "breakfast", "podium"})
PALETTE_WORDS = frozenset({"palette", "colour", "colours", "color", "colors"})
BEHIND_WORDS = frozenset({"background", "behind", "backdrop", "scene", "setting"})

HOMES: dict[str, str] = {
    **dict.fromkeys(("whale", "fish", "boat", "ship", "bridge"), "sea"),
    **dict.fromkeys(("lighthouse", "heron", "palm"), "shore"),
    **dict.fromkeys(("pine", "bear", "deer", "owl", "mushroom"), "forest"),
    **dict.fromkeys(("walker", "umbrella", "car"), "city"),
    **dict.fromkeys(("rocket", "astronaut", "planet", "star"), "space"),
    **dict.fromkeys(("chair", "lamp", "clock", "candle"), "room"),
    "cactus": "desert",
    "mountain": "mountains",
}
"""Where a subject is at home when the prompt does not say."""

DWELLERS: dict[str, str] = {
    "meadow": "tree",
    "forest": "deer",
    "mountains": "house",
    "desert": "cactus",
    "sea": "boat",
    "shore": "lighthouse",
    "city": "walker",
    "space": "rocket",
    "room": "chair",
}
"""Who is seen in a setting that was named alone."""

LIGHTS = frozenset({"moon", "star", "sun"})
AFLOAT = frozenset({"whale", "fish", "boat", "ship", "bridge"})
FLYING = frozenset({"balloon", "plane", "butterfly", "star", "moon", "sun", "planet", "heart"})
PETS = frozenset({"cat", "dog", "bird", "robot", "person", "rabbit", "owl"})
SMALL = frozenset(
    {"book", "cup", "apple", "lemon", "pear", "orange_fruit", "mushroom", "flower", "tulip", "candle", "leaf"}
)
THINGS = SMALL - {"mushroom", "flower", "tulip"} | {
    "teapot", "bottle", "vase", "bread", "chair", "lamp", "guitar", "camera", "clock", "heart", "figure",
}  # fmt: skip
