"""Something to share, the dialog's form, and what others see by its link."""

from lorai_app.domain.generation import Generation
from lorai_app.domain.sharing import Shared
from tests.support.page import Page
from tests.support.people import ANA, BEN
from tests.support.workshop import Workshop

PRIVATE = "a wedding dress with pearls for Johanna"


async def delivered(workshop: Workshop, prompt: str = PRIVATE, count: int = 3) -> Generation:
    """Images of Ana's that are ready."""
    made = await workshop.press(ANA, prompt, count)
    await workshop.done()
    return await workshop.see(ANA, made.id)


def asking(made: Generation, **more: str) -> dict[str, str]:
    """What the form sends as it is opened, with these changes; a box that is not ticked is not sent."""
    return {"generation": made.id, "image": "", "lasts": "never"} | more


async def shared_by(workshop: Workshop, page: Page) -> Shared:
    """What anybody sees by the link that was made."""
    return await workshop.studio.shared(BEN, page.made.slug)
