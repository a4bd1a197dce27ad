"""Instruments, sport, toys and treasures."""

ROWS = """
[thing studio table]
guitar 1.0: acoustic_guitar, ukulele, lute, mandolin, classical_guitar
electric_guitar 1.0: bass_guitar, fender, stratocaster
banjo 0.9: sitar
violin 0.6: fiddle, viola, cello, double_bass, contrabass
lyre 0.5
piano_keys 0.3: keyboard_instrument, synthesizer, piano_keyboard, synth
accordion 0.4: squeezebox, concertina, melodica
trumpet 0.5: cornet, bugle
trombone 0.9
french_horn 0.4
post_horn 0.3: hunting_horn
saxophone 0.7: sax
tuba 0.9: sousaphone
clarinet 0.7: oboe, bassoon
flute 0.6: piccolo
bagpipes 0.7: bagpipe
drum 0.4: snare_drum, drum_kit, drums
djembe 0.6: bongo, conga, tabla
tambourine 0.25
xylophone 0.3: marimba, glockenspiel
gong 1.0
maracas 0.3: maraca
metronome 0.25
musical_note 0.3 air: quaver
music 0.3 air: musical_notes, notes_of_music, melody
microphone 0.25: mic
studio_microphone 0.3: vintage_microphone, retro_microphone, podcast_microphone
headphones 0.2: headset, headphone
record 0.3: vinyl, vinyl_record, lp, record_player, gramophone, turntable
bell 0.25: church_bell, jingle_bell, handbell

football 0.22 meadow ground: soccer_ball, soccer
american_football 0.18 meadow ground
rugby_ball 0.18 meadow ground: rugby
basketball 0.24 city ground
volleyball 0.22 shore ground
beach_ball 0.4 shore ground
baseball 0.08
tennis 0.7: tennis_racket, tennis_racquet, tennis_ball
badminton 0.7: shuttlecock, badminton_racket
ping_pong 0.3: table_tennis
bowling 0.4: bowling_ball, bowling_pin, skittles
golf 2.0 meadow ground: golf_course, putting_green, golf_hole
ice_hockey 1.4 snowfield ground: hockey_stick, puck
cricket_bat 0.9 meadow ground
boxing_glove 0.3: boxing_gloves
ice_skate 0.3 snowfield ground: skates, figure_skate
skis 0.6 snowfield ground: ski, ski_boot
surfboard 1.8 shore ground
frisbee 0.1 meadow air: flying_disc
boomerang 0.3 meadow air
fishing_rod 1.5 lake ground: fishing_pole
diving_mask 0.2 shore ground: snorkel, scuba_mask
life_buoy 0.7 shore ground: life_ring, life_preserver
goal 2.4 meadow ground: goalpost, football_goal
target 0.6: bullseye, dartboard, archery_target
dart 0.15: darts
bow_and_arrow 1.4 forest ground: archery, crossbow
medal 0.12: gold_medal, olympic_medal
trophy 0.4: winners_cup, golden_cup
laurel 0.25: laurel_wreath, wreath

balloon 0.4 air: party_balloon, red_balloon, toy_balloon
balloons 0.8 air: bunch_of_balloons
kite 1.0 meadow air: paper_kite, flying_kite
gift 0.3: present, wrapped_gift, gift_box, birthday_present, christmas_present
ribbon 0.15: bow_ribbon, hair_bow
party_hat 0.25: birthday_hat
party_popper 0.2: confetti, streamers
firecracker 0.2: dynamite, firework
magic_wand 0.4: wand, fairy_wand
crystal_ball 0.25: glass_ball, fortune_teller_ball
disco_ball 0.4 air: mirror_ball, glitter_ball
jack_o_lantern 0.3 village ground: halloween_pumpkin, carved_pumpkin, pumpkin_lantern
mask 0.3: theatre_mask, theater_mask, carnival_mask, venetian_mask
puzzle 0.1: jigsaw, puzzle_piece, jigsaw_puzzle
dice 0.05: gaming_dice
chess_knight 0.1: chess, chess_piece, chess_horse, chessboard
chess_king 0.1
chess_queen 0.1
chess_rook 0.1
chess_pawn 0.08: pawn
yo_yo 0.08
spinning_top 0.1: toy_top, whirligig
nesting_doll 0.15: matryoshka, russian_doll, nesting_dolls
puppet 0.4: marionette, string_puppet
toy_horse 0.6: rocking_horse, trojan_horse, wooden_horse
rubber_duck 0.1: rubber_ducky, bath_duck
piggy_bank 0.15: money_box
flag 2.0 mountains ground: banner, flagpole, pennant, national_flag
pinwheel 0.3 garden air: toy_windmill, paper_windmill
paper_plane 0.1 room air: paper_airplane, paper_aeroplane
paper_boat 0.1 lake water: origami_boat
paper_crane 0.15 room: origami, origami_crane
sand_bucket 0.25 shore ground: bucket_and_spade, beach_bucket
slingshot 0.2: catapult
carp_streamer 1.0 village air: koinobori
dreamcatcher 0.5 air
totem 4.0 forest ground: totem_pole

crown 0.2: royal_crown, golden_crown
tiara 0.1: diadem
ring 0.03: diamond_ring, wedding_ring, engagement_ring
necklace 0.3: pearl_necklace, pearls, bead_necklace, pearl
pendant 0.2: amulet, locket
earring 0.06: earrings
gem 0.05: diamond, jewel, gemstone, sapphire, ruby, precious_stone, brilliant
coin 0.03: gold_coin
treasure_chest 0.5 shore ground: treasure, pirate_chest
treasure_map 0.3: pirate_map
magic_lamp 0.15: aladdins_lamp, genie_lamp
potion 0.2: magic_potion, elixir
perfume 0.15: perfume_bottle, cologne, fragrance, eau_de_toilette
lotion 0.2: serum, cosmetic_bottle, shampoo, cosmetics, pump_bottle, skincare, hand_cream
lipstick 0.08
sword 0.9: dagger, broadsword, rapier
crossed_swords 0.9: swords, crossed_blades
katana 1.0: samurai_sword
shield 0.7: coat_of_arms, heraldic_shield
viking_helmet 0.3: horned_helmet
samurai_helmet 0.4: kabuto
anchor 1.0 shore ground
ship_wheel 0.9 shore ground: ships_wheel, ships_helm
spyglass 0.4: pirate_telescope
evil_eye 0.1: nazar
skull 0.2: cranium, memento_mori
bone 0.15: dog_bone
brain 0.15
anatomical_heart 0.15: human_heart
eye 0.1: eyeball, human_eye
tooth 0.1: molar
lips 0.1: mouth, kiss
footprint 0.3 shore ground: footsteps
paw_print 0.15 snowfield ground: paw, animal_track
"""
