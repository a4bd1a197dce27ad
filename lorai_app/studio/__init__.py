"""What a visitor can do: the doors (page, HTTP, command line) ask the studio and show its answer."""

from lorai_app.studio.credits import Spending
from lorai_app.studio.devices import Joining
from lorai_app.studio.generate import Generating
from lorai_app.studio.history import Remembering
from lorai_app.studio.media import Showing
from lorai_app.studio.references import Referring
from lorai_app.studio.share import Sharing
from lorai_app.studio.shared import Opening
from lorai_app.studio.status import Reporting
from lorai_app.studio.truth import Telling
from lorai_app.studio.waitlist import Queueing


class Studio(
    Generating,
    Referring,
    Showing,
    Sharing,
    Opening,
    Remembering,
    Joining,
    Spending,
    Telling,
    Reporting,
    Queueing,
):
    """Everything together."""
