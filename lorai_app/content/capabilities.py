"""What it can do: six capabilities, each with the figure that says how much."""

from dataclasses import dataclass

from lorai_app.content import figures
from lorai_app.content.figures import credits, number
from lorai_app.domain.catalog import Model


@dataclass(frozen=True)
class Capability:
    """`figure` is a number as large as a poster's, `unit` what it counts."""

    figure: str
    unit: str
    title: str
    words: str


TITLE = "What fits into one press"


def capabilities(model: Model) -> tuple[Capability, ...]:
    most = figures.most(model)
    return (
        Capability(
            f"{model.max_prompt:,}",
            "characters",
            "Long prompts",
            "A 300-word design brief goes in whole: audience, mood, type, what must not appear. Nothing is "
            "shortened behind your back.",
        ),
        Capability(
            str(model.max_references),
            "photos",
            "Several sources in one picture",
            "The subject of one, the light of another, the palette of a third, composed into something "
            "that none of them was.",
        ),
        Capability(
            str(len(model.ratios)),
            "ratios",
            "Every frame you print or post",
            f"{figures.ratios(model)}. Composed for the frame, not cropped to it.",
        ),
        Capability(
            f"{min(model.counts)}–{most}",
            "at once",
            "The same words, read again",
            f"Up to {number(most)} pictures of one prompt, made in parallel and delivered one by one, so "
            "that you can choose.",
        ),
        Capability(
            "2",
            "ways in",
            "Text to image, image to image",
            "The same form does both. Add a photo and it is image-to-image; take it out and it is "
            "text-to-image again.",
        ),
        Capability(
            "0",
            "credits",
            "For what you don’t get",
            f"{credits(figures.dearest(model)).capitalize()} for each delivered image. Blocked, failed or "
            "cancelled before it was sent: nothing.",
        ),
    )
