"""The rules of the house (docs/decisions), kept by reading the code: who imports whom, and what a browser may call."""

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import reflex as rx

import lorai_app.state

ROOT = Path(__file__).parents[1]
APP = ROOT / "lorai_app"
LONGEST = 200

ROOMS: dict[str, set[str]] = {
    "domain": set(),
    "imaging": {"domain", "PIL"},
    "providers": {"domain", "imaging", "httpx"},
    # it is not called but draws: the one provider that makes its pictures itself
    "providers/sketch": {"domain", "imaging", "providers", "PIL"},
    "store": {"domain", "sqlmodel", "sqlalchemy", "alembic", "obstore"},
    "studio": {"domain", "imaging", "providers", "store"},
    "jobs": {"studio", "domain", "dbos"},
    "http": {"studio", "domain", "routes", "fastapi", "starlette"},
    "content": {"domain"},
    "config": {"domain"},
    "routes": {"domain"},
    "logs": set(),
    # the only maker of concrete parts: everything below the doors, and the client that providers are given
    "bootstrap": {"config", "logs", "domain", "imaging", "providers", "store", "studio", "jobs", "httpx"},
    "state": {"bootstrap", "domain", "routes", "reflex"},
    "ui": {"reflex"},
    "pages": {"state", "ui", "content", "domain", "routes", "reflex"},
    "site": {"reflex", "reflex_base", "granian", "starlette", "httpx"},
    "cli": {"bootstrap", "studio", "jobs", "config", "domain", "routes", "site"},
    # puts it together: the doors and what they lead to
    "lorai_app": {"bootstrap", "domain", "http", "state", "pages", "site", "ui", "reflex", "starlette"},
}
"""What each room may import besides itself: our other rooms, and the libraries that give a program its shape."""

BOUND = {
    "reflex",
    "reflex_base",
    "sqlmodel",
    "sqlalchemy",
    "alembic",
    "obstore",
    "dbos",
    "httpx",
    "fastapi",
    "starlette",
    "granian",
    "PIL",
}
"""Libraries that only the rooms that name them may import; small ones go where they are needed."""

EVENTS = {
    "Desk": {"follow", "submit", "retry", "cancel", "delete", "restore", "tell"},
    "Sharing": {"open_for", "make", "revoke", "close"},
    "History": {
        "follow",
        "show",
        "seek",
        "show_more",
        "favour",
        "delete",
        "restore",
        "destroy",
        "empty_trash",
        "revoke",
    },
    "Devices": {"look", "make_link", "withdraw", "end"},
    "Status": {"look"},
    "Waitlist": {"join"},
    "Feedback": {"ask", "answer", "leave"},
}
"""Everything that a browser may call, by State: a public method is open to anybody who can send a message."""

THE_APP = "lorai_app.lorai_app.app"
MAY_IMPORT_THE_APP = {"site/serve.py"}
MAY_READ_THE_ENVIRONMENT = {"config.py", "site"}
"""`site` sets what Reflex and node read from it."""
NO_NAMES = ("Manager", "Service", "Helper", "Utils", "Handler", "Processor")


def sources(*folders: str) -> list[Path]:
    return sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))


def imports(file: Path) -> Iterator[str]:
    """Every module that a file imports, also inside its functions."""
    package = file.relative_to(ROOT).with_suffix("").parts
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            inside = ".".join(package[: len(package) - node.level]) if node.level else ""
            module = ".".join(part for part in (inside, node.module) if part)
            yield from (f"{module}.{alias.name}" for alias in node.names)


def room_at(file: Path) -> str:
    """The row of the table that binds a file."""
    parts = file.relative_to(APP).with_suffix("").parts
    inner = "/".join(parts[:2])
    return inner if inner in ROOMS else parts[0]


def room_of(module: str) -> str | None:
    """The room or bound library that a module belongs to; None when it is bound to no rule."""
    top, _, rest = module.partition(".")
    if top == "lorai_app":
        return rest.partition(".")[0]
    return top if top in BOUND else None


@pytest.mark.parametrize("file", sources("lorai_app"), ids=lambda file: str(file.relative_to(APP)))
def test_a_room_imports_only_what_it_may(file: Path) -> None:
    room = room_at(file)
    allowed = {None, room, *ROOMS.get(room, set())}
    wrong = {module for module in imports(file) if room_of(module) not in allowed} - {THE_APP}
    assert not wrong, f"{room} may not import {sorted(wrong)}"


def test_nobody_imports_the_app_but_who_serves_it() -> None:
    importers = {
        str(file.relative_to(APP))
        for file in sources("lorai_app")
        if any(module.startswith("lorai_app.lorai_app") for module in imports(file))
    }
    assert importers == MAY_IMPORT_THE_APP


@pytest.mark.parametrize("folder", ["lorai_app", "tests"])
def test_a_file_has_200_lines_at_most(folder: str) -> None:
    long = {
        str(file.relative_to(ROOT)): lines
        for file in sources(folder)
        if (lines := len(file.read_text().splitlines())) > LONGEST
    }
    assert not long


def test_only_config_reads_the_environment() -> None:
    readers = {
        file.relative_to(APP).parts[0]
        for file in sources("lorai_app")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "getenv", "environb"}
    }
    assert readers <= MAY_READ_THE_ENVIRONMENT


def test_classes_are_named_in_the_words_of_the_product() -> None:
    names = {
        node.name
        for file in sources("lorai_app", "tests")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.ClassDef)
    }
    assert not {name for name in names if name.endswith(NO_NAMES)}


def test_a_browser_can_call_exactly_the_events_of_this_list() -> None:
    of_reflex = set(rx.State.event_handlers)
    open_to_browsers = {state.__name__: set(state.event_handlers) - of_reflex for state in states()}
    assert open_to_browsers == EVENTS


def states() -> Iterator[type[rx.State]]:
    """Every State of ours, at any depth."""
    for module in pkgutil.walk_packages(lorai_app.state.__path__, "lorai_app.state."):
        importlib.import_module(module.name)
    waiting = list(rx.State.__subclasses__())
    while waiting:
        state = waiting.pop()
        waiting += state.__subclasses__()
        if state.__module__.startswith("lorai_app."):
            yield state
