"""The calls of the API that do what a button's event does, for `assets/polling.js`: it sends them without a socket."""

from typing import Any

import reflex as rx

Call = dict[str, Any]
"""What stands on the button; it knows the generation only when it is shown."""


def retry(generation: Any) -> Call:
    return _call("POST", f"/generations/{generation}/retry")


def cancel(generation: Any) -> Call:
    return _call("POST", f"/generations/{generation}/cancel")


def delete(generation: Any) -> Call:
    return _call("DELETE", f"/generations/{generation}")


def restore(generation: Any) -> Call:
    return _call("POST", f"/generations/{generation}/restore")


def favour(generation: Any, now: Any) -> Call:
    """The star is taken away when it is there `now`."""
    return {"data-by-http": rx.cond(now, "DELETE", "PUT") + f" /generations/{generation}/favourite"}


def destroy(generation: Any) -> Call:
    return _call("DELETE", f"/trash/{generation}")


def empty_trash() -> Call:
    return _call("DELETE", "/trash")


def revoke(slug: Any) -> Call:
    return _call("DELETE", f"/shares/{slug}")


def _call(method: str, path: str) -> Call:
    return {"data-by-http": f"{method} {path}"}
