"""Things drawn with one thin line, as on a printer's sheet."""

from collections.abc import Collection, Sequence

import reflex as rx

_LINE, _FULL, _ACCENT, _DOTTED = "line", "full", "accent", "dotted"


def _box(x: float, y: float, wide: float, high: float) -> str:
    return f"M{x:g} {y:g}h{wide:g}v{high:g}h{-wide:g}z"


_STEPS: dict[str, Sequence[tuple[str, str]]] = {
    "words": (
        (_LINE, "M1 18h118M1 38h142M1 58h72"),
        (_ACCENT, "M82 47v22"),
    ),
    "photos": (
        (_LINE, _box(1, 20, 40, 40) + "M1 50l13-12 10 9 7-6 10 9"),
        (_LINE, _box(49, 20, 40, 40) + "M49 52l16-18 12 13 5-5 7 7"),
        (_DOTTED, _box(97, 20, 40, 40)),
        (_ACCENT, "M117 33v14M110 40h14"),
    ),
    "frame": (
        (_LINE, _box(1, 26, 34, 34)),
        (_ACCENT + " full", _box(47, 31, 51, 29)),
        (_LINE, _box(110, 9, 29, 51)),
    ),
    "press": (
        (
            _ACCENT + " full",
            "M11 20h122a10 10 0 0 1 10 10v20a10 10 0 0 1-10 10H11a10 10 0 0 1-10-10V30a10 10 0 0 1 10-10z",
        ),
        ("on-accent", "M34 40h50M94 40h16"),
    ),
}


def step(name: str) -> rx.Component:
    """One of the four steps, 144×72."""
    return rx.el.svg(
        *[rx.el.path(d=d, class_name=kind) for kind, d in _STEPS[name]],
        view_box="0 0 144 72",
        class_name="drawn",
        aria_hidden="true",
    )


def frames(shapes: Sequence[tuple[str, int, int]], absent: Collection[str] = ()) -> rx.Component:
    """Frames at one scale beside each other, from (name, width, height) in pixels; 256 pixels are one em.

    Those that are `absent` are drawn dotted, for the eye alone.
    """
    return rx.el.ul(
        *[
            rx.el.li(_frame(wide, high), name, class_name="absent", aria_hidden="true")
            if name in absent
            else rx.el.li(_frame(wide, high), name)
            for name, wide, high in shapes
        ],
        class_name="frames",
        role="list",
    )


def _frame(wide: int, high: int) -> rx.Component:
    return rx.el.svg(
        rx.el.path(d=_box(0, 0, wide, high)),
        view_box=f"-12 -12 {wide + 24} {high + 24}",
        width=f"{wide / 256:g}em",
        height=f"{high / 256:g}em",
        aria_hidden="true",
    )


def film() -> rx.Component:
    """A strip of empty frames, and the sound under it."""
    holes = "".join(_box(8 + 24 * n, top, 10, 7) for n in range(30) for top in (5, 88))
    cells = "".join(_box(6 + 142 * n, 18, 130, 64) for n in range(5))
    sound = "".join(f"M{8 + 6 * n} {128 - high}v{2 * high}" for n, high in enumerate(_WAVE))
    return rx.el.svg(
        rx.el.path(d=_box(0, 0, 720, 100) + holes + cells),
        rx.el.path(d=sound, class_name=_ACCENT),
        view_box="-2 -2 724 152",
        class_name="film",
        aria_hidden="true",
    )


_WAVE = [
    (2 + (n * 7) % 5 + (14 if 20 < n < 46 or 70 < n < 100 else 3) * ((n * 13) % 7 + 1) / 7)
    for n in range(118)
]
