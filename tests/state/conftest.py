"""Pages of a site, opened without a browser."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lorai_app import bootstrap
from lorai_app.bootstrap.house import House
from lorai_app.domain.visitor import Visitor
from lorai_app.jobs.engine import Engine
from lorai_app.state.desk import Desk
from tests.support.page import Page
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
