"""Buildings and vehicles, in the language of `shapes.hand`."""

SHAPES = """
house
dark blob 68,10! 77,10! 77,34! 68,34!
paper blob 18,44! 82,44! 82,100! 18,100!
shade blob 66,44! 82,44! 82,100! 66,100!
warm blob 50,12! 94,50! 88,55! 50,24! 12,55! 6,50!
deep blob 50,22! 84,52! 80,54! 20,54! 16,52!
dark blob 43,72! 57,72! 57,100! 43,100!
cool blob 25,62! 37,62! 37,78! 25,78!
cool blob 63,62! 75,62! 75,78! 63,78!
dark line 1 31,62 31,78
dark line 1 69,62 69,78
dark oval 50,38 5,5
warm oval 54,87 1.3,1.3

lighthouse #e2392f
dark blob 26,100! 32,92 50,90 70,92 78,100!
paper twin 50,30! 58,30! 65,95! 50,95!
warm twin 50,38! 59,38! 60.6,52! 50,52!
warm twin 50,66! 62,66! 63.6,80! 50,80!
shade blob 54,30! 58,30! 65,95! 56,95!
dark twin 50,27! 63,27! 63,31! 50,31!
pale twin 50,14! 56,14! 56,27! 50,27!
warm oval 50,20.5 3.6,4.4
dark twin 50,2! 52,8! 59,14! 50,14.5!
dark ~ line 1 56,14 56,27
dark blob 46,84! 54,84! 54,95! 46,95!
dark oval 50,59 1.8,2.6

castle
cool blob 20,46! 80,46! 80,100! 20,100!
pale blob 8,38! 28,38! 28,100! 8,100!
pale blob 72,38! 92,38! 92,100! 72,100!
pale blob 40,26! 60,26! 60,70! 40,70!
warm blob 5,40! 18,14! 31,40!
warm blob 69,40! 82,14! 95,40!
warm blob 37,28! 50,2! 63,28!
cool blob 28,46! 28,40! 34,40! 34,46! 40,46! 40,40! 46,40! 46,46!
cool blob 54,46! 54,40! 60,40! 60,46! 66,46! 66,40! 72,40! 72,46!
dark blob 41,100! 41,82 50,73 59,82 59,100!
dark oval 18,56 2.6,4.4
dark oval 82,56 2.6,4.4
dark oval 50,38 2.4,4
shade blob 84,38! 92,38! 92,100! 84,100!

bridge
dark blob 22,30! 29,30! 30,100! 21,100!
dark blob 71,30! 78,30! 79,100! 70,100!
warm line 1.6 -2,70 12,56 25,31
warm line 1.6 25,31 38,56 50,66 62,56 75,31
warm line 1.6 75,31 88,56 102,70
warm line 0.9 34,50 34,74
warm line 0.9 42,61 42,74
warm line 0.9 50,66 50,74
warm line 0.9 58,61 58,74
warm line 0.9 66,50 66,74
warm line 0.9 15,52 15,74
warm line 0.9 85,52 85,74
warm blob -4,73! 104,73! 104,79! -4,79!

windmill
paper twin 50,34! 58,36 66,100! 50,100!
shade blob 54,35! 58,36 66,100! 57,100!
warm twin 50,22 57,26 60,37! 50,37!
dark blob 46,84! 54,84! 54,100! 46,100!
dark line 1.5 50,30 22,4
dark line 1.5 50,30 78,56
dark line 1.5 50,30 78,4
dark line 1.5 50,30 22,56
cool blob 46,24! 22,0! 15,6! 40,28!
cool blob 54,36! 78,60! 85,54! 60,32!
cool blob 56,26! 80,2! 74,-4! 52,20!
cool blob 44,34! 20,58! 26,64! 48,40!

boat
dark line 2 50,78 50,6
paper blob 53,8! 70,36 86,72! 53,72!
shade blob 62,24 70,36 86,72! 70,72!
warm blob 47,16! 34,44 16,72! 47,72!
dark blob 8,78! 92,78! 80,97 70,99 30,99 20,97
warm line 2.2 11,83 89,83

ship
dark blob 2,74! 98,70! 88,98! 12,98!
warm blob 6,84! 94,82! 88,98! 12,98!
paper blob 22,56! 78,56! 78,72! 20,73!
pale blob 30,42! 66,42! 66,56! 30,56!
warm blob 40,18! 50,18! 50,42! 40,42!
dark blob 40,18! 50,18! 50,24! 40,24!
dark oval 30,64 2.2,2.2
dark oval 42,64 2.2,2.2
dark oval 54,64 2.2,2.2
dark oval 66,64 2.2,2.2

bicycle
dark ring 2.2 20,78 20
dark ring 2.2 80,78 20
dark ring 0.8 20,78 16
dark ring 0.8 80,78 16
warm line 2.6 20,78 36,48 66,46 46,79 20,78!
warm line 2.6 36,48 46,79
warm line 2.6 64,38 80,78
dark line 2.4 34,40 36,48
dark blob 25,38! 43,37! 42,41 30,42
dark line 2.2 64,38 62,30 74,30 77,36
dark ring 2 46,79 5
dark line 2 46,79 51,88
dark oval 20,78 2,2
dark oval 80,78 2,2

car
warm blob 4,84! 5,66 18,62 30,44 44,40 62,40 74,48 82,62 95,66 98,84! 90,90 10,90
pale blob 24,62! 33,48 48,46! 48,62!
pale blob 52,46! 62,46 71,52 76,62! 52,62!
shade blob 4,78! 98,78! 98,84! 90,90 10,90 4,84!
dark oval 25,88 11,11
dark oval 77,88 11,11
paper oval 25,88 5,5
paper oval 77,88 5,5
paper oval 94,72 3,3.4
dark line 1.2 50,46 50,78
dark line 1.6 55,68 61,68

train
dark blob 2,86! 98,86! 98,92! 2,92!
warm blob 4,30! 36,30! 36,86! 4,86!
dark blob 1,25! 39,25! 39,31! 1,31!
cool blob 36,50! 88,50! 93,56 93,80! 88,86! 36,86!
shade blob 36,72! 93,72! 93,80! 88,86! 36,86!
dark blob 70,50! 68,32! 82,32! 80,50!
warm oval 54,50 7,7
pale blob 10,38! 30,38! 30,58! 10,58!
dark oval 18,91 9,9
dark oval 42,91 9,9
dark oval 62,91 9,9
dark oval 82,91 9,9
paper oval 18,91 3,3
paper oval 42,91 3,3
paper oval 62,91 3,3
paper oval 82,91 3,3
pale oval 76,22 7,6
pale oval 64,12 9,7
pale oval 48,4 10,8

balloon
warm twin 50,2 70,7 84,24 84,44 70,60 58,72! 50,72!
paper twin 50,2! 60,10 64,34 58,60 54,72! 50,72!
warm twin 50,2! 54,12 56,34 53,72! 50,72!
shade blob 70,7 84,24 84,44 70,60 58,72! 66,52 72,30
dark line 0.9 43,72 45,86
dark line 0.9 57,72 55,86
dark blob 43,86! 57,86! 56,99 44,99

rocket
warm blob 38,62! 20,82 20,96! 38,84!
warm blob 62,62! 80,82 80,96! 62,84!
paper twin 50,2! 61,18 66,42 62,86! 50,86!
shade blob 54,6 61,18 66,42 62,86! 55,86!
warm twin 50,2! 58,12 61,20 50,22
dark oval 50,40 8,8
pale oval 50,40 5,5
deep blob 44,86! 56,86! 55,94 50,104! 45,94
dark twin 50,84! 62,84! 60,89! 50,89!

plane
cool blob 2,58 20,50 50,48 84,52 98,58 84,66 50,70 16,66
dark blob 6,56! 2,34! 12,34! 24,52!
warm blob 40,58! 66,58! 44,90! 32,90!
dusk blob 46,50! 62,50! 48,30! 42,30!
paper oval 86,57 5,3
dark oval 36,56 1.8,1.8
dark oval 46,56 1.8,1.8
dark oval 56,56 1.8,1.8
dark oval 66,56 1.8,1.8
"""
