"""Everything that runs in one process, and how well it does."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from lorai_app.domain.errors import SignedOut
from lorai_app.domain.visitor import Visitor
from lorai_app.jobs.engine import Engine
from lorai_app.providers import Provider
from lorai_app.providers.sketch import Sketch
from lorai_app.studio import Studio, upkeep
from lorai_app.studio.load import Load
from lorai_app.studio.passport import Passports
from lorai_app.studio.watch import Feed

NOBODY_ANSWERS = (
    "The image service does not answer just now. New images wait in line and begin by themselves; "
    "those that are being made go on. Nothing is charged for waiting."
)


@dataclass
class House:
    """Everything that runs in one process."""

    studio: Studio
    feed: Feed
    passports: Passports
    engine: Engine
    provider: Provider
    load: Load
    is_open: Callable[[str], bool]
    """Whether a page (its client token) still has a socket open."""

    @property
    def sketching(self) -> bool:
        """No AI model is connected: the page says so."""
        return isinstance(self.provider, Sketch)

    def visitor(self, cookies: str, address: str) -> Visitor:
        """Whoever's browser sends that cookie; a stranger with an id of their own without one.

        SignedOut when the browser was ended: an open page can't be given another cookie, so it must be loaded again.
        """
        if self.passports.was_ended(cookies):
            raise SignedOut
        passport = self.passports.read(cookies)
        if passport is None:
            return Visitor(self.passports.issue()[0], address)
        return Visitor(passport.visitor, address, passport.device)

    def browser(self, cookies: str) -> str:
        """Which browser sends that cookie; empty for one that is not known, or not any more."""
        passport = self.passports.read(cookies)
        return passport.device if passport else ""

    def checks(self) -> Mapping[str, Callable[[], Awaitable[None]]]:
        return {
            "database": self.studio.database.check,
            "storage": self.studio.files.check,
            "engine": self._check_engine,
        }

    def notes(self) -> Sequence[str]:
        """What an operator and every visitor should know, although the site does its work."""
        return [NOBODY_ANSWERS] if self.load.broken else []

    async def figures(self) -> Mapping[str, tuple[str, float]]:
        return {
            "images_under_way": (
                "Images queued or running",
                len(await upkeep.under_way(self.studio.database)),
            ),
            "watchers": ("Pages that follow their generations in this process", self.feed.watchers),
            "provider_silent": (
                "1 while the provider does not answer and new orders wait",
                float(self.load.broken),
            ),
            "feed_reads": ("Database reads made for all watchers of this process", self.feed.reads),
        }

    async def _check_engine(self) -> None:
        if not self.engine.running:
            raise RuntimeError("the engine's rounds have ended")
