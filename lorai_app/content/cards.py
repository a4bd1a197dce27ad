"""What a messenger shows of a page: a print with the page's words beside it (`make assets`)."""

from dataclasses import dataclass

from lorai_app.content.pictures import FOLDER


@dataclass(frozen=True)
class Card:
    """What a messenger shows of a page: 1200×630, with the page's words on the print."""

    name: str
    prompt: str
    seed: int
    title: str
    line: str

    @property
    def path(self) -> str:
        return f"/{FOLDER}/card-{self.name}.jpg"


CARDS = (
    Card(
        "home",
        "a red fox in falling snow at dusk",
        3,
        "Say it. Get four prints of it.",
        "GPT Image 2 on LoraAI",
    ),
    Card(
        "gpt-image-1-5",
        "still life of pears, morning light",
        2,
        "GPT Image 1.5",
        "Three ratios, until 1 December 2026",
    ),
    Card(
        "seedance-2",
        "sailboats on the sea at sunset",
        1,
        "Seedance 2.0",
        "Video by ByteDance, coming to LoraAI",
    ),
    Card(
        "features",
        "a lighthouse in a storm at night",
        1,
        "What it can do",
        "Batches, references, thirteen ratios",
    ),
    Card(
        "pricing",
        "still life of lemons and a teapot",
        1,
        "2 credits an image",
        "Only for images that were delivered",
    ),
    Card(
        "faq",
        "an owl in a forest at night",
        2,
        "Questions, answered",
        "What it is, what it costs, how long it takes",
    ),
)
"""One for every page that people send to each other."""
