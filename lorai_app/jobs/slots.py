"""Executor slots: a process is alive as long as it holds its slot's file lock, which dies with it."""

import fcntl
import os
from pathlib import Path
from types import TracebackType


class Slot:
    """A held slot; closing the file (or dying) gives it back."""

    def __init__(self, name: str, descriptor: int) -> None:
        self.name = name
        self._descriptor = descriptor

    def give_back(self) -> None:
        os.close(self._descriptor)

    def __enter__(self) -> "Slot":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.give_back()


def take(folder: Path, name: str) -> Slot | None:
    """That slot, if no living process has it."""
    folder.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(folder / f"{name}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    return Slot(name, descriptor)


def take_any(folder: Path) -> Slot:
    """The first free slot; there are as many as processes have ever run at once."""
    number = 0
    while (slot := take(folder, f"slot-{number}")) is None:
        number += 1
    return slot
