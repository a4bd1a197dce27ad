"""Who signed a manifest and when, as the COSE signature tells it; whether that is true is not looked into."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from lorai_app.imaging.c2pa import cbor
from lorai_app.imaging.c2pa.unreadable import Unreadable

_CHAIN = (33, "x5chain")
_STAMPS = ("sigTst2", "sigTst")
_VERSION, _STRUCTURE, _TIME = 0xA0, 0x30, 0x18
_COMMON_NAME, _ORGANISATION = b"\x55\x04\x03", b"\x55\x04\x0a"
_IS_STAMPED = bytes.fromhex("060b2a864886f70d0109100104")
"""The object identifier before what a time stamp says (RFC 3161)."""


@dataclass(frozen=True)
class Signature:
    """`by` and `issuer` are names in the certificate; `at` is the time in the time stamp."""

    by: str | None = None
    issuer: str | None = None
    at: str | None = None


def read(data: bytes) -> Signature:
    """What can be read of it; nothing when it is no signature."""
    match cbor.read(data):
        case [bytes(protected), dict(open_part), *_]:
            closed = cbor.read(protected) if protected else {}
            heads = [head for head in (closed, open_part) if isinstance(head, dict)]
            by, issuer = _names(_certificate(heads))
            return Signature(by, issuer, _stamped(open_part))
    return Signature()


def _certificate(heads: list[dict[object, object]]) -> bytes:
    """The one of the signer, which comes first."""
    for head in heads:
        for name in _CHAIN:
            match head.get(name):
                case bytes(one) | [bytes(one), *_]:
                    return one
    return b""


def _names(certificate: bytes) -> tuple[str | None, str | None]:
    """The subject's and the issuer's."""
    with suppress(Unreadable, StopIteration, IndexError):
        whole = next(_parts(certificate))[1]
        parts = [part for part in _parts(next(_parts(whole))[1]) if part[0] != _VERSION]
        return _called(parts[4][1]), _called(parts[2][1])
    return None, None


def _called(name: bytes) -> str | None:
    """The common name and the organisation, each once."""
    found: dict[bytes, str] = {}
    for _, group in _parts(name):
        for _, pair in _parts(group):
            (_, kind), (_, value), *_ = [*_parts(pair), (0, b""), (0, b"")]
            found[kind] = value.decode("utf-8", "replace")
    told = dict.fromkeys(found[kind] for kind in (_COMMON_NAME, _ORGANISATION) if found.get(kind))
    return ", ".join(told) or None


def _stamped(head: dict[object, object]) -> str | None:
    for name in _STAMPS:
        match head.get(name):
            case {"tstTokens": [{"val": bytes(stamp)}, *_]}:
                with suppress(Unreadable, StopIteration, ValueError):
                    return _time_in(stamp)
    return None


def _time_in(stamp: bytes) -> str | None:
    said = stamp.partition(_IS_STAMPED)[2]
    inner = next(_parts(next(_parts(said))[1]))[1]
    for kind, value in _parts(next(_parts(inner))[1]):
        if kind == _TIME:
            moment = datetime.strptime(value[:14].decode("ascii", "replace"), "%Y%m%d%H%M%S")
            return moment.replace(tzinfo=UTC).isoformat().replace("+00:00", "Z")
    return None


def _parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The values that lie one behind the other, in DER."""
    at = 0
    while at + 2 <= len(data):
        kind, size, start = data[at], data[at + 1], at + 2
        if size & 0x80:
            start += size & 0x7F
            size = int.from_bytes(data[at + 2 : start], "big")
        if start + size > len(data):
            raise Unreadable("a value that is longer than what holds it")
        yield kind, data[start : start + size]
        at = start + size
