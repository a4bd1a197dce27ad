"""How: four steps from a sentence to a print."""

from dataclasses import dataclass

from lorai_app.content import figures
from lorai_app.content.figures import number
from lorai_app.domain.catalog import Model


@dataclass(frozen=True)
class Step:
    """`figure` names what is drawn above it."""

    figure: str
    title: str
    words: str


TITLE = "From a sentence to a print"


def steps(model: Model) -> tuple[Step, ...]:
    return (
        Step(
            "words",
            "Say what you want",
            f"One line or a whole brief: up to {model.max_prompt:,} characters, and none of them is cut. "
            "What you typed is still there after a reload.",
        ),
        Step(
            "photos",
            "Add photos, or don’t",
            f"Up to {number(model.max_references)}: JPEG, PNG, WebP, GIF, AVIF or HEIC straight from the "
            "phone. They are turned upright, and the place where they were taken is removed.",
        ),
        Step(
            "frame",
            "Pick a frame and a number",
            f"{number(len(model.ratios)).capitalize()} ratios, {figures.counts(model)} images. The price on "
            "the button changes in the same moment.",
        ),
        Step(
            "press",
            "Press, and go",
            f"One image usually takes {figures.one_image(model)}, {number(figures.most(model))} may take "
            f"{figures.a_batch(model)}. The page follows by itself. Leave it, and everything is here when "
            "you return.",
        ),
    )
