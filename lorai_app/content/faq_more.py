"""Questions that come later: about one's images, photos, credits and the site."""

from collections.abc import Mapping

from lorai_app.content.faq import Question
from lorai_app.content.figures import number
from lorai_app.domain.catalog import CATALOG, Model
from lorai_app.domain.devices import LINK_MINUTES
from lorai_app.domain.history import TRASH_DAYS
from lorai_app.domain.references import LONGEST_SIDE, MAX_BYTES, MAX_PIXELS


def more(catalog: Mapping[str, Model] = CATALOG) -> Mapping[str, tuple[Question, ...]]:
    """What people ask later, by what it is about."""
    model = catalog["gpt-image-2"]
    return {
        "Your images": (
            Question(
                "account",
                "Do I need an account?",
                (
                    "No. A cookie tells this browser from others; there is no name, no e-mail and no "
                    "password. If you clear it, nobody can tell which images were yours, so save what you "
                    "want to keep.",
                ),
            ),
            Question(
                "close-the-tab",
                "What happens when I close the tab?",
                (
                    "Nothing. The images are made on the server and wait for you, at their own address and "
                    "in your [history](/history). A reload, a second tab and a lost connection are no "
                    "different.",
                ),
            ),
            Question(
                "devices",
                "Can I go on with it on my phone?",
                (
                    "Yes. The [history](/history) makes a link, also as a QR code, that brings your images "
                    f"and credits to another browser. It works once, within {LINK_MINUTES} minutes.",
                ),
            ),
            Question(
                "who-sees",
                "Who can see what I make?",
                (
                    "You, in this browser. An image has no public address until you share it. You decide "
                    "whether a share shows the prompt, how long it lives, and you can take it back. The "
                    "operator can look into what is stored. [Privacy](/privacy)",
                ),
            ),
            Question(
                "delete",
                "How do I delete something?",
                (
                    f"Press Delete on a finished batch. It stays in the trash for {number(TRASH_DAYS)} "
                    "days, where it can be restored, and is then destroyed with its files. In the "
                    "[history](/history) you can also delete everything about you at once.",
                ),
            ),
        ),
        "Photos and prompts": (
            Question(
                "formats",
                "Which photos can I add?",
                (
                    "JPEG, PNG, WebP, AVIF, HEIC (as iPhones make them) and GIF (its first picture), up to "
                    f"{MAX_BYTES // (1024 * 1024)} MB and {MAX_PIXELS // 1_000_000} megapixels each. They "
                    f"are kept at {LONGEST_SIDE} pixels at most.",
                ),
            ),
            Question(
                "long-prompts",
                "How long may a prompt be?",
                (
                    f"Up to {model.max_prompt:,} characters. It is never cut; one that is too long is "
                    "refused with its length.",
                ),
            ),
            Question(
                "changed-prompt",
                "Was my prompt changed?",
                (
                    "LoraAI sends it as you wrote it. Some image services rewrite prompts themselves; "
                    "where they say so, the rewritten prompt is kept with the image.",
                ),
            ),
        ),
        "Credits": (
            Question(
                "when-charged",
                "When are credits taken?",
                (
                    "They are held when you press, taken for each image when it is delivered, and returned "
                    "for each one that is blocked, fails or is cancelled before it was sent. The receipt "
                    "under the batch adds up: reserved is used plus returned plus what is still held.",
                ),
            ),
            Question(
                "silence",
                "What if the image service never answers?",
                (
                    "Then nobody can know whether the image was made. The credits stay held for "
                    "<hold_minutes> minutes and return by themselves; the tile names the time.",
                ),
            ),
            Question(
                "more-credits",
                "How do I get more credits?",
                (
                    "<more> Your visitor number stands beside the button when credits are missing; send it "
                    "along.",
                ),
            ),
        ),
        "The site": (
            Question(
                "sketch",
                "What is sketch?",
                (
                    "The press that is built into LoraAI. Without a connected AI model it prints the "
                    "pictures itself, in about a second, and the page and the file say so. It never stands "
                    "in for a model that failed. All pictures on these pages were printed by it.",
                ),
            ),
            Question(
                "api",
                "Is there an API?",
                (
                    "Yes: everything that the page does can be done over HTTP. It is described in "
                    "[OpenAPI](/api/v1/openapi.json).",
                ),
            ),
            Question(
                "video",
                "Can it make videos?",
                (
                    "Not yet. [Seedance 2.0](/models/seedance-2), ByteDance’s video model, is announced "
                    "here; you can leave an e-mail address to be told.",
                ),
            ),
        ),
    }
