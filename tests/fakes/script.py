"""What happens to one image at a provider, from its first submit on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.replies import Reply


@dataclass(frozen=True)
class Script:
    """Each list of answers is given in turn; after it, all is well."""

    refuses: tuple[Reply, ...] = ()
    """Answers to POST before anything is accepted."""
    loses: tuple[Reply, ...] = ()
    """Answers to POST although the task has been accepted."""
    always: bool = False
    """The last answer of a list is given for ever."""
    accepts: str = "list"
    """The form of a success: list, object or 202."""
    polls: tuple[Reply | str, ...] = ()
    """Answers to polls: a whole answer, or the name of a status."""
    end: Mapping[str, Any] = field(default_factory=lambda: {"status": "completed"})
    result: str = "list"
    """The form of the result: list, string, many, entries or none."""
    files: tuple[Reply, ...] = ()
    """Answers to the download of the image."""
    slow: float = 0.0
    """Seconds until the task ends."""
    delay: float = 0.0
    """Seconds until the first POST is answered, after the task has been accepted."""
