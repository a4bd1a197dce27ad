"""Birds, and what belongs to them."""

ROWS = """
[bird garden ground]
bird 0.15: songbird, bluebird, sparrow, finch, canary, wren, nightingale, blue_tit, warbler, chickadee, budgie,
    birdie, lark, skylark, bluejay, jay
robin 0.15: redbreast, cardinal, bullfinch, goldfinch
blackbird 0.2: starling, grackle
crow 0.45: raven, rook, jackdaw, magpie
pigeon 0.35 city: homing_pigeon
dove 0.35 air: turtle_dove, white_dove, peace_dove
swallow 0.15 air: swift, house_martin
hummingbird 0.12 air: colibri, kingfisher
rooster 0.6 village: cockerel
hen 0.45 village: chicken
chick 0.12 village: baby_chick, chicks, nestling
turkey 1.0 village
peacock 1.5: peafowl, peahen
birdhouse 0.3: nesting_box, bird_box, birdfeeder

[bird forest ground]
owl 0.5: tawny_owl, snowy_owl, owlet, eagle_owl, screech_owl
barn_owl 0.4
eagle 0.9 mountains air: hawk, falcon, bald_eagle, golden_eagle, buzzard, osprey, condor, kestrel
vulture 0.8 desert
nest 0.15: birds_nest, bird_nest
feather 0.2: plume
woodpecker 0.3

[bird lake ground]
heron 1.2: crane, stork, egret, grey_heron
ibis 0.7: spoonbill, curlew
flamingo 1.4: flamingoes
duck 0.4 water: mallard, duckling, drake
goose 0.8: gosling, greylag
swan 1.0 water: cygnet
pelican 1.2 shore
seagull 0.45 shore: gull, tern, albatross

[bird jungle ground]
parrot 0.45: macaw, parakeet, budgerigar, cockatoo, lovebird
toucan 0.5: hornbill
ostrich 2.2 desert: emu, rhea
kiwi 0.4: kiwi_bird
dodo 0.8

[bird snowfield ground]
penguin 0.9: emperor_penguin, king_penguin, puffin

[bird room table]
birdcage 0.6: cage
"""
