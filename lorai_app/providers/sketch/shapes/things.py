"""Things on a table, in a room or in the sky, in the language of `shapes.hand`."""

SHAPES = """
bread #d99545
warm blob 4,78 10,58 30,46 60,44 86,54 97,74 90,92 70,98 28,98 10,92
deep blob 22,52 32,58 34,70 24,66
deep blob 42,48 52,54 54,68 44,62
deep blob 62,47 72,54 74,68 64,62
shade blob 86,54 97,74 90,92 70,98 28,98 60,88 82,76

book #d8402f
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

guitar #cf7a34
dark line 5 50,52 50,10
dark blob 44,12! 45,1! 55,1! 56,12!
warm blob 50,50 62,52 66,60 62,68 72,78 70,92 50,99 30,92 28,78 38,68 34,60 38,52
shade blob 62,52 66,60 62,68 72,78 70,92 50,99 60,86 56,70
dark oval 50,72 7,7
dark line 3 42,86 58,86
paper line 0.9 49,12 49,86
paper line 0.9 51.4,12 51.4,86

lamp #e0a23a #f3d58a
dark twin 50,94! 72,95 72,99 50,99!
dark line 3 50,96 50,44
warm twin 50,8! 64,8! 84,46! 50,46!
shade blob 58,8! 64,8! 84,46! 70,46!
pale line 2.4 36,50 32,58
pale line 2.4 50,50 50,60
pale line 2.4 64,50 68,58

vase #e9683c #3f7fa0
cool twin 50,30! 62,30! 58,42 74,58 78,74 66,97! 50,97!
shade blob 58,42 74,58 78,74 66,97! 54,97! 64,76 60,58
warm line 3 24,72 50,77 76,72
paper line 1.4 28,64 50,68 72,64
dark oval 50,30 12,2.6
#4b8a55 line 1.8 50,30 48,10
#4b8a55 line 1.8 48,30 34,14
#4b8a55 line 1.8 52,30 68,12
warm oval 48,8 8,8
warm oval 32,13 7,7
warm oval 70,12 7,7
dark oval 48,8 3,3
dark oval 32,13 2.6,2.6
dark oval 70,12 2.6,2.6

grandfather_clock #7a4a2c #e0b04a
warm blob 32,16! 38,8 50,0 62,8 68,16!
warm blob 29,16! 71,16! 69,38! 31,38!
warm blob 35,38! 65,38! 65,84! 35,84!
warm blob 29,84! 71,84! 74,100! 26,100!
shade blob 56,38! 65,38! 65,84! 56,84!
shade blob 58,84! 71,84! 74,100! 58,100!
cool oval 50,26 12,11
paper oval 50,26 9.6,9
dark line 1 50,26 50,19
dark line 1 50,26 55,28
dark blob 40,44! 60,44! 60,79! 40,79!
cool line 1.2 50,44 50,66
cool oval 50,69 4.6,4.6
cool line 1 29,39 71,39
cool line 1 29,84 71,84

star #f6c21c
warm blob 50,2! 62,36! 98,38! 69,59! 80,95! 50,74! 20,95! 31,59! 2,38! 38,36!

flag #d8402f #8a5f3a right
cool line 3.2 20,100 20,4
#f2c23a oval 20,3 3.4,3.4
warm blob 21,8! 36,5 52,11 68,15 84,11 98,8! 82,30! 97,52! 84,56 68,59 52,55 36,49 21,52!
deep blob 52,11 60,14 64,34 60,58 52,55 47,32
#f3d9a0 limb 22,13,1 36,10,1 52,16,1 68,20,1 84,16,1 90,15,0.8
#f3d9a0 limb 22,47,1 36,44,1 52,50,1 68,54,1 84,51,1 90,50,0.8
shade blob 21,8! 30,6 30,50 21,52!
"""
