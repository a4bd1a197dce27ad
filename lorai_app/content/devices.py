"""The words of “another device”, as data."""

from lorai_app.domain.devices import LINK_MINUTES

HEADING = "Your devices"
LEAD = (
    "Your history lives with this browser, without an account. "
    "Bring it to your phone or another computer: history, credits, and what is being made."
)
LIST = "Browsers that have it"
MAKE = "Use on another device"
ANOTHER = "Make a new link"
SCAN = "Scan it, or open the link there"
QR_ALT = "The one-time link as a QR code"
LINK = "One-time link"
COPY, COPIED, WHAT = "Copy", "Copied", "the one-time link"
WORKS_ONCE = "Works once, until "
BEWARE = "Whoever opens it has everything that you have here. Send it to yourself only."
WITHDRAW = "Withdraw it"
MINUTES = f"A link works once, for {LINK_MINUTES} minutes."
HERE = "This browser"
SIGN_OUT, KEEP = "Sign out", "Keep it"
SURE = "It is a stranger here from the next moment on. Your images stay."
SURE_HERE = "This browser forgets your history. You reach it from your other devices only."
SURE_LAST = (
    "No other browser has your history: signed out here, nobody can reach it any more, and the credits with it. "
    "Bring it to another device first."
)
YES, YES_HERE = "Yes, sign it out", "Yes, sign out here"
SIGNED_OUT = "This browser was signed out. Loading anew…"
