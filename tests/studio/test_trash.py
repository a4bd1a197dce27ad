"""What is destroyed is gone for ever with its files, and nothing else: not the money, not the addresses of shares."""

import asyncio
from pathlib import Path

import pytest
from sqlmodel import col, select

from lorai_app.domain.errors import Gone, NotFound
from lorai_app.domain.generation import ImageState
from lorai_app.domain.history import TRASH_DAYS
from lorai_app.domain.sharing import Wish
from lorai_app.store import tables
from lorai_app.store.files import ImageFiles, ReferenceFiles, card_of
from lorai_app.studio.upkeep import BATCH
from tests.support import shelf
from tests.support.people import ANA, BEN, CLEO
from tests.support.photos import photo
from tests.support.trash import count, files_in, hourly, in_trash, trashed
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def test_nothing_of_what_is_destroyed_is_left_but_its_money(workshop: Workshop, tmp_path: Path) -> None:
    owl = await trashed(workshop, "an owl [failed:once]", count=2)
    await workshop.studio.restore(ANA, owl.id)
    await workshop.studio.retry(ANA, owl.id, "again")
    await workshop.done()
    await workshop.studio.delete(ANA, owl.id)
    ledger = await workshop.studio.ledger(ANA, None, 50)
    assert files_in(tmp_path / "files")
    await workshop.studio.destroy(ANA, owl.id)
    for table in (tables.Generation, tables.Image, tables.Intent):
        assert await count(workshop, table) == 0
    assert files_in(tmp_path / "files") == []
    assert await in_trash(workshop) == []
    assert await workshop.studio.ledger(ANA, None, 50) == ledger
    assert (await workshop.studio.purse(ANA)).balance == 6
    await workshop.assert_adds_up()


async def test_only_what_is_in_the_trash_can_be_destroyed(workshop: Workshop) -> None:
    made = await workshop.press(ANA)
    for _ in range(2):
        with pytest.raises(NotFound, match="Delete it first"):
            await workshop.studio.destroy(ANA, made.id)
        await workshop.done()
    await workshop.studio.delete(ANA, made.id)
    await workshop.studio.destroy(ANA, made.id)
    for gone in (workshop.studio.destroy, workshop.studio.restore, workshop.studio.generation):
        with pytest.raises(NotFound, match="no such generation"):
            await gone(ANA, made.id)


async def test_the_key_of_what_was_destroyed_finds_nothing_and_makes_nothing(workshop: Workshop) -> None:
    owl = await trashed(workshop, key="key-1")
    await workshop.studio.destroy(ANA, owl.id)
    with pytest.raises(NotFound):
        await workshop.press(ANA, key="key-1")
    assert (await workshop.studio.purse(ANA)).balance == 8


async def test_a_share_is_over_in_the_trash_lives_when_it_is_restored_and_then_never_again(
    workshop: Workshop, tmp_path: Path
) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    slug = (await workshop.studio.share(ANA, Wish(made.id))).slug
    await workshop.studio.card(CLEO, slug)
    await workshop.studio.delete(ANA, made.id)
    with pytest.raises(Gone):
        await workshop.studio.shared(CLEO, slug)
    await workshop.studio.restore(ANA, made.id)
    assert (await workshop.studio.shared(CLEO, slug)).generation.id == made.id
    assert await workshop.files.get(card_of(slug, made.images[0].id, 1))
    await workshop.studio.delete(ANA, made.id)
    await workshop.studio.destroy(ANA, made.id)
    with pytest.raises(Gone):
        await workshop.studio.shared(CLEO, slug)
    (tombstone,) = await workshop.studio.shares(ANA, None, 5)
    assert (tombstone.slug, tombstone.generation) == (slug, None)
    assert tombstone.revoked
    assert files_in(tmp_path / "files") == []


async def test_a_photo_goes_when_nothing_is_left_that_used_it(workshop: Workshop) -> None:
    shared, own = [(await workshop.studio.add_reference(ANA, photo())).id for _ in range(2)]
    kept = await workshop.press(ANA, "a fox", references=(shared,))
    owl = await trashed(workshop, references=(shared, own))
    workshop.clock.forward(days=2)
    await hourly(workshop)
    assert set(await workshop.studio.references(ANA, (shared, own))) == {shared, own}
    await workshop.studio.destroy(ANA, owl.id)
    await hourly(workshop)
    assert set(await workshop.studio.references(ANA, (shared, own))) == {shared}
    with pytest.raises(FileNotFoundError):
        await workshop.files.get(ReferenceFiles.of(own).photo)
    assert (await workshop.see(ANA, kept.id)).references == (shared,)


async def test_a_trash_of_any_size_is_emptied(idle: Workshop) -> None:
    cancelled = (ImageState.CANCELLED,)
    old = shelf.Made(0, ANA.id, "an owl", "gpt-image-2", "1:1", False, True, cancelled)
    await shelf.write(idle.database, [old] * (BATCH + 1))
    assert await idle.studio.empty_trash(ANA) == BATCH + 1
    assert await count(idle, tables.Image) == 0


async def test_emptying_destroys_all_of_ones_own_trash_and_nothing_else(workshop: Workshop) -> None:
    kept = await workshop.press(ANA, "a fox")
    bens = await trashed(workshop, visitor=BEN)
    mine = [await trashed(workshop, f"owl {number}") for number in range(3)]
    assert await workshop.studio.empty_trash(ANA) == len(mine)
    assert await workshop.studio.empty_trash(ANA) == 0
    assert (await in_trash(workshop), await in_trash(workshop, BEN)) == ([], [bens.id])
    assert [one.id for one in (await workshop.studio.history(ANA, None, 20)).items] == [kept.id]
    assert await workshop.files.get(ImageFiles.of(kept.images[0].id, 1).original)
    await workshop.assert_adds_up()


async def test_the_trash_keeps_for_seven_days_and_no_longer(workshop: Workshop) -> None:
    fox, owl = await trashed(workshop, "a fox"), await trashed(workshop, "an owl")
    workshop.clock.forward(days=TRASH_DAYS, hours=-1)
    await hourly(workshop)
    assert await in_trash(workshop) == [owl.id, fox.id]
    await workshop.studio.restore(ANA, fox.id)
    workshop.clock.forward(hours=2)
    await hourly(workshop)
    assert await in_trash(workshop) == []
    assert await workshop.see(ANA, fox.id)
    assert await count(workshop, tables.Generation) == 1


async def test_two_who_destroy_and_restore_at_once_leave_all_of_it_or_nothing(workshop: Workshop) -> None:
    await workshop.grant(ANA, 100)
    for number in range(8):
        owl = await trashed(workshop, f"owl {number}")
        await asyncio.gather(
            workshop.studio.restore(ANA, owl.id),
            workshop.studio.destroy(ANA, owl.id),
            return_exceptions=True,
        )
        async with workshop.database.begin() as session:
            left = select(tables.Image).where(col(tables.Image.generation) == owl.id)
            rows = len((await session.exec(left)).all())
            whole = await session.get(tables.Generation, owl.id)
        assert rows == bool(whole)
        assert whole is None or whole.deleted is None
