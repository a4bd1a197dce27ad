"""`/features`: what the site does around the press."""

import reflex as rx

from lorai_app import routes
from lorai_app.content import features as words
from lorai_app.content.features import Feature, Group
from lorai_app.domain.catalog import CATALOG, DEFAULT_MODEL
from lorai_app.pages.layout import layout
from lorai_app.pages.pictures import hung
from lorai_app.pages.prose import prose
from lorai_app.pages.sections.why import figure
from lorai_app.ui.sections import closing, opening, sheet

_SIZES = "(min-width: 900px) 420px, 92vw"


def page() -> rx.Component:
    return layout(
        opening(words.PAGE.headline, prose(words.PAGE.lead), beside=hung(words.PRINT, _SIZES)),
        *[_group(group) for group in words.groups()],
        closing("The form is on the first page.", prose("<free_start>"), "Make images", routes.HOME),
    )


def _group(group: Group) -> rx.Component:
    return sheet(
        group.id,
        group.title,
        rx.el.div(*[_feature(one) for one in group.features], class_name="features"),
        class_name="beside",
    )


def _feature(one: Feature) -> rx.Component:
    return rx.el.article(
        rx.el.h3(one.title),
        rx.el.p(*prose(one.words)),
        figure(one.figure, CATALOG[DEFAULT_MODEL]),
        id=one.id,
    )
