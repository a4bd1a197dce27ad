"""Tools, clothes and technology."""

ROWS = """
[thing studio table]
hammer 0.3: mallet, claw_hammer
axe 0.6 forest ground: ax, hatchet, tomahawk
hand_saw 0.5: a_saw, wood_saw
screwdriver 0.25
wrench 0.25: spanner
pickaxe 0.8
shovel 1.0 garden ground: spade, trowel
rake 1.4 garden ground
pitchfork 1.4 meadow ground: hay_fork
scythe 1.4 meadow ground: sickle
anvil 0.5 village ground: blacksmiths_anvil
toolbox 0.35: tool_kit
gear 0.3: cog, cogwheel, gears, clockwork
magnet 0.15: horseshoe_magnet
horseshoe 0.15: lucky_horseshoe
chain 0.6: chains
lasso 0.8: lariat, rope
knot 0.3: sailors_knot
compass 0.1: magnetic_compass
binoculars 0.15: field_glasses
telescope 1.2 ground: refractor_telescope
microscope 0.4
magnifying_glass 0.2: magnifier, loupe, hand_lens
test_tube 0.15: vial
flask 0.3: alembic, chemistry_set, laboratory_flask, retort
scales 0.5: balance_scale, scales_of_justice, justice_scales
thermometer 0.2
stethoscope 0.4
dna 0.5: double_helix, helix
atom 0.3: molecule, electron
ruler 0.3: measuring_ruler
pencil 0.18: colouring_pencil, colored_pencil
crayon 0.1: wax_crayon, pastel_crayon
pen 0.15: ballpoint, biro, ballpoint_pen
fountain_pen 0.15: nib
quill 0.3: inkwell, quill_pen, ink_pot
paintbrush 0.2: artists_brush
paint_palette 0.3: artists_palette, painters_palette
paint_bucket 0.3: tin_of_paint, paint_can, paint_pot
paint_roller 0.4
book 0.2: open_book, novel, textbook, diary, bible
closed_book 0.24: red_book, hardcover, hardback
books 0.3: stack_of_books, pile_of_books
notebook 0.22: journal, sketchbook
scroll 0.3: parchment, papyrus, manuscript
newspaper 0.3: magazine, gazette
letter 0.12: envelope, mail, airmail
love_letter 0.12: valentine, valentines_card
parcel 0.3: box, cardboard_box, postal_package
map 0.4: world_map, atlas
globe 0.4: desk_globe, school_globe
graduation_cap 0.2: mortarboard
camera 0.12: photo_camera, slr, leica, polaroid_camera
movie_camera 0.3: film_camera, cine_camera
video_camera 0.2: camcorder
film_projector 0.4: movie_projector, projector
film_strip 0.1: reel_of_film, film_roll
clapperboard 0.25: film_slate
computer 0.45: desktop_computer, pc, desktop_pc, computer_monitor
laptop 0.25: notebook_computer, macbook
smartphone 0.15: mobile_phone, cellphone, iphone
game_controller 0.1: gamepad, video_game, game_console, playstation
joystick 0.25: arcade_stick, arcade
satellite_dish 2.0 mountains ground: radio_telescope, dish_antenna, antenna
megaphone 0.3: loudspeaker, bullhorn

[thing studio table]
hat 0.2: sun_hat, straw_hat
top_hat 0.25: topper, cylinder_hat
cap 0.15: baseball_cap
cowboy_hat 0.18: stetson, fedora
sombrero 0.2: mexican_hat
witch_hat 0.35: witchs_hat, wizard_hat, pointy_hat
pirate_hat 0.25: tricorn
jester_hat 0.3: fools_cap
fez 0.2
helmet 0.25: army_helmet
hard_hat 0.2: safety_helmet, firefighters_helmet
dress 1.2: gown, evening_dress, ball_gown, frock, summer_dress
skirt 0.6: miniskirt
kimono 1.4: yukata
sari 1.4: saree
coat 1.2: trench_coat, raincoat, overcoat, mackintosh
hoodie 0.8: sweatshirt, pullover, sweater, jumper
poncho 0.9
t_shirt 0.7: tee, tee_shirt
shirt 0.7: dress_shirt, necktie, tie
jeans 1.0: trousers, pants, denim
shorts 0.5: swimming_trunks
bikini 0.5
swimsuit 0.6: bathing_suit
socks 0.4: sock, stocking, christmas_stocking
gloves 0.25: glove, mitten
scarf 0.6: shawl
bow_tie 0.08
glasses 0.06: spectacles, eyeglasses, reading_glasses
sunglasses 0.06
goggles 0.1: ski_goggles, swimming_goggles
sneaker 0.12: running_shoe, trainer_shoe, trainers, gym_shoe, tennis_shoe, sneakers
shoe 0.12: brogue, leather_shoe, oxford_shoe, loafer
high_heel 0.2: high_heels, stiletto, pumps, high_heeled_shoe
boot 0.4: leather_boot, riding_boot, cowboy_boot
hiking_boot 0.25: walking_boot, mountain_boot
rubber_boot 0.35: wellington, wellington_boot, welly, wellies, gumboot, rain_boot
sandal 0.1: slipper
flip_flop 0.08: thong_sandal
ballet_shoes 0.25: ballet_shoe, pointe_shoes, ballet_slippers
handbag 0.3: bag, leather_bag, tote_bag, ladies_bag
purse 0.12: coin_purse, wallet
shopping_bag 0.4: shopping_bags, gift_bag, paper_bag
backpack 0.5: rucksack, school_bag, satchel, knapsack
briefcase 0.35: attache_case
"""
