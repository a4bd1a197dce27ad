"""Sharing, wired: the button wherever there are images, and the one dialog of the page."""

from typing import Any

import reflex as rx

from lorai_app.content import sharing as words
from lorai_app.pages import seen
from lorai_app.ui import sharing, sharing_form
from lorai_app.ui.icons import icon

_OFFER = seen.sharing.offer
_MADE = seen.sharing.made
_FIRST = "never"


def button(generation_id: Any, image: Any = None, words: str = words.SHARE) -> rx.Component:
    """Opens the dialog for a generation, or with the image at that index chosen."""
    event = seen.sharing.open_for(generation_id, image)
    return sharing.opens(icon("share"), words, kind="plain-button", event=event, of=_of(generation_id, image))


def sign(generation_id: Any, tile: Any) -> rx.Component:
    """The same for one image, small enough for the line under its print."""
    image, name = tile.number - 1, f"{words.SHARE} image {tile.number}"
    event = seen.sharing.open_for(generation_id, image)
    return sharing.opens(icon("share"), kind="sign", event=event, of=_of(generation_id, image), name=name)


def dialog() -> rx.Component:
    """Once in every page; `assets/sharing.js` opens and closes it."""
    return sharing.sheet(
        words.SHARE,
        words.CLOSE,
        seen.sharing.close,
        seen.sharing.answers,
        rx.cond(_MADE.slug != "", _link(), rx.cond(_OFFER.id != "", _form(), rx.fragment())),
        rx.el.p(seen.sharing.notice, class_name="notice", role="alert"),
        rx.cond(seen.sharing.links.length() > 0, _links(), rx.fragment()),
    )


def _of(generation_id: Any, image: Any) -> Any:
    """The same for `assets/share_by_http.js`: an id, and the index of an image behind a slash."""
    return generation_id if image is None else f"{generation_id}/{image}"


def _form() -> rx.Component:
    several = _OFFER.pictures.length() > 1
    only = rx.el.input(type="hidden", name="image", value=_OFFER.pictures[0].index)
    return rx.el.form(
        rx.el.input(type="hidden", name="generation", value=_OFFER.id),
        rx.el.div(
            sharing_form.chat_card(_OFFER),
            rx.cond(several, sharing_form.contact_sheet(_OFFER, words.WHAT), only),
            class_name="share-side",
        ),
        rx.el.div(
            rx.el.fieldset(
                rx.el.legend(words.BESIDES),
                sharing_form.tick("prompt", *words.PROMPT),
                rx.cond(
                    _OFFER.has_references, sharing_form.tick("references", *words.REFERENCES), rx.fragment()
                ),
                sharing_form.tick("findable", *words.FINDABLE),
            ),
            sharing_form.lasts(words.LASTS, words.LASTS_WORDS, _FIRST),
            rx.el.div(
                sharing_form.press(words.MAKE, words.MAKING), rx.el.p(words.PROMISE), class_name="share-go"
            ),
            class_name="share-side",
        ),
        key=seen.sharing.opened.to_string(),
        on_submit=seen.sharing.make,
        class_name="share-form",
        custom_attrs={"data-share-form": ""},
    )


def _link() -> rx.Component:
    return rx.cond(
        _MADE.taken_back,
        rx.el.div(sharing.taken_back(words.TAKEN_BACK), _another()),
        rx.el.div(
            rx.el.div(
                sharing.real_card(_MADE.card, words.CARD_ALT),
                rx.el.p(rx.el.b(_MADE.what), f": {_MADE.shows}, {_MADE.lasts}.", class_name="made-of"),
                class_name="share-side",
            ),
            rx.el.div(*_handing_on(), rx.el.div(_another(), _revoke(_MADE), class_name="actions")),
            class_name="made",
        ),
    )


def _handing_on() -> list[rx.Component]:
    copying = sharing.copies(_MADE.url, words.COPY, words.COPIED, words.THE_LINK, "strong")
    return [
        sharing.link_field(words.LINK, _MADE.url, copying),
        rx.el.div(
            sharing.sends(_MADE, words.SEND),
            sharing.goes(_MADE.address, words.OPEN, words.THE_LINK, ""),
            class_name="actions",
        ),
        sharing.more(
            words.QR,
            "qr",
            rx.el.img(src=_MADE.qr, alt=words.QR_ALT, loading="lazy", class_name="qr"),
            rx.el.p(words.QR_NOTE),
        ),
        sharing.more(
            words.EMBED,
            "embed",
            rx.el.textarea(value=_MADE.embed, read_only=True, rows=4, aria_label=words.SNIPPET),
            sharing.copies(_MADE.embed, words.COPY, words.COPIED, words.THE_SNIPPET, ""),
        ),
    ]


def _another() -> rx.Component:
    return rx.el.button(
        words.ANOTHER,
        type="button",
        on_click=seen.sharing.open_for(_OFFER.id, None),
        class_name="plain-button quiet",
        custom_attrs={"data-share-again": _OFFER.id},
    )


def _links() -> rx.Component:
    return rx.el.section(
        rx.el.h3(words.LIVE),
        rx.el.ul(rx.foreach(seen.sharing.links, _line), role="list"),
        class_name="links",
    )


def _line(link: Any) -> rx.Component:
    works = rx.fragment(
        rx.el.p(rx.el.b(link.what), rx.el.span(link.views)),
        rx.el.p(f"{link.shows}, {link.lasts}"),
        rx.el.div(
            sharing.copies(link.url, words.COPY, words.COPIED, words.THIS_LINK, "quiet"),
            sharing.goes(link.address, words.OPEN, words.THIS_LINK, "quiet"),
            _revoke(link),
            class_name="actions",
        ),
    )
    return rx.el.li(
        rx.cond(link.taken_back, sharing.taken_back(words.TAKEN_BACK), works),
        key=link.slug,
    )


def _revoke(link: Any) -> rx.Component:
    return rx.el.button(
        words.TAKE_BACK,
        type="button",
        on_click=seen.sharing.revoke(link.slug),
        class_name="plain-button quiet",
        custom_attrs={"data-revoke": link.slug},
    )
