"""The State as the pages see it: Reflex's types name the values, a page is given vars that hold them."""

from typing import Any

from lorai_app.state.desk import Desk

desk: Any = Desk
"""A page reads `desk.balance` as a var and names `desk.submit` as an event."""
