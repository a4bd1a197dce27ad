"""Reflex's own settings, nothing else."""

import reflex as rx
from reflex_base.constants import StateManagerMode

from lorai_app import routes
from lorai_app.site.bundle import OneScript
from lorai_app.site.lighter import OwnHeads, PaintFirst, PlainElements
from lorai_app.site.same_origin import SameOrigin

config = rx.Config(
    app_name="lorai_app",
    telemetry_enabled=False,
    show_built_with_reflex=False,
    state_manager_mode=StateManagerMode.MEMORY,
    plugins=[SameOrigin(), PlainElements(), OwnHeads(), PaintFirst(), OneScript(routes.asset)],
    frontend_compression_formats=["brotli", "gzip"],
    disable_plugins=[rx.plugins.SitemapPlugin],
)
