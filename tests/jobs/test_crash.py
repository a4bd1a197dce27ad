"""A site that is killed while it works loses no image and no credit."""

from pathlib import Path

import pytest

from tests.fakes.apimart import FakeApimart
from tests.fakes.serving import served
from tests.jobs.rampage import Rampage
from tests.support.running import RunningSite


def settings(provider: str) -> dict[str, str]:
    return {
        "LORAI_APIMART_API_KEY": "sk-crash-test",
        "LORAI_APIMART_BASE_URL": f"{provider}/v1",
        "LORAI_ALLOW_PRIVATE_PROVIDER": "true",
        "LORAI_POLL_SECONDS": "0.2,0.2",
        "LORAI_FREE_CREDITS": "100000",
        "LORAI_RATE_LIMITS": "off",
    }


def rampage(folder: Path, generations: int, kills: int, seed: int) -> dict[str, int]:
    fake = FakeApimart("sk-crash-test")
    with served(fake) as provider:
        site = RunningSite(folder, settings(provider))
        try:
            run = Rampage(site, fake, generations, kills, seed)
            run.run()
            return run.add_up()
        finally:
            site.kill()


@pytest.mark.slow
def test_ten_kills_in_a_batch_of_twenty_lose_nothing(tmp_path: Path) -> None:
    figures = rampage(tmp_path, generations=20, kills=10, seed=7)
    assert figures["generations"] == 20
    assert figures["repeated submits"] > 0, "no kill hit the window between a POST and its ticket"


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(5))
def test_fifty_kills_lose_nothing(tmp_path: Path, seed: int) -> None:
    print(rampage(tmp_path, generations=40, kills=10, seed=100 + seed))
