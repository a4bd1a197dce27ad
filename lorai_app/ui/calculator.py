"""A small calculator for what an order would cost, in the browser alone."""

from collections.abc import Sequence
from typing import Any

import reflex as rx
from reflex.event import EventHandler, no_args_event_spec
from reflex.experimental import ClientStateVar

from lorai_app.ui.choices import segments

FORM = "calculator"
_BATCHES = 3
_MOST_BATCHES = 99

_order = ClientStateVar.create("order", default={"kind": "", "count": "4", "batches": str(_BATCHES)})
_ordered: Any = _order.value


class _Form(rx.el.Form):  # type: ignore[misc]  # Reflex's elements are loaded late, and so untyped
    """A form that hears its fields' changes."""

    on_change: EventHandler[no_args_event_spec]  # type: ignore[type-arg, valid-type]  # read by Reflex, not by types


def calculator(
    title: str,
    kind: str,
    rates: Sequence[tuple[str, str, int]],
    images: str,
    counts: Sequence[int],
    batches: str,
    at_most: str,
) -> rx.Component:
    """`rates` are (id, words, credits for an image)."""
    read: rx.Var[dict[str, str]] = rx.Var(
        f"Object.fromEntries(new FormData(document.getElementById('{FORM}')))"
    )
    prices = rx.Var.create({id: price for id, _, price in rates})
    chosen = rx.cond(_ordered["kind"], _ordered["kind"], rates[0][0])
    each: Any = prices[chosen].to(int)
    count, rounds = _ordered["count"].to(int), _rounds()
    return _Form.create(
        _order,
        rx.el.div(
            rx.el.h2(title),
            _field(
                kind,
                rx.el.select(
                    *[rx.el.option(words, value=id) for id, words, _ in rates], name="kind", id="kind"
                ),
                "kind",
            ),
            rx.el.fieldset(
                rx.el.legend(images),
                segments("images", counts, max(counts)),
                class_name="count",
            ),
            _field(
                batches,
                rx.el.input(
                    type="number",
                    name="batches",
                    id="batches",
                    default_value=str(_BATCHES),
                    min=1,
                    max=_MOST_BATCHES,
                    custom_attrs={"inputMode": "numeric"},
                ),
                "batches",
            ),
            class_name="order",
        ),
        rx.el.output(
            rx.el.b(each * count * rounds, custom_attrs={"data-sum": ""}),
            rx.el.span("credits"),
            rx.el.small(rounds, " × ", count, " × ", each, ", ", at_most),
            html_for="kind batches",
            class_name="slip",
        ),
        id=FORM,
        class_name="calculator",
        method="dialog",
        on_change=_order.set_value(read),
        on_mount=_order.set_value(read),
        aria_label=title,
    )


def _rounds() -> Any:
    """The number that is written there, within its bounds; 0 for what is no number."""
    written = f"Math.max(0, Math.min({_MOST_BATCHES}, Math.trunc(Number({_ordered['batches']}) || 0)))"
    return rx.Var(written, _var_data=_ordered._get_all_var_data()).to(int)


def _field(words: str, control: rx.Component, id: str) -> rx.Component:
    return rx.el.div(rx.el.label(words, html_for=id), control, class_name="field")
