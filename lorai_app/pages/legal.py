"""`/terms`, `/privacy`, `/content-policy`: long words that can be found one by one."""

from collections.abc import Callable

import reflex as rx

from lorai_app.content.legal import CONTENTS, IN_SHORT, Legal
from lorai_app.content.page import Section
from lorai_app.pages.layout import layout
from lorai_app.pages.prose import paragraphs, points, prose
from lorai_app.ui.link import link
from lorai_app.ui.sections import opening
from lorai_app.ui.still import still


def page(legal: Legal) -> Callable[[], rx.Component]:
    """One of them, to be drawn."""

    def drawn_page() -> rx.Component:
        return layout(
            opening(legal.page.headline, prose(legal.page.lead)),
            still(
                "legal",
                rx.el.aside(rx.el.h2(IN_SHORT), *points(legal.short), class_name="slip"),
                rx.el.nav(
                    rx.el.h2(CONTENTS),
                    rx.el.ol(*[rx.el.li(link(one.title, href=f"#{one.id}")) for one in legal.sections]),
                    rx.el.p(f"As of {legal.since}"),
                    aria_label=CONTENTS,
                ),
                rx.el.div(
                    *[_section(one) for one in legal.sections],
                    class_name="prose",
                ),
                class_name="legal",
            ),
        )

    return drawn_page


def _section(section: Section) -> rx.Component:
    return rx.el.div(
        rx.el.h2(section.title), *paragraphs(section.paragraphs), *points(section.points), id=section.id
    )
