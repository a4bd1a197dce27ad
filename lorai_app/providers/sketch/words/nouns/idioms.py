"""Phrases in which a noun does not mean the thing: nothing in them is drawn."""

IDIOMS = """
bird s eye, birds eye, birdseye, worm s eye, fish eye, eye level, eye catching, eye view
book cover, book illustration, book jacket, children s book, comic book, magazine cover, newspaper print
pen drawing, pen and ink, ink pen, pencil drawing, pencil sketch, pencil lines, crayon drawing, chalk drawing
film grain, film photography, film still, film noir, mm film, paint brush strokes, camera angle, camera shot
phone wallpaper, phone background, desktop wallpaper, computer graphics, computer art, album cover, record cover
square format, square picture, square image, square composition, town square, city square, circle of friends
jet black, rose gold, rose tinted, ruby red, coral red, egg white, egg shell, honey coloured, chocolate brown
coffee table book, milky light, star rating, five star, sun rose, moon lit, sun lit, sun light, sun set, sun rise
golden hour, hot dog stand, bow window, bay window, key visual, key art, ring light, spot light, sky light
rock and roll, rock band, rock music, heart shaped, star shaped, egg shaped, ball room, board game
paper cut, paper cutout, card board, stamp art, leaf green, grass green, sea shell pink, snow white, mouse pad
portrait of, blade of, letter a, letter b, letter c
butterfly effect, elephant in the room, fly by, fan art, cat eye, tiger stripes, zebra crossing
zebra stripes, leopard print, lion s share, dog days, horse power, duck tape, crane shot, bear in mind
plant based, plant life, plant leaf, plant leaves
apple green, lime green, olive green, plum purple, peach coloured, salmon pink, lemon yellow, orange light
"""
