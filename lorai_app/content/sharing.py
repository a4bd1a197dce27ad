"""The words of sharing and of what stands in the place of deleted images, as data."""

SHARE = "Share"
CLOSE = "Close"
WHAT = "What is shared"
BESIDES = "What else they see"
PROMPT = ("Show the prompt", "Your words, as you wrote them.")
REFERENCES = ("Show the reference photos", "As small copies, without place or date.")
FINDABLE = ("Let search engines find it", "Otherwise only people with the link get there.")
LASTS = "Expires"
LASTS_WORDS = {"never": "Never", "1 day": "1 day", "7 days": "7 days", "30 days": "30 days"}
MAKE = "Make the link"
MAKING = "Making the link…"
PROMISE = "You can take it back at any time. A link to all shows images that arrive later, too."

CARD_ALT = "The card that messengers show of this link"
LINK = "Link"
COPY, COPIED = "Copy", "Copied"
THE_LINK, THIS_LINK, THE_SNIPPET = "the link", "this link", "the snippet"
SEND = "Send…"
OPEN = "Open"
QR = "QR code"
QR_ALT = "The link as a QR code"
QR_NOTE = "Hold another phone's camera to it."
EMBED = "Embed it in a page"
SNIPPET = "HTML to embed"
TAKE_BACK = "Take back"
ANOTHER = "Make another link"
TAKEN_BACK = "Taken back. Nobody can open it any more."
LIVE = "Links that work"

AGAIN = "Again"

TRASHED = "Moved to the trash. It stays there for 7 days; links to it do not work meanwhile."
UNDO = "Undo"
TO_TRASH = "Open the trash"
DELETED = "What you delete stays in the trash for 7 days: from there it comes back."
ANOTHER_BROWSER = (
    "Either these images were deleted, or another browser made them: "
    "then open this page there, or ask for a shared link."
)
