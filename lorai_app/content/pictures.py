"""The pictures of the site, as data: `make assets` paints them with the built-in provider, and says so in each file."""

from dataclasses import dataclass

FOLDER = "pictures"
"""Under assets/, and so under the site's root."""


@dataclass(frozen=True)
class Picture:
    """A print of ours: `widths` are those that pages ask for, in pixels."""

    name: str
    prompt: str
    ratio: str
    seed: int
    alt: str
    widths: tuple[int, ...] = (360, 720)

    def path(self, width: int, kind: str) -> str:
        """The file below the site's root; `kind` is avif or webp."""
        return f"/{FOLDER}/{self.name}-{width}.{kind}"


HERO = Picture(
    "hero",
    "a red fox resting in falling snow at dusk, wide and quiet",
    "3:2",
    1,
    "A print of a red fox in falling snow at dusk.",
    widths=(480, 960, 1440),
)

WHY = (
    Picture(
        "why-batches",
        "four sailboats on the sea at sunset",
        "4:3",
        1,
        "A print of sailboats on the sea at sunset.",
        widths=(400, 600, 800),
    ),
    Picture(
        "why-references",
        "a cat and a teapot by the window, spring morning",
        "4:3",
        2,
        "A print of a cat beside a teapot at a window.",
        widths=(400, 600, 800),
    ),
    Picture(
        "why-ratios",
        "a lighthouse on a cliff in a storm at night",
        "4:3",
        3,
        "A print of a lighthouse in a storm at night.",
        widths=(400, 600, 800),
    ),
    Picture(
        "why-price",
        "still life of lemons and a blue jug, morning light",
        "4:3",
        1,
        "A print of lemons and a blue jug in morning light.",
        widths=(400, 600, 800),
    ),
)

SHOWCASE = (
    Picture("deer", "a deer in a misty forest at dawn", "4:5", 1, "A print of a deer in a misty forest."),
    Picture(
        "horizon",
        "an elephant herd crossing the savanna at sunset",
        "21:9",
        2,
        "A print of elephants at sunset.",
    ),
    Picture(
        "owl",
        "woodcut of an owl under a full moon",
        "2:3",
        3,
        "A woodcut of an owl under the moon.",
    ),
    Picture("tulip", "botanical plate of a tulip", "3:4", 4, "A botanical plate of a tulip."),
    Picture(
        "alps",
        "travel poster of a mountain lake with a sailboat",
        "2:3",
        2,
        "A travel poster of a mountain lake.",
    ),
    Picture(
        "cafe", "isometric coffee shop on a corner at night", "1:1", 1, "An isometric coffee shop at night."
    ),
    Picture(
        "cyclist",
        "constructivist poster of a cyclist, red and black",
        "3:4",
        2,
        "A constructivist poster of a cyclist.",
    ),
    Picture("paper", "paper cut forest with a fox", "5:4", 1, "A layered paper cut of a fox in a forest."),
    Picture(
        "fruit",
        "still life of pears and grapes, evening light",
        "4:3",
        2,
        "A still life of pears and grapes.",
    ),
    Picture("whale", "a whale under the stars", "16:9", 2, "A print of a whale under the stars."),
    Picture("bicycle", "blueprint of a bicycle", "3:2", 1, "A blueprint of a bicycle."),
    Picture(
        "street", "a city street in the rain at night, neon", "9:16", 2, "A print of a rainy street at night."
    ),
    Picture(
        "pineapple", "pop art of a pineapple, pink and yellow", "1:1", 2, "A pop art print of a pineapple."
    ),
    Picture("swirls", "marbled paper with a swan", "4:5", 1, "Marbled paper with a swan."),
    Picture(
        "peaks",
        "a hiker below huge mountains at dawn",
        "9:21",
        1,
        "A tall print of a hiker below mountains.",
        widths=(240, 480),
    ),
    Picture(
        "tower",
        "a lighthouse above the sea in summer",
        "1:2",
        2,
        "A tall print of a lighthouse.",
        widths=(240, 480),
    ),
    Picture(
        "train", "a steam train crossing a bridge in autumn", "2:1", 1, "A wide print of a train in autumn."
    ),
    Picture(
        "balloons", "hot air balloons over a valley at dawn", "16:9", 3, "A print of balloons over a valley."
    ),
)


def all_pictures() -> tuple[Picture, ...]:
    return (HERO, *WHY, *SHOWCASE)
