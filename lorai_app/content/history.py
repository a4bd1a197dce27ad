"""The words of the history page, as data."""

from dataclasses import dataclass

from lorai_app.domain.history import TRASH_DAYS, Ended

TITLE = "Your history | GPT Image 2 on LoraAI"
HEADING = "Your history"
LEAD = "Everything you made, newest first. Only you see it, until you share it."
TABS = (("all", "All"), ("favourites", "Favourites"), ("shared", "Shared"), ("trash", "Trash"))
SEARCH = "Search your prompts"
ANY_MODEL, ANY_RATIO, ANY_STATE = "Any model", "Any ratio", "Any state"
STATES = {
    Ended.RUNNING: "Being made",
    Ended.COMPLETE: "All delivered",
    Ended.MISSING: "Some missing",
    Ended.CANCELLED: "Cancelled",
}
TRASH = f"What is deleted stays here for {TRASH_DAYS} days, then it is gone for ever. Its links show nothing meanwhile."
NEEDS_SCRIPTS = "Your history needs JavaScript: please switch it on for this page."


@dataclass(frozen=True)
class Empty:
    """What stands where there is nothing, and what to do."""

    title: str
    words: str
    action: str = ""


EMPTY = {
    "all": Empty(
        "Nothing here yet.",
        "Every press of Generate is kept here with its prompt, its images and its receipt.",
        "Make the first one",
    ),
    "favourites": Empty(
        "No favourites yet.", "Press the star on anything that you want to find again, and it is here."
    ),
    "shared": Empty(
        "Nothing is shared.",
        "What you make is private. Press Share on something: its link is then here, with how often it was opened, "
        "and you can take it back at any time.",
    ),
    "trash": Empty("The trash is empty.", f"What you delete waits here for {TRASH_DAYS} days."),
}
NOTHING_FOUND = Empty(
    "Nothing found.",
    "No prompt has these words with these choices. Try fewer words, or leave a choice open.",
    "Clear the search",
)

FORGET = "Delete everything about me"
FORGETS = (
    "Every image you made and every prompt, the trash too",
    "Your reference photos",
    "What your shared links show: whoever opens one reads that it is gone",
    "Your credits and their ledger; they do not come back",
    "What you said when you were asked, also where the site shows it",
    "Your devices: all of them are signed out",
)
KEEPS = (
    "Files that you or others have downloaded",
    "What the image service keeps by its own rules",
    "Backups that the operator may keep for a while",
)
FORGET_SURE = "I understand that nobody can undo this."
FORGET_NOW = "Yes, delete everything now"
