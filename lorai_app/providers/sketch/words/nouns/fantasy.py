"""Creatures of fable and of the future."""

ROWS = """
[animal mountains ground]
dragon 4.0: chinese_dragon, hydra
wyvern 3.5: winged_dragon, fire_dragon
phoenix 2.0 air: firebird
unicorn 1.8 forest: unicorn_foal
pegasus 2.2 air: winged_horse, flying_horse
griffin 2.2: gryphon, griffon
centaur 2.3 forest
minotaur 2.3
werewolf 2.0 forest: wolfman
yeti 2.4 snowfield: bigfoot, sasquatch, troll, ogre, orc, abominable_snowman
sea_serpent 4.0 sea water: sea_monster, loch_ness_monster, nessie, leviathan, sea_dragon
plesiosaur 3.0 lake water: plesiosaurus, ichthyosaur

[thing studio ground]
robot 1.7 room: android, droid, cyborg, automaton, toy_robot, bot
alien 1.5 space: extraterrestrial, martian
ghost 1.5 village air: spectre, phantom, spook
skeleton 1.7 village: bones
demon_mask 0.4: oni, devil, demon, goblin

[person sea water]
mermaid 1.7: siren, merman, merfolk

[person forest air]
fairy 0.4: pixie, tinkerbell, sprite
genie 1.7 desert: djinn, jinn
"""
