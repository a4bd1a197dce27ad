"""`python -m tools.drawings [sheet.png [word ...]]`: writes the drawings; shows those whose names hold a word."""

import json
import sys
from pathlib import Path

from lorai_app.providers.sketch.shapes import packed
from tools.drawings import sheet
from tools.drawings.choices import Choice, choices
from tools.drawings.fit import fitted, told
from tools.drawings.marks import Mark, changed, separated, silhouette, without_specks
from tools.drawings.packs import icons
from tools.drawings.svg import touches

MOST = 2_200_000


def main(sheets: str | None = None, *words: str) -> None:
    lines = [line(choice) for choice in choices()]
    text = "".join(f"{each}\n" for each in lines)
    if len(text) > MOST:
        raise SystemExit(f"{len(text)} bytes are more than the {MOST} that the drawings may take.")
    packed.FILE.write_text(text, "utf-8")
    sys.stdout.write(f"{len(lines)} drawings, {len(text)} bytes\n")
    if sheets:
        names = [name for name in packed.names() if not words or any(word in name for word in words)]
        sheet.show(names, Path(sheets))


def line(choice: Choice) -> str:
    """A drawing as one line of the file."""
    written = {
        "name": choice.name,
        "from": f"{choice.pack}:{choice.icon}",
        "faces": choice.faces,
        "marks": [told(mark) for mark in drawn(choice)],
    }
    return json.dumps(written, separators=(",", ":"))


def drawn(choice: Choice) -> list[Mark]:
    """All layers of a drawing: what of ours lies beneath it, its closed silhouette, itself, what lies on top."""
    icon = icons(choice.pack)[choice.icon]
    itself = without_specks(changed(separated(touches(icon.body, choice.ink), icon.side), choice.changes))
    closed = silhouette(itself, choice.beneath) if choice.beneath else []
    return fitted([*_own(choice.below, icon.side), *closed, *itself, *_own(choice.above, icon.side)])


def _own(name: str, side: float) -> list[Mark]:
    if not name:
        return []
    icon = icons("own")[name]
    return [
        mark.moved(lambda point: point * side / icon.side) for mark in separated(touches(icon.body, ""), 1e4)
    ]


if __name__ == "__main__":
    main(*sys.argv[1:])
