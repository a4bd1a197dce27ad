"""Privacy, in plain words: everything that the software keeps, why, and for how long."""

from lorai_app.content.legal import Legal
from lorai_app.content.page import Page, Section
from lorai_app.domain.devices import LINK_MINUTES
from lorai_app.domain.history import TRASH_DAYS
from lorai_app.domain.references import KEPT_UNUSED_HOURS, LONGEST_SIDE

COOKIE_DAYS = 400


def privacy() -> Legal:
    return Legal(
        page=Page(
            title="Privacy: what LoraAI keeps when you use GPT Image 2",
            description="One cookie, no account, no tracker. What is stored, for how long, who sees "
            "prompts and photos, and how to delete everything.",
            headline="Privacy",
            lead="Everything that this site keeps about you, why, and for how long.",
        ),
        since="22 November 2026",
        short=(
            "One cookie with a random number. No account, no name, no tracker, nothing from other "
            "companies in any page.",
            "Prompts, photos and images are kept so that you find them again, and deleted when you delete "
            "them.",
            "What you ask for is sent to the image service that makes it, and to nobody else.",
        ),
        sections=(
            Section(
                "who",
                "Who is responsible",
                ("<run_by> <write_to>",),
            ),
            Section(
                "cookie",
                "The cookie",
                (
                    "“lorai_visitor” holds a random number that is signed, so that nobody can make one up. "
                    "It says which browser is asking, and nothing else. It is set with your first visit "
                    f"and lasts {COOKIE_DAYS} days; scripts can’t read it and other sites don’t get it. "
                    "Without it the site can’t tell your images from those of others, so it needs no "
                    "banner: it is not used for anything else.",
                ),
            ),
            Section(
                "browser",
                "What stays in your browser",
                (
                    "The draft of your prompt, your last choices, which photos stand in the form, the "
                    "theme, and that you closed the bar at the top. These are kept in the browser’s own "
                    "storage and sent nowhere until you press.",
                ),
            ),
            Section(
                "server",
                "What is stored on the server",
                points=(
                    "Your prompts with model, ratio, number and time; the images that came of them, in the "
                    "original and in two smaller sizes; what the image service said about them (times, "
                    "request number, a rewritten prompt, why something was blocked).",
                    f"Your photos, cleaned: upright, at most {LONGEST_SIDE} pixels on the longer side, "
                    "without place, time, camera or any other data that was in the file. The file as you "
                    "sent it is not kept.",
                    "Your credits: every amount that was granted, held, taken or returned, with its reason "
                    "and time.",
                    "What you share: the link, what it shows, when it ends, and how often it was opened, "
                    "but not by whom.",
                    "If you bring in another device: a name such as “Chrome on Android”, when it joined "
                    f"and when it was last here. The link for it works once, for {LINK_MINUTES} minutes.",
                    "If you report a share: your reason and your words, with your visitor number.",
                    "When you were last asked how a batch came out and about which; if you answer, your stars, "
                    "your words, and the name that you give for it. Others see it only if you allow it and the "
                    "operator has read it.",
                    "If you ask to be told of a model: the e-mail address, the day, and the words you "
                    "agreed to. It is not connected to your visitor number.",
                ),
            ),
            Section(
                "address",
                "Your network address",
                (
                    "It is used in memory for a minute, to limit how fast anybody can press. One thing is "
                    "stored: how many free starts an address (of IPv6, the network of a household) has "
                    "been given on a day. It is not connected to a visitor number. There is no access log; "
                    "error messages may contain a part of a prompt.",
                ),
            ),
            Section(
                "counted",
                "What is counted",
                (
                    "In sums, for everybody together: how often each page was opened, how many prompts "
                    "were begun, presses made, images delivered and links shared. A page tells once, and "
                    "without a word of it, that somebody began to type. The sums say nothing of who it was.",
                ),
            ),
            Section(
                "others",
                "Who else sees it",
                (
                    "<goes_to>",
                    "The operator can look into what is stored, as with any server, and does so where a "
                    "share was reported or something is broken. Nothing is sold, and nothing is used to "
                    "train anything by this site.",
                ),
            ),
            Section(
                "how-long",
                "For how long",
                points=(
                    f"Photos that no generation used: {KEPT_UNUSED_HOURS} hours.",
                    f"What you delete: {TRASH_DAYS} days in the trash, where you can take it back, then it "
                    "is destroyed with its files.",
                    "Everything else: until you delete it.",
                    "Backups that the operator makes hold what was there on their day.",
                ),
            ),
            Section(
                "delete",
                "See it, take it, delete it",
                (
                    "The [history](/history) shows everything you made. “Delete "
                    "everything about me” there deletes generations, images, photos, shares, credits, "
                    "ledger, reports and feedback at once. Two things remain without a word of whose they were: that "
                    "a link existed, so that it can’t come to life again, and that a browser was signed "
                    "out.",
                    "For an e-mail address on a waitlist, and for anything else: <contact>.",
                ),
            ),
        ),
    )
