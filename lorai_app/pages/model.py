"""`/models/<id>`: a page for every model, in the same frame; what is not open yet has a waitlist for a form."""

from collections.abc import Callable

import reflex as rx

from lorai_app import routes
from lorai_app.content import gpt_image_1_5, gpt_image_2, seedance_2
from lorai_app.content.model_page import BEGIN, ModelPage
from lorai_app.content.page import Section
from lorai_app.content.pictures import SHOWCASE
from lorai_app.domain.catalog import CATALOG, RATIOS
from lorai_app.pages import results
from lorai_app.pages.desk import desk
from lorai_app.pages.layout import layout
from lorai_app.pages.prose import points, prose
from lorai_app.pages.sections import fillable, questions
from lorai_app.pages.waitlist import waitlist
from lorai_app.ui import choices, drawn, frame
from lorai_app.ui.link import link
from lorai_app.ui.picture import prints
from lorai_app.ui.sections import facts, sheet, table

_COMPARED = ("gpt-image-2", "gpt-image-1.5")


def model_pages() -> tuple[ModelPage, ...]:
    return (gpt_image_2.page(), gpt_image_1_5.page(), seedance_2.page())


def page(words: ModelPage) -> Callable[[], rx.Component]:
    """The page of one model, to be drawn."""
    soon = CATALOG[words.model].soon

    def drawn_page() -> rx.Component:
        return layout(
            frame.hero(words.page.headline, rx.fragment(*prose(words.page.lead)), words.badges),
            waitlist(words.model) if soon else _generator(words.model),
            _sheet(words),
            *([_prints(words)] if words.prints else []),
            *([_compared()] if words.model in _COMPARED else []),
            sheet(
                "questions",
                "Asked about it",
                rx.el.div(*questions(words.questions), class_name="questions"),
                class_name="beside",
            ),
            _others(words.model),
            skip_to="waitlist" if soon else choices.FORM,
            skip_words="Skip to the form" if soon else "Skip to the generator",
        )

    return drawn_page


def _generator(model: str) -> rx.Component:
    return rx.fragment(
        rx.el.div(
            desk(model, fixed=True),
            results.newest(results.linked_title, results.plain_title, results.empty_frames()),
            class_name="desk",
        ),
        results.earlier(),
    )


def _sheet(words: ModelPage) -> rx.Component:
    model = CATALOG[words.model]
    absent = [name for name in RATIOS if name not in model.prices]
    shapes = [(one.name, one.width, one.height) for one in RATIOS.values()]
    picture = drawn.film() if model.soon else drawn.frames(shapes, absent)
    return sheet(
        "sheet",
        words.sheet,
        picture,
        rx.el.div(
            facts([(fact.name, prose(fact.words)) for fact in words.facts]),
            rx.el.div(*[_told(section) for section in words.sections], class_name="told"),
            class_name="facts",
        ),
    )


def _told(section: Section) -> rx.Component:
    return rx.el.div(rx.el.h3(section.title), *points(section.points), id=section.id)


def _prints(words: ModelPage) -> rx.Component:
    those = [one for name in words.prints for one in SHOWCASE if one.name == name]
    return sheet("begin-with", BEGIN, prints([fillable(one) for one in those], "rack"))


def _compared() -> rx.Component:
    names = [CATALOG[model].name for model in _COMPARED]
    return sheet(
        "compared",
        gpt_image_1_5.COMPARED,
        table(["", *names], gpt_image_1_5.comparison(), f"{names[0]} and {names[1]}, line by line"),
    )


def _others(model: str) -> rx.Component:
    return sheet(
        "others",
        "The other models",
        rx.el.ul(
            *[
                rx.el.li(
                    link(
                        rx.el.b(one.page.headline),
                        rx.el.span(" · ".join(one.badges)),
                        href=routes.model(one.model),
                    )
                )
                for one in model_pages()
                if one.model != model
            ],
            class_name="others",
            role="list",
        ),
        class_name="beside",
    )
