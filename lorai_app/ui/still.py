"""Parts of a page that never change: the browser keeps what was prerendered, and is sent no script for it."""

import re
from typing import Any

import reflex as rx
from reflex.vars import VarData

_DRAWING = "(import.meta.env.SSR || import.meta.env.DEV)"
_REF = re.compile(r",?ref:ref_\w+")
"""Reflex's handle on every element with an id, which would need a hook, and nobody here asks for it."""


def still(id: str, *children: Any, **props: Any) -> rx.Component:
    """A section that is drawn when the site is built (and while developing), and left alone in the browser.

    The bundler drops the drawing from what it sends: `import.meta.env.SSR` is false there. Should React draw the page
    anew after all, it takes the section's HTML from the page before.
    """
    kept = f'((globalThis.printed ??= {{}})["{id}"] ??= document.getElementById("{id}")?.innerHTML ?? "")'
    html: rx.Var[dict[str, str]] = rx.Var(f"{{__html: {kept}}}")
    drawn = rx.Var.create(rx.el.section(*children, id=id, **props))
    left_alone = rx.Var.create(rx.el.section(id=id, **props, custom_attrs={"dangerouslySetInnerHTML": html}))
    # not rx.cond: it asks a function whether the condition holds, and the bundler can't see through that
    chosen = _REF.sub("", f"({_DRAWING} ? {drawn} : {left_alone})")
    return rx.fragment(rx.Var(chosen, _var_data=_imports(drawn, left_alone)))


def _imports(*parts: Any) -> VarData | None:
    return VarData.merge(*[VarData(imports=dict(part._get_all_var_data().imports)) for part in parts])


def told(name: str, otherwise: str) -> rx.Component:
    """Words that the server fills in when it sends the page (`site/told.py`)."""
    return rx.el.span(custom_attrs=_marked(name, otherwise))


def told_block(name: str) -> rx.Component:
    """The same where whole paragraphs are told, or nothing."""
    return rx.el.div(custom_attrs=_marked(name, ""))


def told_instead(name: str, *otherwise: rx.Component) -> list[rx.Component]:
    """Components in whose place the server puts what it has to tell, when it has; inside a still section only."""
    edges = [f"<!--told:{name}-->", "<!--/told-->"]
    before, after = (rx.el.div(custom_attrs={"dangerouslySetInnerHTML": {"__html": edge}}) for edge in edges)
    return [before, *otherwise, after]


def _marked(name: str, otherwise: str) -> dict[str, Any]:
    return {"dangerouslySetInnerHTML": {"__html": f"<!--told:{name}-->{otherwise}<!--/told-->"}}
