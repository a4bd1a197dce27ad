"""How many pages were seen and how far people came: sums in this process, and never who it was."""

from prometheus_client import CollectorRegistry, Counter

SEEN, TYPED, PRESSED, DELIVERED, SHARED = STEPS = ("seen", "typed", "pressed", "delivered", "shared")


class Funnel:
    """Counters for `/metrics`: nothing in them, or beside them, tells one visitor from another."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._pages = Counter("lorai_pages", "Pages opened by people", ["page"], registry=self.registry)
        self._steps = Counter(
            "lorai_funnel",
            "How far people come: pages with the form seen, prompts begun, presses, images, shares",
            ["step"],
            registry=self.registry,
        )
        self._may_be_typed = 0
        for step in STEPS:
            self._steps.labels(step)

    def seen(self, page: str, *, has_form: bool = False) -> None:
        """A page was sent to somebody's eyes; `page` is one of few names, never an address with an id in it."""
        self._pages.labels(page).inc()
        if has_form:
            self._steps.labels(SEEN).inc()
            self._may_be_typed += 1

    def typed(self) -> None:
        """A page tells that a prompt was begun. More of them than pages were sent are nobody's, and not counted."""
        if self._may_be_typed:
            self._may_be_typed -= 1
            self._steps.labels(TYPED).inc()

    def pressed(self) -> None:
        self._steps.labels(PRESSED).inc()

    def delivered(self) -> None:
        """One image."""
        self._steps.labels(DELIVERED).inc()

    def shared(self) -> None:
        self._steps.labels(SHARED).inc()
