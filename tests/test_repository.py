"""What the repository says of itself is true, and it speaks of the product alone."""

import re
import subprocess
from pathlib import Path

import pytest

from lorai_app.config import Settings
from lorai_app.providers import Fault

ROOT = Path(__file__).parents[1]
TRACKED = subprocess.run(
    ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
).stdout.splitlines()


def words(*names: str) -> str:
    return "\n".join((ROOT / name).read_text() for name in names)


def test_nothing_that_is_made_is_kept() -> None:
    made = (".venv/", ".web/", "data/", "node_modules/", "__pycache__/")
    assert [name for name in TRACKED if name.startswith(made) or "/__pycache__/" in name] == []


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_has_its_line_in_the_table(fault: Fault) -> None:
    assert f"`{fault}`" in words("docs/providers.md")


@pytest.mark.parametrize("setting", [name for name in Settings.model_fields if name != "port"])
def test_every_setting_is_in_the_readme(setting: str) -> None:
    assert f"LORAI_{setting.upper()}" in words("README.md")


def test_the_locks_name_no_host() -> None:
    locks = words("requirements.txt", "requirements-dev.txt")
    assert "://" not in locks
    assert '"resolved"' not in words("reflex.lock/package-lock.json")


def test_no_path_of_a_machine_is_named() -> None:
    text = [
        name for name in TRACKED if Path(name).suffix in {".py", ".md", ".toml", ".js", ".css", ".sh", ""}
    ]
    named = re.compile(r"/(?:home|root|work|Users)/\w")
    assert [name for name in text if named.search((ROOT / name).read_text())] == []
