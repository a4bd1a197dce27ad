"""Files by name, whole or not at all."""

from pathlib import Path

import pytest

from lorai_app.store import files
from lorai_app.store.files import Files, ImageFiles

pytestmark = pytest.mark.anyio


async def test_bytes_come_back_as_they_were(kept: Files) -> None:
    names = ImageFiles.of("g-0", 1)
    await kept.put(names.original, b"\x89PNG\0\xff")
    assert await kept.get(names.original) == b"\x89PNG\0\xff"


async def test_what_is_not_there_is_not_found_and_can_be_deleted_all_the_same(kept: Files) -> None:
    await kept.put("there", b"x")
    await kept.delete("nowhere", "there", "there")
    with pytest.raises(FileNotFoundError):
        await kept.get("there")


async def test_a_folder_is_cleared_with_all_that_is_in_it_and_nothing_beside_it(
    kept: Files, tmp_path: Path
) -> None:
    for name in ("images/g-1/1/original", "images/g-1/2/original", "images/g-1/preview.webp"):
        await kept.put(name, b"x")
    await kept.put("images/g-10/1/original", b"x")
    for _ in range(2):
        await kept.clear("images/g-1")
    left = sorted(str(one.relative_to(tmp_path / "files")) for one in (tmp_path / "files").rglob("*"))
    assert left == ["images", "images/g-10", "images/g-10/1", "images/g-10/1/original"]


async def test_attempts_do_not_overwrite_each_other(kept: Files) -> None:
    assert not set(vars(ImageFiles.of("g-0", 1)).values()) & set(vars(ImageFiles.of("g-0", 2)).values())


async def test_what_a_crash_left_half_written_is_swept_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    for name in ("original#1", "original"):
        (tmp_path / "images" / name).write_bytes(b"x")
    again = files.local(tmp_path)
    assert [file.name for file in (tmp_path / "images").iterdir()] == ["original"]
    assert await again.get("images/original") == b"x"
