"""What docs/providers.md says of servers and of their known faults is true."""

import json
from pathlib import Path

import pytest

from lorai_app.providers.openai import PROFILES, Profile
from tests.fakes.openai_script import FATES
from tests.fakes.scenarios import SCENARIOS
from tests.support.promises import rows

ROOT = Path(__file__).parents[2]


def row(name: str, profile: Profile) -> list[str]:
    """A profile as the table in section 2.4 shows it."""
    where = "JSON" if profile.edits == "json" else "form"
    differ = f"`{profile.seed_field}`" if profile.seed_field else ""
    return [
        f"`{name}`",
        f"{where}: `{profile.photo_field}`" if profile.edits else "–",
        ", ".join(f"`{field}`: {json.dumps(value).strip(chr(34))}" for field, value in profile.asks.items())
        or "–",
        ", ".join(f"`{field}`" for field in sorted(profile.takes)) or "–",
        str(profile.previews or "–"),
        str(profile.at_once),
        differ or ("its arguments in the prompt" if profile.prompt_begins else "–"),
    ]


@pytest.mark.parametrize("name", PROFILES)
def test_each_profile_is_described_as_it_is(name: str) -> None:
    assert row(name, PROFILES[name]) in rows("### 2.4 Servers")


def test_no_other_server_is_described() -> None:
    assert [cells[0] for cells in rows("### 2.4 Servers")] == [f"`{name}`" for name in PROFILES]


@pytest.mark.parametrize("cells", rows("## 7. Known faults"), ids=lambda cells: str(cells[0]))
def test_each_known_fault_names_tests_that_exist(cells: list[str]) -> None:
    covered = cells[3].strip("`").split("`, `")
    assert covered != [""]
    assert [name for name in covered if not _exists(name)] == []


def _exists(name: str) -> bool:
    """A scenario of a fake server, or a test in a file."""
    where, _, test = name.partition("::")
    if test:
        return (ROOT / where).is_file() and f"def {test}(" in (ROOT / where).read_text()
    service, _, word = name.partition(":")
    return word in {"openai": FATES, "apimart": SCENARIOS}[service]
