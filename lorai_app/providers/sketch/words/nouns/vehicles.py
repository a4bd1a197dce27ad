"""What drives, flies and floats."""

ROWS = """
[vehicle city ground]
car 1.5: automobile, motorcar, hatchback, sedan, saloon_car, beetle_car, mini_cooper, coupe
jeep 1.8: suv, four_by_four, land_rover, offroader
race_car 1.0: racing_car, sports_car, formula_one, formula_1, go_kart
taxi 1.6: cab, taxicab, yellow_cab
police_car 1.6: patrol_car
ambulance 2.4
fire_engine 3.0: fire_truck
bus 3.0: coach, school_bus, double_decker, omnibus
trolleybus 3.0
van 2.2: minibus, minivan, delivery_van
camper_van 2.2 shore: camper, vw_bus, motorhome, surfer_van
caravan 2.4 meadow: trailer, travel_trailer
pickup_truck 1.8 meadow: pickup
truck 3.6: lorry, articulated_lorry, semi_truck, delivery_truck
dump_truck 4.0: tipper
food_truck 2.8: ice_cream_van, ice_cream_truck
bulldozer 3.0: digger, excavator, backhoe
forklift 2.2
tractor 2.6 meadow: farm_tractor, combine_harvester
bicycle 1.1: bike, pushbike, racing_bike, road_bike, mountain_bike, cruiser_bike
penny_farthing 1.6: velocipede, high_wheeler
unicycle 1.2
scooter 1.1: moped, vespa, motor_scooter
kick_scooter 1.0: push_scooter
motorcycle 1.2: motorbike, harley
rickshaw 1.8: tuk_tuk, auto_rickshaw
skateboard 0.15: longboard
roller_skate 0.25: roller_skates, inline_skate
wheelchair 1.0
shopping_cart 1.0: shopping_trolley
tram 3.5: streetcar, trolley, cable_tram
wheel 0.7: tyre, tire, car_wheel
tank 2.4 meadow

[vehicle meadow ground]
train 4.0: locomotive, railway, steam_train, steam_engine, railroad, toy_train
railway_car 3.5: train_carriage, railcar, wagon, railway_carriage
diesel_train 4.0: subway, metro, underground_train, electric_train, commuter_train
covered_wagon 2.8: stagecoach, horse_cart, carriage, horse_carriage
hot_air_balloon 20.0 air: air_balloon, montgolfiere
airship 15.0 air: zeppelin, blimp, dirigible

[vehicle mountains air]
cable_car 3.0: gondola_lift, chairlift, ski_lift, cableway
sled 0.5 snowfield ground: sledge, sleigh, toboggan, bobsleigh
airplane 10.0: plane, aeroplane, airliner, aircraft, jumbo_jet, jetliner
propeller_plane 3.0: light_aircraft, cessna, seaplane, small_plane
biplane 3.0
fighter_jet 5.0: jet_fighter, jet_plane
helicopter 4.0: chopper
parachute 7.0: paraglider, skydiver, parachutist, paragliding

[vehicle space air]
rocket 30.0: spaceship, spacecraft, rocket_ship, starship, space_rocket
space_shuttle 40.0: shuttle
space_capsule 4.0: capsule, landing_capsule
lunar_module 6.0 ground: lunar_lander, moon_lander
ufo 5.0: flying_saucer, alien_ship, unidentified_flying_object
satellite 4.0: sputnik, space_station

[vehicle sea water]
sailboat 9.0: sailing_boat, yacht, dinghy, sailing_ship, boat, catamaran, regatta, sail
motorboat 3.0: cabin_cruiser, trawler, lifeboat
speedboat 2.0: powerboat, jet_ski
fishing_boat 6.0: fishing_trawler, tugboat, tug
canoe 0.8 lake: rowing_boat, rowboat, kayak, paddle_boat, wooden_boat
raft 3.0
ship 25.0: steamship, steamer, titanic, steamboat, vessel
ocean_liner 30.0: cruise_ship, liner, cruise_liner
ferry 15.0: ferryboat, car_ferry
cargo_ship 20.0: container_ship, freighter, oil_tanker
paddle_steamer 8.0 lake: riverboat
galleon 25.0: tall_ship, frigate, clipper, schooner
pirate_ship 25.0: caravel
viking_ship 8.0: longship, drakkar, longboat
submarine 8.0 underwater: u_boat
"""
