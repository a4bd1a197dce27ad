"""Pages of a site, opened without a browser."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from lorai_app import bootstrap
from lorai_app.bootstrap.house import House
from lorai_app.domain.visitor import Visitor
from lorai_app.jobs.engine import Engine
from lorai_app.state import devices
from lorai_app.state.desk import Desk
from lorai_app.state.devices import Devices
from lorai_app.state.history import History
from lorai_app.state.share import Sharing
from tests.support.page import Page
from tests.support.people import ANA
from tests.support.site import Site
from tests.support.workshop import Workshop


@pytest.fixture
def opens(workshop: Workshop, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Opens a page of the site as one visitor; the house is this test's."""
    site = Site(workshop)
    engine = Engine(tmp_path, workshop.maker)
    bootstrap._open[:] = [
        House(
            workshop.studio,
            workshop.feed,
            site.passports,
            engine,
            workshop.provider,
            workshop.maker.load,
            bool,
        )
    ]

    def page(visitor: Visitor, path: str = "/") -> Page:
        return Page(Desk, f"lorai_visitor={site.cookie_of(visitor)}", visitor.address, path)

    yield page
    bootstrap._open.clear()


@pytest.fixture
def history(opens: Callable[..., Page]) -> Callable[..., Page]:
    """Opens the history page at an address, each time in a window of its own."""
    windows = count()

    def opened(visitor: Visitor = ANA, query: str = "") -> Page:
        cookies = opens(visitor).router.headers.cookie
        page = Page(History, cookies, visitor.address, "/history", query)
        page.router.session.client_token += f" in window {next(windows)}"
        return page

    return opened


@pytest.fixture
def dialog(opens: Callable[..., Page]) -> Callable[[Visitor], Page]:
    """The sharing dialog of a page of that visitor's."""

    def opened(visitor: Visitor) -> Page:
        return Page(Sharing, opens(visitor).router.headers.cookie, visitor.address)

    return opened


@pytest.fixture
def panel(opens: Callable[..., Page], monkeypatch: pytest.MonkeyPatch) -> Callable[[Visitor], Page]:
    """The panel of devices in one of a visitor's browsers, which looks often whether a link was used."""
    monkeypatch.setattr(devices, "LOOK_SECONDS", 0.02)

    def opened(visitor: Visitor) -> Page:
        page = Page(Devices, opens(visitor).router.headers.cookie, visitor.address)
        page.router.headers.user_agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:139.0) Firefox/139.0"
        return page

    return opened
