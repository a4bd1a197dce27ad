"""What a figure sits, rides or stands on, in the picture's own box."""

BEHIND = """
stool #8a5f3a
warm limb 33,72,2 29,99,1.8
warm limb 45,72,2 49,99,1.8
deep limb 30,90,1.2 48,90,1.2
warm blob 28,69.6! 50,69.6! 49,73 29,73

armchair #3f7a6a #8a5f3a
cool limb 26,94,2.4 24,99,2
cool limb 56,94,2.4 58,99,2
warm blob 16,42 24,36 31,42 32,70 54,71 60,76 59,95! 20,95! 17,70
deep blob 26,78 50,76 60,80 59,95! 24,95!

jetty #8a5f3a #6a4630
cool blob 24,76! 28,76! 28,100! 24,100!
cool blob 42,76! 46,76! 46,100! 42,100!
warm blob 6,70! 52,70! 52,76! 6,76!
deep line 0.8 6,73 52,73

rock #8b8a86
warm blob 10,100! 14,82 24,71 42,70 52,80 56,100!
deep blob 40,72! 52,80 56,100! 38,100! 44,86

cliff #9a7a62
warm blob 100,-4! 84,-4! 78,10! 82,20! 72,30! 76,44! 68,56! 72,70! 64,78! 66,100! 100,100!
deep blob 84,-4! 78,10! 82,20! 88,26! 86,6!
deep blob 72,30! 76,44! 84,50! 80,36!
deep blob 68,56! 72,70! 82,76! 76,62!
#f2c23a line 0.8 52,54 62,20 84,-4

easel #8a5f3a #fbf7ec
deep line 1.5 79,14 82,100
warm line 1.7 76,20 68,100
warm line 1.7 84,20 96,100
cool blob 70,22! 96,19! 98,58! 71,60!
#8fb8d0 blob 72.4,24! 94,21.4! 95,42! 72.6,44!
#e8a23a oval 87,33 4,4
#4b9a5a blob 72.6,44! 80,39 88,44 95,41! 96,55.6! 73,57.6!
warm line 1.8 68,60.6 99,58.4

board #4a6a5a #8a5f3a
cool blob 60,8! 104,8! 104,46! 60,46!
warm blob 62,10! 102,10! 102,44! 62,44!
#f3ead6 line 0.9 76,18 96,18
#f3ead6 line 0.9 76,24 92,24
#f3ead6 ring 0.9 88,35 5.4

bicycle #d8402f #2b2b38
cool ring 1.7 18,80 18
cool ring 1.7 78,80 18
#9aa0a8 line 0.4 18,62 18,98
#9aa0a8 line 0.4 0,80 36,80
#9aa0a8 line 0.4 78,62 78,98
#9aa0a8 line 0.4 60,80 96,80
#9aa0a8 line 0.4 65,67 91,93
#9aa0a8 line 0.4 5,67 31,93
warm line 2 18,80 32,54 66,52 46,81 18,80
warm line 2 32,54 46,81
warm line 2 64,46 78,80
cool line 2 30,49 32,54
cool limb 25,48,3 37,48,2.4
cool line 1.8 64,46 68,44 73,45
cool ring 1.6 46,81 4.6
cool line 1.4 45,72 47,90

skis #d8402f #2b2b38
warm limb 24,97.4,1.8 76,97.4,1.8 86,94,1
warm limb 28,99,1.8 80,99,1.8 90,95.6,1
cool line 0.9 70,56 40,96
cool line 0.9 72,56 44,97

surfboard #f2c23a #3d8fb0
cool blob -4,92! 8,83 28,84 50,82 72,84 90,76 104,70! 102,86 92,98 74,100! 18,100! 4,98
dusk blob 4,96! 24,92 54,90 82,91 100,84! 94,96 76,100! 18,100!
warm limb 8,74,1.6 20,78,3.4 40,79.6,5 66,79,5 88,73,1.6
#d8402f limb 20,78.2,0.9 46,79.6,1 74,77.4,0.8
paper limb 10,86,0.6 30,87.4,1.6 52,85,0.6

skateboard #c8452f #2b2b38
cool oval 24,97 3,3
cool oval 72,97 3,3
warm limb 10,90,1.6 20,93.4,2.4 48,94,2.4 74,93.4,2.4 86,89,1.6

drums #c8302a #d9dde0
#8b94a0 line 0.9 88,44 86,99
#f2c23a limb 78,44,1.2 88,43,2 98,44,1.2
#8b94a0 line 0.9 64,60 62,99
#8b94a0 line 0.9 54,64 58,99

horizon #3d8fb0
warm blob -4,100! 4,92 20,97 40,91 60,97 80,91 104,97! 104,100!

mat #c8302a
warm blob 20,98! 84,98! 84,100! 20,100!
"""

BEFORE = """
drums #c8302a #e9ecef
warm blob 66,62! 94,62! 94,92 90,99 70,99 66,92!
deep blob 84,62! 94,62! 94,92 90,99 84,99
cool blob 65,60! 95,60! 95,64! 65,64!
cool limb 65,92,1.4 80,94,1.4 95,92,1.4
warm blob 52,62! 66,60! 67,72! 54,74!
cool blob 51.6,61.6! 66,59.4! 66.2,62! 52,64!

bench #8a5f3a #d6dde2
warm blob 58,58! 100,58! 100,62! 58,62!
warm line 2 62,62 62,100
warm line 2 96,62 96,100
cool blob 78,44! 82,44! 81,50! 86,58! 74,58! 79,50!
#4bb08a blob 77,53! 83,53! 86,58! 74,58!
cool blob 90,46! 94,46! 94,58! 90,58!
#d8602f blob 90,50! 94,50! 94,58! 90,58!

ball #e9e3d2 #25283c
warm oval 90,90 8,8
cool oval 90,89 2.4,2.4
cool oval 97,92 1.3,1.9
cool oval 86,96 1.9,1.4
cool oval 84,85 1.7,1.5
cool oval 93,83 1.9,1.2
"""
