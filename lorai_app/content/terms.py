"""The terms, in plain words: what is offered, what a credit is, whose the images are."""

from lorai_app.content import figures
from lorai_app.content.figures import credits
from lorai_app.content.legal import Legal
from lorai_app.content.page import Page, Section
from lorai_app.domain.catalog import CATALOG, Model
from lorai_app.domain.history import TRASH_DAYS


def terms(model: Model = CATALOG["gpt-image-2"], before: Model = CATALOG["gpt-image-1.5"]) -> Legal:
    return Legal(
        page=Page(
            title="Terms of use: making images with GPT Image 2 on LoraAI",
            description="What LoraAI offers, what a credit is, whose the images are, and what may be "
            "expected of the site, in plain words.",
            headline="Terms of use",
            lead="What you may expect of this site, and what it expects of you.",
        ),
        since="22 November 2026",
        short=(
            "You keep your rights to what you bring and to what you make.",
            "You pay credits, and only for images that were delivered.",
            "What you ask for must be allowed by OpenAI’s usage terms and by the [content "
            "policy](/content-policy).",
        ),
        sections=(
            Section(
                "who",
                "Who runs this site",
                (
                    "<run_by> <write_to>",
                    "The software is LoraAI. Whoever runs it is responsible for this site, for its price "
                    "list and for the image service that is connected to it.",
                ),
            ),
            Section(
                "what",
                "What it does",
                (
                    "It takes a prompt and, if you like, photos, has images made from them, and keeps them "
                    "for you. <served_by>",
                    "Images are made by software. They can be wrong, odd, or like something that exists "
                    "already. Look at them before you use them.",
                ),
            ),
            Section(
                "credits",
                "Credits",
                (
                    f"A delivered image costs {figures.price(model)} with {model.name}, and "
                    f"{figures.price(before)} with {before.name}. Credits are held when you press, taken "
                    "when an image is delivered, and returned when it is blocked, fails, or is cancelled "
                    "before it was sent. What has been sent to the image service can’t be called back; if "
                    "it is delivered, it is charged.",
                    "If nobody can know whether an image was made, its credits stay held for "
                    "<hold_minutes> minutes and then return.",
                    "<free_start> The most that one press can cost is "
                    f"{credits(figures.most(model) * figures.dearest(before))}. Credits are not money and "
                    "have no price here. They belong to this browser’s visitor number; the operator may "
                    "grant more.",
                ),
            ),
            Section(
                "rights",
                "Whose the images are",
                (
                    "Yours, as far as the law lets anybody own them. LoraAI claims nothing. You may use "
                    "them, also commercially, within OpenAI’s usage terms and the [content "
                    "policy](/content-policy).",
                    "What you bring must be yours to use: photos, names, faces and marks of others need "
                    "their consent. The site uses what you bring only to do what you asked for.",
                ),
            ),
            Section(
                "shares",
                "What you share",
                (
                    "A share is a public link. Whoever has it can see and pass on what it shows, until it "
                    "ends or you take it back; copies that others have made are out of reach. A share that "
                    "<hide_after> visitors report is hidden until the operator has looked at it.",
                ),
            ),
            Section(
                "fair",
                "Fair use",
                (
                    "There are limits to how fast one visitor and one address can press, upload and read. "
                    "Do not try to get around them, into other visitors’ things, or past the safety "
                    "review. The operator may hide shares and refuse further work to who does.",
                ),
            ),
            Section(
                "as-it-is",
                "What is not promised",
                (
                    "The site is offered as it is. The image service can be slow, silent or gone, and "
                    f"models are retired by their makers ({before.name}: <retiring>) Keep your own copies "
                    "of what you need.",
                    f"What you delete is destroyed after {TRASH_DAYS} days. What you don’t delete is kept "
                    "for as long as this site runs, and no longer.",
                ),
            ),
            Section(
                "changes",
                "Changes",
                (
                    "When these words change, the date above changes. A price that changes is changed on "
                    "this page and on the button before it is ever charged.",
                ),
            ),
        ),
    )
