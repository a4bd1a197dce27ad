"""How a picture is made: the ten styles, the kinds of picture that can be asked for, and words about pictures."""

from lorai_app.providers.sketch.words.lexicon import Lexicon

STYLES = Lexicon("""
woodcut: linocut, lino cut, lino print, linoprint, linoleum print, engraving, engraved, etching, etched,
    woodblock, wood cut, woodblock print, wood engraving, block print, ukiyo e, ukiyoe, xylograph,
    copperplate, scratchboard, holzschnitt, linolschnitt, gravure, drypoint, wood block
blueprint: technical drawing, schematic, cyanotype, blue print, patent drawing, technical diagram,
    engineering drawing, exploded view, construction drawing, architectural drawing, floor plan, cad drawing,
    cutaway, wireframe, patent
botanical: herbarium, botanical illustration, botanical plate, botanical drawing, botanical print,
    botanical art, scientific illustration, natural history illustration, natural history plate, field guide,
    plant study, audubon, encyclopedia plate, pressed flower, botanical study
travel_poster: vintage travel poster, tourism poster, art deco poster, national park poster, travel ad,
    wpa poster, railway poster, holiday poster, vintage poster, art deco travel poster, vacation poster,
    ski poster, retro travel poster, tourist poster, retro poster, travel advertisement
still_life: still life, still lifes, still lives, product shot, packshot, product photo, product photography,
    food photography, food photo, nature morte, tabletop, table top, flat lay, flatlay, stillleben,
    product render, vanitas, advertising shot, food styling
isometric: low poly, lowpoly, diorama, isometry, isometric view, isometric illustration, axonometric, voxel,
    isometric art, miniature world, tilt shift, pixel city, isometric projection
constructivist: bauhaus, propaganda, propaganda poster, suprematist, suprematism, constructivism, de stijl,
    soviet poster, soviet, agitprop, russian avant garde, el lissitzky, rodchenko, malevich, kandinsky,
    mondrian, geometric abstraction, swiss design, swiss style, revolutionary poster, kubismus, cubist,
    cubism
halftone: pop art, popart, comic, comics, comic book, ben day dots, ben day, benday, dots, dot pattern,
    halftone dots, manga, lichtenstein, roy lichtenstein, andy warhol, warhol, newsprint, comic strip,
    graphic novel, half tone, pointillism, pointillist, stippling, stippled, superhero comic
marbling: marbled, marble paper, ebru, suminagashi, fluid, fluid art, abstract swirls, swirls, swirling ink,
    ink swirls, liquid, liquid paint, acrylic pour, marble texture, paint pour, abstract, abstract art,
    oil on water, swirling colors, swirling colours, pouring paint, marbleized
paper_cut: papercut, paper cut, papercraft, paper craft, layered paper, origami, collage, cut paper,
    paper art, paper cutout, paper collage, kirigami, paper layers, cutouts, matisse cutout, scherenschnitt,
    paper sculpture, quilling, folded paper, paper diorama, cut out paper, construction paper, papercutting
""")

VIEWS = Lexicon("""
closeup: close up, close ups, macro, extreme closeup, detail shot, up close, macro shot, zoomed in,
    tight shot, larger than life
portrait: headshot, head shot, bust, mugshot, selfie, face of, profile picture, avatar, profile photo,
    passport photo
landscape: wide, wide shot, panorama, panoramic, vista, wide angle, wide view, establishing shot, ultrawide,
    scenery, scenic view
poster: flyer, flier, book cover, album cover, movie poster, film poster, magazine cover, greeting card,
    cover art, advert, banner, billboard, invitation, gig poster, concert poster, event poster, logo, badge,
    emblem
window: through a window, through the window, by the window, at the window, window view, out of the window,
    windowsill, window seat, window sill, near the window, from the window, in the window, beside the window,
    looking out the window
motif: pattern, wallpaper, textile, sticker, stickers, seamless pattern, sticker sheet, fabric,
    wrapping paper, gift wrap, repeating pattern, repeat pattern, icon set, icons, tile pattern, tileable,
    stamps, postage stamps, surface pattern, print pattern
silhouette: silhouetted, backlit, against the sun, against the moon, against the sunset,
    against the setting sun, in front of the moon, in front of the sun, shadow puppet, before the moon,
    contre jour
reflection: reflected, mirrored, mirror image, reflecting, reflections, reflected in the water, mirror lake,
    reflective
vignette: medallion, cameo, round frame, circular frame, oval frame, circle frame, spot illustration,
    roundel, tondo
diptych: triptych, two panels, three panels, split screen, panels, comic panels, side by side,
    before and after
procession: parade, procession of, in a row, marching, single file, lined up, line of, row of, caravan,
    convoy, migrating, migration
layers: framed by branches, through the trees, peeking through, among leaves, foreground leaves, layered,
    hiding in, through leaves
arch: archway, framed by an arch, doorway, alcove, stained glass, under an arch, niche
table: on a table, on the table, table setting, breakfast table, dinner table, kitchen table, wooden table
""")

TABLETOP = Lexicon("""
=table: table, tabletop, breakfast, lunch, dinner, brunch, kitchen counter, picnic blanket, feast, dessert,
    platter
=podium: product, packshot, podium, plinth, pedestal, product shot, product photo, cosmetic,
    advertising shot, perfume ad
""")

IDIOMS = Lexicon("""
=view: depth of field, shallow depth of field, birds eye view, bird s eye view, bird eye view, bird view,
    worms eye view, worm eye view, fish eye, fisheye, eye level, camera angle, golden ratio, dutch angle,
    film grain, rule of thirds, wide shot, full body, full shot, medium shot, long shot, top view, side view,
    front view, point of view, pov, drone shot, drone view, drone footage, camera lens, camera shot,
    camera view, film still, movie still, star of the show, work of art, art print, fine art print,
    shot on film, 35mm film, film photography, analog film, polaroid photo, focal point, low angle,
    high angle, eye view
=light: god ray, sun ray, light ray, ray of light, ray of sunlight, drop shadow, rim light, rim lighting,
    soft light, volumetric light, butterfly lighting, rembrandt lighting, studio light, studio lighting,
    light beam, lens flare, ray tracing, ray traced, path tracing
=medium: oil painting, oil on canvas, on canvas, watercolor, water color, watercolour, watercolor paper,
    paper texture, textured paper, on paper, paper grain, color palette, colour palette, book illustration,
    children s book illustration, childrens book illustration, storybook illustration, storybook, story book,
    children book, wall art, card design, t shirt design, tshirt design, pencil sketch, ink pen, pen and ink,
    pencil drawing, brush stroke, brush strokes, brushwork, digital painting, concept art, matte painting,
    screen print, screenprint, silkscreen, silk screen, riso print, risograph, letterpress, lithograph,
    gold foil, ink wash, coffee table book, magazine illustration, editorial illustration, key visual,
    hero image, stock photo, line art, flat design, unreal engine, octane render, trending on artstation,
    award winning, national geographic, comic panel, masterpiece, clip art
=speech: like a dream, out of this world, a sense of, sense of scale, sea of clouds, piece of art, heart of,
    in the heart of, eye catching, polka dot, polka dots, on fire, rule of third, the eye, hand drawn,
    hand made, hand printed, by hand, hand painted, top of the world, state of the art, in the middle of,
    middle of, center of, made out of, shot from, seen from, play of light, world building, worn face,
    hands of, on its face, its face, her face, his face, face mask texture, mouth watering
""")
"""Phrases in which a thing is named that is not meant to be seen."""
