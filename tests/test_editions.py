"""Files of the site have an address that is new when they are: browsers may keep it for ever."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lorai_app import routes


@pytest.fixture
def assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "one.js").write_text("1")
    (tmp_path / "pictures/fox.avif").write_text("fox")
    monkeypatch.setattr(routes, "ASSETS", tmp_path)
    routes._edition.cache_clear()
    yield tmp_path
    routes._edition.cache_clear()


def test_an_address_is_new_when_a_file_beside_it_is(assets: Path) -> None:
    before = routes.asset("/one.js"), routes.asset("/pictures/fox.avif")
    (assets / "two.js").write_text("2")  # one.js may import it
    routes._edition.cache_clear()
    after = routes.asset("/one.js"), routes.asset("/pictures/fox.avif")
    assert before[0] != after[0]
    assert before[1] == after[1]


def test_only_todays_edition_is_kept_for_ever(assets: Path) -> None:
    path, _, edition = routes.asset("/pictures/fox.avif").partition("?")
    assert routes.is_edition(path, edition)
    assert not routes.is_edition(path, "v=00000000")
    assert not routes.is_edition(path, "")


@pytest.mark.parametrize("path", ["/../../etc/passwd", "/etc/x.js", "/media/images/a/original", "/g/x"])
def test_nobody_makes_us_read_other_folders(assets: Path, path: str) -> None:
    assert not routes.is_edition(path, "v=12345678")
    assert routes._edition.cache_info().currsize == 0
