"""What the engine resumes before the site serves is worked on where the site's connections are."""

import asyncio
from typing import cast

import pytest

from lorai_app.jobs import workflow
from lorai_app.studio.make import Maker

pytestmark = pytest.mark.anyio


class Watched:
    """Notes on which loop it works."""

    loop: asyncio.AbstractEventLoop | None = None

    async def make(self, image: str, attempt: int) -> None:
        self.loop = asyncio.get_running_loop()


async def test_work_that_begins_on_the_engines_loop_is_done_on_ours() -> None:
    maker = Watched()
    workflow.employ(cast(Maker, maker))
    await asyncio.to_thread(lambda: asyncio.run(workflow.make("an-image", 1)))
    assert maker.loop is asyncio.get_running_loop()
