"""The words around the numbers of /status."""

from lorai_app.content.page import Page
from lorai_app.domain.eta import ENOUGH
from lorai_app.domain.status import HOURS

PAGE = Page(
    title="Status: how GPT Image 2 runs on LoraAI now",
    description="Median seconds for an image, the share that was blocked, images in line and whether the "
    "image service answers: from this site’s own images of the last 24 hours.",
    headline="How it runs now",
    lead=f"From this site’s own images of the last {HOURS} hours. No promise, no guess: what happened.",
    card="home",
)
ANSWERS = "No trouble with the image service is known."
MEDIAN = "for one image, the middle of the last ones"
TOO_FEW = f"Too few to tell. Fewer than {ENOUGH} images ended in the last {HOURS} hours."
NO_TIME = "Too few were delivered to tell a time."
DELIVERED, BLOCKED, FAILED = "delivered", "blocked by the safety review", "failed"
QUEUED, RUNNING = "in line", "being made"
LOOKING = "Looking…"
WITHOUT_SCRIPTS = "The numbers are looked up while you watch, and that needs JavaScript."
NOTES = (
    "Blocked and failed images are not charged. What visitors cancelled is not counted.",
    "Times are from sending an image’s order to its arrival here. They depend on the batch: more images at "
    "once take longer.",
    "Numbers are looked up again every few seconds while this page is open.",
)
