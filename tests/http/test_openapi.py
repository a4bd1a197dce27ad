"""Whatever a program sends that has read the description: never a bug of ours."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings

from lorai_app.http import api
from lorai_app.store import database, files
from lorai_app.studio import Studio
from tests.support.people import ANA
from tests.support.site import Site
from tests.support.workshop import Workshop


def _no_studio() -> Studio:
    raise AssertionError("describing the API asks nobody")


OPERATIONS = {
    operation.ok().label: operation.ok()
    for operation in schemathesis.openapi.from_dict(api.create(_no_studio).openapi()).get_all_operations()
}
USUAL = settings(max_examples=20, deadline=None, database=None, suppress_health_check=list(HealthCheck))


class NoProvider:
    """Nothing is made here."""

    name = "sketch"
    at_once = 1


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as running:
        yield running


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory, runner: asyncio.Runner) -> Iterator[Site]:
    folder: Path = tmp_path_factory.mktemp("openapi")
    database.migrate(folder / "app.db")
    tables = database.sqlite(folder / "app.db")
    kept = files.local(folder / "files")
    yield Site(Workshop(tables, kept, NoProvider(), working=False))  # type: ignore[arg-type]
    runner.run(tables.close())


@pytest.mark.parametrize("label", OPERATIONS)
def test_no_call_that_can_be_described_is_a_bug(label: str, described: Site, runner: asyncio.Runner) -> None:
    async def send(case: schemathesis.Case) -> httpx.Response:
        async with described.browser(ANA) as browser:
            sent = case.as_transport_kwargs(base_url="http://localhost:3000")
            return await browser.request(**{name: value for name, value in sent.items() if name != "cookies"})

    @USUAL
    @given(case=OPERATIONS[label].as_strategy())
    def try_it(case: schemathesis.Case) -> None:
        answer = runner.run(send(case))
        assert answer.status_code < 500, answer.text

    try_it()
