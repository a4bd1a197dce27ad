"""`/pricing`: the price list, and what an order would come to."""

from typing import Any

import reflex as rx

from lorai_app import routes
from lorai_app.content import pricing as words
from lorai_app.content.figures import credits
from lorai_app.content.page import Section
from lorai_app.content.pricing import Rate
from lorai_app.domain.catalog import COUNTS
from lorai_app.pages.layout import layout
from lorai_app.pages.pictures import hung
from lorai_app.pages.prose import paragraphs, points, prose
from lorai_app.ui import calculator
from lorai_app.ui.sections import closing, opening, sheet, table


def page() -> rx.Component:
    rates = words.rates()
    return layout(
        opening(
            words.page().headline,
            prose(words.page().lead),
            beside=hung(words.PRINT, "360px", "where-there-is-room"),
        ),
        calculator.calculator(
            words.CALCULATOR,
            words.KIND,
            [(rate.id, f"{rate.name}, {rate.shape}", rate.credits) for rate in rates],
            words.IMAGES,
            COUNTS,
            words.BATCHES,
            words.AT_MOST,
        ),
        sheet(
            "list",
            words.TABLE,
            table(["Model", "Frames", "A delivered image"], [_row(rate) for rate in rates], words.TABLE),
        ),
        sheet(
            "details",
            "What else there is to know",
            rx.el.div(*[_section(one) for one in words.sections()], class_name="features"),
            class_name="beside",
        ),
        closing("Try it before you think about it.", prose("<free_start>"), "Make images", routes.HOME),
    )


def _row(rate: Rate) -> list[Any]:
    name = rx.fragment(rate.name, rx.el.small(rate.until)) if rate.until else rate.name
    frames = f"all {len(rate.ratios)}" if len(rate.ratios) > 3 else rate.shape
    return [name, frames, credits(rate.credits)]


def _section(section: Section) -> rx.Component:
    return rx.el.article(
        rx.el.h3(section.title),
        *paragraphs(section.paragraphs),
        *points(section.points),
        id=section.id,
    )
