"""ZIP files that every program opens, of a length that is known before."""

import io
import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lorai_app.studio.zipped import Zip, length

MADE = datetime(2026, 7, 1, 12, 30, 59, tzinfo=UTC)
FILES = {"an-owl-1.png": b"\x89PNG" * 1000, "雪の中の赤い狐-2.webp": b"", "about.txt": "café".encode()}


def written(files: dict[str, bytes]) -> bytes:
    made = Zip(MADE)
    pieces = [piece for name, data in files.items() for piece in made.file(name, data)]
    return b"".join([*pieces, made.end()])


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(
        st.text(
            st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="/\\"),
            min_size=1,
            max_size=60,
        ),
        st.binary(max_size=2000),
        max_size=5,
    )
)
def test_what_was_put_in_is_read_out(files: dict[str, bytes]) -> None:
    data = written(files)
    assert len(data) == length((name, len(content)) for name, content in files.items())
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert opened.testzip() is None
        assert {one.filename: opened.read(one) for one in opened.infolist()} == files


def test_it_says_when_and_that_its_names_are_utf_8() -> None:
    with zipfile.ZipFile(io.BytesIO(written(FILES))) as opened:
        for one in opened.infolist():
            assert one.date_time == (2026, 7, 1, 12, 30, 58)
            assert one.flag_bits == 0x800


@pytest.mark.skipif(shutil.which("unzip") is None, reason="a second opinion, where there is one")
def test_unzip_finds_no_fault(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(written(FILES))
    subprocess.run(["unzip", "-t", "a.zip"], cwd=tmp_path, check=True, capture_output=True)
