"""Puts it together: the app, its pages, the HTTP door, the lifespan, and the words for errors."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import reflex as rx
from reflex.event import EventSpec
from starlette.types import ASGIApp

from lorai_app import bootstrap, pages
from lorai_app.domain.errors import LoraiError
from lorai_app.http import api, device, health, media, shared
from lorai_app.http.door import Door
from lorai_app.http.errors import apology
from lorai_app.pages import seen
from lorai_app.site.addresses import OwnAddresses
from lorai_app.site.dev import FromPageServer, page_server
from lorai_app.state.own import OwnPages

settings = bootstrap.settings()


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


def door(inner: ASGIApp) -> ASGIApp:
    pages_from = page_server()
    inner = FromPageServer(inner, pages_from) if pages_from else OwnAddresses(inner)
    return Door(inner, lambda: bootstrap.house().passports, settings.origins, settings.trusted_proxies)


calls = api.create(lambda: bootstrap.house().studio)
calls.include_router(media.calls(lambda: bootstrap.house().studio))
calls.include_router(shared.calls(lambda: bootstrap.house().studio))
calls.include_router(device.calls(lambda: bootstrap.house().studio, lambda: bootstrap.house().passports))
calls.include_router(health.calls(bootstrap.house))

app = rx.App(
    api_transformer=[calls, door],
    backend_exception_handler=told,
    head_components=pages.head(),
    app_wraps=pages.wraps(),
    toaster=None,
)
app.register_lifespan_task(lifespan)
app.add_middleware(OwnPages(), index=0)
pages.register(app)
