"""What files are called when they are saved: in the words of their own prompt."""

import unicodedata

ENDINGS = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/webp": "webp",
    "image/gif": "gif",
    "image/avif": "avif",
}
"""What may be shown by a browser, and how the name of such a file ends."""
UNNAMED = "loraai-image"
"""Where there is no prompt to be named after, or it may not be shown."""
LONGEST_NAME = 60
READ_FOR_NAME = 400
"""Letters of a prompt: nobody names a file after its third paragraph."""


def download_name(prompt: str | None, index: int, mime: str) -> str:
    """What an image is called: the first words of the prompt, and which of the images it is."""
    return f"{_slug(prompt or '') or UNNAMED}-{index + 1}.{ENDINGS.get(mime, 'bin')}"


def batch_name(prompt: str) -> str:
    """What all of them together are called."""
    return f"{_slug(prompt) or f'{UNNAMED}s'}.zip"


def _slug(prompt: str) -> str:
    """The first letters, marks and digits of any script, with a hyphen for everything between them."""
    text = unicodedata.normalize("NFC", prompt[:READ_FOR_NAME]).lower().replace("'", "").replace("’", "")
    kept = "".join(letter if unicodedata.category(letter)[0] in "LMN" else " " for letter in text)
    name = "-".join(kept.split())
    if len(name) > LONGEST_NAME:
        cut = name[: LONGEST_NAME + 1].rpartition("-")[0]
        name = cut or name[:LONGEST_NAME]
    return name
