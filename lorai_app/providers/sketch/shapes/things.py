"""Things on a table or in a room, in the language of `shapes.hand`."""

SHAPES = """
cup
dark ring 4.5 76,70 12
paper blob 22,48! 76,48! 72,84 62,97 36,97 26,84
warm blob 23,58! 75,58! 73.4,72! 24.6,72!
shade blob 62,48! 76,48! 72,84 62,97 52,97 60,80
dark oval 49,48 27,5
deep oval 49,49 23,3.4
dark oval 49,98 34,3
pale line 2 40,38 36,30 42,22 38,12
pale line 2 56,38 52,30 58,22 54,12

teapot
cool blob 70,62! 84,58 88,44 96,40! 100,46 94,66 76,84!
dark ring 4.5 18,64 14
cool blob 50,42 68,46 80,62 78,82 66,97 34,97 22,82 20,62 32,46
shade blob 68,46 80,62 78,82 66,97 46,97 62,86 68,66
paper line 2.4 30,60 32,54 38,50
cool blob 34,44! 42,36 50,34 58,36 66,44!
dark line 1.6 33,45 50,43 67,45
warm oval 50,31 4.6,4.6
warm line 2.6 23,72 50,76 78,72

bottle
dark twin 50,4! 60,4! 60,22! 50,22!
warm twin 50,22! 57,22! 57,30! 50,30!
cool twin 50,30! 62,31! 80,40 82,52 82,92 78,98 50,98!
pale twin 50,44! 74,44 76,92 50,92!
warm twin 50,60! 75.6,60! 76,92 50,92!
paper blob 36,66! 64,66! 64,82! 36,82!
dark line 1.4 42,72 58,72
dark line 1 45,77 55,77
shade blob 70,34 80,40 82,52 82,92 78,98 68,98!
paper line 2.2 25,48 24,86

vase
cool twin 50,30! 62,30! 58,42 74,58 78,74 66,97! 50,97!
shade blob 58,42 74,58 78,74 66,97! 54,97! 64,76 60,58
warm line 3 24,72 50,77 76,72
paper line 1.4 28,64 50,68 72,64
dark oval 50,30 12,2.6
cool line 1.8 50,30 48,10
cool line 1.8 48,30 34,14
cool line 1.8 52,30 68,12
warm oval 48,8 8,8
warm oval 32,13 7,7
warm oval 70,12 7,7
dark oval 48,8 3,3
dark oval 32,13 2.6,2.6
dark oval 70,12 2.6,2.6

apple #e0382f
warm blob 50,30 62,22 82,26 90,48 82,78 66,97 50,93 34,97 18,78 10,48 18,26 38,22
shade blob 82,26 90,48 82,78 66,97 50,93 68,80 76,54
paper blob 22,38 30,30 34,32 26,44 24,54
dark line 3 50,32 50,20 56,8
cool blob 54,16! 66,4 84,6! 76,18 62,20

lemon #f7c52a
warm blob 4,66! 14,58 26,42 50,34 72,40 86,56 98,62! 90,74 76,92 50,99 24,92 14,76
shade blob 72,40 86,56 98,62! 90,74 76,92 50,99 34,96 62,86 76,66
paper line 3.4 26,56 36,46 48,42
cool blob 66,40! 70,22 92,14! 90,32 78,42

pear #b9c23e
warm blob 50,22 60,28 62,44 78,62 80,82 66,97 50,99 34,97 20,82 22,62 38,44 40,28
shade blob 60,28 62,44 78,62 80,82 66,97 50,99 66,82 62,62
paper line 3 31,66 30,76 34,84
dark line 2.6 50,24 50,14 55,6
cool blob 53,14! 64,6 78,10! 70,18 60,18

orange_fruit #f7892a
warm oval 50,62 37,36
shade blob 76,36 87,60 78,86 58,98 44,97 66,82 74,60
paper blob 26,46 34,38 40,38 30,48 26,56
cool blob 50,30! 60,14 80,12! 74,26 60,32
dark oval 50,30 3,2

bread #d99545
warm blob 4,78 10,58 30,46 60,44 86,54 97,74 90,92 70,98 28,98 10,92
deep blob 22,52 32,58 34,70 24,66
deep blob 42,48 52,54 54,68 44,62
deep blob 62,47 72,54 74,68 64,62
shade blob 86,54 97,74 90,92 70,98 28,98 60,88 82,76

chair
dark line 4 30,60 26,99
dark line 4 70,60 75,99
dark line 4 36,58 38,88
dark line 4 64,58 63,88
warm blob 30,8 50,4 70,8 73,48! 27,48!
shade blob 60,5 70,8 73,48! 62,48!
warm blob 22,56 50,52 78,56 80,66 50,69 20,66
dark line 1.4 22,66 50,69 78,66

lamp
dark twin 50,94! 72,95 72,99 50,99!
dark line 3 50,96 50,44
warm twin 50,8! 64,8! 84,46! 50,46!
shade blob 58,8! 64,8! 84,46! 70,46!
pale line 2.4 36,50 32,58
pale line 2.4 50,50 50,60
pale line 2.4 64,50 68,58

guitar #cf7a34
dark line 5 50,52 50,10
dark blob 44,12! 45,1! 55,1! 56,12!
warm blob 50,50 62,52 66,60 62,68 72,78 70,92 50,99 30,92 28,78 38,68 34,60 38,52
shade blob 62,52 66,60 62,68 72,78 70,92 50,99 60,86 56,70
dark oval 50,72 7,7
dark line 3 42,86 58,86
paper line 0.9 49,12 49,86
paper line 0.9 51.4,12 51.4,86

book
dark twin 50,52 80,44 98,48! 98,92! 80,90 50,99
paper twin 50,50! 62,42 82,40 94,44! 94,87! 80,84 62,87 50,95!
shade blob 50,50! 56,45 60,44 60,87 50,95!
dark line 1 50,51 50,95
dark line 1.1 64,53 76,51 88,53
dark line 1.1 64,61 76,59 88,61
dark line 1.1 64,69 76,67 88,69
dark line 1.1 12,53 24,51 36,53
dark line 1.1 12,61 24,59 36,61
warm blob 82,41! 88,42! 88,60! 85,56! 82,60!

umbrella
dark line 2 50,6 50,90 54,97 60,94
warm blob 4,52! 12,26 34,10 50,8 66,10 88,26 96,52! 84,47 73,52! 62,47 50,52! 38,47 27,52! 16,47
deep blob 50,8 60,26 62,47 50,52! 38,47 40,26

candle
dark twin 50,90! 76,91 74,99! 50,99!
paper twin 50,38! 62,38 62,92! 50,92!
shade blob 54,38! 62,38 62,92! 54,92!
dark line 1.4 50,38 50,30
warm twin 50,6! 57,20 57,30 50,35

camera
dark blob 30,36! 38,24! 60,24! 66,36!
cool blob 6,40 14,36 88,36 94,40 94,90 88,95 12,95 6,90
shade blob 6,76! 94,76! 94,90 88,95 12,95 6,90
dark oval 50,66 23,23
pale oval 50,66 17,17
dark oval 50,66 9,9
paper oval 45,60 3.4,3.4
warm oval 82,47 5,4

clock
dark ~ line 4 68,88 76,99
warm oval 50,54 40,40
paper oval 50,54 32,32
dark line 3 50,54 50,32
dark line 3 50,54 66,60
dark oval 50,54 3,3
dark line 2 50,24 50,28
dark line 2 50,80 50,84
dark line 2 20,54 24,54
dark line 2 76,54 80,54
"""
