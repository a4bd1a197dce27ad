"""A fake APIMart of which every request may go wrong, by dice that depend on nothing but the seed and the image."""

import asyncio
import json
import random
from collections import Counter, defaultdict
from dataclasses import replace

from starlette.requests import Request

from tests.fakes.apimart import FakeApimart
from tests.fakes.replies import Reply, error, page

SLOW_SECONDS = 0.3
BUSY = error(429, "Too many requests, try later", headers={"retry-after": "0.05"})
GATEWAY = page(502, "502 Bad Gateway")
NO_TASK = error(404, "task not exist", code="task_not_exist")
GONE = page(404, "404 Not Found")
FAULTS = {
    "submit": ("429", "502 before", "502 after", "cut", "slow"),
    "poll": ("429", "502 before", "cut", "slow", "404"),
    "file": ("429", "502 before", "cut", "slow", "404", "truncated"),
}
INSTEAD = {"429": BUSY, "502 before": GATEWAY}


class Unreliable(FakeApimart):
    """`share` of all requests go wrong; `told` is what became of each, by kind and image: a fault, or None."""

    def __init__(self, key: str, seed: int, share: float) -> None:
        super().__init__(key)
        self.told: dict[tuple[str, str], list[str | None]] = defaultdict(list)
        self._seed = seed
        self._share = share

    @property
    def faults(self) -> Counter[str]:
        return Counter(
            f"{kind} {fault}" for (kind, _), told in self.told.items() for fault in told if fault is not None
        )

    async def _submit(self, request: Request) -> Reply:
        fault = self._dice("submit", request.headers["idempotency-key"], await request.body())
        if fault in INSTEAD:
            self._note("submit", request, await request.body()).status = INSTEAD[fault].status
            return INSTEAD[fault]
        return await self._spoilt(fault, await super()._submit(request))

    async def _poll(self, request: Request) -> Reply:
        task = self.tasks[request.path_params["task"]]
        fault = self._dice("poll", task.key, task.body)
        if fault in INSTEAD or fault == "404":
            self._note("poll", request).task = task.id
            return INSTEAD.get(fault, NO_TASK)
        return await self._spoilt(fault, await super()._poll(request))

    async def _file(self, request: Request) -> Reply:
        task = self.tasks[request.path_params["name"].partition("-")[0]]
        fault = self._dice("file", task.key, task.body)
        if fault in INSTEAD or fault == "404":
            self._note("file", request).task = task.id
            return INSTEAD.get(fault, GONE)
        return await self._spoilt(fault, await super()._file(request))

    def _dice(self, kind: str, key: str, order: bytes) -> str | None:
        """A generation's id is another one in each run; its prompt and the image's index are not."""
        told = self.told[kind, key]
        image = f"{json.loads(order)['prompt']} {key.partition('-')[2]}"
        dice = random.Random(f"{self._seed} {kind} {image} {len(told)}")
        told.append(dice.choice(FAULTS[kind]) if dice.random() < self._share else None)
        return told[-1]

    async def _spoilt(self, fault: str | None, answer: Reply) -> Reply:
        match fault:
            case "slow":
                await asyncio.sleep(SLOW_SECONDS)
            case "cut":
                return answer.cut()
            case "502 after":
                return GATEWAY
            case "truncated":
                return replace(answer, body=answer.body[: len(answer.body) // 2])
        return answer
