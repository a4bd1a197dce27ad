"""Words that depend on who runs the site and on the day: filled in when a page is served, as HTML."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from html import escape

from lorai_app.content import figures
from lorai_app.domain.catalog import CATALOG, Model, Offer

UNTOLD: Mapping[str, str] = {
    "run_by": "",
    "write_to": "",
    "contact": "the operator",
    "free": "some",
    "free_start": "A new visitor can try it free, without an account.",
    "more": "More credits come from the operator.",
    "served_by": "It is made by the image service that the operator has connected.",
    "goes_to": "Your prompt and your photos are sent to the image service that the operator has connected.",
    "hide_after": "several",
    "hold_minutes": "30",
    "free_rules": "They are granted with your first photo or your first press.",
    "sketching": "",
    "compare": "",
    "retiring": "It retires on a date that its maker has set.",
}
"""What stands in a page that nobody has filled in: while developing, and where a script drew the page."""


SKETCHING = "Sketch preview: no AI model is connected"


@dataclass(frozen=True)
class House:
    """What the words need to know of the site that serves them; `server` is who makes the images."""

    operator: str | None
    contact: str | None
    free: int
    network_starts: int
    hide_after: int
    hold_minutes: float
    server: str


def told(house: House, today: date) -> dict[str, str]:
    """The words by name, ready to stand in a page."""
    contact = _contact(house.contact)
    return {
        "run_by": _run_by(house.operator),
        "write_to": f"Write to {contact}." if house.contact else "There is no address to write to yet.",
        "contact": contact,
        "free": str(house.free),
        "free_start": _free_start(house.free),
        "more": f"For more credits ask {contact}.",
        "served_by": escape(_SERVED_BY.get(house.server, UNTOLD["served_by"])),
        "goes_to": escape(_GOES_TO.get(house.server, UNTOLD["goes_to"])),
        "hide_after": figures.number(house.hide_after),
        "hold_minutes": f"{house.hold_minutes:g}",
        "free_rules": _free_rules(house.free, house.network_starts),
        "sketching": f'<p class="honest">{SKETCHING}</p>' if house.server == "sketch" else "",
        "compare": escape(_compare(CATALOG["gpt-image-1.5"], today)),
        "retiring": escape(retiring(CATALOG["gpt-image-1.5"], today)),
    }


def retiring(model: Model, today: date) -> str:
    """What its last day means, before it and after it."""
    if model.retires is None:
        return ""
    day = figures.day(model.retires)
    if model.offer(today) is Offer.RETIRED:
        return (
            f"{model.maker} retired it on {day}. What was made with it stays; it can’t be asked for any more."
        )
    return f"{model.maker} retires it on {day}. What was made with it stays; after that day it can’t be asked for."


def _compare(model: Model, today: date) -> str:
    if model.offer(today) is Offer.RETIRED:
        return ""
    return "Until then you can choose it in the form, so the comparison is something you can see."


def _run_by(operator: str | None) -> str:
    if not operator:
        return "Whoever runs this site has not given a name here."
    return f"This site is run by {escape(operator)}{'' if operator.endswith('.') else '.'}"


def _free_start(free: int) -> str:
    if not free:
        return "There are no free credits on this site just now."
    return f"A new visitor starts with {figures.credits(free)}, free and without an account."


def _free_rules(free: int, network_starts: int) -> str:
    if not free:
        return ""
    return (
        "They are granted with your first photo or your first press, not for looking around. "
        f"One household or office network gets {network_starts:,} free starts a day."
    )


def _contact(contact: str | None) -> str:
    """An e-mail or a web address becomes a link, anything else stays what it is."""
    if not contact:
        return "the operator"
    words = escape(contact)
    if contact.startswith(("https://", "http://")):
        return f'<a href="{words}">{words}</a>'
    if "@" in contact and " " not in contact:
        return f'<a href="mailto:{words}">{words}</a>'
    return words


_SERVED_BY = {
    "apimart": "LoraAI serves it through APIMart.",
    "openai": "On this site it is served by OpenAI’s own API, or by a server that speaks like it.",
    "sketch": "No AI model is connected to this site just now: sketch, LoraAI’s built-in press, prints the "
    "pictures and every one says so.",
}
_GOES_TO = {
    "apimart": "Your prompt and your photos are sent to APIMart, which passes them on to the model’s owner. "
    "Both review them under their own terms.",
    "openai": "Your prompt and your photos are sent to OpenAI, or to the compatible server that the operator "
    "has connected, and reviewed there under its own terms.",
    "sketch": "Your prompt and your photos go nowhere: no AI model is connected to this site just now, and "
    "its built-in press prints the pictures on this very server.",
}
