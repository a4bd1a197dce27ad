"""What it costs, where credits come from, and what is never charged."""

from collections.abc import Mapping
from dataclasses import dataclass

from lorai_app.content import figures
from lorai_app.content.figures import credits
from lorai_app.content.page import Page, Section
from lorai_app.domain.catalog import CATALOG, Model

TABLE = "The price list"
CALCULATOR = "What would it come to?"
AT_MOST = "at most, if everything is delivered"
BATCHES = "Batches"
PRINT = "fruit"
"""Of the showcase, beside the headline."""
IMAGES = "Images in each"
KIND = "Model and shape"


@dataclass(frozen=True)
class Rate:
    """One line of the price list: credits for a delivered image of that model in those ratios."""

    model: str
    name: str
    ratios: tuple[str, ...]
    credits: int
    until: str

    @property
    def id(self) -> str:
        return f"{self.model} {self.credits}"

    @property
    def shape(self) -> str:
        return "any ratio" if len(self.ratios) > 3 else figures.listed(self.ratios)


def page(model: Model = CATALOG["gpt-image-2"]) -> Page:
    each = credits(figures.dearest(model))
    return Page(
        title=f"Pricing: {each} an image with GPT Image 2 | LoraAI",
        description=f"GPT Image 2 costs {each} for each delivered image, in every ratio, with or without "
        "photos. Blocked and failed images are never charged. Free to try without an account.",
        headline=f"{each.capitalize()} an image.",
        lead="Only for images that were delivered. The button shows the most that a press can cost, and "
        "the receipt shows what it did cost.",
        card="pricing",
    )


def rates(catalog: Mapping[str, Model] = CATALOG) -> tuple[Rate, ...]:
    """Every price that there is, model by model."""
    return tuple(
        Rate(
            model.id,
            model.name,
            tuple(names),
            cost,
            f"until {figures.day(model.retires)}" if model.retires else "",
        )
        for model in catalog.values()
        for cost, names in figures.by_price(model).items()
    )


def sections(model: Model = CATALOG["gpt-image-2"]) -> tuple[Section, ...]:
    each, most = figures.dearest(model), figures.most(model)
    return (
        Section(
            "free",
            "Free to try",
            ("<free_start> <free_rules>",),
        ),
        Section(
            "more",
            "More credits",
            (
                "<more> Name your visitor number: it stands beside the button when credits are missing. "
                "Credits have no price in money here, and nothing on this site asks for a card.",
            ),
        ),
        Section(
            "never",
            "Never charged",
            points=(
                "Images that the safety review blocks.",
                "Images that fail, for whatever reason.",
                "Images that you cancel before they were sent.",
                "A press that was sent twice by a bad connection: it is one press.",
                "Waiting.",
            ),
        ),
        Section(
            "an-example",
            "An example",
            (
                f"You ask for {most} images. {credits(most * each).capitalize()} are held. {most - 1} "
                f"arrive, one is blocked: {credits((most - 1) * each)} are used, {credits(each)} return. "
                f"You try just the missing one again for {credits(each)}; the words can be changed first.",
            ),
        ),
    )
