"""Makes one build work at every address: the page finds the server where it came from itself."""

import re
from pathlib import Path
from typing import Any

from reflex_base.constants import Endpoint
from reflex_base.plugins import Plugin

from lorai_app.site.dev import page_server

HOST = "same-origin.invalid"
"""Baked in while the site is built, as a valid address must be, and replaced afterwards."""
_ADDRESS = re.compile(rf"""(["'`])(ws|http)://{re.escape(HOST)}(/[^"'`]*)\1""")


class SameOrigin(Plugin):
    """Replaces the addresses that Reflex bakes into its bundle; stops the build when it does not find them."""

    def update_env_json(self, **_context: Any) -> dict[str, str]:
        if page_server():  # while developing, Reflex knows its own ports
            return {}
        return {
            end.name: f"{'ws' if end is Endpoint.EVENT else 'http'}://{HOST}/{end.value}" for end in Endpoint
        }

    def post_build(self, **context: Any) -> None:
        """Runs after prerendering and before the compressed copies are made."""
        replaced = 0
        for script in Path(context["static_dir"]).rglob("*.js"):
            text = script.read_text()
            if HOST in text:
                text, count = _ADDRESS.subn(_from_the_page, text)
                replaced += count
                if HOST in text:
                    raise RuntimeError(f"{script.name} names the server in a way that is not known")
                script.write_text(text)
        if not replaced:
            raise RuntimeError("the server's address was not found in the build")


def _from_the_page(found: re.Match[str]) -> str:
    return f'(location.origin.replace(/^http/,"{found[2]}")+"{found[3]}")'
