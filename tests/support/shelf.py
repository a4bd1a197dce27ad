"""Histories written straight into the tables: any of them, without a press or a provider."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlmodel import delete

from lorai_app.domain.generation import UNDER_WAY, ImageState
from lorai_app.domain.history import Ended, Sought, folded
from lorai_app.store.database import Database
from lorai_app.store.tables import Generation, Image
from tests.support.people import ANA

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Made:
    """A generation as its row says; several are of one moment."""

    moment: int
    visitor: str
    prompt: str
    model: str
    ratio: str
    favourite: bool
    deleted: bool
    states: tuple[ImageState, ...]

    @property
    def created(self) -> datetime:
        return NOW + timedelta(microseconds=self.moment)

    @property
    def ended(self) -> Ended:
        if UNDER_WAY & set(self.states):
            return Ended.RUNNING
        if set(self.states) == {ImageState.DELIVERED}:
            return Ended.COMPLETE
        return Ended.CANCELLED if set(self.states) == {ImageState.CANCELLED} else Ended.MISSING

    def is_sought(self, sought: Sought) -> bool:
        return (
            self.visitor == ANA.id
            and self.deleted == sought.trash
            and (self.favourite or not sought.favourites)
            and sought.model in ("", self.model)
            and sought.ratio in ("", self.ratio)
            and sought.ended in (None, self.ended)
            and all(word in folded(self.prompt) for word in folded(sought.words).split())
        )


async def write(tables: Database, rows: Sequence[Made]) -> dict[str, Made]:
    """These and nothing else, by their ids; those of one moment have ids in any order."""
    ids = {f"{(number * 7919) % 10007:032x}": row for number, row in enumerate(rows)}
    async with tables.begin() as session:
        await session.exec(delete(Image))
        await session.exec(delete(Generation))
        for id, row in ids.items():
            kept = Generation(
                id=id,
                visitor=row.visitor,
                prompt=row.prompt,
                searched=folded(row.prompt),
                favourite=row.favourite,
                model=row.model,
                ratio=row.ratio,
                count=len(row.states),
                created=row.created,
                deleted=NOW if row.deleted else None,
                touched=0,
            )
            session.add(kept)
        await session.flush()
        for id, row in ids.items():
            for index, state in enumerate(row.states):
                session.add(_image(id, index, state))
    return ids


def _image(generation: str, index: int, state: ImageState) -> Image:
    picture = {"width": 1, "height": 1, "mime": "image/png", "thumbhash": "", "seconds": 1.0}
    given = picture if state is ImageState.DELIVERED else {}
    id = f"{generation}-{index}"
    return Image(
        id=id, generation=generation, index=index, state=state, price=2, queued=NOW, shape="", **given
    )
