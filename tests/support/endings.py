"""How an image ends, with its credits and the sentence that docs/providers.md promises."""

from lorai_app.domain.generation import Generation, ImageState, Reason
from tests.support.people import ANA
from tests.support.promises import PROMISES
from tests.support.workshop import FREE, Workshop

_PRICE = 2
_SOFTER = "Softer words usually help."
_HELPS = {
    "reference": "Another photo, or the same one cropped, usually helps.",
    "output": "Every try comes out differently. Softer words help more.",
}


async def ends_as(
    shop: Workshop, prompt: str, state: ImageState, code: str | None, references: tuple[str, ...] = ()
) -> Generation:
    """Ana's press for one image ends so; an image whose outcome is unknown goes on running."""
    made = await shop.press(ANA, prompt, references=references)
    seen = await shop.until(
        ANA, made.id, lambda found: not found.under_way or found.images[0].reason is not None
    )
    (image,) = seen.images
    assert (image.state, image.reason and image.reason.code) == (state, code)
    settled = _PRICE if state is ImageState.DELIVERED else 0
    held = _PRICE if state is ImageState.RUNNING else 0
    assert (seen.receipt.settled, seen.receipt.held, image.credits) == (settled, held, settled)
    assert (await shop.studio.purse(ANA)).balance == FREE - settled - held
    if image.reason:
        _check_sentence(state, image.reason)
        assert (image.reason.until is not None) is (state is ImageState.RUNNING)
    await shop.assert_adds_up()
    return seen


def _check_sentence(state: ImageState, reason: Reason) -> None:
    message = reason.message
    if state is ImageState.FAILED:
        assert message == PROMISES[reason.code].sentence
    elif state is ImageState.BLOCKED:
        assert message.endswith(f"{_HELPS.get(reason.stage or '', _SOFTER)} Not charged.")
    else:
        assert message.startswith("The image service did not answer, so nobody knows yet")
