"""The real site and an APIMart-shaped provider, each a process of its own, and what a process costs."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles

from tests.support.running import ROOT, RunningSite

KEY = "sk-benchmark"
SECRET = "benchmark"  # signs the cookies, so that a benchmark can issue them itself
MIB = 1024 * 1024


@contextmanager
def scene(**settings: str) -> Iterator[tuple[RunningSite, str]]:
    """`lorai web` and the address of its provider; both are gone at the end, with everything they kept."""
    with _provider() as provider, tempfile.TemporaryDirectory(prefix="lorai-benchmark-") as folder:
        site = RunningSite(Path(folder), {**_usual(provider), **settings})
        try:
            yield site.start(), provider
        finally:
            if site.process:
                site.kill()


def _usual(provider: str) -> dict[str, str]:
    return {
        "LORAI_PROVIDER": "apimart",
        "LORAI_APIMART_API_KEY": KEY,
        "LORAI_APIMART_BASE_URL": f"{provider}/v1",
        "LORAI_ALLOW_PRIVATE_PROVIDER": "true",
        "LORAI_SECRET_KEYS": SECRET,
        "LORAI_RATE_LIMITS": "off",
        "LORAI_FREE_CREDITS": "1000",
        "LORAI_FREE_GRANTS_PER_ADDRESS": "100000",
    }


@contextmanager
def _provider() -> Iterator[str]:
    command = [sys.executable, "-m", "tests.fakes.apimart", "--port", "0", "--key", KEY]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield process.stdout.readline().split()[-1]
        finally:
            process.kill()


def worker_of(site: RunningSite) -> int:
    """The process that does the serving: granian's only worker."""
    assert site.process
    return _children(site.process.pid)[-1]


def cpu_seconds(process: int) -> float:
    """Processor time used so far."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mib(process: int) -> float:
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MIB


def spread(seconds: Sequence[float]) -> str:
    """p50, p95 and the worst, in milliseconds."""
    p50, p95, worst = (
        round(1000 * one) for one in (*(percentile(seconds, at) for at in (50, 95)), max(seconds))
    )
    return f"p50 {p50:4} p95 {p95:4} max {worst:4} ms"


def percentile(seconds: Sequence[float], percent: int) -> float:
    return quantiles(seconds, n=100, method="inclusive")[percent - 1] if len(seconds) > 1 else seconds[0]


def _children(process: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
