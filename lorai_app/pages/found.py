"""How the pages are found: what each tells search engines and messengers, and the files that machines ask for."""

from collections.abc import Mapping
from datetime import date

from lorai_app import routes
from lorai_app.content import gpt_image_2, head, machines, steps, things
from lorai_app.content.cards import CARDS
from lorai_app.content.changes import CHANGES
from lorai_app.content.faq import Question, eight
from lorai_app.content.faq_more import more
from lorai_app.content.page import Page
from lorai_app.content.things import Thing
from lorai_app.domain.catalog import CATALOG, DEFAULT_MODEL
from lorai_app.pages.layout import NAMES, PAPER
from lorai_app.pages.model import model_pages

TEXT, XML = "text/plain; charset=utf-8", "application/xml"
PRIVATE = ("/g/", routes.HISTORY, f"{routes.DEVICE}/", "/api")
"""What is one visitor's alone, and what is for programs."""
_CARDS = {card.name: card for card in CARDS}
_MODEL = CATALOG[DEFAULT_MODEL]
_ICON_192, _ICON_512, _MASKABLE, _SIGN = (
    routes.asset(f"/icons/{name}.png") for name in ("icon-192", "icon-512", "maskable-512", "apple-touch")
)
_ALWAYS = head.always(head.Files(routes.MANIFEST, _SIGN, routes.CHANGES))
Words = Mapping[str, str]
Files = Mapping[str, tuple[str, str]]


def head_of(address: str, pages: Mapping[str, Page], site: str, words: Words) -> str:
    """The end of a page's head, as HTML; pages that are not in `pages` are one visitor's alone."""
    page = pages.get(address)
    if page is None:
        return _ALWAYS + head.NOT_FOUND_BY_SEARCH
    told = things.graph(_things(address, page, site, words))
    return _ALWAYS + head.findable(site, address, page, _CARDS[page.card], told)


def files(pages: Mapping[str, Page], site: str, words: Words, contact: str | None, today: date) -> Files:
    """What there is for machines, by address: (type, text)."""
    icons = ((_ICON_192, 192, "any"), (_ICON_512, 512, "any"), (_MASKABLE, 512, "maskable"))
    found = {
        routes.ROBOTS: (TEXT, machines.robots(site, PRIVATE, routes.SITEMAP)),
        routes.SITEMAP: (XML, machines.sitemap(site, pages)),
        routes.LLMS: (TEXT, machines.llms(site, pages, _MODEL, words)),
        routes.CHANGES: ("application/atom+xml", machines.feed(site, routes.CHANGES, CHANGES)),
        routes.MANIFEST: (
            "application/manifest+json",
            machines.manifest(gpt_image_2.home(), PAPER["light"], icons),
        ),
    }
    if told := machines.security(site, contact, today, routes.SECURITY):
        found[routes.SECURITY] = (TEXT, told)
    return found


def _things(address: str, page: Page, site: str, words: Words) -> list[Thing]:
    if address == routes.HOME:
        return [
            things.organization(site, _ICON_512),
            things.website(site),
            things.application(site, page, _MODEL, _CARDS[page.card].path, words),
            things.how_to(steps.TITLE, steps.steps(_MODEL), words),
            things.questions(eight(), words),
        ]
    trail = ((things.NAME, routes.HOME), (NAMES.get(address, page.headline), address))
    asked = _asked(address)
    return [
        things.web_page(site, address, page),
        things.breadcrumbs(site, trail),
        *([things.questions(asked, words)] if asked else []),
    ]


def _asked(address: str) -> tuple[Question, ...]:
    """The questions that stand on that page."""
    if address == routes.FAQ:
        return (*eight(), *[question for group in more().values() for question in group])
    return next((one.questions for one in model_pages() if routes.model(one.model) == address), ())
