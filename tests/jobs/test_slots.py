"""Executor slots: a living process keeps its own, a dead one's work is taken over by the living."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from lorai_app.jobs import slots
from tests.fakes.apimart import FakeApimart
from tests.fakes.serving import served
from tests.jobs.test_crash import settings
from tests.jobs.test_stop import finished, look, press
from tests.support.running import RunningSite

HOLDING = "from pathlib import Path; from lorai_app.jobs import slots; import sys, time; "


def test_a_slot_is_had_by_one_at_a_time(tmp_path: Path) -> None:
    first, second = slots.take_any(tmp_path), slots.take_any(tmp_path)
    assert {first.name, second.name} == {"slot-0", "slot-1"}
    assert slots.take(tmp_path, "slot-0") is None
    first.give_back()
    with slots.take_any(tmp_path) as again:
        assert again.name == "slot-0"
    second.give_back()


def test_a_killed_process_gives_its_slot_back_by_dying(tmp_path: Path) -> None:
    code = f"{HOLDING} slot = slots.take_any(Path(sys.argv[1])); print(slot.name, flush=True); time.sleep(60)"
    holder = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE)
    assert holder.stdout
    assert holder.stdout.readline() == b"slot-0\n"
    assert slots.take(tmp_path, "slot-0") is None
    holder.kill()
    holder.wait()
    with slots.take_any(tmp_path) as taken:
        assert taken.name == "slot-0"


@pytest.mark.slow
def test_what_a_worker_that_is_killed_for_ever_leaves_is_finished_by_the_site(tmp_path: Path) -> None:
    fake = FakeApimart("sk-crash-test")
    with served(fake) as provider:
        site = RunningSite(tmp_path, settings(provider)).start()
        beside = {**settings(provider), "LORAI_DATA_DIR": str(tmp_path / "data")}
        with (tmp_path / "worker.log").open("wb") as log:
            worker = subprocess.Popen(
                [Path(sys.executable).parent / "lorai", "worker"], env=beside, stdout=log, stderr=log
            )
        try:
            wait_for(lambda: b"Working" in (tmp_path / "worker.log").read_bytes())
            cookies = httpx.get(f"{site.url}/api/v1/me").cookies
            ids = [press(site, cookies, f"press {number} [slow=2]") for number in range(8)]
            wait_for(lambda: len(fake.tasks) > 8)
            worker.kill()
            worker.wait()
            wait_for(lambda: all(finished(site, cookies, id) for id in ids), 60)
            states = [image["state"] for id in ids for image in look(site, cookies, id)["images"]]
            assert states == ["delivered"] * 32
            assert len(fake.tasks) == 32
        finally:
            worker.kill()
            site.kill()


def wait_for(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never came true"
        time.sleep(0.1)
