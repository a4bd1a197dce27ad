"""What a visitor asked for before, to be asked again."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Prompt:
    """One wording, and the newest generation that was asked for with it."""

    words: str
    generation: str
    created: datetime
