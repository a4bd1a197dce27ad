"""What the site does for those who make images with it, from before the press to after the share."""

from dataclasses import dataclass

from lorai_app.content import figures
from lorai_app.content.figures import credits, number
from lorai_app.content.page import Page
from lorai_app.domain.catalog import CATALOG, Model
from lorai_app.domain.history import TRASH_DAYS


@dataclass(frozen=True)
class Feature:
    """`figure` names what is drawn beside it, if anything."""

    id: str
    title: str
    words: str
    figure: str = ""


@dataclass(frozen=True)
class Group:
    id: str
    title: str
    features: tuple[Feature, ...]


PAGE = Page(
    title="Features: what LoraAI does around GPT Image 2",
    description="Jobs that survive a closed tab, a receipt for every batch, blocks that are explained, "
    "numbered references, thirteen drawn frames, private until shared: what LoraAI does around GPT Image 2.",
    headline="Made around the press",
    lead="The model makes the picture. Everything before and after it is the work of this site, and this "
    "is what it does.",
    card="features",
)


PRINT = "balloons"
"""Of the showcase, beside the headline."""


def groups(model: Model = CATALOG["gpt-image-2"]) -> tuple[Group, ...]:
    each, most = figures.dearest(model), figures.most(model)
    return (
        Group(
            "before",
            "Before you press",
            (
                Feature(
                    "frames",
                    f"{number(len(model.ratios)).capitalize()} drawn frames",
                    "Every ratio is drawn as the frame it is and named for its use: story, header, poster, "
                    "phone wallpaper. The empty tiles take the shape before anything is made.",
                    "ratios",
                ),
                Feature(
                    "numbered",
                    "Numbered references",
                    f"Up to {number(model.max_references)} photos, numbered in their order. @2 in the "
                    "prompt points at the second one.",
                    "references",
                ),
                Feature(
                    "phone-photos",
                    "Photos as phones make them",
                    "HEIC is taken, rotation is put right, the place and time of the shot are removed, "
                    "large photos are made smaller. What was changed stands beside them, and a refused "
                    "file gets its own line that says why.",
                ),
                Feature(
                    "price-first",
                    "The price before the press",
                    f"{number(most).capitalize()} images: {credits(most * each)} at most. It is on the "
                    "button, and it changes in the same moment as your choice, also on a slow connection.",
                ),
            ),
        ),
        Group(
            "while",
            "While it works",
            (
                Feature(
                    "close-the-tab",
                    "Close the tab, it will be here",
                    "A press becomes a job on the server with an address of its own. Reload, lose the "
                    "signal, come back tomorrow: the same images, the same receipt. A press that a bad "
                    "line sends twice is one press.",
                ),
                Feature(
                    "honest-time",
                    "An honest time",
                    f"Usually {figures.one_image(model)} for one image. The range on the page comes from "
                    "this site’s own recent images of the same kind; past it, the page says so.",
                    "times",
                ),
                Feature(
                    "one-by-one",
                    "Each as soon as it is ready",
                    "Tiles stand at their final shape from the first moment, and nothing jumps. Where the "
                    "image service sends unfinished pictures, they are shown while the time runs.",
                    "batch",
                ),
                Feature(
                    "told",
                    "Told without looking",
                    "The tab’s title counts along. A screen reader hears how many are ready and about how "
                    "long the rest will take, in one calm line.",
                ),
            ),
        ),
        Group(
            "after",
            "When it is done",
            (
                Feature(
                    "receipt",
                    "A receipt that adds up",
                    "Reserved, used, returned, still held. Every movement of a credit has its line, and no "
                    "line can be written twice.",
                    "receipt",
                ),
                Feature(
                    "blocks",
                    "A block is explained",
                    "Where the review stopped it, prompt, photo or result, and which class of thing, when "
                    "that is known. And that it was not charged.",
                ),
                Feature(
                    "missing",
                    "Just the missing ones",
                    "One button makes only the blocked and failed tiles again, in their places, with the "
                    "price of only those on it.",
                ),
                Feature(
                    "truth",
                    "A line of truth under each print",
                    "The ratio that was asked, the pixels that came, the seconds it took. The original "
                    "file is kept byte for byte, so provenance marks that its maker wrote into it are "
                    "still there.",
                ),
            ),
        ),
        Group(
            "yours",
            "Yours, and private",
            (
                Feature(
                    "no-account",
                    "No account",
                    "A cookie, not a name. What you make is visible in your browser alone; for everybody "
                    "else it does not exist.",
                ),
                Feature(
                    "share",
                    "A share you can take back",
                    "Private until you share it. You decide whether the prompt is shown and how long the "
                    "link lives. Revoked, its page and its pictures are gone at once.",
                ),
                Feature(
                    "trash",
                    f"{number(TRASH_DAYS).capitalize()} days of second thoughts",
                    f"What you delete can be restored for {number(TRASH_DAYS)} days, then it is destroyed "
                    "with its files. Or delete everything about you, at once.",
                ),
                Feature(
                    "no-trackers",
                    "Nobody looks over your shoulder",
                    "No tracker, no advertising, no request to anybody else’s server from any page. One "
                    "cookie, and it is ours.",
                ),
            ),
        ),
    )
