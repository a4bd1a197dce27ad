"""The drawer of inks: three and a paper for every time and mood, and every colour that has a name."""

from dataclasses import dataclass, replace

RGB = tuple[int, int, int]


@dataclass(frozen=True)
class Inks:
    """`cool` prints skies and grounds, `warm` the accent, `key` the darks; colours as #rrggbb."""

    cool: str
    warm: str
    key: str
    paper: str = "#f5efe2"

    def with_cool(self, colour: str) -> "Inks":
        return replace(self, cool=colour)

    def with_warm(self, colour: str) -> "Inks":
        return replace(self, warm=colour)


PALETTES: dict[str, Inks] = {
    "dawn": Inks("#7f9fc9", "#f5826b", "#2b2c4f", "#fbf1e3"),
    "day": Inks("#3f8fb5", "#f0653c", "#1d2a44"),
    "dusk": Inks("#3d6c97", "#f1603f", "#1d2140"),
    "night": Inks("#2a4f8f", "#f6b13c", "#141a38", "#f3eedf"),
    "spring": Inks("#57a773", "#f3718c", "#23343a", "#faf4e4"),
    "summer": Inks("#1f9aa8", "#f7a229", "#1c2f4a", "#fbf3df"),
    "autumn": Inks("#c9a23f", "#c8352b", "#33252b", "#f6ecd8"),
    "winter": Inks("#6c9dbd", "#e4572e", "#22304d", "#f4f3ee"),
    "storm": Inks("#4a6f80", "#e9b44c", "#1b2430", "#eeeade"),
    "forest": Inks("#3f8563", "#f08a4b", "#182b2b", "#f5efdf"),
    "desert": Inks("#e2a04e", "#c8372d", "#3a2038", "#f9ecd6"),
    "quiet": Inks("#9aa7a0", "#d98e73", "#37403f", "#f6f1e8"),
    "bold": Inks("#2458c5", "#f2412e", "#151515", "#f7f1e1"),
    "neon": Inks("#3b2fb5", "#ff3f8e", "#14103a", "#f3eff5"),
    "retro": Inks("#2f8f83", "#f29c38", "#3b2a2a", "#f8ecd2"),
    "mono": Inks("#8a8a86", "#4d4d4a", "#191919", "#f4f2ec"),
    "candy": Inks("#7cc2d6", "#f7799f", "#3a2b56", "#fdf3ee"),
    "grape": Inks("#8a7bb8", "#f3697a", "#241f3d", "#f5eff0"),
}

ODD = ("day", "spring", "autumn", "bold", "retro", "candy", "grape", "forest", "desert", "summer")
"""What a prompt without any hint of colour may get."""

COLOURS: dict[str, str] = {
    "red": "#e3342f",
    "crimson": "#c21f3a",
    "scarlet": "#ea3323",
    "orange": "#f4772e",
    "amber": "#f2a51f",
    "gold": "#dda522",
    "golden": "#dda522",
    "yellow": "#f6c21c",
    "mustard": "#d19a1c",
    "lime": "#9ccc3c",
    "green": "#38915a",
    "olive": "#7d8a3a",
    "mint": "#7cc9a9",
    "emerald": "#1f9d6c",
    "teal": "#1f8a8c",
    "turquoise": "#35b5b3",
    "cyan": "#2bb3d6",
    "blue": "#2b62c4",
    "navy": "#27407f",
    "indigo": "#43409c",
    "purple": "#7a4fb0",
    "violet": "#8459c0",
    "lavender": "#a592d4",
    "lilac": "#b79bd6",
    "magenta": "#d63a93",
    "pink": "#f283a8",
    "rose": "#ec6f8b",
    "coral": "#fa7458",
    "peach": "#f7a582",
    "brown": "#9a5f38",
    "beige": "#cdb48c",
    "cream": "#d9c39a",
    "grey": "#8d9296",
    "gray": "#8d9296",
    "silver": "#9fa8b0",
    "white": "#d5d2c8",
    "black": "#33343a",
}


def rgb(colour: str) -> RGB:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
