"""Everything that runs in one process, and how well it does."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from lorai_app.domain.visitor import Visitor
from lorai_app.jobs.engine import Engine
from lorai_app.providers import Provider
from lorai_app.providers.sketch import Sketch
from lorai_app.studio import Studio, upkeep
from lorai_app.studio.passport import Passports
from lorai_app.studio.watch import Feed


@dataclass
class House:
    """Everything that runs in one process."""

    studio: Studio
    feed: Feed
    passports: Passports
    engine: Engine
    provider: Provider
    is_open: Callable[[str], bool]
    """Whether a page (its client token) still has a socket open."""

    @property
    def sketching(self) -> bool:
        """No AI model is connected: the page says so."""
        return isinstance(self.provider, Sketch)

    def visitor(self, cookies: str, address: str) -> Visitor:
        """Whoever holds that cookie; a stranger with an id of their own when nobody does."""
        return Visitor(self.passports.read(cookies) or self.passports.issue()[0], address)

    def checks(self) -> Mapping[str, Callable[[], Awaitable[None]]]:
        return {
            "database": self.studio.database.check,
            "storage": self.studio.files.check,
            "engine": self._check_engine,
        }

    async def figures(self) -> Mapping[str, tuple[str, float]]:
        return {
            "images_under_way": (
                "Images queued or running",
                len(await upkeep.under_way(self.studio.database)),
            ),
            "watchers": ("Pages that follow their generations in this process", self.feed.watchers),
            "feed_reads": ("Database reads made for all watchers of this process", self.feed.reads),
        }

    async def _check_engine(self) -> None:
        if not self.engine.running:
            raise RuntimeError("the engine's rounds have ended")
