"""The form, wired: the catalog's choices, the visitor's balance, the press."""

from typing import Any

import reflex as rx

from lorai_app.content import home
from lorai_app.domain.catalog import CATALOG, COUNTS, DEFAULT_MODEL, MAX_PROMPT, RATIOS, Model
from lorai_app.pages import seen
from lorai_app.ui import choices, press, prompt, references, remix
from lorai_app.ui.choices import Shape
from lorai_app.ui.keys import keys_button
from lorai_app.ui.still import told_block

_OPEN = [model for model in CATALOG.values() if not model.soon]


def desk(model: str = DEFAULT_MODEL, *, fixed: bool = False) -> rx.Component:
    """`model` is chosen at first; `fixed`: also for those who chose another one the last time.

    `data-ready` and `data-acknowledged` tell `assets/press.js` whether the page is alive and the press arrived."""
    return rx.el.form(
        choices.choice,
        remix.filled_line(),
        prompt.prompt(home.PLACEHOLDER, MAX_PROMPT, choices.models(_offers(), model)),
        references.references(),
        choices.ratios(_shapes()),
        choices.counts(max(COUNTS), seen.desk.usual),
        rx.el.input(type="hidden", name="key"),
        press.press(
            choices.chosen["count"],
            _cost(model),
            seen.desk.balance,
            seen.desk.ready,
            seen.desk.balance // _each(model),
            seen.desk.how_to_get_more,
            seen.desk.ask_at,
            seen.desk.notice,
        ),
        keys_button(),
        press.waiting_line(seen.desk.waiting),
        told_block("sketching"),  # known when the page is sent, so that nothing moves when it comes alive
        id=choices.FORM,
        class_name="press",
        auto_complete="off",  # a browser would fill in what stood here earlier, over what is remembered
        method="dialog",  # a press before the page is alive must not leave it
        on_submit=seen.desk.submit,
        on_mount=choices.read_form(),
        aria_label="Make images",
        custom_attrs={
            "data-ready": seen.desk.ready.to_string(),
            "data-acknowledged": seen.desk.acknowledged,
            "data-model": model if fixed else "",
        },
    )


def _cost(at_first: str) -> Any:
    return _each(at_first) * choices.chosen["count"].to(int)


def _each(at_first: str) -> Any:
    prices = rx.Var.create({model.id: dict(model.prices) for model in _OPEN})
    model = rx.cond(choices.chosen["model"], choices.chosen["model"], at_first)
    each: Any = prices[model].to(dict[str, int])[choices.chosen["ratio"]]
    return each.to(int)


def _shapes() -> list[Shape]:
    return [
        Shape(
            name=ratio.name,
            use=ratio.use,
            pixels=f"{ratio.width}×{ratio.height}",
            models=" ".join(model.id for model in _OPEN if ratio.name in model.prices),
        )
        for ratio in RATIOS.values()
    ]


def _offers() -> list[tuple[str, str]]:
    return [(one.id, _offer(one)) for one in _OPEN]


def _offer(model: Model) -> str:
    return f"{model.name}, until {model.retires:%-d %b %Y}" if model.retires else model.name
