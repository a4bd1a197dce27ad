"""Seconds and memory of one print in every ratio, and how long four at once hold the interpreter.

Each ratio is painted in a process of its own, so that its peak of memory is its own. Targets: 1.2 s of one core for a
megapixel, 300 MB, no hold of the interpreter above 50 ms.
"""

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import time

from lorai_app.domain.catalog import CATALOG, RATIOS
from lorai_app.providers import Order
from lorai_app.providers.sketch import Sketch
from lorai_app.providers.sketch.painter import paint
from lorai_app.providers.sketch.plan import Commission

PROMPTS = (
    "a red fox in falling snow at dusk",
    "a city street in the rain at night, neon",
    "still life of lemons and a teapot",
    "a deer in a misty forest",
    "woodcut of an owl under the moon",
    "blueprint of a bicycle",
    "botanical plate of a tulip",
    "travel poster of a lighthouse",
    "isometric coffee shop",
    "constructivist poster of a cyclist",
    "pop art of a pineapple",
    "marbled paper with a whale",
    "paper cut forest with a fox",
)
SLOWEST, LARGEST, LONGEST_HOLD = 1.2, 300, 0.050


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--one", help=argparse.SUPPRESS)
    asked = words.parse_args()
    if asked.one:
        print(json.dumps(_one(asked.one)))
        return
    met = [_ratio(name) for name in RATIOS]
    met.append(_holds())
    sys.exit(not all(met))


def _ratio(name: str) -> bool:
    done = subprocess.run(
        [sys.executable, "-m", __spec__.name, "--one", name], check=True, capture_output=True
    )
    slowest, mean, prompt, peak, kilobytes = json.loads(done.stdout)
    million = RATIOS[name].width * RATIOS[name].height / 1e6
    met = slowest / million <= SLOWEST and peak <= LARGEST
    print(
        f"{name:>5}  {million:.2f} MP  mean {mean:.2f} s  slowest {slowest:.2f} s ({slowest / million:.2f} s/MP, "
        f"{prompt})  peak {peak:.0f} MB  file {kilobytes:.0f} KB  {'ok' if met else 'MISSED'}",
        flush=True,
    )
    return met


def _one(name: str) -> tuple[float, float, str, float, float]:
    ratio = RATIOS[name]
    took: list[tuple[float, str]] = []
    size = 0
    for seed, prompt in enumerate(PROMPTS):
        before = time.thread_time()
        *_, last = paint(Commission(prompt, name, ratio.width, ratio.height, seed))
        took.append((time.thread_time() - before, prompt))
        size = max(size, len(last.file or b""))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return max(took)[0], sum(t for t, _ in took) / len(took), max(took)[1], peak, size / 1024


def _holds() -> bool:
    """The longest time for which the event loop could not turn, while four prints of a batch are made."""
    lags: list[float] = []

    async def run() -> None:
        async def watch() -> None:
            while True:
                before = time.perf_counter()
                await asyncio.sleep(0.001)
                lags.append(time.perf_counter() - before - 0.001)

        async def ignore(*_: object) -> None:
            return None

        async def bring(_: str) -> bytes:
            raise LookupError("no photos here")

        sketch = Sketch(bring)
        watching = asyncio.create_task(watch())
        for prompt in PROMPTS:
            bodies = [
                sketch.body(Order(CATALOG["gpt-image-2"], prompt, RATIOS["3:2"], seed), [])
                for seed in range(4)
            ]
            await asyncio.gather(*(sketch.collect("ticket", body, ignore) for body in bodies))
        watching.cancel()

    asyncio.run(run())
    lags.sort()
    met = lags[-1] <= LONGEST_HOLD
    print(
        f"event loop while four are painted: lag p50 {lags[len(lags) // 2] * 1000:.0f} ms, "
        f"p99 {lags[len(lags) * 99 // 100] * 1000:.0f} ms, longest {lags[-1] * 1000:.0f} ms "
        f"{'ok' if met else 'MISSED'}"
    )
    return met


if __name__ == "__main__":
    main()
