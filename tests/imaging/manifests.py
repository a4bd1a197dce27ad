"""C2PA manifests made in code: smaller and stranger than any that a program would write."""

import struct
from typing import Any

_DESCRIPTION = bytes(16) + b"\x03"


def store(*manifests: bytes) -> bytes:
    return group("c2pa", *manifests)


def manifest(
    claim: bytes,
    *,
    label: str = "c2pa.claim.v2",
    actions: tuple[str, Any] | None = None,
    signature: bytes | None = None,
    padding: int = 0,
) -> bytes:
    """One with this claim; `padding` makes it larger."""
    inner = [group(actions[0], box(b"cbor", cbor_of(actions[1])))] if actions else []
    if padding:
        inner.append(group("c2pa.thumbnail.claim", box(b"bidb", bytes(padding))))
    parts = [group("c2pa.assertions", *inner), group(label, box(b"cbor", claim))]
    if signature is not None:
        parts.append(group("c2pa.signature", box(b"cbor", signature)))
    return group("urn:c2pa:1", *parts)


def claimed(title: str | None = "owl.png", **more: Any) -> bytes:
    info = {"claim_generator_info": {"name": "Invented"}, "dc:title": title}
    return cbor_of({name: value for name, value in (info | more).items() if value is not None})


def signed(head: dict[Any, Any]) -> bytes:
    """A COSE signature with this in the open."""
    return b"\xd2" + cbor_of([b"", head, None, bytes(64)])


def time_stamp(moment: str) -> bytes:
    """As much of one (RFC 3161) as says when."""
    said = (
        _der(0x02, b"\1")
        + _der(0x06, b"\x2a")
        + _der(0x30, b"")
        + _der(0x02, b"\7")
        + _der(0x18, moment.encode())
    )
    name = bytes.fromhex("060b2a864886f70d0109100104")
    return b"before" + name + _der(0xA0, _der(0x04, _der(0x30, said)))


def group(label: str, *boxes: bytes) -> bytes:
    return box(b"jumb", box(b"jumd", _DESCRIPTION + label.encode() + b"\0") + b"".join(boxes))


def box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body) + 8) + kind + body


def cbor_of(value: Any) -> bytes:
    match value:
        case None | bool():
            return {None: b"\xf6", True: b"\xf5", False: b"\xf4"}[value]
        case int():
            return _head(0, value) if value >= 0 else _head(1, -1 - value)
        case bytes():
            return _head(2, len(value)) + value
        case str():
            return _head(3, len(value.encode())) + value.encode()
        case list():
            return _head(4, len(value)) + b"".join(map(cbor_of, value))
    pairs = (cbor_of(name) + cbor_of(inner) for name, inner in value.items())
    return _head(5, len(value)) + b"".join(pairs)


def _head(major: int, number: int) -> bytes:
    if number < 24:
        return bytes([major << 5 | number])
    for short, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 1 << 8 * size:
            return bytes([major << 5 | short]) + number.to_bytes(size, "big")
    raise OverflowError


def _der(kind: int, body: bytes) -> bytes:
    return bytes([kind, len(body)]) + body
