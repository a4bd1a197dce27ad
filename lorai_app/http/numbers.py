"""Numbers in addresses."""

MOST_DIGITS = 18
"""What a column of the database can hold."""


def whole_number(text: str) -> int | None:
    """The number that is written there, 0 or more; None when it is none, or too long to be one of ours."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS else None
