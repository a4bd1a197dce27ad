"""What can be seen of a picture before it has come: five colours out of its ThumbHash."""

from base64 import b64decode
from collections.abc import Sequence
from functools import lru_cache

from fast_thumbhash import thumb_hash_to_average_rgba, thumb_hash_to_rgba


@lru_cache(maxsize=512)
def tints(thumbhash: str) -> str:
    """The average and the corners (top left, top right, below likewise) as "#aabbcc", with spaces between.

    Empty for what is no ThumbHash.
    """
    try:
        data = b64decode(thumbhash, validate=True)
        average = [round(255 * part) for part in thumb_hash_to_average_rgba(data)[:3]]
        width, height, blur = thumb_hash_to_rgba(data)
    except ValueError:
        return ""
    # a little inside of the corners, where a blur is truer
    places = [(x, y) for y in (height // 6, height * 5 // 6) for x in (width // 6, width * 5 // 6)]
    corners = [blur[4 * (y * width + x) :][:3] for x, y in places]
    return " ".join(map(_hex, [average, *corners]))


def _hex(parts: Sequence[int]) -> str:
    return f"#{bytes(parts).hex()}"
