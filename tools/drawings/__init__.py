"""Makes `lorai_app/providers/sketch/shapes/packed.jsonl` from open icon sets: `make drawings`, never shipped.

`table/*.txt` choose an icon for every drawing, `packs` fetches the icon sets, `svg` reads an icon as touches of
paint, `marks` separates the touches into flat marks, `fit` brings them into the common box, `sheet` shows the result.
"""
