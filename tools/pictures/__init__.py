"""Paints the site's pictures with the built-in provider: `make assets`."""
