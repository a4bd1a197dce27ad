"""Animals on four feet and their like; the rows are explained in the package's docstring."""

ROWS = """
[animal forest ground]
fox 0.5: vixen, red_fox, fox_cub
wolf 0.9: she_wolf, wolf_cub, timber_wolf, grey_wolf, gray_wolf, coyote, jackal, dingo
bear 1.6: brown_bear, grizzly, grizzly_bear, black_bear, bear_cub
badger 0.35: honey_badger
beaver 0.5
boar 0.9: wild_boar, wild_pig, warthog
deer 1.4: stag, doe, fawn, roe_deer, red_deer, buck, antelope, gazelle, impala, bambi
moose 2.0: elk, reindeer, caribou
hedgehog 0.2: porcupine
raccoon 0.4: racoon, coati, red_panda
skunk 0.4: polecat
squirrel 0.25: red_squirrel, grey_squirrel, chipmunk, dormouse
otter 0.4 lake: sea_otter, ferret, weasel, stoat, marten
snake 0.5: viper, cobra, python, adder, serpent, rattlesnake, anaconda
bat 0.25 air: fruit_bat, flying_fox, vampire_bat
snail 0.05 garden: slug, garden_snail
frog 0.1 lake: toad, tree_frog, bullfrog, tadpole

[animal meadow ground]
horse 1.7: stallion, mare, foal, pony, colt, mustang, racehorse
donkey 1.3: mule, burro
cow 1.5: cattle, dairy_cow, calf, heifer
ox 1.6: bull, oxen, yak, steer
bison 1.8: buffalo, american_bison, wisent
sheep 0.9: lamb, ewe, flock_of_sheep
ram 1.0: mouflon, bighorn
goat 0.9: kid_goat, billy_goat, nanny_goat
ibex 1.0 mountains: chamois, mountain_goat
pig 0.8: piglet, hog, sow, swine, pot_bellied_pig
llama 1.6 mountains: alpaca, vicuna, guanaco
rabbit 0.4: hare, bunny, bunny_rabbit, jackrabbit, easter_bunny, leveret
mouse 0.1 garden: field_mouse, mole, vole, shrew
rat 0.15 city: gerbil
zebra 1.4: zebra_foal, okapi
giraffe 5.0: giraffe_calf
elephant 3.2: african_elephant, baby_elephant, elephant_calf
rhinoceros 1.7: rhino
hippopotamus 1.5 lake: hippo
kangaroo 1.6: wallaby, joey
water_buffalo 1.6
lion 1.2: lioness, lion_cub
leopard 0.9: cheetah, jaguar, snow_leopard, lynx, ocelot, bobcat, puma, cougar, mountain_lion, serval
capybara 0.6 lake: coypu, nutria
armadillo 0.3 desert
tortoise 0.3: giant_tortoise

[animal jungle ground]
tiger 1.1: tigress, tiger_cub, bengal_tiger
monkey 0.7: ape, chimpanzee, chimp, macaque, baboon, capuchin, lemur, marmoset
gorilla 1.7: silverback
orangutan 1.3
sloth 0.6
koala 0.7 forest: koala_bear
panda 1.4: giant_panda, panda_bear
tapir 1.0: anteater, aardvark
crocodile 0.6 lake: alligator, croc, caiman, gator
chameleon 0.25
lizard 0.2: gecko, iguana, newt, salamander, skink
dinosaur 6.0: brontosaurus, sauropod, diplodocus, brachiosaurus, dino, stegosaurus, triceratops
t_rex 5.0: tyrannosaurus, tyrannosaurus_rex
velociraptor 1.5: raptor
pterodactyl 2.0 air: pterosaur, pterodactylus

[animal room ground]
cat 0.35: kitten, kitty, tabby, tomcat, pussycat, siamese, persian_cat, maine_coon, ginger_cat, house_cat, calico_cat
dog 0.6: puppy, pup, hound, terrier, beagle, dachshund, corgi, bulldog, dalmatian, mutt, doggy, jack_russell, pug,
    husky, malamute, border_collie, collie, sheepdog, greyhound, whippet, boxer_dog, chihuahua, spaniel, shiba_inu,
    shih_tzu, great_dane, rottweiler
poodle 0.5: bichon, labradoodle
labrador 0.6: golden_retriever, retriever, guide_dog, pointer_dog
hamster 0.12: guinea_pig, chinchilla

[animal desert ground]
camel 2.2: dromedary, bactrian_camel

[animal snowfield ground]
polar_bear 1.6: ice_bear
mammoth 3.4: woolly_mammoth, mastodon

[animal shore ground]
seal 0.9: sea_lion, walrus, seal_pup
"""
