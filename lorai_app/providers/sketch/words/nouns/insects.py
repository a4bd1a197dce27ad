"""Insects, spiders and other crawling things."""

ROWS = """
[insect garden ground]
ant 0.1
beetle 0.1: scarab, stag_beetle, chafer, bug, june_bug
ladybug 0.1: ladybird, ladybeetle
caterpillar 0.1: inchworm
cricket 0.1: grasshopper, locust, cicada
spider 0.15: tarantula
spider_web 0.5 forest: cobweb, spiders_web
scorpion 0.1 desert
worm 0.1: earthworm

[insect garden air]
butterfly 0.15: moth, swallowtail, peacock_butterfly
monarch 0.15: monarch_butterfly, red_admiral
bee 0.1: honeybee, bumblebee
wasp 0.1: hornet, yellowjacket
dragonfly 0.15: damselfly
mosquito 0.1: gnat, midge, crane_fly
housefly 0.1 room: a_fly, the_fly, bluebottle, horsefly
beehive 0.6 ground: hive, bee_house, apiary
"""
