"""The icon sets as npm ships them, at pinned versions, and what we drew ourselves; NOTICE has licences and credits."""

import json
import shutil
import subprocess
import tarfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

OWN = Path(__file__).with_name("table") / "own.svg"
PINNED = {"noto": "1.2.9", "game-icons": "1.2.4"}
SCRATCH = Path(__file__).parents[2] / "build" / "drawings"


@dataclass(frozen=True)
class Icon:
    """The inside of an `<svg>`, and how large its box is; what lies outside of the box is not meant to be seen."""

    body: str
    side: float


@cache
def icons(pack: str) -> dict[str, Icon]:
    """Every icon of a set by its name there, its other names included."""
    if pack == "own":
        return _own()
    with tarfile.open(_fetched(pack)) as archive:
        member = archive.extractfile("package/icons.json")
        if member is None:
            raise FileNotFoundError(f"{pack} has no icons.json")
        told = json.load(member)
    side = float(told["width"])
    found = {name: Icon(icon["body"], side) for name, icon in told["icons"].items()}
    plain = {name: alias["parent"] for name, alias in told["aliases"].items() if set(alias) == {"parent"}}
    return found | {name: found[parent] for name, parent in plain.items() if parent in found}


def _own() -> dict[str, Icon]:
    text = OWN.read_text("utf-8").replace(' xmlns="http://www.w3.org/2000/svg"', "")
    groups = ElementTree.fromstring(text).findall("g")
    return {group.attrib["id"]: Icon(ElementTree.tostring(group, "unicode"), 128.0) for group in groups}


def _fetched(pack: str) -> Path:
    archive = SCRATCH / f"iconify-json-{pack}-{PINNED[pack]}.tgz"
    if not archive.exists():
        SCRATCH.mkdir(parents=True, exist_ok=True)
        npm = shutil.which("npm") or "npm"
        subprocess.run([npm, "pack", f"@iconify-json/{pack}@{PINNED[pack]}"], cwd=SCRATCH, check=True)
    return archive
