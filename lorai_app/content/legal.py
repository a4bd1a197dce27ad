"""The frame of the legal pages, as data."""

from dataclasses import dataclass

from lorai_app.content.page import Page, Section

CONTENTS = "On this page"
IN_SHORT = "In short"


@dataclass(frozen=True)
class Legal:
    """`short` is what somebody in a hurry must know; `since` is the day of these words."""

    page: Page
    since: str
    short: tuple[str, ...]
    sections: tuple[Section, ...]
