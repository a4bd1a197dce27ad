"""People, and people at work."""

ROWS = """
[person village ground]
person 1.75 city: people, human, figure, someone, somebody, teenager, teen, adult, guy, youth, neighbour,
    neighbor, stranger, traveller, traveler, tourist, visitor, character, portrait
man 1.8: gentleman, father, dad, uncle, bloke, husband, fellow, groom, model
woman 1.7 garden: lady, mother, mom, mum, aunt, wife, female, gal, bridesmaid
boy 1.25 garden: son, schoolboy, brother, lad
girl 1.25 garden: daughter, schoolgirl, sister
child 1.15 garden: kid, toddler, infant, baby, children, orphan
old_man 1.7: grandfather, grandpa, granddad, elder, hermit, old_men, elderly_man, greybeard, pensioner, sage
old_woman 1.6: grandmother, grandma, granny, old_lady, old_women, elderly_woman, nana, babushka
couple 1.75 garden: lovers, newlyweds, two_people, sweethearts, young_couple
family 1.8 garden: parents, household
friends 1.75: friend, group, team, band, gang
crowd 1.75 city: audience, commuters, queue, tourists, passersby
walker 2.0 city: pedestrian, commuter, flaneur, wanderer, passer_by, man_with_umbrella, woman_with_umbrella,
    person_with_umbrella, stroller
businessman 1.8 city: businesswoman, manager, banker, lawyer, politician, boss, office_worker, salesman, clerk,
    accountant, president, suit
postman 1.8: mailman, mail_carrier, courier, postwoman, messenger, delivery_man
bride 1.75 garden: wedding_dress
graduate 1.8 city: graduation, valedictorian

[person meadow ground]
farmer 1.8: peasant, harvester, grower, farmhand, rancher, scarecrow_man
gardener 1.75 garden: landscaper, botanist
shepherd 1.85: herder, goatherd, pilgrim, shepherdess, prophet
cyclist 1.8: biker, bicyclist, cycler, bike_rider
runner 1.75: jogger, athlete, sprinter, marathon_runner, joggers
footballer 1.8: football_player, soccer_player, goalkeeper, striker
archer 1.75 forest: bowman, robin_hood, huntress, hunter
hiker 1.8 mountains: backpacker, trekker, rambler, wayfarer, adventurer, explorer, hikers
climber 1.9 mountains: mountaineer, alpinist, rock_climber
skier 1.5 mountains: snowboarder, ski_jumper
skater 1.75 snowfield: ice_skater, figure_skater, rollerskater
skateboarder 1.6 city

[person room ground]
chef 1.9: cook, kitchen_chef, restaurateur
baker 1.9: pastry_chef, confectioner, breadmaker
waiter 1.8 city: waitress, barista, bartender, server, butler, sommelier, innkeeper
doctor 1.75: physician, surgeon, dentist, vet, veterinarian, pharmacist, medic
nurse 1.75: paramedic, midwife, caregiver
scientist 1.75: chemist, researcher, professor, biologist, physicist, inventor, lab_technician
teacher 1.8: lecturer, tutor, schoolteacher, mathematician, philosopher
student 1.7 city: pupil, schoolkid, university_student, apprentice
reader 1.3: bookworm, writer, author, poet, librarian, novelist
painter 1.8: artist, illustrator, sketcher, designer
photographer 1.75 city: cameraman, paparazzi, reporter, journalist

[person studio ground]
musician 1.8 city: guitarist, guitar_player, busker, rock_star, bassist, rocker, troubadour
violinist 1.7: fiddler, cellist, violin_player
drummer 1.4: percussionist, drum_player
singer 1.75: vocalist, soprano, diva, opera_singer, jazz_singer, rapper
dancer 1.75: flamenco_dancer, tango_dancer, salsa_dancer, gymnast
ballerina 1.7: ballet_dancer, ballet
boxer 1.8: fighter, kickboxer, wrestler, prizefighter
clown 1.8 city: jester, juggler, harlequin, mime, acrobat, fool
magician 1.95: illusionist, conjurer, ringmaster, showman

[person city ground]
firefighter 1.85: fireman, firewoman
police_officer 1.85: policeman, policewoman, cop, constable, sheriff, guard, security_guard
builder 1.8: construction_worker, engineer, carpenter, mechanic, bricklayer, worker, labourer, laborer, plumber,
    electrician, craftsman, handyman, blacksmith, architect
miner 1.8 mountains: coal_miner, gold_digger, spelunker, prospector
detective 1.85: sherlock, sherlock_holmes, investigator, private_eye, sleuth, inspector, spy
superhero 1.85: hero, superman, superwoman, heroine, batman, supergirl, captain_america

[person shore ground]
fisherman 1.4: angler, fisher, fisherwoman, fishermen
sailor 1.8: seaman, mariner, captain, sea_captain, navigator, admiral, skipper
pirate 1.85: buccaneer, corsair, swashbuckler, captain_hook
surfer 1.4 sea water: surfing, wave_rider
swimmer 0.7 sea water: bather
diver 0.9 underwater water: scuba_diver, snorkeler, frogman, freediver, snorkeller

[person mountains ground]
king 1.9 village: emperor, prince, sultan, pharaoh, tsar, czar
queen 1.85 village: empress, royalty, queen_mother
princess 1.75 garden: cinderella, rapunzel, duchess
knight 1.95 meadow: crusader, paladin, knight_in_armour, knight_in_armor, soldier, warrior, gladiator
wizard 2.1 forest: sorcerer, merlin, gandalf, mage, warlock, druid, necromancer
witch 2.0 forest: sorceress, hag, enchantress, witches
elf 1.8 forest: elven, high_elf
vampire 1.85 village: dracula, count_dracula, nosferatu
viking 1.9 shore: barbarian, norseman, dwarf, berserker
samurai 1.9: shogun, ronin, warlord
ninja 1.8 city: shinobi, assassin, ninjas
cowboy 1.85 desert: cowgirl, gunslinger, gaucho, bandit, outlaw, vaquero
monk 1.8: friar, abbot, priest, nun, cleric
buddhist_monk 1.7: buddha, yogi, lama, zen_monk
angel 1.85 meadow: cupid, seraph, cherub, guardian_angel

[person space ground]
astronaut 1.9: cosmonaut, spaceman, spacewoman, taikonaut, space_traveller, space_traveler, moonwalker
"""
