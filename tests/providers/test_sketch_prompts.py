"""A table of ordinary prompts, and what is read in each."""

import pytest

from lorai_app.providers.sketch.reading import read

PROMPTS = """
a red fox in falling snow at dusk, wide | fox | dusk snow
still life of lemons and a teapot, morning light | lemon teapot | x3 dawn still_life
astronaut riding a horse on mars | astronaut horse | riding space
woodcut of an owl | owl | woodcut
poster that says "Grand Opening" | | 'Grand Opening'
isometric coffee shop at night | market coffee | isometric night
three cats under an umbrella in the rain | cat umbrella | x3 under rain
portrait of a fisherman | fisherman |
a whale made of stars | whale | night
cozy bookshop in autumn | market | autumn
a cat on a red sofa by the window | cat sofa | on room
forest with a cabin | cabin | forest
a village in the snow at night, lit windows | | village snow night
a cottage with glowing windows | house |
foxes rabbits | fox rabbit | x3
cat dog horse | cat horse |
misty forest, no people, without text | | forest fog
a lighthouse in a storm at night | lighthouse | storm night
five balloons over the mountains at sunrise | balloon | x5 mountains dawn
a bear wearing a hat | bear hat | wearing
fox in a scarf | fox scarf | wearing
a girl holding a balloon | girl balloon | holding
a girl with a balloon | girl balloon | holding
an owl reading a book in a library | owl book | holding room
fox in a boat on a lake | fox sailboat | in lake
a bowl of lemons | lemon bowl | x5 in
a steaming bowl of ramen | ramen |
a basket full of kittens | cat basket | x3 in
table with a vase of tulips on it | tulip vase | x5 in room
under a red umbrella, two dogs | dog umbrella | x2 under
on a wooden table, a teapot | teapot | room
two elephants by a river in the savanna | elephant | x2 lake
vintage travel poster of a castle in the mountains | castle | travel_poster mountains
art deco poster of a steam train | train | travel_poster
linocut print of a deer in the woods | deer | woodcut forest
blueprint of a rocket | rocket | blueprint
technical drawing of a bicycle | bicycle | blueprint
botanical illustration of a tulip | tulip | botanical
product shot of a perfume bottle | perfume | still_life
low poly island | island | isometric shore
bauhaus composition with a guitar | guitar | constructivist
pop art banana | banana | halftone
comic of a superhero flying over the city | superhero | halftone city
marbled paper, blue and gold | | marbling
ebru swirls | | marbling
layered paper cut of a whale | whale | paper_cut
a sign saying open late | | 'open late'
neon sign reading OPEN in tokyo at night | | 'OPEN' city night
card with the words Happy Birthday and a cake | cake | 'Happy Birthday'
“Bonjour” poster with a croissant | croissant | 'Bonjour'
«Привет» and a cat | cat | 'Привет'
「夏」 poster, a fish | fish | '夏'
a fox, titled The Last Winter | fox | 'The Last Winter'
a mug with 'Good Morning' on it | mug | 'Good Morning'
the cat's toy mouse | cat mouse |
close-up of a bee on a sunflower | bee sunflower | on
kyoto street in the rain at night | | city rain night
a knight fighting a dragon | knight dragon |
penguins marching in the snow | penguin | x3 snow
a desert at noon with a camel | camel | desert day
cactus in the desert under a starry sky | cactus | desert night
an octopus underwater | octopus | underwater
coral reef with tropical fish | tropical_fish | underwater
sailboat at sea, windy day | sailboat | sea wind day
chef in a kitchen | chef | room
a dragon sleeping in a cave | dragon | mountains
cup of coffee on a desk | coffee | room
red rose | rose |
orange cat | cat |
oranges on a blue plate | orange plate | x3 on
a black cat with green eyes | cat |
blue hour over paris | | city dusk
cherry blossom in spring | cherry_blossom | spring
pumpkins on a porch in october | pumpkin | x3 autumn
a snowman in winter | snowman | winter
moon over the sea | moon | sea night
the moon | moon | night
mountain lake at dawn | mountain | lake dawn
rainy city at night | | city rain night
foggy harbour with ships | ship | x3 shore fog
windmill in a windy meadow | windmill | meadow wind
a train crossing a bridge | train bridge |
an old man sitting on a bench feeding pigeons | old_man bench pigeon | on
man walking in the rain with an umbrella | man umbrella | holding rain
children playing football on the beach | child football | x3 holding shore
a cyclist in the alps | cyclist | mountains
hot air balloons over cappadocia | hot_air_balloon | x3 desert
jungle temple with a parrot | temple parrot | jungle
tiger in the bamboo forest | tiger | jungle
village in the snow at christmas | | village snow winter
a rabbit in a hat | rabbit hat | wearing
a pirate ship in a bottle | pirate_ship bottle | in
a wolf howling at the moon | wolf | night
macro photo of a ladybug on a leaf | ladybug leaf | on
a duck wearing sunglasses in a pool | duck sunglasses | wearing
cat astronaut floating in space | astronaut cat | space
cowboy riding a horse into the sunset | cowboy horse | riding dusk
witch flying on a broom | witch broom | riding
a field of sunflowers at sunset | sunflower | x7 meadow dusk
a girl in a rose garden | girl | garden
A couple of swans on a lake | swan | x2 lake
bread, cheese and wine | bread cheese wine |
a flock of seagulls, no boats | seagull | x7
12 candles on a birthday cake | candle birthday_cake | x9 on
a bird flies over the mountains | bird | mountains
golden retriever puppy in autumn leaves | labrador | autumn
a house by the sea | house | sea
aurora over a frozen lake | | lake night winter
🦊❄️🌙 | fox | snow night
a rabbit in a teacup | rabbit coffee | in
a fox in a mug | fox mug | in
a ship in a bottle | ship bottle | in
sunflowers in a vase | sunflower vase | x5 in
goldfish in a bowl | goldfish bowl | in
a cat in a box | cat parcel | in
lemons on a kitchen table | lemon | x3 room
a cat by the window | cat | room
a laptop on the desk | laptop | room
a bicycle in front of a door | bicycle |
a wooden table | dining_table |
a window with flowers | window flower |
a dog under the table | dog dining_table | under
two penguins on a boat | penguin sailboat | x2 in
a full moon over mountains | moon | mountains night
the sun behind the mountains | sun | mountains
a dragon over a castle | dragon castle | over
a plane above the clouds | airplane |
a seagull over a lighthouse | seagull lighthouse | over
a lamp over a table | lamp | room
witch on a broom | witch broom | riding
a lighthouse keeper | sailor lighthouse |
a dog owner | person dog |
beekeeper | farmer bee |
zoo keeper with a lion | person lion | garden
a taxi driver | person taxi |
a flag | flag |
a violinist in a red dress | violinist |
lemon pattern | lemon |
ein Fuchs im Wald | fox | forest
der Leuchtturm am Meer | lighthouse | sea
eine Katze auf dem Tisch | cat | room
un chat sur la table | cat | room
le phare dans la nuit | lighthouse | night
un zorro en el bosque por la noche | fox | forest night
una barca sul mare | sailboat | sea
uma raposa na floresta | fox | forest
a mare in a field | horse | meadow
a red car on a desert road | car | desert
a truck on a mountain road | truck | mountains
a scarecrow in a corn field | scarecrow | meadow
a windmill in a tulip field | windmill | meadow
a sunflower field at sunset | sunflower | x7 meadow dusk
a goat on a ledge | goat | mountains
a chef with a fish | chef fish | holding
a boy catching a fish | boy fish | holding
a farmer with a pitchfork | farmer |
a violinist playing the violin | violinist |
a robot playing the piano | robot piano |
a robot watering plants | robot potted_plant |
a bird on a branch | bird branch | on
a koala in a tree | koala tree | in
a camel caravan | camel | x5
a caravan of camels | camel | x5
a wolf pack | wolf | x5
a grandfather clock | grandfather_clock |
isometric bedroom | | isometric room
a chat in Paris | | city
狐 | fox |
夜の城 | castle | night
雪の中の猫 | cat | snow
城市 | | city
"""
"""Prompt | subjects | everything else that is found, in any order; what is not named must not be found."""


@pytest.mark.parametrize("row", PROMPTS.strip().splitlines())
def test_an_ordinary_prompt_is_read_as_it_was_meant(row: str) -> None:
    prompt, subjects, rest = (cell.strip() for cell in row.split("|"))
    said = read(prompt)
    quoted = rest.split("'")[1] if "'" in rest else ""
    told = rest.replace(f"'{quoted}'", "").split()
    found = [said.relation, said.setting, said.time, said.weather, said.season, said.style]
    assert said.subjects == tuple(subjects.split())
    assert said.lettering == quoted
    assert sorted(map(str, filter(None, found))) + ([f"x{said.count}"] if said.count > 1 else []) == sorted(
        word for word in told if not word.startswith("x")
    ) + [word for word in told if word.startswith("x")]
