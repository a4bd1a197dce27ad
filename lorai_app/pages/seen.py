"""The State as the pages see it: Reflex's types name the values, a page is given vars that hold them."""

from typing import Any

from lorai_app.state.desk import Desk
from lorai_app.state.devices import Devices
from lorai_app.state.feedback import Feedback
from lorai_app.state.history import History
from lorai_app.state.share import Sharing
from lorai_app.state.status import Status
from lorai_app.state.waitlist import Waitlist

desk: Any = Desk
"""A page reads `desk.balance` as a var and names `desk.submit` as an event."""

sharing: Any = Sharing

history: Any = History

devices: Any = Devices
status: Any = Status
waitlist: Any = Waitlist
feedback: Any = Feedback
