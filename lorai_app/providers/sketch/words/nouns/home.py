"""Furniture, kitchen and whatever else is at home."""

ROWS = """
[furniture room ground]
chair 0.9: wooden_chair, kitchen_chair, dining_chair
armchair 1.0: easy_chair, lounge_chair, wing_chair
rocking_chair 1.1
office_chair 1.1: swivel_chair, desk_chair
stool 0.7: bar_stool
throne 2.0
sofa 0.9: couch, settee, loveseat, chesterfield
bed 0.9: double_bed, four_poster
dining_table 0.75: table, wooden_table, kitchen_table, dinner_table, breakfast_table, trestle_table, side_table
desk 1.2: workstation, writing_desk
bookshelf 1.8: bookcase, shelf_of_books
fireplace 1.2: hearth, chimneypiece
bathtub 1.0: bath, tub
toilet 0.8: lavatory, loo
door 2.0: doorway, front_door
window 1.3: casement
curtain 2.2: drapes, theatre_curtain, stage_curtain, theater_curtain
mirror 1.0: looking_glass, hand_mirror
ladder 2.0: stepladder
stairs 2.0: staircase, steps, stairway
picture_frame 0.6: framed_picture, framed_painting, oil_painting
easel 1.6: artists_easel
fridge 1.7: refrigerator, freezer
washing_machine 0.85: laundry_machine, tumble_dryer
sewing_machine 0.4 table
spinning_wheel 1.2
piano 1.5: grand_piano, baby_grand, upright_piano, pianoforte
harp 1.7
chest 0.6: wooden_chest, coffer
barrel 0.9 village: cask, keg
crate 0.6 village: wooden_crate, wooden_box
floor_lamp 1.6: standing_lamp, standard_lamp

[thing room table]
lamp 0.5: table_lamp, bedside_lamp, lampshade
desk_lamp 0.5: reading_lamp, anglepoise
ceiling_lamp 0.5: pendant_lamp, chandelier, hanging_lamp
light_bulb 0.12: bulb
candle 0.2: tealight
candlestick 0.25: candle_holder
candelabra 0.5: menorah, candelabrum
oil_lantern 0.35: hurricane_lamp, kerosene_lamp, storm_lantern, gas_lamp, railroad_lantern
lantern 0.4 garden: paper_lantern, red_lantern, chinese_lantern, lampion, sky_lantern
street_lantern 0.6 garden: garden_lantern
diya 0.08: oil_lamp
flashlight 0.2: electric_torch
torch 0.5 forest: burning_torch
grandfather_clock 2.1 room ground: longcase_clock, pendulum_clock
clock 0.3: mantel_clock, wall_clock
alarm_clock 0.15
cuckoo_clock 0.4
wristwatch 0.2: a_watch, the_watch, timepiece, luxury_watch, gold_watch, smartwatch
pocket_watch 0.1: fob_watch
stopwatch 0.1
hourglass 0.25: sand_clock, egg_timer, sandglass
television 0.6: tv, tv_set, telly
radio 0.25: transistor, transistor_radio, wireless_radio
boombox 0.3: ghetto_blaster, tape_recorder, cassette_player
telephone 0.2: phone, landline
rotary_phone 0.2: old_telephone, vintage_phone
vase 0.4: amphora, greek_vase, ceramic_vase, pottery
porcelain_vase 0.35: blue_vase, ming_vase
clay_pot 0.3: urn, pot, earthenware
jug 0.3: pitcher, ewer, carafe, decanter
bowl 0.12: cereal_bowl, porridge
plate 0.25: dish, dinner_plate, place_setting
fork_and_knife 0.22: cutlery, fork, silverware
spoon 0.18: teaspoon, tablespoon
knife 0.3: kitchen_knife, chefs_knife
whisk 0.3: egg_beater
chopsticks 0.24: chopstick
mortar 0.15: pestle, mortar_and_pestle, pestle_and_mortar
cooking_pot 0.25: saucepan, casserole_dish, stockpot
cauldron 0.5: witches_cauldron
toaster 0.2
blender 0.4: mixer, food_processor
salt_shaker 0.1: salt, saltcellar, pepper_mill
basket 0.3: wicker_basket, picnic_basket, hamper
bucket 0.3: pail
broom 1.3 ground: broomstick, besom
watering_can 0.35 garden ground
wheelbarrow 0.8 garden ground: barrow
vacuum_cleaner 1.0 ground: hoover
waste_basket 0.4 ground: trash_can, dustbin, wastepaper_basket, rubbish_bin, garbage_can
key 0.08: gold_key, door_key, house_key
old_key 0.1: skeleton_key, antique_key
scissors 0.18: shears
yarn 0.12: ball_of_yarn, wool, ball_of_wool, knitting
thread 0.06: spool, spool_of_thread, bobbin
needle 0.06: sewing_needle, needle_and_thread
soap 0.06: bar_of_soap
bubbles 0.3 air: soap_bubbles, bubble
toothbrush 0.18
fan 0.3: hand_fan, folding_fan, paper_fan
pillow 0.3: cushion
teddy_bear 0.4: teddy, stuffed_animal, plush_toy, soft_toy, cuddly_toy
suitcase 0.7: luggage, trolley_case
umbrella 0.9 city ground: brolly, parasol
closed_umbrella 0.9: folded_umbrella
beach_umbrella 2.0 shore ground: sunshade, beach_parasol
wind_chime 0.4 garden air
"""
