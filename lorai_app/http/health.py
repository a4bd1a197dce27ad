"""For operators and their machines: alive, able to work, and how much there is to do."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Protocol

import structlog
from fastapi import APIRouter
from fastapi.responses import JSONResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest

log = structlog.get_logger()


class Vitals(Protocol):
    """What can be asked of the house; each check raises when it fails."""

    def checks(self) -> Mapping[str, Callable[[], Awaitable[None]]]: ...

    def notes(self) -> Sequence[str]:
        """What an operator should know although all checks are well."""
        ...

    async def figures(self) -> Mapping[str, tuple[str, float]]:
        """Name → (what it counts, value), for Prometheus."""
        ...


def calls(
    vitals: Callable[[], Vitals], counted: Callable[[], CollectorRegistry] = CollectorRegistry
) -> APIRouter:
    """/healthz, /readyz and /metrics; `counted` is what the process has counted itself."""
    router = APIRouter(include_in_schema=False)

    @router.get("/healthz")
    async def alive() -> JSONResponse:
        return JSONResponse({"status": "alive"})

    @router.get("/readyz")
    async def ready() -> JSONResponse:
        told = {name: await _tried(name, check) for name, check in vitals().checks().items()}
        notes = {"notes": list(vitals().notes())} if vitals().notes() else {}
        return JSONResponse(told | notes, 200 if set(told.values()) == {"ok"} else 503)

    @router.get("/metrics")
    async def metrics() -> Response:
        registry = CollectorRegistry()
        for name, (what, value) in (await vitals().figures()).items():
            Gauge(f"lorai_{name}", what, registry=registry).set(value)
        return Response(
            generate_latest(registry) + generate_latest(counted()), media_type=CONTENT_TYPE_LATEST
        )

    return router


async def _tried(name: str, check: Callable[[], Awaitable[None]]) -> str:
    try:
        await check()
    except Exception:
        log.exception("not_ready", part=name)
        return "failing"
    return "ok"
