"""Buildings, and what stands beside them."""

ROWS = """
[building village ground]
house 6.0: home, cottage, bungalow, villa, farmhouse, mansion, chalet, manor
village_houses 7.0: row_of_houses, townhouse, terraced_house, houses_in_a_row, hamlet
cabin 4.0 forest: log_cabin, wooden_hut, lodge, shack
hut 3.0 jungle: thatched_hut, shelter, yurt
barn 7.0 meadow: farm_building, stable, cowshed
windmill 9.0 meadow: mill, dutch_windmill, post_mill
water_mill 7.0 lake
church 12.0: chapel, cathedral, abbey, monastery
market 4.0 city: shop, store, bakery, cafe, boutique, corner_shop, bookshop, market_stall, bistro
school 8.0: schoolhouse, kindergarten
well 2.0: wishing_well, water_well
greenhouse 3.0 garden: glasshouse, conservatory, orangery
haunted_house 7.0: ruined_house, abandoned_house, derelict_house, haunted_mansion
treehouse 5.0 forest
mushroom_house 2.0 forest: fairy_house
hobbit_house 2.5 meadow: hobbit_hole
mailbox 1.2: letterbox
scarecrow 1.8 meadow
signpost 2.2: guidepost, road_sign, fingerpost, signboard
fence 1.0 garden: picket_fence, wooden_fence
gate 2.5 garden: iron_gate, gateway, garden_gate
bench 1.0 garden: park_bench, garden_bench
slide 2.0 garden: playground, playground_slide

[building city ground]
skyscraper 60.0: tower_block, high_rise, apartment_block, apartment_building
office 15.0: office_building, office_block
hospital 12.0: clinic
factory 12.0: power_plant, foundry, power_station
temple 10.0: greek_temple, museum, parthenon, courthouse, acropolis
mosque 15.0: minaret, hagia_sophia
synagogue 12.0
hindu_temple 12.0
orthodox_church 20.0: onion_dome, kremlin, saint_basil, st_basils
stadium 20.0: arena, amphitheatre, amphitheater
circus_tent 8.0 village: circus, big_top, marquee, fairground
ferris_wheel 20.0: big_wheel, london_eye
roller_coaster 15.0
carousel 2.0: merry_go_round, carousel_horse
fountain 3.0: water_fountain
crane_machine 30.0: construction_crane, tower_crane, building_site, construction_site
lamp_post 4.0: street_lamp, streetlight
traffic_light 3.0: traffic_lights, stoplight
postbox 1.4: pillar_box
phone_box 2.4: phone_booth, telephone_box, telephone_booth
fuel_pump 1.8: gas_station, petrol_station, gas_pump, petrol_pump
statue 2.0: sculpture, discus_thrower
bust 0.6 room table: marble_bust
arch 20.0: triumphal_arch, arc_de_triomphe, archway
clock_tower 30.0: big_ben, belfry, bell_tower
tower_bridge 30.0: london_bridge
eiffel_tower 300.0
tokyo_tower 300.0: radio_tower, tv_tower, transmission_tower
space_needle 150.0: observation_tower
leaning_tower 50.0: tower_of_pisa, leaning_tower_of_pisa
statue_of_liberty 90.0: lady_liberty
opera_house 40.0 shore: sydney_opera_house
colosseum 40.0: coliseum
taj_mahal 50.0
water_tower 20.0
observatory 12.0 mountains: planetarium

[building meadow ground]
castle 25.0: palace, fortress, fairytale_castle, chateau, citadel
tower 15.0: stone_tower, turret
watchtower 10.0: lookout_tower, fire_tower
bridge 12.0 lake: arch_bridge, railway_bridge, viaduct, aqueduct
stone_bridge 5.0 lake: footbridge, humpback_bridge
suspension_bridge 30.0 sea: golden_gate, golden_gate_bridge
wind_turbine 60.0: wind_farm
ruin 8.0: ruins, ancient_ruins
stonehenge 5.0: dolmen, standing_stones, stone_circle, megalith
tent 1.8 forest: camping_tent, camp, campsite, camping
tipi 4.0: teepee, wigwam
gravestone 1.0: tombstone, headstone, grave, cemetery, graveyard

[building garden ground]
pagoda 20.0: chinese_temple, japanese_temple
japanese_castle 25.0: himeji
torii 5.0: torii_gate, shinto_shrine, shrine, japanese_gate
moai 4.0 shore: easter_island, easter_island_head, stone_head

[building desert ground]
pyramid 40.0: pyramids, egyptian_pyramid
sphinx 15.0
obelisk 15.0
mayan_pyramid 30.0 jungle: aztec_pyramid, aztec_temple, ziggurat
oil_rig 20.0: oil_derrick

[building shore ground]
lighthouse 20.0: beacon
pier 3.0: jetty, dock, boardwalk, quay
sandcastle 0.5
igloo 2.0 snowfield
"""
