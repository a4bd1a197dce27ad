"""Plants, rocks and lights of the sky, in the language of `shapes.hand`."""

SHAPES = """
pine #2f7d5b
dark blob 46,78! 54,78! 55,100! 45,100!
cool twin 50,2! 63,29! 57,28! 72,56! 63,55! 81,87! 66,85 50,89
shade blob 50,2! 63,29! 57,28! 72,56! 63,55! 81,87! 66,85 52,89! 56,60! 50,30!

tree #4b9a5a
dark blob 45,56! 55,56! 56,84 61,100! 39,100! 44,84
dark line 3 50,70 64,54
dark line 3 50,74 37,58
cool blob 50,3 68,7 80,20 88,34 84,52 68,62 50,64 32,62 16,52 12,34 20,20 32,7
shade blob 68,7 80,20 88,34 84,52 68,62 50,64 36,62 58,52 70,36 70,18
paper oval 32,24 3,2.2
paper oval 40,16 3,2.2
paper oval 28,38 3,2.2
paper oval 46,30 3,2.2

palm #2f9a72
dark line 4.5 44,100 46,76 54,52 58,34
dark line 5 42,100 45,84
cool blob 58,32! 42,14 20,14 6,28! 26,24 44,28
cool blob 58,32! 72,10 92,12 100,28! 86,24 70,28
cool blob 58,32! 40,30 20,40 12,60! 30,46 46,40
cool blob 58,32! 78,28 94,40 98,58! 84,46 70,40
dusk blob 58,32! 52,12 60,2 70,0! 64,14 62,24
dusk blob 58,32! 52,44 48,60! 60,48
warm oval 54,37 4,4
warm oval 62,38 4,4

flower
cool line 3 50,46 52,70 50,100
cool blob 51,82! 62,66 80,64! 74,78 62,84
cool blob 50,90! 38,76 22,76! 28,88 40,92
warm oval 50,14 9,14
warm oval 68,24 9,14 60
warm oval 68,42 9,14 120
warm oval 50,50 9,14
warm oval 32,42 9,14 60
warm oval 32,24 9,14 120
deep oval 50,32 13,13
dark oval 50,32 9,9

tulip
cool line 3 50,44 50,100
cool blob 50,98! 60,74 74,54! 72,80 58,100!
cool blob 50,98! 40,78 26,62! 28,84 42,100!
warm blob 30,14! 40,22 50,8! 60,22 70,14! 73,34 64,48 50,52 36,48 27,34
deep blob 50,8! 60,26 58,44 50,50 42,44 40,26

cactus #3c9464
cool line 19 50,98 50,20
cool line 11 50,66 26,64 24,40
cool line 11 50,56 74,54 77,28
dark line 1 50,14 50,98
dark line 1 44,16 44,98
dark line 1 56,16 56,98
dark line 1 24,38 25,62
dark line 1 77,26 76,52
warm oval 50,10 6,5
warm oval 24,33 4,3.4
warm oval 77,21 4,3.4
shade blob 53,10! 62,14 60,99! 53,99!

mushroom #e2392f
paper blob 42,52! 58,52! 57,76 62,100! 38,100! 43,76
dark line 1 46,70 45,96
dark line 1 54,74 55,96
dark blob 22,54 50,49 78,54 66,62 34,62
warm blob 10,54! 14,32 32,14 50,10 68,14 86,32 90,54! 70,58 50,54 30,58
paper oval 34,28 6,4.6
paper oval 58,22 5,3.8
paper oval 72,38 5.6,4.4
paper oval 48,42 5,3.6
paper oval 24,44 4,3.2
shade blob 68,14 86,32 90,54! 74,57 76,36

mountain
cool blob 0,100! 18,66! 26,58! 46,16! 52,10! 60,24! 70,40! 78,62! 86,70! 100,100!
shade blob 52,10! 60,24! 70,40! 78,62! 86,70! 100,100! 56,100! 62,72! 54,52! 58,34!
paper blob 52,10! 60,24! 65,32! 59,38! 55,31! 50,42! 46,33! 39,40! 37,36! 46,16!

leaf #3c9464
cool blob 50,2! 70,24 76,52 66,78 50,90! 34,78 24,52 30,24
dark line 1.6 50,10 50,100
dark ~ line 1 50,40 64,28
dark ~ line 1 50,56 68,42
dark ~ line 1 50,72 65,60

moon
paper blob 62,4 34,10 14,32 12,60 28,86 58,97 80,90! 52,80 38,58 42,30!
pale oval 26,50 4,5
pale oval 36,72 5,4
pale oval 34,26 3.4,3

star #f6c21c
warm blob 50,2! 62,36! 98,38! 69,59! 80,95! 50,74! 20,95! 31,59! 2,38! 38,36!

sun #f7b022
warm oval 50,50 26,26
warm line 4 50,16 50,2
warm line 4 50,84 50,98
warm line 4 16,50 2,50
warm line 4 84,50 98,50
warm line 4 26,26 16,16
warm line 4 74,26 84,16
warm line 4 26,74 16,84
warm line 4 74,74 84,84

planet
cool oval 50,50 32,32
shade blob 62,20 82,40 82,60 66,80 50,82 66,64 70,42
pale line 5 20,42 48,46 80,38
warm line 4 82,34 99,30 84,52 50,66 16,72 1,70 18,54

heart #e8335a
warm twin 50,28 58,14 74,10 90,20 92,42 76,66 50,94!
paper blob 20,30 26,20 34,18 28,26 22,38
"""
