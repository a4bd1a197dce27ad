"""Trees, flowers and other plants."""

ROWS = """
[tree meadow ground]
tree 6.0: maple, beech, elm, linden, chestnut_tree, ash_tree, deciduous_tree, poplar, plane_tree, sapling, lime_tree
oak 8.0: oak_tree
willow 6.0 lake: weeping_willow
birch 7.0 forest: birch_tree, aspen, silver_birch
pine 6.0 forest: fir, spruce, conifer, pine_tree, fir_tree, evergreen, cedar, redwood, sequoia, larch, cypress, yew
palm 6.0 shore: palm_tree, coconut_palm, coconut_tree, date_palm
apple_tree 4.0 garden: fruit_tree, orange_tree, lemon_tree, cherry_tree, olive_tree, pear_tree
bare_tree 6.0: dead_tree, leafless_tree, winter_tree, gnarled_tree
baobab 8.0 desert: acacia, baobab_tree
bonsai 0.5 room table: bonsai_tree
christmas_tree 2.5 room: xmas_tree
bamboo 4.0 jungle: bamboo_grove, sugar_cane

branch 5.0 forest: bough, tree_branch, tree_limb

[flower garden ground]
flower 0.4: wildflower, bloom, marigold, chrysanthemum, zinnia, dahlia, primrose, buttercup, gerbera, pansy
daisy 0.4 meadow: daisy_flower, camomile, chamomile, oxeye, edelweiss, marguerite
poppy 0.5 meadow: poppy_flower, red_poppy, anemone, remembrance_poppy
dandelion 0.3 meadow: dandelion_clock
sunflower 1.5 meadow
tulip 0.4: tulip_flower, crocus, snowdrop
rose 0.5: rose_flower, rosebud, peony, camellia, carnation, ranunculus, gardenia
wilted_rose 0.5 room: dead_rose, wilted_flower, withered_flower
hyacinth 0.4: lavender, bluebell, lupin, lupine, wisteria, delphinium, foxglove, lilac, iris, heather, gladiolus
hibiscus 0.3: hibiscus_flower, orchid, orchid_flower, azalea, petunia, rhododendron
lily 0.6: daffodil, narcissus, amaryllis, calla, calla_lily
lotus 0.3 lake water: water_lily, lotus_flower
cherry_blossom 0.1: sakura, blossom, apple_blossom, cherry_blossoms, peach_blossom, plum_blossom
jasmine 0.1: magnolia, frangipani, plumeria
bouquet 0.4 room table: bunch_of_flowers, posy, flower_arrangement, bunch_of_tulips, wedding_bouquet

[plant garden ground]
flower_pot 0.4: potted_flower, geranium
potted_plant 0.5 room: house_plant, pot_plant, pot_plants, plant, plants
cactus_pot 0.3 room table: potted_cactus, succulent
seedling 0.15: sprout
leaf 0.2: leaves, foliage, sprig, basil, mint_leaf, bay_leaf, laurel_leaf, eucalyptus
monstera 0.5 jungle: monstera_leaf, philodendron, swiss_cheese_plant
fern 0.6 forest: bracken
maple_leaf 0.15 forest: red_leaf
autumn_leaf 0.15 forest: fallen_leaf, dead_leaf, fall_leaf, dry_leaf
oak_leaf 0.15 forest
ginkgo_leaf 0.15: gingko, ginkgo, gingko_leaf
clover 0.1 meadow: four_leaf_clover
shamrock 0.1 meadow: trefoil
ivy 0.4 forest: vine_leaf
vine 1.0 jungle: liana, creeper
grass 0.4 meadow: tall_grass, tuft_of_grass, grasses
wheat 0.9 meadow: barley, rye, ear_of_wheat, wheat_field, sheaf, cornfield
cattail 1.5 lake: bulrush, reed
berry_bush 1.2: bush, shrub, hedge, blackcurrant, holly
lily_pad 0.3 lake water
venus_flytrap 0.3 jungle: flytrap, carnivorous_plant, pitcher_plant
olive_branch 0.3: olive_twig
mushroom 0.15 forest: toadstool, fly_agaric, amanita
brown_mushroom 0.12 forest: porcini, champignon, chanterelle, truffle, button_mushroom
acorn 0.05 forest

[plant desert ground]
cactus 2.0: saguaro, agave, aloe, aloe_vera, prickly_pear
"""
