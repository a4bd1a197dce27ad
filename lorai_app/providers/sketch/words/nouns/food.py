"""Food and drink."""

ROWS = """
[food studio table]
apple 0.08: red_apple
green_apple 0.08: granny_smith
pear 0.12
peach 0.08: nectarine, apricot
orange 0.08: tangerine, mandarin, clementine, satsuma, orange_fruit, grapefruit, blood_orange
orange_slice 0.07: slice_of_orange, citrus_slice
lemon 0.08: citrus, yuzu
lime 0.07: slice_of_lime
banana 0.2: plantain
grape 0.2: bunch_of_grapes, grapevine
cherry 0.06: sour_cherry, cranberry
strawberry 0.05
raspberry 0.04: blackberry, mulberry
blueberry 0.04: bilberry, huckleberry, berry
watermelon 0.25: melon, watermelon_slice, slice_of_watermelon
pineapple 0.3: ananas
mango 0.12: papaya, guava
kiwi_fruit 0.07
plum 0.06: prune, damson, mirabelle
coconut 0.15
avocado 0.12: guacamole
fruit_bowl 0.3: bowl_of_fruit, fruit_basket, fruit
tomato 0.08: cherry_tomato
carrot 0.2
corn 0.25: sweetcorn, maize, corn_cob, corn_on_the_cob
broccoli 0.2: cauliflower
cucumber 0.15: courgette, zucchini
pickle 0.12: gherkin
eggplant 0.2: aubergine
bell_pepper 0.12: paprika, capsicum, sweet_pepper
chili 0.12: chilli, hot_pepper, chili_pepper, chilli_pepper, jalapeno
lettuce 0.2: chard, spinach, kale, bok_choy
cabbage 0.2: brussels_sprout
artichoke 0.12
asparagus 0.2
radish 0.1: turnip
beet 0.15: beetroot
garlic 0.06: garlic_bulb
onion 0.1: shallot
ginger_root 0.1: turmeric
potato 0.1: spud
sweet_potato 0.12: yam
pea 0.1: pea_pod, green_pea
beans 0.05: bean, kidney_bean, lentil
olives 0.1: olive
pumpkin 0.3 garden: squash, butternut, gourd
peanut 0.05: nut, almond, walnut, hazelnut, pistachio, cashew
chestnut 0.05: conker
bread 0.15: loaf, loaf_of_bread, toast, sourdough, brioche
baguette 0.5: french_bread
croissant 0.1: pastry, danish_pastry, pain_au_chocolat
bagel 0.08: bread_roll, bun
pretzel 0.12: brezel
pancake 0.15: pancakes, stack_of_pancakes, crepe
waffle 0.05
cheese 0.12: cheddar, gouda, brie, parmesan, cheese_wedge
butter 0.08: margarine
egg 0.06: easter_egg, boiled_egg
fried_egg 0.3: frying_pan, skillet, fried_eggs, omelette
bacon 0.1: rasher
steak 0.1: beef, meat, pork_chop
ham 0.2: meat_on_the_bone, leg_of_lamb
chicken_leg 0.12: drumstick, chicken_wing
roast_chicken 0.2: roast_turkey, christmas_dinner
hamburger 0.12: burger, cheeseburger
french_fries 0.15: fries, chips, french_fry
pizza 0.3: pizza_slice, slice_of_pizza
hot_dog 0.15: sausage, bratwurst, frankfurter
taco 0.1: nachos, quesadilla
burrito 0.15: tortilla
kebab 0.15: pita, gyro, shawarma, pita_bread
sandwich 0.12: panini, club_sandwich, blt
salad 0.12: caesar_salad
spaghetti 0.15: pasta, noodle, linguine, bolognese
ramen 0.15: noodle_soup, udon, pho, bowl_of_noodles
sushi 0.08: nigiri, sashimi
rice_ball 0.1: onigiri
rice 0.12: bowl_of_rice, paella, risotto
curry 0.1: rice_and_curry
bento 0.1: bento_box
dumpling 0.06: gyoza, pierogi, empanada, ravioli
dango 0.15: mochi, skewer
stew 0.2: soup, casserole, goulash, hotpot
fondue 0.2: cheese_fondue, raclette
takeout_box 0.15: takeaway, takeout
popcorn 0.2
cake 0.12: slice_of_cake, cheesecake, strawberry_cake, gateau, sponge_cake
chocolate_cake 0.12: brownie, tiramisu
birthday_cake 0.25: celebration_cake
wedding_cake 0.6: tiered_cake
cupcake 0.1: muffin, fairy_cake
pie 0.12: apple_pie, tart, cherry_pie, quiche
pudding 0.1: flan, custard, creme_caramel, panna_cotta
jelly 0.15: jello, gelatin, blancmange
cookie 0.08: biscuit, chocolate_chip_cookie
gingerbread_man 0.12: gingerbread
doughnut 0.08: donut
ice_cream 0.2: ice_cream_cone, gelato, soft_serve, ice_cream_cornet
sundae 0.2: ice_cream_sundae, ice_cream_bowl, knickerbocker_glory
ice_pop 0.15: popsicle, ice_lolly
snow_cone 0.15: sorbet, shaved_ice
chocolate 0.15: chocolate_bar, bar_of_chocolate
candy 0.05: bonbon, toffee, caramel
lollipop 0.15: lolly
candy_cane 0.15
honey 0.15: honey_pot, honey_jar, pot_of_honey
honeycomb 0.15
jar 0.15: mason_jar, jam_jar, jam, marmalade

[food studio table]
coffee 0.12: cup, cup_of_coffee, coffee_cup, espresso, latte, cappuccino, cup_of_tea, teacup, hot_chocolate, cocoa,
    americano
mug 0.1: coffee_mug, beaker
tea 0.12: green_tea, matcha, herbal_tea, chai
teapot 0.18: kettle, tea_kettle, tea_set
moka_pot 0.2: coffee_maker, espresso_pot, percolator
coffee_bean 0.03
milk 0.14: glass_of_milk, milkshake
milk_carton 0.2: carton_of_milk
wine 0.2: glass_of_wine, red_wine, wine_glass
champagne 0.35: prosecco, sparkling_wine, bottle_of_champagne
bottle 0.3: wine_bottle, bottle_of_wine, glass_bottle
beer 0.15: pint, lager, ale, beer_mug, pint_of_beer, tankard
beer_bottle 0.25: bottle_of_beer, cider
cocktail 0.18: martini, margarita, cosmopolitan
tropical_drink 0.2: mojito, pina_colada, mai_tai
whisky 0.1: whiskey, bourbon, rum, brandy, cognac, scotch, tumbler
sake 0.15: sake_bottle, soju
soda 0.18: lemonade, juice, cola, smoothie, iced_tea, soft_drink, orange_juice
soda_can 0.12: tin_can, can_of_soda, beer_can
bubble_tea 0.18: boba, boba_tea
ice_cube 0.04: ice_block
"""
