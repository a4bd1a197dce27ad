"""Parts of a page that never change: the browser keeps what was prerendered, and is sent no script for it."""

from typing import Any

import reflex as rx


def still(id: str, *children: Any, **props: Any) -> rx.Component:
    """A section that is drawn when the site is built (and while developing), and left alone in the browser.

    The bundler drops the drawing from what it sends: `import.meta.env.SSR` is false there. Should React draw the page
    anew after all, it takes the section's HTML from the page before.
    """
    kept = f'((globalThis.printed ??= {{}})["{id}"] ??= document.getElementById("{id}")?.innerHTML ?? "")'
    html: rx.Var[dict[str, str]] = rx.Var(f"{{__html: {kept}}}")
    drawn = rx.el.section(*children, id=id, **props)
    left_alone = rx.el.section(id=id, **props, custom_attrs={"dangerouslySetInnerHTML": html})
    return rx.cond(rx.Var("(import.meta.env.SSR || import.meta.env.DEV)"), drawn, left_alone)


def told(name: str, otherwise: str) -> rx.Component:
    """Words that the server fills in when it sends the page (`site/told.py`)."""
    return rx.el.span(custom_attrs=_marked(name, otherwise))


def told_block(name: str) -> rx.Component:
    """The same where whole paragraphs are told, or nothing."""
    return rx.el.div(custom_attrs=_marked(name, ""))


def _marked(name: str, otherwise: str) -> dict[str, Any]:
    return {"dangerouslySetInnerHTML": {"__html": f"<!--told:{name}-->{otherwise}<!--/told-->"}}
