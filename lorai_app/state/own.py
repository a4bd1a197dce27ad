"""A page's state belongs to one browser of one visitor: in other hands it begins anew."""

import reflex as rx
from reflex.event import Event
from reflex.middleware.middleware import Middleware
from reflex.state import BaseState, StateUpdate

from lorai_app import bootstrap
from lorai_app.state.devices import Devices


class OwnPages(Middleware):
    """Before every event. The tab keeps its token when the cookie changes, and Reflex sends it the whole state again:

    a browser that was ended, or joined somebody by a link, must not be shown what its tab held before.
    """

    async def preprocess(self, app: rx.App, state: BaseState, event: Event) -> StateUpdate | None:
        """Empties the state when another browser's cookie comes with its token."""
        root = state._get_root_state()
        browser = bootstrap.house().browser(root.router.headers.cookie)
        devices = await root.get_state(Devices)
        if devices._browser != browser:
            if devices._browser:
                root.reset()  # type: ignore[no-untyped-call]  # Reflex's own
            devices._browser = browser
        return None
