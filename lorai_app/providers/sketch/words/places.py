"""Where a picture can be, and who is seen there when nobody is named."""

from lorai_app.providers.sketch.words.lexicon import Lexicon

SETTINGS = Lexicon("""
meadow: field, grass, grassland, countryside, farm, farmland, valley, prairie, orchard, hill, hillside,
    pasture, steppe, vineyard, wheat field, rolling hills, savanna, savannah, moor, heath, ranch,
    great plains, country road, dirt road, barnyard, paddock, picnic, rural, corn field, cornfield,
    lavender field, flower field, field of flowers, tulip field,
    sunflower field
garden: backyard, park, flowerbed, flower bed, greenhouse, botanical garden, rose garden, courtyard, lawn,
    patio, zoo, playground, terrace, allotment
forest: the wood, woodland, grove, thicket, pine forest, birch forest, autumn forest, enchanted forest,
    taiga, undergrowth, clearing, treetop, among the trees, between the trees, redwoods
jungle: rainforest, rain forest, tropics, amazon, tropical forest, mangrove, swamp, bayou, bamboo forest,
    congo, borneo
mountains: mountain, alps, alpine, peak, summit, cliff, ridge, himalaya, highland, everest, mountainside,
    fjord, andes, mountain range, mountain pass, mountain top, mountaintop, patagonia, dolomites,
    rocky mountains, plateau, volcano, cave, ledge, rocky ledge, crag, precipice, clifftop, cliffside
desert: dune, sahara, sand, canyon, arizona, wild west, badlands, wasteland, mojave, gobi, mesa, sand dunes,
    outback, grand canyon, egypt, oasis, arid, cappadocia, petra, morocco, death valley
snowfield: arctic, antarctica, antarctic, tundra, glacier, north pole, south pole, ski slope, snowy field,
    lapland, snowy landscape, snowy plain, ice floe, ice field, polar, frozen wasteland, greenland, ice rink,
    winter wonderland
sea: ocean, open sea, high seas, wave, open water, atlantic, pacific, mediterranean, bay, strait,
    horizon at sea
underwater: under water, under the sea, under the ocean, beneath the waves, beneath the sea, seabed,
    coral reef, reef, ocean floor, deep sea, sea floor, aquarium, kelp forest, undersea, scuba diving,
    bottom of the sea, depth of the sea, bottom of the ocean, atlantis, submerged
shore: beach, coast, seaside, coastline, island, harbour, harbor, port, pier, lagoon, tropical island,
    seashore, dock, quay, marina, riviera, cape, sandy beach, boardwalk, caribbean, hawaii, cornwall,
    bretagne, brittany
lake: river, pond, stream, riverside, riverbank, lakeside, brook, creek, waterfall, lily pond, canal, venice,
    lakeshore, wetland, marsh, river bank, koi pond, hot spring
village: hamlet, small town, country lane, cobbled street, cobblestone street, old town, medieval town,
    market square, fishing village, alpine village, cottage row, market, tuscany, provence, santorini,
    cobblestone, main street
city: street, town, downtown, skyline, alley, tokyo, paris, london, york, new york, cityscape, metropolis,
    urban, rooftop, avenue, boulevard, berlin, istanbul, manhattan, brooklyn, chicago, san francisco,
    hong kong, shanghai, kyoto, rome, lisbon, amsterdam, barcelona, sidewalk, crosswalk, parking lot, subway,
    traffic, suburb, neighborhood, neighbourhood, train station, airport, stadium, highway, road,
    amusement park, carnival, fairground, festival, cyberpunk, plaza
space: outer space, galaxy, orbit, lunar, mars, cosmos, universe, nebula, cosmic, interstellar, saturn,
    jupiter, venus, on the moon, moon surface, surface of the moon, milky way, alien planet, starfield,
    black hole, red planet, zero gravity, neptune, asteroid, solar system, another planet, moon base
room: kitchen, bedroom, office, interior, indoors, indoor, library, living room, cafe, café, restaurant,
    bathroom, dining room, classroom, attic, nursery, hallway, workshop, window sill, windowsill,
    window ledge, apartment, lounge, hotel room,
    parlour, parlor, museum, gallery, gym, hospital, laboratory, lab, theatre, theater,
    concert hall, diner, pub, bakery, pantry, on stage, at home, coffee house, greenroom, tearoom, garage
studio: plain background, white background, solid background, solid color background, isolated,
    plain backdrop, seamless backdrop, studio lighting, studio light, studio backdrop, cutout, on white,
    packshot, product shot, product photo, product photography, clean background, simple background,
    empty background, gradient background, pedestal, podium, plinth, neutral background, blank background
""")

ROOMS = Lexicon("""
=bedroom: bedroom, bed room, nursery, hotel room
=kitchen: kitchen, pantry, bakery
=lounge: living room, lounge, parlour, parlor, sitting room
=office: office, study, home office, workplace, workspace
""")
"""Rooms that are furnished in an isometric view."""

DWELLERS: dict[str, tuple[str, ...]] = {
    "meadow": ("tree", "oak", "flower"),
    "garden": ("sunflower", "tulip", "rose"),
    "forest": ("deer", "pine", "owl"),
    "jungle": ("parrot", "palm", "monstera"),
    "mountains": ("mountain", "cabin", "pine"),
    "desert": ("cactus", "camel", "mesa"),
    "snowfield": ("pine", "penguin", "cabin"),
    "sea": ("sailboat", "whale", "fishing_boat"),
    "underwater": ("fish", "coral", "sea_turtle"),
    "shore": ("lighthouse", "palm", "sailboat"),
    "lake": ("swan", "canoe", "heron"),
    "village": ("house", "church", "windmill"),
    "city": ("woman", "tram", "skyscraper"),
    "space": ("planet", "rocket", "astronaut"),
    "room": ("armchair", "lamp", "potted_plant"),
    "studio": ("vase", "chair", "teapot"),
}
"""Who is seen in a setting that was named alone: the images of a batch take turns."""

OUTDOORS = frozenset(SETTINGS.meanings) - {"space", "room", "studio", "underwater"}
"""Where weather falls."""
