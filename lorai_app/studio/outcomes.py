"""What follows from each fault of a provider: how the image ends and what its visitor reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from lorai_app.domain.endings import NOT_CHARGED, told_of_a_block
from lorai_app.domain.generation import ImageState, Reason
from lorai_app.providers import Fault, ProviderError


@dataclass(frozen=True)
class Outcome:
    """`resend`: may be sent again while the order is not known to be accepted."""

    state: ImageState
    message: str
    resend: bool = False


_FAILED, _BLOCKED = ImageState.FAILED, ImageState.BLOCKED
_OURS = "That is ours to mend: the operator has been told."

OUTCOMES: Mapping[Fault, Outcome] = {
    Fault.BAD_REQUEST: Outcome(_FAILED, f"The image service refused our order. {_OURS}"),
    Fault.AUTH: Outcome(_FAILED, f"The image service does not accept our key. {_OURS}"),
    Fault.PAYMENT: Outcome(_FAILED, f"Our account at the image service is empty. {_OURS}"),
    Fault.FORBIDDEN: Outcome(_FAILED, f"The image service did not let us in. {_OURS}"),
    Fault.MODERATION: Outcome(_BLOCKED, ""),
    Fault.RATE_LIMITED: Outcome(
        _FAILED, "The image service was too busy for too long. Try it again in a while.", resend=True
    ),
    Fault.QUOTA_EXHAUSTED: Outcome(_FAILED, f"Our quota at the image service is used up. {_OURS}"),
    Fault.NOT_FOUND: Outcome(_FAILED, "The image service has lost this order. Try it again."),
    Fault.TOO_LARGE: Outcome(_FAILED, "The image service found the reference photos too large."),
    Fault.UNSUPPORTED_MEDIA: Outcome(_FAILED, "The image service can't read a reference photo."),
    Fault.UPSTREAM: Outcome(_FAILED, "The image service has a fault of its own. Try it again.", resend=True),
    Fault.GATEWAY: Outcome(_FAILED, "The image service could not be reached. Try it again.", resend=True),
    Fault.TIMEOUT: Outcome(_FAILED, "The image service took too long and was given up on.", resend=True),
    Fault.CONNECTION: Outcome(_FAILED, "The image service could not be reached. Try it again.", resend=True),
    Fault.OUTCOME_UNKNOWN: Outcome(_FAILED, "Nobody could find out whether the image was made."),
    Fault.EMPTY_RESULT: Outcome(_FAILED, "The image service said it was done and sent no image."),
    Fault.BAD_RESULT: Outcome(_FAILED, "The file that the image service sent can't be read."),
    Fault.EXPIRED_URL: Outcome(_FAILED, "The finished image was gone before it could be fetched."),
    Fault.TASK_FAILED: Outcome(_FAILED, "The image service could not make this one. Try it again."),
}


def ending(error: ProviderError) -> tuple[ImageState, Reason]:
    """How an image ends after this error, with the sentence for its visitor."""
    outcome = OUTCOMES[error.fault]
    blocked = error.fault is Fault.MODERATION
    told = (
        told_of_a_block(error.stage, error.categories, error.words)
        if blocked
        else outcome.message + NOT_CHARGED
    )
    return outcome.state, Reason(
        code=str(error.fault),
        message=told,
        stage=error.stage,
        categories=error.categories,
        words=error.words,
    )


def unknown(until: datetime) -> Reason:
    """Why an image goes on running although nothing is heard of it, and until when."""
    return Reason(
        str(Fault.OUTCOME_UNKNOWN),
        "The image service did not answer, so nobody knows yet whether it is making this image. "
        f"If it does not turn up, its credits return by themselves at {until:%H:%M} UTC.",
        until=until,
    )
