"""Questions and answers: the eight that everybody asks; those that come later are in faq_more.py."""

from collections.abc import Mapping
from dataclasses import dataclass

from lorai_app.content import figures
from lorai_app.content.figures import credits, number
from lorai_app.content.page import Page
from lorai_app.domain.catalog import CATALOG, Model


@dataclass(frozen=True)
class Question:
    """`id` is its address on the page; the answer's paragraphs may hold the little markup (markup.py)."""

    id: str
    question: str
    answer: tuple[str, ...]


PAGE = Page(
    title="Questions about GPT Image 2, answered | LoraAI",
    description="What GPT Image 2 is, what an image costs, which ratios there are, how long it takes, who "
    "may use the results, and why an image may be missing from a batch.",
    headline="Questions, answered",
    lead="Type a word, or read from the top.",
    card="faq",
)
PRINT = "owl"
"""Of the showcase, beside the headline."""
FIRST_GROUP = "The model"
"""What the eight are called where there are others."""


def eight(catalog: Mapping[str, Model] = CATALOG) -> tuple[Question, ...]:
    """The eight that stand on `/` too."""
    model, before = catalog["gpt-image-2"], catalog["gpt-image-1.5"]
    each, most = figures.dearest(model), figures.most(model)
    return (
        Question(
            "what-it-is",
            "What is GPT Image 2?",
            (
                "OpenAI’s image model. It turns a description in plain language, and up to "
                f"{number(model.max_references)} photos if you add some, into finished images.",
                "You need no API key and no set-up. <served_by>",
            ),
        ),
        Question(
            "cost",
            "What does it cost?",
            (
                f"{credits(each).capitalize()} for each image that is delivered, in every ratio, with or "
                f"without photos: {number(most)} images are {credits(most * each)}. The button shows the "
                "most that a press can cost, before you press it. Images that are blocked or fail are "
                "never charged.",
                "<free_start> <more> [All prices](/pricing)",
            ),
        ),
        Question(
            "before",
            "How does it differ from GPT Image 1.5?",
            (
                f"GPT Image 1.5 has {number(len(before.ratios))} ratios ({figures.ratios(before)}) and a "
                f"price that depends on the size: {figures.price(before)}, at medium quality. GPT Image 2 "
                f"has {len(model.ratios)} ratios and one price, {credits(each)}.",
                "<retiring> <compare> [Side by side](/models/gpt-image-1-5)",
            ),
        ),
        Question(
            "own-photos",
            "Can I edit my own images?",
            (
                f"Yes. Add one to {number(model.max_references)} photos and say what should happen: another "
                "style, another background, the same character somewhere else, or parts of several photos "
                "in one picture. @2 in the prompt means the second photo.",
                "It is the same model at the same price. Photos are turned upright, stripped of where and "
                "when they were taken, and made smaller when they are larger than needed; the page says "
                "what was changed.",
            ),
        ),
        Question(
            "ratios",
            "Which aspect ratios are there?",
            (
                f"{number(len(model.ratios)).capitalize()}: {figures.ratios(model)}. All cost the same.",
                f"GPT Image 1.5 has {figures.ratios(before)}. There is no “auto”: you see the frame before "
                "you press.",
            ),
        ),
        Question(
            "how-long",
            "How long does it take?",
            (
                f"One image usually takes {figures.one_image(model)}, {number(most)} may take "
                f"{figures.a_batch(model)}. While it works, the page shows a range from this site’s own "
                "recent images, and says so when it takes longer.",
                "You don’t have to wait: the page follows by itself, and closing it loses nothing. How it "
                "runs just now is on the [status page](/status).",
            ),
        ),
        Question(
            "commercial",
            "May I use the images commercially?",
            (
                "Yes, within OpenAI’s usage terms and our [content policy](/content-policy). What you make "
                "stays yours: LoraAI claims no rights to it. [Terms](/terms)",
            ),
        ),
        Question(
            "missing",
            "Why is an image missing from my batch?",
            (
                "The model’s owner reviews prompts, photos and finished images. An image that is blocked "
                "is shown as blocked, with the class of thing that was blocked when that is known, and is "
                "not charged. The others are delivered.",
                "Loosening sensitive words usually helps. One button tries just the missing ones again, in "
                "their places, and shows the price of only those.",
            ),
        ),
    )
