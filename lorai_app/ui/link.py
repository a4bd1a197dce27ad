"""A plain `<a>`. Reflex's own goes through its router, and shows the next page with the last page's state at first."""

from typing import Any

import reflex as rx
from reflex_components_core.el.elements.inline import A  # type: ignore[import-untyped]  # it ships no types


def link(*children: Any, **props: Any) -> rx.Component:
    return A.create(*children, **props)
