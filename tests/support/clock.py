"""A clock that tests put forward; between two settings it runs, so that no two moments are the same."""

from datetime import UTC, datetime, timedelta


class Clock:
    """Tells the time in UTC, `ahead` of the wall's."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def forward(self, **time: float) -> None:
        """By days, hours, minutes or seconds."""
        self.ahead += timedelta(**time)

    def set(self, moment: datetime) -> None:
        self.ahead = moment - datetime.now(UTC)
