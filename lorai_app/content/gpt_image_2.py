"""GPT Image 2: the words of its page and of `/`, with every number from the catalog."""

from lorai_app.content import figures
from lorai_app.content.faq import Question
from lorai_app.content.figures import credits, number
from lorai_app.content.model_page import ModelPage
from lorai_app.content.page import Fact, Page, Section
from lorai_app.domain.catalog import CATALOG, Model


def home(model: Model = CATALOG["gpt-image-2"]) -> Page:
    """`/` is this model's own place: what it says of itself."""
    most = figures.most(model)
    return Page(
        title=f"GPT Image 2: {number(most)} finished images from one prompt | LoraAI",
        description=f"Turn a prompt and up to {number(model.max_references)} photos into one to "
        f"{number(most)} images with GPT Image 2. {credits(figures.dearest(model)).capitalize()} per "
        f"delivered image, {len(model.ratios)} aspect ratios, free to try without an account.",
        headline=f"Say it. Get {number(most)} prints of it.",
        lead=f"GPT Image 2 turns a whole brief and up to {number(model.max_references)} photos into "
        "finished images. You pay for the ones you get.",
        card="home",
    )


def badges(model: Model = CATALOG["gpt-image-2"]) -> tuple[str, ...]:
    return (
        f"{credits(figures.dearest(model))} per image",
        f"Up to {model.max_references} references",
        f"{len(model.ratios)} ratios",
    )


def page(model: Model = CATALOG["gpt-image-2"]) -> ModelPage:
    most, each = figures.most(model), figures.dearest(model)
    return ModelPage(
        page=Page(
            title=f"GPT Image 2 by OpenAI: {len(model.ratios)} ratios, {credits(each)} an image | LoraAI",
            description=f"What GPT Image 2 takes and gives: prompts of up to {model.max_prompt:,} "
            f"characters, up to {number(model.max_references)} photos, {len(model.ratios)} ratios, "
            f"{figures.counts(model)} images at once, {credits(each)} for each delivered one.",
            headline="GPT Image 2",
            lead="OpenAI’s image model for briefs that are longer than a sentence and pictures that need "
            "more than one source. It is chosen in the form below: type, and press.",
            card="home",
        ),
        model=model.id,
        badges=badges(model),
        sheet="The sheet",
        facts=(
            Fact("Made by", f"{model.maker}. <served_by>"),
            Fact(
                "Takes",
                f"a prompt of up to {model.max_prompt:,} characters and 0 to {model.max_references} photos",
            ),
            Fact(
                "Gives", f"{figures.counts(model)} images, made in parallel, each delivered when it is ready"
            ),
            Fact("Ratios", f"{figures.ratios(model)}"),
            Fact(
                "Price",
                f"{credits(each)} for each delivered image; {credits(most * each)} at most for "
                f"{number(most)}",
            ),
            Fact(
                "Time",
                f"usually {figures.one_image(model)} for one; {number(most)} may take "
                f"{figures.a_batch(model)}",
            ),
            Fact("Review", "prompt, photos and result, by the model’s owner; what is blocked is not charged"),
            Fact(
                "Rights",
                "commercial use under OpenAI’s usage terms and the [content policy](/content-policy)",
            ),
        ),
        sections=(
            Section(
                "good-at",
                "What it is for",
                points=(
                    "Long briefs. Say who it is for, what is in it, what is not, and how it should feel. "
                    "It reads to the end.",
                    "Composing. The subject of one photo, the light of another, the palette of a third.",
                    "Keeping someone the same. One character through a series, one product on many grounds.",
                    "Changing what you have. Another style, another background, the same composition.",
                ),
            ),
            Section(
                "know-first",
                "What to know before you press",
                points=(
                    "With no photo it is text-to-image. With one or more it is image-to-image, by itself, "
                    "at the same price.",
                    "The frame is yours to choose; the model is asked for exactly that ratio, and the line "
                    "under the print tells the pixels that came.",
                    "A block is not a fault of yours and not a charge. Loosening sensitive words usually "
                    "helps, and one button tries just the missing images.",
                ),
            ),
        ),
        questions=(
            Question(
                "photos-cost",
                "Do photos cost extra?",
                (f"No. An image is {credits(each)} with or without photos, in every ratio.",),
            ),
            Question(
                "quality",
                "Is there a quality setting?",
                (
                    "No. There is one price and nothing to tune: you choose the frame, the number and the words.",
                ),
            ),
            Question(
                "against-before",
                "Should I use GPT Image 1.5 instead?",
                (
                    "If you know its look and want it once more, you can, as long as it is offered. "
                    "[What is different](/models/gpt-image-1-5)",
                ),
            ),
        ),
        prints=("deer", "whale", "owl", "street", "pineapple"),
    )
