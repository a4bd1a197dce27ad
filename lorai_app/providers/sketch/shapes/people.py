"""People, astronauts and robots, in the language of `shapes.hand`."""

SHAPES = """
person
dark blob 43,64! 57,64! 60,99! 52,99! 50,74! 47,99! 39,99!
warm blob 50,24 60,28 64,44 62,68 50,70 38,68 36,44 40,28
deep line 5 61,32 67,46 65,58
deep line 5 39,32 33,46 35,58
blush oval 50,15 8,9
dark blob 41,16 42,6 50,3 58,6 59,16 54,9 46,9

walker
dark blob 44,70! 56,70! 62,99! 55,99! 50,80! 44,99! 37,99!
warm blob 50,36 58,39 63,56 66,80! 34,80! 37,56 42,39
blush oval 50,30 6,6.6
dark line 1.4 60,56 60,8
dark blob 26,26! 32,12 46,3 60,2 74,3 88,12 94,26! 86,23 77,26! 68,23 60,26! 52,23 43,26! 34,23
warm line 4.5 55,44 62,52 60,46

astronaut
dusk blob 30,36! 70,36! 72,66! 28,66!
paper blob 38,66! 50,70 62,66! 65,96 64,100! 52,100! 50,82! 48,100! 36,100! 35,96
paper line 10 40,44 28,56 26,68
paper line 10 60,44 74,50 82,40
paper blob 38,38 50,34 62,38 64,68 50,72 36,68
paper oval 50,22 18,18
dark oval 51,23 13,12
cool oval 51,23 11.5,10.5
paper blob 43,20 48,15 53,15 46,22
warm blob 43,50! 57,50! 57,60! 43,60!
dark oval 46,55 1.5,1.5
dark oval 53,55 1.5,1.5
shade blob 60,38 64,68 63,80 65,100! 58,100! 57,70
warm line 2 36,90 47,90
warm line 2 53,90 64,90

robot
dark line 2 50,14 50,4
warm oval 50,4 3.6,3.6
dark blob 36,80! 46,80! 46,100! 32,100!
dark blob 54,80! 64,80! 68,100! 54,100!
dark line 5 28,50 16,62 18,76
dark line 5 72,50 84,60 88,46
cool blob 28,44! 72,44! 70,82! 30,82!
shade blob 60,44! 72,44! 70,82! 60,82!
pale blob 26,14! 74,14! 74,40! 26,40!
dark ~ oval 61,26 5.4,5.4
warm ~ oval 61,26 2.6,2.6
dark line 1.8 42,35 58,35
warm oval 50,60 7,7
dark line 1.6 40,74 60,74
"""
