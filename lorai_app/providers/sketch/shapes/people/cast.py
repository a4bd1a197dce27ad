"""Who the people are: a line each, of what `figures` knows (pose, build, skin, hair, clothes, what they hold)."""

CAST = """
person pose=walk hair=crop top=long:#d8502f legs=trousers:#2f4468 on=scarf:#f2c23a
man pose=stand skin=tan hair=swept top=long:#2f6a8a legs=trousers:#3a3f52 on=collar
man/2 pose=walk skin=deep hair=crop:#1f1a1c top=long:#d9a23a legs=trousers:#2f3f5a
woman pose=stroll build=woman skin=fair hair=long:#8a3f24 top=short:#d8402f skirt=midi:#d8402f legs=bare
  feet=#2b2230 near=bouquet
woman/2 pose=walk build=woman skin=brown hair=curls top=long:#3f8a7a legs=wide:#f0d9a8 feet=#a5502c
boy pose=walk size=1.3 skin=tan hair=swept:#4a2a1c top=short:#f2b52a legs=shorts:#2b62a4 on=stripes:#d8402f
girl pose=twirl build=woman size=1.3 skin=fair hair=plaits top=short:#3f8fb0 skirt=knee:#3f8fb0 legs=bare
  feet=#c8302a
child pose=walk size=1.32 skin=brown hair=curls top=long:#f2c23a skirt=coat:#f2c23a legs=trousers:#3a5f8a
  feet=#c8302a near=lantern
old_man pose=staff skin=fair hair=bald beard=beard top=long:#7a6a52 legs=trousers:#4a4a52 on=vest:#4f5a48
  near=stick
old_woman pose=walk build=woman skin=fair hair=bun:#e3ded4 hat=glasses top=long:#7a4f8a skirt=midi:#4f3f6a
  legs=tights:#6a5f6a near=bag
walker pose=stroll skin=fair hair=crop hat=fedora:#3a3f52 top=long:#d8402f skirt=coat:#d8402f
  legs=trousers:#25304a near=umbrella
farmer pose=staff skin=tan hair=crop:#5a3a24 hat=straw top=long:#c8452f legs=trousers:#3f5f8f on=bib
  feet=#4a2f22 near=pitchfork
gardener pose=pour build=woman skin=brown hair=bun:#2b1d18 hat=straw:#e6c069:#3f7a5a top=long:#f3e2c4
  legs=trousers:#3f7a5a on=bib:#3f7a5a feet=#d8a02f near=can
chef pose=hold skin=fair hair=crop hat=toque top=long:#fbf7ec legs=trousers:#3a4258
  on=apron:#e9e2d2+buttons:#2b2b38+scarf:#c8302a near=pan
baker pose=hold skin=brown hair=crop beard=stubble:#33241f hat=toque top=long:#f3e2c4 legs=trousers:#8a6a4a
  on=apron near=bread
waiter pose=serve skin=tan hair=swept:#1f1a1c top=long:#fbf7ec legs=trousers:#23263a on=vest:#23263a+tie
  far=tray
doctor pose=hold build=woman skin=brown hair=bun:#1f1a1c top=long:#fbf7ec skirt=coat:#fbf7ec
  legs=trousers:#4f8fa0 on=stethoscope near=clipboard
nurse pose=walk build=woman skin=fair hair=bun:#8a4a24 hat=nurse top=short:#9fd0dc skirt=knee:#9fd0dc
  legs=tights:#f3ece0 feet=#fbf7ec on=redcross near=case
firefighter pose=hold skin=tan hair=crop hat=fire_helmet top=long:#c9952f skirt=coat:#c9952f
  legs=boots:#c9952f feet=#25283c on=bands near=hose
police_officer pose=salute skin=deep hair=crop:#1f1a1c hat=cap top=long:#2f4a8a legs=trousers:#25305a
  on=tie:#1d2340+badge+belt
builder pose=show skin=tan hair=crop hat=hard_hat top=long:#3f6fa0 legs=trousers:#5a4a3a feet=#8a5f2a
  on=vest:#f08a2a+bands:#f3e23a near=hammer
painter pose=paint skin=fair hair=swept:#4a2a1c beard=tache:#4a2a1c hat=beret top=wide:#4f7fb0
  legs=trousers:#3a3442 on=scarf:#d8402f near=brush far=palette behind=easel
musician pose=strum skin=brown hair=curls top=long:#d8602f legs=trousers:#2f3a5a near=guitar
violinist pose=fiddle build=woman skin=fair hair=long:#2b1d18 top=bare:#7a2f4f skirt=robe:#7a2f4f legs=bare
  near=bow far=violin
drummer pose=drum skin=deep hair=curls top=short:#f2c23a legs=trousers:#2f4468 near=brush:#d9a94a
  far=brush:#d9a94a behind=stool+drums before=drums
singer pose=sing build=woman skin=deep hair=curls top=bare:#d8a02f skirt=robe:#d8a02f legs=bare near=mic
dancer pose=twirl build=woman skin=brown hair=bun:#1f1a1c hat=flowers top=bare:#c8302a skirt=midi:#c8302a
  legs=bare feet=#2b1d28
ballerina pose=dance build=woman skin=fair hair=bun:#5a3423 top=bare:#e58aa5 skirt=tutu:#f3c0cf
  legs=tights:#f6ddd6 feet=#e58aa5
photographer pose=aim build=woman skin=tan hair=tail:#3a2a24 top=long:#5f7a4f legs=trousers:#4a3f38 on=straps
  near=camera back=pack:#a5703d
fisherman pose=fish skin=fair hair=crop:#e9e4da beard=beard:#e9e4da hat=sailor:#e6b02e:#b8862e
  top=long:#f0b52a legs=boots:#d89a1f feet=#3f5a4a near=rod behind=jetty
sailor pose=salute skin=tan hair=crop hat=sailor top=long:#fbf7ec legs=wide:#27407f on=stripes
diver pose=dive skin=fair hair=none hat=mask+hood:#23263a top=long:#25304a legs=tights:#25304a feet=#f2b52a
  on=belt:#f2b52a back=tank
swimmer pose=swim build=woman skin=tan hair=none hat=swimcap top=bare:#27407f legs=bare feet=none
surfer pose=surf skin=tan hair=swept:#d9a94a top=short:#25304a legs=shorts:#d8402f feet=none behind=surfboard
cyclist pose=cycle skin=fair hair=crop hat=cyclist top=short:#f2c23a legs=shorts:#25283c on=bands:#d8402f
  behind=bicycle
runner pose=run build=woman skin=deep hair=tail:#1f1a1c top=bare:#d8402f legs=shorts:#25304a feet=#f2c23a
hiker pose=walk skin=fair hair=crop:#8a4a24 beard=stubble hat=beanie top=long:#c8602f legs=breeches:#4f5a3f
  feet=#5a3a24 back=pack far=stick
climber pose=climb build=woman skin=tan hair=tail:#3a2a24 hat=hard_hat:#d8402f top=bare:#3f8a7a
  legs=trousers:#4a4258 on=belt behind=cliff
skier pose=ski skin=fair hair=none hat=beanie:#3d7fb0+goggles top=long:#f2b52a legs=trousers:#25304a
  feet=#2b2b38 near=pole behind=skis
skater pose=glide build=woman skin=brown hair=bun:#1f1a1c top=long:#7a4fa0 skirt=mini:#7a4fa0
  legs=tights:#e0c0a8 feet=#fbf7ec
footballer pose=kick skin=brown hair=crop:#1f1a1c top=short:#d8402f legs=shorts:#fbf7ec feet=#25283c
  on=stripes:#fbf7ec before=ball
boxer pose=box skin=deep hair=crop:#1f1a1c top=bare:skin legs=shorts:#d8402f feet=#fbf7ec near=glove far=glove
king pose=hold build=stout skin=fair hair=bob:#d9d3c8 beard=beard hat=crown top=wide:#7a2440
  skirt=robe:#7a2440 legs=trousers:#3a2a3f on=fur+belt:#f0bb34 back=mantle near=sceptre
queen pose=hold build=woman skin=brown hair=long:#2b1d18 hat=crown top=wide:#5a3f8a skirt=robe:#5a3f8a
  legs=tights:#5a3f8a on=robe_sash+fur back=mantle:#c8302a near=orb
princess pose=twirl build=woman skin=fair hair=long:#d9a94a hat=crown top=short:#e58aa5 skirt=robe:#e58aa5
  legs=bare on=robe_sash
knight pose=guard skin=fair hair=none hat=knight top=long:#aab4c0 legs=trousers:#9aa4b2 feet=#8b95a4
  skirt=mini:#c8302a on=cross near=shield far=sword
wizard pose=staff skin=fair hair=long:#e3ded4 beard=beard:#e9e4da hat=wizard top=wide:#3f3f96
  skirt=robe:#3f3f96 legs=tights:#3f3f96 on=robe_sash near=wand
witch pose=staff build=woman skin=fair hair=long:#b5522c hat=witch top=wide:#3a2f52 skirt=robe:#3a2f52
  legs=tights:#3a2f52 on=belt:#d9742c near=broom
witch/broom pose=ride build=woman skin=fair hair=long:#b5522c hat=witch top=wide:#3a2f52 skirt=midi:#3a2f52
  legs=tights:#d9742c feet=#2b2230 near=besom
ninja pose=lunge skin=tan hair=none hat=ninja top=long:#23263a legs=trousers:#23263a feet=#1a1c2a
  on=belt:#b3302c:#b3302c near=katana
samurai pose=guard skin=tan hair=bun:#1f1a1c hat=samurai top=wide:#a5302c skirt=midi:#2f3346 legs=wide:#2f3346
  feet=#d9c9a5 on=robe_sash near=katana
pirate pose=proud skin=tan hair=long:#1f1a1c beard=stubble:#3a2a24 hat=pirate+patch top=long:#8a2a2a
  skirt=coat:#8a2a2a legs=boots:#f0e2c4 feet=#2b2028 on=sash:#f2c23a+buttons near=sabre
cowboy pose=proud skin=tan hair=crop beard=tache:#4a2a1c hat=cowboy top=long:#f0d9a8 legs=boots:#3f5f8f
  feet=#7a4a28 on=vest:#8a4a2a+belt+scarf near=lasso
monk pose=read skin=brown hair=none hat=hood top=wide:#8a5f3a skirt=robe:#8a5f3a legs=tights:#8a5f3a
  feet=#5a3a24 on=robe_sash:#f3ead6 near=book:#7a2440
buddhist_monk pose=stand skin=tan hair=none top=wide:#e08a2a skirt=robe:#e08a2a legs=bare on=sash:#a5402a
  feet=#8a5f3a
shepherd pose=staff skin=brown hair=none hat=scarf:#e9d9b8 top=wide:#b5703f skirt=midi:#b5703f
  legs=trousers:#6a4a38 feet=#5a3a24 on=robe_sash:#5a3a24 near=crook
scientist pose=show build=woman skin=fair hair=bob:#2b1d18 hat=glasses top=long:#fbf7ec skirt=coat:#fbf7ec
  legs=trousers:#4f5f8a far=flask before=bench
teacher pose=show skin=brown hair=crop:#1f1a1c hat=glasses top=long:#7a8a5a legs=trousers:#5a4a3a
  on=tie:#c8452f far=pointer behind=board
student pose=read build=woman skin=tan hair=bob top=long:#c8452f legs=trousers:#2f4468 feet=#f3ead6
  back=pack:#3f6fa0 near=book:#f2b52a
reader pose=sit build=woman skin=fair hair=bun:#8a4a24 top=long:#d9a23a legs=trousers:#3f5f7a near=book
  behind=armchair
graduate pose=proud build=woman skin=brown hair=long:#1f1a1c hat=mortarboard top=wide:#25283c
  skirt=midi:#25283c legs=tights:#6a4a38 on=scarf:#c8302a near=letter
superhero pose=proud skin=tan hair=swept:#1f1a1c hat=eyemask:#1d3a7a top=long:#2b5fc4 legs=tights:#2b5fc4
  feet=#c8302a on=star+belt:#f2c23a back=cape
angel pose=hold build=woman skin=fair hair=long:#d9a94a hat=halo top=wide:#fbf3e2 skirt=robe:#fbf3e2 legs=bare
  on=robe_sash back=wings
clown pose=twirl skin=#f6e3d2 hair=none hat=clown top=wide:#f2c23a legs=wide:#3d8fb0 feet=#d8402f
  on=dots:#d8402f+ruff
detective pose=salute skin=fair hair=crop:#5a3a24 hat=deerstalker top=long:#a58a5a skirt=knee:#a58a5a
  legs=trousers:#4a4038 on=collar:#8a6f42 near=glass
archer pose=draw build=woman skin=tan hair=plaits:#7a3f24 hat=feather:#4f7a3f top=long:#4f7a3f
  skirt=mini:#4f7a3f legs=boots:#8a6a4a feet=#5a3a24 on=belt back=quiver far=bowstring
postman pose=walk skin=brown hair=crop hat=cap:#c8302a:#f2c23a top=long:#c8302a legs=trousers:#3a4258
  on=buttons near=bag:#8a5f3a far=letter
businessman pose=walk skin=fair hair=swept top=long:#3a4258 legs=trousers:#3a4258 on=tie:#c8302a near=bag
magician pose=show skin=tan hair=crop hat=top_hat top=long:#25233a legs=trousers:#25233a on=tie:#c8302a
  back=cape:#7a2440 far=baton
miner pose=staff skin=tan hair=crop beard=stubble hat=hard_hat top=long:#6a6f5a legs=boots:#3f4a5a
  feet=#2b2028 on=straps near=lantern
viking pose=guard build=stout skin=fair hair=plaits:#b5622c beard=beard:#b5622c hat=viking top=long:#4f6a7a
  skirt=mini:#6a4a38 legs=boots:#5a4a42 feet=#3a2a24 on=fur:#b59a7a+belt near=shield:#c8452f far=sword
mermaid pose=perch build=woman skin=tan hair=long:#a5402a top=bare:#3f9a8a legs=tail:#2f8f83 feet=none
  behind=rock
fairy pose=twirl build=woman skin=fair hair=bun:#7a3f24 hat=flowers top=short:#6fa04a skirt=mini:#6fa04a
  legs=bare feet=#4f7a3f back=wings:#d3ece4:#9fd0c4 near=baton:#8a5f3a:#f2c23a
elf pose=draw skin=fair hair=long:#e6d3a2 hat=feather:#3f6a5a:#3f6a5a top=long:#3f6a5a skirt=coat:#3f6a5a
  legs=boots:#8a7a5a feet=#5a4a32 on=belt back=quiver far=bowstring
vampire pose=show skin=#d9d3cf hair=swept:#1d1b26 top=long:#2b2838 legs=trousers:#2b2838
  on=tie:#c8302a:#c8302a back=cape:#8a1f34
bride pose=stroll build=woman skin=brown hair=bun:#2b1d18 hat=flowers:#fbf7ec:#e9b8c4 top=short:#fbf7ec
  skirt=robe:#fbf7ec legs=bare near=bouquet
skateboarder pose=skate skin=brown hair=none hat=beanie:#3d8fb0:#3d8fb0 top=short:#f2b52a legs=breeches:#3a4a6a
  feet=#d8402f behind=skateboard
"""
