"""Seals: what opens one private file without its visitor's cookie, for a short time."""

import hashlib
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from itsdangerous import BadSignature, TimestampSigner

LASTS = timedelta(minutes=10)
# 48 bytes are 64 letters to the bit, and base64 passes over what it does not know: so each seal is written in one way
_DIGEST, _SEAL = hashlib.sha384, re.compile(r"[A-Za-z0-9_-]{1,16}\.[A-Za-z0-9_-]{64}")


class Seals:
    """Makes and proves them; `keys` are oldest first, the newest signs."""

    def __init__(self, keys: tuple[str, ...], clock: Callable[[], datetime]) -> None:
        self._signer = _Dated(list(keys), salt="media", digest_method=_DIGEST)
        self._signer.clock = clock

    def seal(self, file: str, visitor: str) -> tuple[str, datetime]:
        """The seal of this visitor's file, and when it ends; neither of the two can be read from it."""
        sealed = self._signer.sign(_subject(file, visitor)).decode()
        began = datetime.fromtimestamp(self._signer.get_timestamp(), UTC)
        return sealed.removeprefix(_subject(file, visitor) + "."), began + LASTS

    def holds(self, seal: str, file: str, visitor: str) -> bool:
        """Whether it was made for this very file of this visitor, and not too long ago."""
        if not _SEAL.fullmatch(seal):
            return False
        try:
            self._signer.unsign(f"{_subject(file, visitor)}.{seal}", max_age=int(LASTS.total_seconds()))
        except BadSignature:
            return False
        return True


class _Dated(TimestampSigner):
    """By the clock of the house, which tests put forward."""

    clock: Callable[[], datetime]

    def get_timestamp(self) -> int:
        return int(self.clock().timestamp())


def _subject(file: str, visitor: str) -> str:
    return f"{file} {visitor}"
