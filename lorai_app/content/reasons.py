"""Why: four blocks, each with a picture (content/pictures.py, WHY) and something drawn."""

from dataclasses import dataclass

from lorai_app.content import figures
from lorai_app.content.figures import credits, number
from lorai_app.domain.catalog import Model


@dataclass(frozen=True)
class Reason:
    """`figure` names what is drawn beside the picture; `note` stands under it, small."""

    figure: str
    title: str
    words: str
    note: str


TITLE = "Ask once. Choose from what comes back."


def reasons(model: Model) -> tuple[Reason, ...]:
    most, photos, each = figures.most(model), model.max_references, figures.dearest(model)
    return (
        Reason(
            "batch",
            f"{number(most).capitalize()} at a time, side by side",
            f"One press makes {figures.counts(model)} images in parallel. Each takes its place the moment "
            "it is ready, so a slow one holds nobody up. Close the tab if you like: the images and their "
            "receipt will be where you left them.",
            "A block is shown as a block, says what was blocked when that is known, and costs nothing.",
        ),
        Reason(
            "references",
            f"{number(photos).capitalize()} photos, each with a number",
            f"Add up to {number(photos)} and point at them in the prompt: the subject from @1, the light "
            "from @2, the palette from @3. Put a style over your own picture, swap a background, keep one "
            "character through a whole series.",
            "With a photo it is image-to-image, without one text-to-image. Same model, same price.",
        ),
        Reason(
            "ratios",
            f"{number(len(model.ratios)).capitalize()} frames, drawn to scale",
            f"From a {_widest(model)} cinema strip to a {_tallest(model)} phone wallpaper. Every frame has "
            "the name of its use, and the empty tiles take its shape before anything is made. There is no "
            "“auto” that decides for you.",
            "Under each print stands what arrived, in pixels.",
        ),
        Reason(
            "price",
            f"{credits(each).capitalize()} a print. The rest is free.",
            f"{number(most).capitalize()} images cost {credits(most * each)} at most, and the button says so "
            "before you press it. Whatever is blocked or fails gives its credits back by itself, and the "
            "receipt adds up, line by line.",
            "No minimum, no subscription, no key of your own.",
        ),
    )


def _widest(model: Model) -> str:
    return max(model.ratios, key=lambda ratio: ratio.width / ratio.height).name


def _tallest(model: Model) -> str:
    return min(model.ratios, key=lambda ratio: ratio.width / ratio.height).name
