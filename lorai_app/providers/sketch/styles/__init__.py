"""Ways to make a print, one in each module."""

from lorai_app.providers.sketch.styles import (
    blueprint,
    botanical,
    constructivist,
    halftone,
    isometric,
    marbling,
    paper_cut,
    still_life,
    travel_poster,
    woodcut,
)
from lorai_app.providers.sketch.styles.style import ORDINARY, Style

__all__ = ["ORDINARY", "STYLES", "Style"]

STYLES: dict[str, Style] = {
    "woodcut": woodcut.STYLE,
    "blueprint": blueprint.STYLE,
    "botanical": botanical.STYLE,
    "halftone": halftone.STYLE,
    "marbling": marbling.STYLE,
    "travel_poster": travel_poster.STYLE,
    "still_life": still_life.STYLE,
    "isometric": isometric.STYLE,
    "constructivist": constructivist.STYLE,
    "paper_cut": paper_cut.STYLE,
}
"""By the name that a plan gives."""
