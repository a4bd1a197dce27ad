"""`/`: the generator in the first screen, what comes of it, and everything that makes somebody want to press."""

import reflex as rx

from lorai_app.content import gpt_image_2, site
from lorai_app.content.pictures import HERO
from lorai_app.domain.catalog import CATALOG, DEFAULT_MODEL
from lorai_app.pages import results, sections
from lorai_app.pages.desk import desk
from lorai_app.pages.layout import layout
from lorai_app.pages.pictures import source
from lorai_app.pages.prose import prose
from lorai_app.ui import choices, frame
from lorai_app.ui.picture import fill_button
from lorai_app.ui.sections import closing

_HERO_SIZES = "(min-width: 900px) 820px, 92vw"


def page() -> rx.Component:
    words, model = gpt_image_2.home(), CATALOG[DEFAULT_MODEL]
    return layout(
        frame.hero(words.headline, words.lead, gpt_image_2.badges()),
        rx.el.div(
            desk(),
            results.newest(results.linked_title, results.plain_title, results.empty_frames()),
            class_name="desk",
        ),
        results.earlier(),
        sections.why(model),
        sections.how(model),
        sections.can(model),
        sections.showcase(),
        sections.workflows(),
        sections.asked(),
        closing(
            site.CLOSING,
            prose(site.CLOSING_LEAD),
            site.CLOSING_BUTTON,
            f"#{choices.FORM}",
            above=fill_button(source(HERO), _HERO_SIZES, HERO.prompt, HERO.ratio, site.CLOSING_PICTURE),
        ),
        skip_to=choices.FORM,
        skip_words="Skip to the generator",
    )
