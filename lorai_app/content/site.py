"""The words of the frame around every page: the bar above, the navigation, the foot."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Announcement:
    """`id` is what a browser remembers when the bar is closed; `more` is told where there is room."""

    id: str
    name: str
    words: str
    more: str
    link: str


ANNOUNCEMENT = Announcement(
    "seedance-2",
    "Seedance 2.0",
    "by ByteDance.",
    "2K video, native audio, lip sync in 8+ languages, from text, images, video and sound.",
    "See what it does",
)
CLOSE = "Close the announcement"
MENU = "Menu"
OPERATOR = "<run_by> <write_to>"
PROMISES = (
    "LoraAI serves GPT Image 2, OpenAI’s image model.",
    "You keep your rights to what you make.",
)
CLOSING = "The paper is in the press."
CLOSING_PICTURE = "Put into the form"
CLOSING_LEAD = "<free_start>"
CLOSING_BUTTON = "Write a prompt"
PRINTED = "The pictures on this page were printed by sketch, LoraAI’s built-in press, without an AI model."
