"""Whatever a program sends that has read the description: never a bug of ours."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, settings

from lorai_app.store import database, files
from tests.support.people import ANA
from tests.support.site import ORIGIN, Site
from tests.support.workshop import Workshop

USUAL = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


class NoProvider:
    """Nothing is made here."""

    name = "sketch"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder: Path = tmp_path_factory.mktemp("openapi")
    database.migrate(folder / "app.db")
    tables = database.sqlite(folder / "app.db")
    workshop = Workshop(tables, files.local(folder / "files"), NoProvider(), working=False)  # type: ignore[arg-type]
    yield Site(workshop)
    asyncio.run(tables.close())


@pytest.fixture(scope="module")
def schema(site: Site) -> schemathesis.schemas.BaseSchema:
    return schemathesis.openapi.from_asgi("/api/v1/openapi.json", site.app)


described = schemathesis.pytest.from_fixture("schema")


@described.parametrize()
@USUAL
def test_no_call_that_can_be_described_is_a_bug(case: schemathesis.Case, site: Site) -> None:
    headers = {"Origin": ORIGIN, "Cookie": f"lorai_visitor={site.cookie_of(ANA)}"}
    answer = case.call(headers=headers)
    assert answer.status_code < 500, answer.text
