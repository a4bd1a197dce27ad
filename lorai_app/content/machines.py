"""The files that machines ask a site for: what may be read, where everything is, who answers for it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from html import escape
from urllib.parse import quote

from lorai_app.content import figures
from lorai_app.content.changes import Change
from lorai_app.content.figures import credits
from lorai_app.content.page import Page
from lorai_app.content.things import NAME, plain
from lorai_app.domain.catalog import Model

CONTACT_LASTS = timedelta(days=180)


def robots(site: str, private: Iterable[str], sitemap: str) -> str:
    """Everything may be read but what is one visitor's alone, and what is for programs."""
    lines = ["User-agent: *", *[f"Disallow: {path}" for path in private], "", f"Sitemap: {site}{sitemap}"]
    return "\n".join(lines) + "\n"


def sitemap(site: str, pages: Mapping[str, Page]) -> str:
    found = [
        f"<url><loc>{escape(site + address)}</loc><lastmod>{page.updated.isoformat()}</lastmod></url>"
        for address, page in pages.items()
    ]
    return _xml(f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{"".join(found)}</urlset>')


def llms(site: str, pages: Mapping[str, Page], model: Model, words: Mapping[str, str]) -> str:
    """The site for language models (llmstxt.org): what it is, its facts, its pages."""
    most, each = figures.most(model), figures.dearest(model)
    facts = (
        f"Model: {model.name} by {model.maker}. {plain('<served_by>', words)}",
        f"Input: a prompt of up to {model.max_prompt:,} characters and 0 to {model.max_references} reference "
        "photos. With photos it is image-to-image, by itself, at the same price.",
        f"Output: {figures.counts(model)} images per request, each delivered when it is ready.",
        f"Aspect ratios: {figures.ratios(model)}.",
        f"Price: {credits(each)} per delivered image, {credits(most * each)} at most for {most}. Blocked and "
        "failed images are never charged.",
        f"Time: usually {figures.one_image(model)} for one image; {most} may take {figures.a_batch(model)}.",
        f"Free start: {plain('<free_start>', words)}",
        "Rights: outputs may be used commercially under OpenAI’s usage terms and the content policy.",
        "No account: a visitor is a cookie. Images are private until they are shared.",
    )
    return "\n".join(
        (
            f"# {NAME}",
            "",
            f"> {next(iter(pages.values())).description}",
            "",
            *[f"- {fact}" for fact in facts],
            "",
            "## Pages",
            "",
            *[f"- [{page.title}]({site}{address}): {page.description}" for address, page in pages.items()],
            "",
            "## For programs",
            "",
            f"- [OpenAPI]({site}/api/v1/openapi.json): everything that the page does, over HTTP",
            "",
        )
    )


def manifest(page: Page, colour: str, icons: Sequence[tuple[str, int, str]]) -> str:
    """What a phone needs to put the site on its screen; `icons` are addresses, sizes in pixels and purposes."""
    return json.dumps(
        {
            "id": "/",
            "name": f"{NAME}: GPT Image 2",
            "short_name": NAME,
            "description": page.description,
            "lang": "en",
            "start_url": "/",
            "scope": "/",
            "display": "standalone",
            "background_color": colour,
            "theme_color": colour,
            "categories": ["graphics", "productivity"],
            "icons": [
                {"src": address, "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
                for address, size, purpose in icons
            ],
        },
        ensure_ascii=False,
    )


def security(site: str, contact: str | None, today: date, itself: str) -> str | None:
    """RFC 9116: whom to tell of a hole; None without a contact that a program can use."""
    address = _as_link(contact or "")
    if address is None:
        return None
    expires = datetime.combine(today + CONTACT_LASTS, time()).isoformat() + "Z"
    lines = (
        f"Contact: {address}",
        f"Expires: {expires}",
        "Preferred-Languages: en",
        f"Canonical: {site}{itself}",
    )
    return "\n".join(lines) + "\n"


def feed(site: str, itself: str, changes: Sequence[Change]) -> str:
    """Atom (RFC 4287)."""
    entries = [
        f"<entry><id>{escape(site)}/#change-{one.id}</id><title>{escape(one.title)}</title>"
        f"<updated>{one.day.isoformat()}T00:00:00Z</updated>"
        f'<link href="{escape(site + one.address)}"/><summary>{escape(one.words)}</summary></entry>'
        for one in changes
    ]
    newest = max(one.day for one in changes).isoformat()
    return _xml(
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">'
        f"<title>{NAME}: changes</title><id>{escape(site)}/</id><updated>{newest}T00:00:00Z</updated>"
        f'<link rel="self" href="{escape(site + itself)}"/><link href="{escape(site)}/"/>'
        f"<author><name>{NAME}</name></author>{''.join(entries)}</feed>"
    )


def _xml(root: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{root}\n'


def _as_link(contact: str) -> str | None:
    if contact.startswith("https://"):
        return quote(contact, safe=":/?#[]@!$&'()*+,;=%~")
    if "@" in contact and " " not in contact:
        return f"mailto:{quote(contact, safe='@')}"
    return None
