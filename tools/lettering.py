"""Poster fonts for the sketch provider: subsets of two npm packages merged, renamed (reserved names) and kerned.

    python tools/lettering.py PACKAGES OUT

PACKAGES holds the unpacked `@fontsource/alfa-slab-one` and `@fontsource/sofia-sans-extra-condensed` (npm pack); needs
fontTools. Pillow's basic layout, which is the same everywhere, reads only a `kern` table: made here from GPOS.
"""

import sys
from itertools import product
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

FONTS = {
    "slab": ("alfa-slab-one", ("latin", "latin-ext"), "400"),
    "grotesque": ("sofia-sans-extra-condensed", ("latin", "latin-ext", "cyrillic", "greek"), "900"),
}
CHARACTERS = [
    *range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x218, 0x21C), 0x1E9E,
    *range(0x386, 0x3CF), *range(0x400, 0x460), 0x490, 0x491,
    0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x20AC, 0x2116, 0x2122,
]  # fmt: skip


def pairs(font: TTFont) -> dict[tuple[str, str], int]:
    """The kerning of all pairs of letters, as GPOS gives it."""
    cmap = font.getBestCmap()
    names = {cmap[code] for code in cmap if chr(code).isalpha() and code < 0x460}
    found: dict[tuple[str, str], int] = {}
    gpos = font["GPOS"].table
    kern = {
        i
        for record in gpos.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for i in record.Feature.LookupListIndex
    }
    for index in sorted(kern):
        for table in gpos.LookupList.Lookup[index].SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType != 2:
                continue
            covered = [name for name in table.Coverage.glyphs if name in names]
            if table.Format == 1:
                for name in covered:
                    for record in table.PairSet[table.Coverage.glyphs.index(name)].PairValueRecord:
                        step = getattr(record.Value1, "XAdvance", 0) if record.Value1 else 0
                        if record.SecondGlyph in names:
                            found.setdefault((name, record.SecondGlyph), step)
                continue
            first, second = table.ClassDef1.classDefs, table.ClassDef2.classDefs
            for left, right in product(covered, sorted(names)):
                value = table.Class1Record[first.get(left, 0)].Class2Record[second.get(right, 0)].Value1
                step = getattr(value, "XAdvance", 0) if value else 0
                if step:
                    found.setdefault((left, right), step)
    return found


def main(packages: Path, out: Path) -> None:
    for name, (family, subsets, weight) in FONTS.items():
        parts = []
        for part in subsets:
            font = TTFont(packages / family / "files" / f"{family}-{part}-{weight}-normal.woff")
            font.flavor = None
            parts.append(out / f"{name}-{part}.ttf")
            font.save(parts[-1])
        font = Merger().merge([str(part) for part in parts])
        for piece in parts:
            piece.unlink()
        kerning = pairs(font)
        options = Options(layout_features=[], name_IDs=[0, 13, 14], hinting=False, notdef_outline=True)
        cutter = Subsetter(options)
        cutter.populate(unicodes=CHARACTERS)
        cutter.subset(font)
        for table in ("GPOS", "GSUB", "GDEF", "DSIG", "meta"):
            if table in font:
                del font[table]
        for place, text in (
            (1, f"Lorai {name.title()}"),
            (2, "Regular"),
            (4, f"Lorai {name.title()}"),
            (6, f"Lorai-{name.title()}"),
        ):
            font["name"].setName(text, place, 3, 1, 0x409)
        glyphs, least = set(font.getGlyphOrder()), font["head"].unitsPerEm * 0.012
        kern = KernTable_format_0()
        kern.coverage, kern.format, kern.apple = 1, 0, False
        chosen = {pair: step for pair, step in kerning.items() if abs(step) > least and set(pair) <= glyphs}
        kern.kernTable = dict(sorted(chosen.items(), key=lambda item: -abs(item[1]))[:3000])
        font["kern"] = newTable("kern")
        font["kern"].version, font["kern"].kernTables = 0, [kern]
        font.save(out / f"{name}.ttf")
        print(
            name,
            len(font.getBestCmap()),
            "characters",
            len(kern.kernTable),
            "pairs",
            (out / f"{name}.ttf").stat().st_size,
        )


main(Path(sys.argv[1]), Path(sys.argv[2]))
