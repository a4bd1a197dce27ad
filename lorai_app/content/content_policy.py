"""The content policy: what is reviewed, what must not be asked for, and what happens then."""

from lorai_app.content.legal import Legal
from lorai_app.content.page import Page, Section

PAGE = Page(
    title="Content policy: what GPT Image 2 may be asked for on LoraAI",
    description="What must not be asked for or shared, who reviews prompts, photos and images, what a "
    "block means, and how to report a share.",
    headline="Content policy",
    lead="What may be made and shared here, who reviews it, and what happens when something is stopped.",
)

CONTENT_POLICY = Legal(
    page=PAGE,
    since="22 November 2026",
    short=(
        "Make what you have the right to make, and nothing that hurts somebody.",
        "The model’s owner reviews prompts, photos and images. A block is not charged.",
        "Every share has a report button.",
    ),
    sections=(
        Section(
            "not-allowed",
            "What must not be asked for or shared",
            points=(
                "Anything illegal where you are or where this site is run.",
                "Sexual content, and without any exception whatever sexualises people who are or look "
                "under age.",
                "Violence that is shown for its own sake, threats, the praise of terror or hatred against "
                "groups of people.",
                "Real people without their consent: in situations that shame them, that they were never "
                "in, or that make others believe they said or did something.",
                "Works, characters and marks of others where the law gives you no right to use them.",
                "Instructions or forgeries: documents, money, evidence, news that did not happen.",
            ),
        ),
        Section(
            "yours",
            "What you may do with your images",
            (
                "Use them, also commercially, within OpenAI’s usage terms and this policy. Where people "
                "could take an image for a photograph of something that happened, say that it was made by "
                "a model. The marks of origin that a provider writes into the file are kept in the "
                "original that you download.",
            ),
        ),
        Section(
            "review",
            "Who reviews, and what a block is",
            (
                "The model’s owner reviews the prompt, the photos and the finished image. Some operators "
                "also refuse words of their own choice. What is stopped is shown as blocked: at which of "
                "the three, and which class of thing it was, when that is known. It costs nothing, and the "
                "rest of the batch is delivered.",
                "Reviews make mistakes in both directions. Loosening sensitive words usually helps where "
                "nothing bad was meant.",
            ),
        ),
        Section(
            "report",
            "Reporting a share",
            (
                "Every shared page has a report button: illegal, sexual, violent, about a person, "
                "copyright, or something else, with room for your words. A share that <hide_after> "
                "visitors have reported is hidden at once, and stays so until the operator has looked. "
                "Whoever made it is not told who reported it.",
                "For anything urgent, write to <contact>.",
            ),
        ),
        Section(
            "then",
            "What happens then",
            (
                "The operator looks at the share and hides it for good, or lets it stand. A hidden share’s "
                "page, images and card are gone for everybody. Whoever keeps breaking these rules may be "
                "refused further work.",
            ),
        ),
    ),
)
