"""When a picture is: the hour, the weather, the season, and the mood that people name with them."""

from lorai_app.providers.sketch.words.lexicon import Lexicon

TIMES = Lexicon("""
dawn: sunrise, daybreak, first light, morning, early morning, sun rise, rising sun, sun rising,
    morning light, break of day
day: noon, midday, afternoon, daylight, daytime, sunny, sunlight, sunlit, bright day, high noon, sunshine,
    broad daylight
dusk: sunset, twilight, sundown, evening, late afternoon, gloaming, nightfall, golden hour, blue hour,
    magic hour, setting sun, sun setting, sun sets, golden light, evening light, sun set, vesper,
    civil twilight
night: midnight, moonlit, moonlight, starry, starlit, night sky, night time, nighttime, nocturnal, nocturne,
    full moon, under the stars, made of stars, starlight, aurora, northern lights, aurora borealis, firework,
    by candlelight, candlelit, moonrise, milky way, at the dead of night, late night, street lights,
    dark night, constellations, crescent moon, dark sky, dark forest, dark alley, in the dark, after dark,
    darkness, dark street, dark city, dark wood, dark ocean, dark sea, night light, lit by lanterns,
    nightlife, campfire, bonfire, city lights, neon lights, neon light, neon sign
""")

WEATHERS = Lexicon("""
snow: snowy, snowing, snowfall, snowflake, blizzard, frost, frosty, falling snow, snowstorm, snow storm,
    flurries, sleet, snow covered, snowbound, snow capped
rain: rainy, raining, drizzle, wet, downpour, rainfall, raindrop, shower, monsoon, drizzly, rain soaked,
    pouring, rain storm
storm: stormy, thunder, thunderstorm, tempest, lightning, hurricane, tornado, cyclone, typhoon, thundercloud,
    lightning bolt, rough sea, rainstorm, thundery
fog: foggy, mist, misty, haze, hazy, foggy day, smoky, smog, murky, low cloud, sea fret, brume, veiled
wind: windy, breeze, breezy, gale, gust, windswept, gusty, blowing, squall, blustery, wind blown, windblown,
    billowing
clear: cloudless, clear sky, blue sky, clear skies, clear weather, fine weather, fair weather
""")

SEASONS = Lexicon("""
spring: springtime, april, easter, cherry blossom, sakura, blossoming, in bloom, blooming, full bloom,
    first flowers, blossom, hanami, early spring, may day
summer: summertime, summery, july, august, midsummer, heatwave, heat wave, holiday, vacation, hot day,
    high summer
autumn: autumnal, in fall, fall foliage, fall colors, fall colours, fall leaves, falling leaves,
    autumn leaves, october, november, harvest, thanksgiving, halloween, the fall, late fall, early fall,
    during fall, fall season, fall day, fall forest, red leaves, golden leaves, indian summer, foliage,
    fallen leaves, september
winter: wintry, wintertime, christmas, xmas, december, january, february, icy, frozen, advent, yule,
    solstice, holiday season, new year, ice, snowfield, hibernation
""")

MOODS = Lexicon("""
neon: cyberpunk, electric, synthwave, vaporwave, futuristic, glowing, nightclub, fluorescent, sci fi,
    science fiction, tron
retro: vintage, seventies, nostalgic, old fashioned, midcentury, mid century, fifties, sixties, 70s, 60s,
    50s, antique, sepia
mono: monochrome, grayscale, greyscale, noir, black and white, film noir, charcoal, pencil, ink drawing,
    graphite
candy: pastel, cute, playful, kawaii, adorable, childlike, whimsical, cheerful, soft colors, soft colours,
    sweet, nursery, children book, baby
bold: graphic, swiss, striking, vivid, vibrant, dramatic, primary colors, primary colours, colourful,
    colorful, saturated, epic
quiet: calm, minimal, minimalist, zen, muted, serene, peaceful, tranquil, scandinavian, simple, understated,
    subtle, gentle, japandi, melancholic, melancholy, lonely, sad, silent, soft
grape: dream, dreamy, magic, magical, mystical, enchanted, fairytale, fairy tale, surreal, ethereal, fantasy,
    mysterious, psychedelic, otherworldly
golden: golden hour, golden light, warm light, warm colors, warm colours, warm tones, magic hour, honeyed,
    sun drenched, glow
blue_hour: cold light, cool tones, cold tones, moody, cold colors, cold colours, wistful
cozy: cosy, warm, homely, hygge, comfortable, snug, rustic, inviting, autumnal, homey
spooky: scary, haunted, gothic, eerie, creepy, horror, macabre, halloween, sinister, dark fantasy, gloomy
luxury: elegant, luxurious, premium, gold leaf, opulent, art deco, regal, royal, sophisticated, high end
tropical: exotic, carnival, hawaiian, caribbean, island vibes
earthy: natural, organic, boho, terracotta, desert colors, earth tones, earthy tones, bohemian
""")
"""Each is the tag of several drawers of inks."""
