"""The small words of a sentence: how many, how they stand to each other, what is not wanted, what is no subject."""

from enum import StrEnum

from lorai_app.providers.sketch.words.lexicon import Lexicon, words


class Relation(StrEnum):
    """How the first subject stands to the second."""

    RIDING = "riding"
    ON = "on"
    IN = "in"
    UNDER = "under"
    HOLDING = "holding"
    WEARING = "wearing"
    OVER = "over"


RELATIONS = Lexicon("""
riding: rides, ride, ridden, rode, driving, drives, drive, astride, on the back of, on back of, piloting,
    pilots, sailing, rowing, paddling, surfing, flying, steering, on top of a horse, mounted on, skating on,
    pedaling, pedalling, commanding, sails, flies
on: upon, atop, on top of, sitting on, standing on, perched on, lying on, resting on, sleeping on,
    balancing on, perching on, onto, sits on, napping on, curled up on, seated on, stands on, sleeps on,
    balanced on, jumping on, dancing on, lounging on
in: inside, within, into, out of, peeking out of, emerging from, from inside, sitting in, sleeping in,
    inside of, trapped in, climbing out of, popping out of, filled in, floating in, hiding in, peeking from,
    living in, swimming in, bathing in
under: beneath, below, underneath, sheltering under, sitting under, sleeping under, standing under,
    hiding under
holding: carrying, holds, carries, clutching, wielding, lifting, hugging, playing, plays, reading, reads,
    eating, eats, drinking, drinks, hold, carry, gripping, offering, embracing, bearing, brandishing,
    painting, writing, juggling, cuddling, sipping, using, catching, catches, having caught
wearing: wears, wear, dressed in, clad in, sporting, in a pair of, with his hat, donning, wrapped in,
    adorned with
over: above, high above, up above, flying over, soaring over, hovering over, circling, swooping over, flying above
""")

_COUNTED = """
1 one single lone lonely solitary
2 two pair couple both twin
3 three trio few some
4 four several group family row pride stack multiple band team gang handful set various
5 five herd pack bunch pile fleet cluster litter caravan convoy line
6 six parade collection
7 seven many flock field school shoal lots colony numerous
8 eight
9 nine ten dozen twelve swarm crowd hundreds hundred thousands thousand dozens countless army
"""
NUMBERS = {name: int(row[0]) for row in _COUNTED.split("\n") for name in row.split()[1:]}

NEGATIONS = words("no without not minus nor never sans ohne kein keine sin senza excluding")
INSTEAD = Lexicon("""
=not: free of, instead of, rather than, don t, do not, devoid of, absence of, negative prompt, except for, avoid
""")
DETERMINERS = words("""
    a an the this that these those his her its their my our your some any one two three another every each
""")
PLACERS = words("""
    in on at by through over under across near inside from beneath beside above along around behind beyond
    outside within into onto against amid among amidst before between below toward towards to past
    overlooking atop via throughout facing upon
""")
"""A place after one of these is where the picture is, not what it is of."""

JOINTS = PLACERS | words("""
    with and or but of for as while who which is are was were be as like during after without
""")
"""Words that end a run of words."""

FILLERS = words("""
    view scene landscape picture image painting illustration drawing photo photograph print vista panorama
    day night morning evening afternoon time style place world piece work composition design art artwork
    sketch poster portrait card cover logo icon pattern background backdrop foreground sky light shadow
    color colour mood atmosphere texture detail moment feeling look vibe line shape space version kind sort
    type bit lot sense hint touch way wall room corner distance middle center centre side front back edge
    top bottom end start world life story scenery shot angle frame render something someone anything
    everything sign text word letter title quote lettering thing stuff concept idea theme palette tone hue
    layer layout square circle
""")
"""Unknown to the tables, and yet nothing that could be made of its letters."""

POSES = words("""
    eye hair nose tail stripe spot dot ear paw fur face lip cheek beard leg arm hand foot wing feather mane
    detail
""")
"""A colour before one of these is a detail's, not the coat's."""

PARTS = words("""
    portrait eye nose ear tooth lip hand foot face hair tail bust figure character subject model
""")
"""Drawn where they are named alone; with somebody else they are only a part of that."""

GROUNDS = words("""
    background backdrop wall sky ground surface paper cloth tablecloth backdround bg room horizon sea ocean
    water
""")
"""A colour before one of these prints the sky and the ground."""

CONTAINERS = words("""
    bowl basket box crate bucket vase pot jar bag cart wheelbarrow chest nest barrel cup glass bottle teacup mug
    pail tub bathtub suitcase cauldron fishbowl aquarium bin boot shoe pocket egg shell pumpkin parcel jug can
""")

LIGHTS = words("""
    snowflake lightning_bolt sparkle splash wave tornado whirlpool raindrop stairs brick_wall grass
    autumn_leaf
""")
"""What is scenery as soon as anybody else is there; alone it is the subject."""

VERBS = words("""
    watches flies plants drinks waves rings ships ducks trains fans crosses presses stamps irons drums nails
    logs swings seals flowers books cooks paints plays bats bears tops parks rocks pens notes tears hoses
    saws hammers rakes shovels ladders roses boxes kites fishes cards dresses hooks ropes clips bowls skates
    sails bikes cycles surfs barks faces hands heads eyes lights paddles ferries crowns shells guards coats
""")
"""What stands straight after a noun and looks like another: `a bird flies`, `a cat watches`."""

BASES = words("to can will who they could would must let")
"""After one of these a word is a verb: `ready to fly`."""

SITS = frozenset({"person", "animal", "bird", "fish", "insect", "fantasy", "creature"})
"""Kinds that ride, hold and wear."""

WORN = words("""
    hat top_hat witch_hat cowboy_hat party_hat pirate_hat jester_hat sombrero fez cap graduation_cap
    hard_hat helmet viking_helmet samurai_helmet crown tiara glasses sunglasses goggles diving_mask scarf
    bow_tie coat dress skirt hoodie t_shirt shirt poncho kimono sari jeans shorts socks gloves shoe boot
    sneaker sandal high_heel mask headphones necklace backpack earring ring swimsuit bikini laurel
""")

AGENTS = words("""
    keeper owner seller driver vendor trainer breeder lover catcher tamer charmer herder maker merchant rider
    collector salesman farmer trader handler grower picker dealer feeder whisperer conductor attendant porter
""")
"""After a noun these are a person: `lighthouse keeper`, `dog owner`."""

KEEPERS = words("keeper owner seller driver vendor trainer merchant trader shopkeeper innkeeper bookseller")
"""A person without a noun before them too."""

CLOTHES = words(
    "dress skirt hoodie t_shirt shirt coat jacket suit jeans shorts socks gloves sari swimsuit bikini"
)
"""What people are drawn in anyway: only its colour is painted."""

OWN = {
    "farmer": words("pitchfork"),
    "gardener": words("watering_can"),
    "chef": words("fried_egg pan"),
    "violinist": words("violin"),
    "musician": words("guitar"),
    "photographer": words("camera"),
    "fisherman": words("fishing_rod"),
    "archer": words("bow"),
    "drummer": words("drum"),
    "reader": words("book"),
    "painter": words("palette easel"),
    "walker": words("umbrella"),
}
"""What people hold in their own drawings."""

HERDS = words("caravan convoy herd flock pack swarm pair pride school shoal colony army")
"""After a noun they say that there are several of it."""

HEAVY = words("piano grand_piano harp drum drums easel cauldron television computer chess_board")
"""What is stood at rather than held."""

FLYING = words("""
    flying floating hovering levitating soaring gliding drifting weightless airborne flies floats soars hovers
    levitates glides fly float soar hover swooping leaping jumping
""")

FLYERS = words("""
    dragon wyvern pegasus griffin superhero witch angel fairy phoenix bat parrot ufo owl goose duck swan crane heron
    stork gull seagull crow raven toucan flamingo pelican pigeon robin puffin
""")
"""Who is in the air when it is above something, although it stands on the ground elsewhere."""

FURNISHING = words("dining_table desk window door curtain fireplace bookshelf")
"""Where something is rather than what it is of, after a word of place."""

WATERY = words("water lake river sea ocean pond pool bath tub stream harbour harbor bay canal bathtub waves")
