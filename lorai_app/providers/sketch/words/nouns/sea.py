"""What swims in the sea or lives at its edge."""

ROWS = """
[fish underwater water]
fish 0.3: trout, bass, herring, mackerel, tuna, cod, sardine, perch, pike, school_of_fish, shoal_of_fish
goldfish 0.2: koi, carp, koi_carp, koi_fish
tropical_fish 0.25: angelfish, reef_fish, aquarium_fish, butterflyfish, discus
clownfish 0.15: anemonefish
pufferfish 0.3: blowfish, porcupinefish
salmon 0.5: sockeye
piranha 0.3
anglerfish 0.3
shark 1.5: great_white, great_white_shark, hammerhead
manta_ray 1.5: stingray
jellyfish 0.6: medusa
octopus 0.7: octopuses, octopi, cuttlefish
squid 0.9: calamari
seahorse 0.2
sea_turtle 0.7: marine_turtle, green_turtle
turtle 0.4 lake ground: terrapin
coral 0.4 ground: coral_reef, sea_anemone

[fish sea water]
whale 5.0: blue_whale, humpback, humpback_whale, sperm_whale, grey_whale, narwhal, beluga
orca 3.0: killer_whale
dolphin 1.2: porpoise

[animal shore ground]
crab 0.2: hermit_crab
lobster 0.4: crayfish, langoustine
shrimp 0.1: prawn, krill
starfish 0.2: sea_star
shell 0.1: seashell, conch, whelk
scallop 0.1: scallop_shell, cockle
nautilus 0.2: ammonite
oyster 0.1: clam, mussel, pearl_oyster
"""
