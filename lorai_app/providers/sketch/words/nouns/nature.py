"""Landscape, weather, the sky, and plain shapes."""

ROWS = """
[nature mountains ground]
mountain 1000.0: matterhorn, everest
snowy_mountain 1500.0: snowy_peak, snow_capped_mountain, glacier
mount_fuji 1500.0: fuji, fujiyama
peaks 1000.0: mountain_range, mountain_ridge
volcano 1000.0: vesuvius, volcanic_eruption, eruption, lava
waterfall 20.0 forest: cascade, cataract, waterfalls
cave 6.0: cavern, grotto
rock 1.5 shore: boulder, pebble
stones 0.3 shore: stacked_stones, zen_stones, cairn, pile_of_stones, pebbles
crystal 0.5: amethyst, quartz, crystal_cluster, mineral
mesa 200.0 desert: monument_valley, butte
oasis 6.0 desert
island 10.0 sea water: desert_island, tropical_island, palm_island
iceberg 30.0 sea water: ice_floe
wave 3.0 sea water: breaker, surf, tidal_wave, great_wave, tsunami
whirlpool 3.0 sea water: maelstrom, vortex
splash 0.5 lake water
log 0.5 forest: tree_stump, tree_trunk, wood_log, stump, firewood
campfire 1.0 forest: bonfire
fire 1.0 forest: flame, blaze
snowman 1.6 snowfield
snowflake 0.3 snowfield air: snow_crystal, ice_crystal
tornado 50.0 meadow: cyclone, hurricane, whirlwind, twister
raindrop 0.2 studio air: droplet, water_drop, drop_of_water, teardrop, dewdrop
lightning_bolt 20.0 meadow sky: thunderbolt, bolt_of_lightning, lightning_flash

[nature meadow sky]
cloud 20.0: cumulus, white_cloud
rain_cloud 20.0
storm_cloud 20.0: thundercloud, storm_clouds
snow_cloud 20.0 snowfield
rainbow 30.0

[light meadow sky]
sun 30.0: sunshine
moon 20.0: full_moon
crescent_moon 20.0: half_moon, new_moon
star 5.0: star_shape, five_pointed_star, pentagram, north_star, polar_star
sparkle 5.0: sparkles, stardust, twinkle
shooting_star 10.0: falling_star, wishing_star
comet 10.0 space: halleys_comet
meteor 10.0 space: asteroid, meteorite, fireball
planet 20.0 space: saturn, ringed_planet, jupiter, uranus, neptune
earth 20.0 space: planet_earth, blue_marble
galaxy 30.0 space: spiral_galaxy, milky_way, andromeda, black_hole

[shape studio air]
heart 1.0: love_heart, valentine_heart
broken_heart 1.0: heartbreak
circle 1.0: disc
ring_shape 1.0: circle_outline, torus, hoop
square 1.0: rectangle
triangle 1.0
rhombus 1.0: lozenge
pentagon 1.0
hexagon 1.0: octagon, polygon
cube 1.0 ground: cuboid
sphere 1.0 ground: orb, ball
cone 1.0 ground
cylinder 1.0 ground: tube
spiral 1.0: swirl
arrow 1.0
cross 1.0 ground: crucifix
infinity 1.0: infinity_sign, moebius, mobius_strip
yin_yang 1.0: yin_and_yang, taijitu
maze 1.0: labyrinth
"""
