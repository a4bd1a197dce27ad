"""The pages: one module per route, and how an app gets them."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import reflex as rx

from lorai_app import routes
from lorai_app.content import faq as faq_words
from lorai_app.content import features as features_words
from lorai_app.content import gpt_image_2, stories, told
from lorai_app.content import not_found as not_found_words
from lorai_app.content import pricing as pricing_words
from lorai_app.content import status as status_words
from lorai_app.content.content_policy import CONTENT_POLICY
from lorai_app.content.page import Page
from lorai_app.content.privacy import privacy
from lorai_app.content.terms import terms
from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.feedback import Stories
from lorai_app.pages import (
    faq,
    features,
    found,
    generation,
    history,
    home,
    legal,
    model,
    not_found,
    pricing,
    seen,
    status,
)
from lorai_app.pages.layout import STYLESHEETS, head, wraps
from lorai_app.routes import kind

__all__ = [
    "FINDABLE",
    "SITE",
    "WITH_FORM",
    "files",
    "head",
    "head_of",
    "kind",
    "register",
    "told_words",
    "wraps",
]

Draw = Callable[[], rx.Component]

SITE: tuple[tuple[str, Page, Draw], ...] = (
    (routes.HOME, gpt_image_2.home(), home.page),
    *((routes.model(one.model), one.page, model.page(one)) for one in model.model_pages()),
    (routes.FEATURES, features_words.PAGE, features.page),
    (routes.PRICING, pricing_words.page(), pricing.page),
    (routes.FAQ, faq_words.PAGE, faq.page),
    (routes.STATUS, status_words.PAGE, status.page),
    *(
        (address, words.page, legal.page(words))
        for address, words in (
            (routes.TERMS, terms()),
            (routes.PRIVACY, privacy()),
            (routes.CONTENT_POLICY, CONTENT_POLICY),
        )
    ),
)
"""Every page that is the same for everybody: its address, what it says of itself, and how it is drawn."""

FINDABLE = {address: words for address, words, _ in SITE}
"""What search engines may list."""
WITH_FORM = frozenset(
    {routes.HOME, *[routes.model(model.id) for model in CATALOG.values() if not model.soon]}
)


def register(app: rx.App) -> None:
    """Adds every page and the look to the app."""
    app.stylesheets.extend(STYLESHEETS)
    for address, words, draw in SITE:
        app.add_page(
            draw,
            route=address,
            title=words.title,
            description=words.description,
            on_load=_loaded(address),
        )
    app.add_page(
        generation.page,
        route=routes.GENERATION,
        title=generation.TITLE,
        on_load=seen.desk.follow,
    )
    app.add_page(
        history.page,
        route=routes.HISTORY,
        title=history.TITLE,
        on_load=[seen.desk.follow, seen.history.follow],
    )
    app.add_page(
        not_found.page,
        route="404",
        title=not_found_words.PAGE.title,
        on_load=seen.desk.follow,
    )


def told_words(*, today: date, said: Stories = (), **house: Any) -> dict[str, str]:
    """The words that depend on who runs the site (`content/told.py`), on the day, and on what visitors said."""
    words = told.told(told.House(**house), today)
    return words | {"stories": stories.html(said)} if said else words


def head_of(address: str, site: str, words: Mapping[str, str]) -> str:
    """What the head of that page gets when it is sent."""
    return found.head_of(address, FINDABLE, site, words)


def files(site: str, words: Mapping[str, str], contact: str | None, today: date) -> found.Files:
    """What there is for machines, by address: (type, text)."""
    return found.files(FINDABLE, site, words, contact, today)


def _loaded(address: str) -> Any:
    """Every page follows its visitor's images: the balance in its header, and the one line that is spoken."""
    return [seen.desk.follow, seen.status.look] if address == routes.STATUS else seen.desk.follow
