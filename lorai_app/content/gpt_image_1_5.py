"""GPT Image 1.5: an honest comparison with its successor, and its last day."""

from lorai_app.content import figures
from lorai_app.content.faq import Question
from lorai_app.content.figures import credits, number
from lorai_app.content.model_page import ModelPage
from lorai_app.content.page import Fact, Page, Section
from lorai_app.domain.catalog import CATALOG, Model

COMPARED = "Side by side"


def page(model: Model = CATALOG["gpt-image-1.5"], successor: Model = CATALOG["gpt-image-2"]) -> ModelPage:
    ratios, day = number(len(model.ratios)), figures.day(model.retires) if model.retires else ""
    return ModelPage(
        page=Page(
            title=f"GPT Image 1.5, side by side with {successor.name} | LoraAI",
            description=f"GPT Image 1.5 has {ratios} ratios and costs {figures.price(model)}; "
            f"{successor.name} has {len(successor.ratios)} and costs {figures.price(successor)} in all of "
            f"them. {model.maker} ends 1.5 on {day}.",
            headline="GPT Image 1.5",
            lead="The predecessor, for those who know its look. <retiring>",
            card="gpt-image-1-5",
        ),
        model=model.id,
        badges=(
            f"{len(model.ratios)} ratios",
            f"{figures.cheapest(model)} or {credits(figures.dearest(model))} per image",
            f"Until {figures.day(model.retires, short=True)}" if model.retires else model.maker,
        ),
        sheet="The sheet",
        facts=(
            Fact("Made by", model.maker),
            Fact(
                "Takes",
                f"a prompt of up to {model.max_prompt:,} characters and 0 to {model.max_references} photos",
            ),
            Fact("Gives", f"{figures.counts(model)} images, made in parallel"),
            Fact("Ratios", figures.ratios(model)),
            Fact("Price", f"{figures.price(model)}, for each delivered image"),
            Fact("Quality", "medium, and no choice of it here: so the price depends on the size alone"),
            Fact("Time", f"usually {figures.one_image(model)} for one image"),
            Fact("Last day", "<retiring>"),
            Fact(
                "Rights",
                "commercial use under OpenAI’s usage terms and the [content policy](/content-policy)",
            ),
        ),
        sections=(
            Section(
                "when-to-use",
                "When it is the right one",
                points=(
                    "You have a series that was made with it, and the next picture must match.",
                    f"You want to see the difference: give both the same words, in {figures.ratios(model)}.",
                ),
            ),
            Section(
                "when-not",
                "When it is not",
                points=(
                    f"You need another ratio: {successor.name} has {len(successor.ratios)}.",
                    f"You count credits: an image is {figures.price(model)} here, "
                    f"{figures.price(successor)} there.",
                    "You begin something that must go on for months. <retiring>",
                ),
            ),
        ),
        questions=(
            Question(
                "why-size",
                "Why does the price depend on the size?",
                (
                    f"{model.maker} charges for this model by size and quality. We offer one quality, so "
                    f"two prices are left: {figures.price(model)}. It is our price list; an operator can "
                    "change it.",
                ),
            ),
            Question(
                "after",
                "What happens to my images afterwards?",
                ("Nothing. They stay in your history like all others. <retiring>",),
            ),
            Question(
                "switch",
                f"Will my prompts work with {successor.name}?",
                (
                    "Yes, as they are: it takes the same words and photos, in these and "
                    f"{len(successor.ratios) - len(model.ratios)} more ratios. The result will look "
                    f"different. [{successor.name}](/models/gpt-image-2)",
                ),
            ),
        ),
        prints=("alps", "bicycle", "pineapple", "owl", "cafe"),
    )


def comparison(
    model: Model = CATALOG["gpt-image-1.5"], successor: Model = CATALOG["gpt-image-2"]
) -> tuple[tuple[str, str, str], ...]:
    """Rows of (what, the successor, this one)."""
    return (
        ("Ratios", f"{len(successor.ratios)}", f"{len(model.ratios)}: {figures.ratios(model)}"),
        ("An image", f"{figures.price(successor)}, whatever the shape", figures.price(model)),
        (
            f"{number(figures.most(model)).capitalize()} images",
            _range(successor),
            _range(model),
        ),
        ("Quality", "one, no setting", "medium, no setting"),
        ("Photos", f"up to {successor.max_references}", f"up to {model.max_references}"),
        ("Prompt", f"{successor.max_prompt:,} characters", f"{model.max_prompt:,} characters"),
        ("One image takes", figures.one_image(successor), figures.one_image(model)),
        ("Offered", "yes", f"until {figures.day(model.retires)}" if model.retires else "yes"),
    )


def _range(model: Model) -> str:
    low, high = (figures.most(model) * cost for cost in (figures.cheapest(model), figures.dearest(model)))
    return credits(high) if low == high else f"{low} to {credits(high)}"
