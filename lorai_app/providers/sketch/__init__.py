"""The built-in provider: from a prompt to a print, without any model (plan, drawing, print finish)."""

from lorai_app.providers.sketch.provider import Sketch

__all__ = ["Sketch"]
