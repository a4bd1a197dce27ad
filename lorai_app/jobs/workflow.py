"""The durable workflow of one image. Its body never changes: what happens is in the step, and in our own rows."""

import asyncio
from typing import Any
from uuid import uuid4

import structlog
from dbos import DBOS

from lorai_app.domain.generation import Reason
from lorai_app.studio.make import Maker

log = structlog.get_logger()
_maker: list[Maker] = []
_home: list[asyncio.AbstractEventLoop] = []
_at_work: set[asyncio.Task[Any]] = set()


def employ(maker: Maker) -> None:
    """Says who does the work in this process, and that it is done on the loop that is running now."""
    _maker[:], _home[:] = [maker], [asyncio.get_running_loop()]


def workflow_id(image: str, attempt: int) -> str:
    return f"{image}-{attempt}"


@DBOS.workflow(name="make_image")
async def make_image(image: str, attempt: int) -> None:
    await make(image, attempt)


@DBOS.step(name="make")
async def make(image: str, attempt: int) -> None:
    """On our own loop, wherever the engine begins: between start and serving the server's loop stands still for a
    moment, and what is resumed just then comes on the engine's, where none of our connections live."""
    if asyncio.get_running_loop() is _home[0]:
        await _work(image, attempt)
    else:
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(_work(image, attempt), _home[0]))


async def _work(image: str, attempt: int) -> None:
    """A bug ends the image with an apology that names its incident; the log has the traceback under that name."""
    task = asyncio.current_task()
    assert task
    _at_work.add(task)
    try:
        await _maker[0].make(image, attempt)
    except Exception:
        incident = uuid4().hex[:8]
        log.exception("image.bug", image=image, attempt=attempt, incident=incident)
        await _maker[0].give_up(image, attempt, broken(incident))
    finally:
        _at_work.discard(task)


async def lay_down() -> None:
    """Stops all work where it is, before what it works with is closed; its workflows stay pending."""
    tasks = list(_at_work)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def broken(incident: str) -> Reason:
    return Reason(
        "internal_error",
        f"A fault of ours stopped this image. Not charged. If you tell us of it, name incident {incident}.",
    )
