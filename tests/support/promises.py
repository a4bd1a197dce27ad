"""What docs/providers.md promises of each fault, read from its table."""

from dataclasses import dataclass
from pathlib import Path

DOCUMENT = (Path(__file__).parents[2] / "docs" / "providers.md").read_text()


@dataclass(frozen=True)
class Promise:
    """One row: how an image ends after this fault, and what its visitor reads."""

    fault: str
    submit: str
    elsewhere: str
    state: str
    credits: str
    sentence: str
    log: str


def rows(section: str) -> list[list[str]]:
    """The cells of every row of the first table in a section, without its head; `section` is how its title begins."""
    body = DOCUMENT.partition(f"\n{section}")[2].partition("\n## ")[0]
    lines = [line for line in body.splitlines() if line.startswith("|")]
    width = lines[0].count("|")
    table = [line for line in lines if line.count("|") == width][2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table]


def promises() -> dict[str, Promise]:
    found = {}
    for name, *_origins, submit, elsewhere, state, credits, sentence, log in rows("## 3. Faults"):
        fault = name.strip("`")
        found[fault] = Promise(fault, submit, elsewhere, state, credits, sentence, log)
    return found


PROMISES = promises()
