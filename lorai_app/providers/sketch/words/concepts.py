"""What is seen when only an idea is named."""

from lorai_app.providers.sketch.words.lexicon import Lexicon

CONCEPTS = Lexicon("""
=birthday_cake: birthday, happy birthday, anniversary
=heart: love, valentine, romance, affection, wedding
=dove: hope, peace, faith
=eagle: freedom, liberty, courage, independence
=guitar: music, song, melody, jazz, concert, blue note, rock n roll
=hourglass: time, patience, eternity, memory, past
=hot_air_balloon: travel, adventure, journey, wanderlust, vacation, dream, imagination
=football: sport, game, match, team spirit
=christmas_tree: christmas, xmas, holidays, advent
=jack_o_lantern: halloween, spooky
=balloons: party, celebration, festival, congratulations, joy, happiness, grand opening
=owl: wisdom, knowledge, learning, education
=skull: death, mortality, danger
=shamrock: luck, good luck, ireland
=piggy_bank: money, wealth, finance, business, economy
=scales: justice, law, balance
=light_bulb: idea, creativity, innovation, inspiration, startup, invention
=tree: nature, growth, ecology, environment, earth day, sustainability
=croissant: breakfast, brunch, bakery, hunger
=magic_wand: magic, wizardry
=trophy: victory, success, achievement, winner, champion
=race_car: speed, race, fast
=lion: strength, power, pride
=robot: technology, future, artificial intelligence, ai, machine, automation
=movie_camera: cinema, film, movie
=picture_frame: painting on a wall, painting on the wall, picture on a wall, picture on the wall, wall painting
=easel: art, creative, painting
=dress: fashion, style, couture
=moon: sleep, silence, good night, solitude, loneliness
=sun: happy, optimism, energy, summer
=crown: royalty, king, glory
=stew: dinner, food, cooking, comfort food
=rocket: ambition, launch, progress
""")
