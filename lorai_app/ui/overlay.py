"""What stands over the page while the socket is away, and in its place where scripts are off."""

import json
from collections.abc import Mapping

import reflex as rx
from reflex.app import default_error_boundary
from reflex.vars import BooleanVar, VarData
from reflex_components_core.core.banner import has_connection_errors  # type: ignore[import-untyped]  # it ships no types

from lorai_app.ui.link import link

_MARK = "_rx_state_"
"""What Reflex writes behind the name of every var."""
_HEAR = """
useEffect(() => {
  const hear = (told) => {
    for (const [name, vars] of Object.entries(told.detail)) {
      const marked = Object.entries(vars).map(([one, value]) => [one + "MARK", value]);
      dispatchHeard[STATES[name]]?.(Object.fromEntries(marked));
    }
    told.preventDefault();
  };
  document.addEventListener("heard", hear);
  return () => document.removeEventListener("heard", hear);
}, [dispatchHeard]);
"""
"""Puts what `assets/polling.js` was told by HTTP into the page's States: React draws it as if it came by the socket.

The detail of the event `heard` has vars by their names, for each State by its short name. Prevented: it arrived.
"""


def line(is_hydrated: BooleanVar, states: Mapping[str, str]) -> rx.Component:
    """How the page hears of its images: by the socket, by asking (`assets/line.js` decides), or not at all just now.

    A fragment, because Reflex appends the page to whatever this is. `assets/page.js` shows that the browser is
    offline as soon as it knows. A page that is not prerendered holds nothing else before its scripts, so the words
    for those without scripts are here too. `states`: the full names of the States that may be told something.
    """
    return rx.fragment(
        rx.el.p(
            "Reconnecting… your images go on",
            hidden=~has_connection_errors,
            class_name="reconnecting",
            aria_live="polite",
            custom_attrs={"data-live": _heard(is_hydrated & ~has_connection_errors, states).to_string()},
        ),
        rx.el.p("You are offline… your images go on", class_name="reconnecting offline", aria_live="polite"),
        rx.el.section(
            rx.el.p("Live updates are blocked on this network. This page asks every few seconds instead."),
            aria_label="Connection",
            class_name="asking",
        ),
        rx.el.noscript(
            rx.el.div(
                "This page needs JavaScript: please switch it on, then load the page again.",
                class_name="no-scripts",
            )
        ),
    )


def broken() -> rx.Component:
    """Around every page: what stands in its place when its scripts fail; the operator's log has the rest."""
    words = rx.el.main(
        rx.el.h1("This page broke."),
        rx.el.p("That is a fault of ours. Your images and credits are where they were."),
        rx.el.p(
            "Load it again, or go ",
            link("to the generator", href="/"),
            ". What you typed is still in the form.",
        ),
        class_name="main lost",
    )
    return default_error_boundary(fallback_render=rx.Var.create(words))


def _heard(live: BooleanVar, states: Mapping[str, str]) -> BooleanVar:
    """The same var; what draws it hears what is told by HTTP."""
    hooks = ("const dispatchHeard = useContext(DispatchContext);", _HEAR)
    hear = hooks[1].replace("MARK", _MARK).replace("STATES", json.dumps(dict(states)))
    data = VarData(
        hooks={hooks[0]: None, hear: None},
        imports={"react": ["useContext", "useEffect"], "$/utils/context": ["DispatchContext"]},
    )
    return live._replace(merge_var_data=data)
