"""The one family of errors that people read; anything else that is raised is a bug."""


class LoraiError(Exception):
    """Something that a visitor can understand: a sentence to read and a stable code to act on."""

    code = "error"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class InvalidRequest(LoraiError):
    code = "invalid_request"


class NotFound(LoraiError):
    code = "not_found"

    def __init__(self, message: str = "There is nothing here for you.") -> None:
        super().__init__(message)


class Gone(LoraiError):
    """It was there once; whoever had the address is told that it was taken back."""

    code = "gone"


class BadOrigin(LoraiError):
    code = "bad_origin"


class SignedOut(LoraiError):
    """This browser was ended from another one; an open page of it can't do anything any more."""

    code = "signed_out"

    def __init__(self) -> None:
        super().__init__("This browser was signed out. Load the page again: it begins as a new visitor.")


class NotEnoughCredits(LoraiError):
    code = "not_enough_credits"


class KeyReused(LoraiError):
    code = "key_reused"


class StillRunning(LoraiError):
    code = "still_running"


class NothingToRetry(LoraiError):
    code = "nothing_to_retry"


class TooLarge(LoraiError):
    code = "too_large"


class UnsupportedFormat(LoraiError):
    code = "unsupported_format"


class UnreadableImage(LoraiError):
    code = "unreadable_image"


class TooManyRequests(LoraiError):
    """`retry_after` is in whole seconds, at least 1."""

    code = "too_many_requests"

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__(message)
        self.retry_after = max(1, retry_after)
