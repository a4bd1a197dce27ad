"""What a visitor can do: the doors (page, HTTP, command line) ask the studio and show its answer."""

from lorai_app.studio.batch_zip import Packing
from lorai_app.studio.contents import Examining
from lorai_app.studio.credits import Spending
from lorai_app.studio.devices import Joining
from lorai_app.studio.feedback import Hearing
from lorai_app.studio.generate import Generating
from lorai_app.studio.history import Remembering
from lorai_app.studio.media import Showing
from lorai_app.studio.prompts import Recalling
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
    Packing,
    Examining,
    Sharing,
    Opening,
    Remembering,
    Recalling,
    Joining,
    Spending,
    Telling,
    Reporting,
    Queueing,
    Hearing,
):
    """Everything together."""
