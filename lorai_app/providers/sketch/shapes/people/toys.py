"""What hands hold at play, on stage, at court and in fairy tales, drawn around the hand, which is at 0,0."""

TOYS = """
palette #b88450
warm blob -9,-2 -6,-8 4,-9 11,-4 10,3 3,4 2,0 -4,4
#d8402f oval -4,-4 1.7,1.5
#f2c23a oval 0,-6.4 1.7,1.5
#3d8fb0 oval 5,-5.6 1.7,1.5
#4b9a5a oval 7.4,-1.6 1.7,1.5

brush #8a5f3a #d8402f
warm limb -7,3,1 9,-4,1.2
cool limb 9,-4,1.9 12,-5.6,1

guitar #c9803c #3a2418
cool limb 4,-6,2 17.4,-14.4,1.9
cool limb 17,-14,3 21,-17,2.6
warm blob 7,-10 10,-4 5,0 5,6 -1,12 -10,12 -13,4 -9,-3 -3,-4 -1,-9
deep blob -13,4 -10,12 -1,12 5,6! -2,8 -8,6
cool oval -1,1 2.6,2.6
cool line 1 -7.4,2 -4,7
#f3ead6 line 0.5 -5,4.6 18,-14.6

violin #a5502c #2b1d18
cool limb -2,-2.4,1.6 6,0,1.4
warm blob -18,-8 -12,-9.6 -9,-6 -4,-7 0,-3.6 -3,0 -9,-1 -12,2 -17,0 -19,-4
cool line 0.5 -15,-4.6 3,-1

bow #6a4630
warm line 0.8 2,6 -5,-17

mic #2b2e3a #9aa4b0
warm limb -1,3,1.6 1.6,-3,1.8
cool oval 2.4,-5 2.3,2.5

rod #6a4630 #3a4a5a
warm limb -6,4,1.4 18,-14,1.1 36,-32,0.6
cool line 0.4 36,-32 42,0 43,38
#d8402f oval 43,39 1.8,1.8

crook #8a5f3a
warm line 1.7 0,52 0,-22 2,-29 7,-30 9,-25 6,-22

sceptre #f0bb34 #c8302a
warm limb 0,10,1.6 0,-14,1.5
warm oval 0,-17 3.4,3.4
cool oval 0,-17 1.5,1.5

orb #f0bb34 #c8302a
warm oval 1,-4 4,4
cool line 1 -3,-4 5,-4
warm line 1 1,-8 1,-12
warm line 1 -0.6,-10.4 2.6,-10.4

sword #c3cbd2 #8a5f2c
warm blob -1.3,-3! -1.1,-34! 0,-38! 1.1,-34! 1.3,-3!
cool limb -5,-3,1.6 5,-3,1.6
cool limb 0,-2,1.6 0,5,1.6

sabre #c3cbd2 #d9a52f
warm blob -1,-2! 4,-18 12,-32! 8,-16 2,-1!
cool ring 1.2 1,0 3.2

katana #c3cbd2 #25283c
warm blob -0.9,-4! 2,-22 7,-38! 4.4,-22 1.3,-4!
cool limb -0.4,7,1.7 0.2,-3,1.7
cool oval 0.2,-3.6 2.6,0.9

shield #2b62c4 #f3ead6
warm blob -9,-14! 0,-16 9,-14! 10,-2 6,10 0,17! -6,10 -10,-2
cool blob -1.6,-15.6! 1.6,-15.6! 1.6,-4! 9.8,-4! 9.8,-0.6! 1.6,-0.6! 1.6,14! 0,17! -1.6,14! -1.6,-0.6!
  -9.8,-0.6! -9.8,-4! -1.6,-4!

wand #6a4630 #f2c84b
warm limb 0,53,2 0,-20,1.8
cool oval 0,-24 4.6,4.6
paper oval -1.2,-25.4 1.4,1.4

broom #8a5f3a #d9a94a
warm limb 2,-26,1.4 -1,36,1.4
cool blob -2.4,34! 1.4,34! 5,51! -7,51!

ball #f3f0e6 #25283c
warm oval 12,12 7,7
cool oval 12,11 2.2,2.2
cool oval 18,14 1.5,1.7
cool oval 8,17 1.8,1.4
cool oval 7,8 1.5,1.5

glove #c8302a
warm oval 1.4,-0.6 4.8,4.6
deep limb -2.6,1.4,3 -3.6,4.4,3.6

lasso #b88450
warm ring 1.1 14,-20 11
warm line 1.1 0,0 5,-13

pole #3a4a5a
warm line 0.9 3,-3 -14,34

bouquet #d86a8a #4b9a5a
cool limb 0,6,1.6 1,-3,2.4
cool blob -2,-1! 5,-2! 10,-9! -6,-8!
warm oval -4,-10 3.4,3.4
#f2c23a oval 2,-12 3.4,3.4
warm oval 8,-10 3.4,3.4
#fbf3e2 oval 2,-7 3,3

baton #25233a #fbf7ec
warm limb -4,3,1.2 12,-9,1.2
cool limb 10.6,-8,1.3 13,-9.8,1.3

lantern #2b2e3a #f6c84b
warm line 0.9 -2,8 0,1 2,8
warm blob -5,8! 5,8! 4,11! -4,11!
cool blob -4,11! 4,11! 4.6,20! -4.6,20!
warm blob -5.6,20! 5.6,20! 5,22.6! -5,22.6!

bowstring #8a5f3a #3a2a24
cool line 0.5 -2,-20 -21,2 -2,20
#e9dcc0 line 0.8 -21,2 11,-0.6
warm line 1.5 -2,-20 4,-10 5,0 4,10 -2,20
"""
