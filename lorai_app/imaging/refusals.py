"""The sentences about pictures that can't be read, as they are raised in several places."""

from lorai_app.domain.errors import UnreadableImage
from lorai_app.domain.references import MAX_PIXELS


def damaged() -> UnreadableImage:
    return UnreadableImage("This picture is damaged or incomplete. Save it again, or choose another one.")


def too_many_pixels() -> UnreadableImage:
    megapixels = MAX_PIXELS // 1_000_000
    return UnreadableImage(f"This picture has more than {megapixels} megapixels. Make it smaller first.")
