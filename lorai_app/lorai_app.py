"""Puts it together: the app, its pages, the HTTP door, the lifespan, and the words for errors."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import reflex as rx
import structlog
from reflex.event import EventSpec
from starlette.types import ASGIApp

from lorai_app import bootstrap, pages
from lorai_app.domain.errors import LoraiError
from lorai_app.http import api, count, device, headers, health, machines, media, now, shared
from lorai_app.http.door import Door
from lorai_app.http.errors import apology
from lorai_app.pages import seen
from lorai_app.site.dev import FromPageServer, page_server
from lorai_app.site.sending import Knowledge, Sending
from lorai_app.state import by_http
from lorai_app.state.own import OwnPages

settings = bootstrap.settings()
log = structlog.get_logger()
LONGEST_TOLD = 2000


@asynccontextmanager
async def lifespan() -> AsyncIterator[None]:
    async with bootstrap.opened(settings, page_is_open):
        yield


def page_is_open(token: str) -> bool:
    """Reflex ends what a page's opening began when it goes away, but not what its visitor asked for by hand."""
    return app.event_namespace is not None and token in app.event_namespace.token_to_sid


def told(exception: Exception) -> EventSpec:
    """What a visitor reads when an event fails: the rule's own sentence, or an apology that names its incident."""
    sentence = exception.message if isinstance(exception, LoraiError) else apology(exception)[1]
    spoken: EventSpec = seen.desk.tell(sentence)
    return spoken


def broke(exception: Exception) -> None:
    """A page's script failed, or somebody says so: one line of plain letters, whatever was sent."""
    log.warning("page.broke", told="".join(filter(str.isprintable, str(exception)[:LONGEST_TOLD])))


def told_words() -> dict[str, str]:
    """What the pages say of this site, today."""
    return pages.told_words(
        operator=settings.operator_name,
        contact=settings.contact,
        free=settings.free_credits,
        network_starts=settings.free_grants_per_address,
        hide_after=settings.reports_to_hide,
        hold_minutes=settings.unknown_outcome_minutes,
        server=settings.provider,
        said=bootstrap.stories(),
        today=bootstrap.now().date(),
    )


def files_for_machines() -> Mapping[str, tuple[str, str]]:
    return pages.files(settings.site, told_words(), settings.contact, bootstrap.now().date())


def may_run(page: bytes) -> str:
    """What may run in that page, and where it may call: itself alone."""
    return headers.policy(headers.hashes(page), [settings.site.replace("http", "ws", 1)])


def seen_by_people(page: str) -> None:
    bootstrap.house().studio.funnel.seen(pages.kind(page), has_form=page in pages.WITH_FORM)


def sent(inner: ASGIApp) -> ASGIApp:
    """The pages, as they are sent; while developing, those of Reflex's own server, in which anything may run."""
    pages_from = page_server()
    if pages_from:
        inner = FromPageServer(inner, pages_from)
    knowledge = Knowledge(
        settings.site,
        told_words,
        lambda address: pages.head_of(address, settings.site, told_words()),
        None if pages_from else may_run,
        seen_by_people,
    )
    return Sending(inner, pages.FINDABLE, knowledge)


def door(inner: ASGIApp) -> ASGIApp:
    return Door(
        inner,
        lambda: bootstrap.house().passports,
        settings.origins,
        settings.trusted_proxies,
        secure=settings.site.startswith("https://"),
    )


calls = api.create(lambda: bootstrap.house().studio)
calls.include_router(media.calls(lambda: bootstrap.house().studio))
calls.include_router(shared.calls(lambda: bootstrap.house().studio))
calls.include_router(device.calls(lambda: bootstrap.house().studio, lambda: bootstrap.house().passports))
calls.include_router(machines.calls(files_for_machines))
calls.include_router(count.calls(lambda: bootstrap.house().studio))
calls.include_router(now.calls(lambda: bootstrap.house().studio, by_http))
calls.include_router(health.calls(bootstrap.house, lambda: bootstrap.house().studio.funnel.registry))

app = rx.App(
    api_transformer=[sent, calls, door],
    frontend_exception_handler=broke,
    backend_exception_handler=told,
    head_components=pages.head(),
    app_wraps=pages.wraps(),
    toaster=None,
)
app.register_lifespan_task(lifespan)
app.add_middleware(OwnPages(), index=0)
pages.register(app)
