"""Buildings and vehicles, in the language of `shapes.hand`."""

SHAPES = """
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

bridge #d8502f
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

windmill #b5482f #e6d2a8
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

branch #7a5230 #5a9a4f
cool oval 12,32 14,10
cool oval 24,27 14,9
cool oval 38,30 13,8
cool oval 17,41 12,7
warm blob 12,100! 20,89 21,62 15,32! 32,29! 30,54 30,67 32,88 41,100!
shade blob 26,30! 32,29! 30,54 30,67 32,88 41,100! 27,100!
warm limb 26,68,6.8 46,75,4.9 70,74,3.5 93,66,1.2
warm limb 58,75,2.7 73,81,1.7 85,85,0.9
warm limb 78,72,2.0 87,77,1.1
cool blob 85,85! 90,79 97,80 94,87
cool blob 74,82! 78,89 74,95 68,89
cool blob 91,67! 93,57 100,57 99,65
cool blob 84,70! 81,60 85,54 89,62
cool blob 87,77! 94,73 99,76 93,80
cool blob 43,77! 49,85 46,92 40,85
cool blob 32,41! 38,36 44,39 38,45
cool blob 18,51! 9,48 6,54 14,57

bicycle #d8402f
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

rocket #e2452f #8fc0d4
warm blob 38,62! 20,82 20,96! 38,84!
warm blob 62,62! 80,82 80,96! 62,84!
paper twin 50,2! 61,18 66,42 62,86! 50,86!
shade blob 54,6 61,18 66,42 62,86! 55,86!
warm twin 50,2! 58,12 61,20 50,22
dark oval 50,40 8,8
pale oval 50,40 5,5
deep blob 44,86! 56,86! 54,94 50,100! 46,94
dark twin 50,84! 62,84! 60,89! 50,89!
"""
