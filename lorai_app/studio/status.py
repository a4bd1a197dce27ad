"""How the site runs, for everybody to see."""

from datetime import timedelta

from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.generation import ImageState
from lorai_app.domain.status import HOURS, Record, Status
from lorai_app.store import status
from lorai_app.studio.parts import Parts

FRESH_SECONDS = 15


class Reporting(Parts):
    """The numbers of /status."""

    async def status(self) -> Status:
        """What became of the last hours' images, model by model, and what waits now; read at most every 15 s."""
        now = self.clock()
        for read, known in self.last_status:
            if (now - read).total_seconds() < FRESH_SECONDS:
                return known
        self.last_status[:] = [(now, await self._read_status())]
        return self.last_status[0][1]

    async def _read_status(self) -> Status:
        provider, since = self.estimates.provider, self.clock() - timedelta(hours=HOURS)
        open_models = [model.id for model in CATALOG.values() if not model.soon]
        async with self.database.begin() as session:
            ends = await status.ends(session, provider, since)
            took = {model: await status.seconds(session, provider, model, since) for model in open_models}
            waiting = await status.under_way(session)
        return Status(
            records=tuple(Record(model, ends.get(model, {}), took[model]) for model in open_models),
            queued=waiting.get(ImageState.QUEUED, 0),
            running=waiting.get(ImageState.RUNNING, 0),
        )
