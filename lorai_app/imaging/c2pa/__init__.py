"""Content Credentials (C2PA): what a file's manifest says of itself. It is read, not verified."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice

from lorai_app.domain.contents import Credentials, Deed
from lorai_app.imaging.c2pa import cbor, jumbf, signature
from lorai_app.imaging.c2pa.finding import manifest_in
from lorai_app.imaging.c2pa.jumbf import Group
from lorai_app.imaging.c2pa.unreadable import Unreadable
from lorai_app.imaging.pieces import Piece

LONGEST = 300
"""Letters of anything that it says."""
MOST_DEEDS = 50


def credentials(pieces: Sequence[Piece]) -> Credentials | None:
    """The manifest in these pieces of a file; None when there is none."""
    data = manifest_in(pieces)
    if not data:
        return None
    try:
        return _told(jumbf.read(data))
    except Unreadable:
        return Credentials(readable=False)


def _told(store: Group) -> Credentials:
    manifests = store.groups
    if not manifests:
        raise Unreadable("a store without a manifest")
    newest = manifests[-1]
    claim = _content(newest, "c2pa.claim")
    if not claim:
        raise Unreadable("a manifest without a claim")
    signed = _signed(newest)
    return Credentials(
        readable=True,
        claim_generator=_generator(claim),
        title=_text(claim.get("dc:title")),
        actions=tuple(islice((deed for manifest in manifests for deed in _deeds(manifest)), MOST_DEEDS)),
        signer=_text(signed.by),
        issuer=_text(signed.issuer),
        signed=signed.at,
        manifests=len(manifests),
    )


def _content(group: Group, label: str) -> dict[object, object]:
    """What the first group of that label says."""
    for found in group.named(label):
        value = cbor.read(found.contents.get(b"cbor", b"\xa0"))
        return value if isinstance(value, dict) else {}
    return {}


def _generator(claim: dict[object, object]) -> str | None:
    """The program that wrote the manifest: a text in older ones, a name and a version in newer ones."""
    match claim.get("claim_generator_info"):
        case dict(told) | [dict(told), *_]:
            return _program(told)
    return _text(claim.get("claim_generator"))


def _deeds(manifest: Group) -> Iterator[Deed]:
    for assertions in manifest.named("c2pa.assertions"):
        match _content(assertions, "c2pa.actions"):
            case {"actions": list(deeds)}:
                yield from (_deed(deed) for deed in deeds if isinstance(deed, dict) and deed.get("action"))


def _deed(told: dict[object, object]) -> Deed:
    source = _text(told.get("digitalSourceType"))
    return Deed(
        action=_text(told.get("action")) or "",
        when=_text(told.get("when")),
        software=_program(told.get("softwareAgent")),
        source=source.rstrip("/").rpartition("/")[2] if source else None,
    )


def _program(told: object) -> str | None:
    match told:
        case {"name": str(name), "version": str(version)}:
            return _text(f"{name} {version}")
        case {"name": name}:
            return _text(name)
    return _text(told)


def _signed(manifest: Group) -> signature.Signature:
    for found in manifest.named("c2pa.signature"):
        with suppress(Unreadable):  # the rest can be told without it
            return signature.read(found.contents.get(b"cbor", b""))
    return signature.Signature()


def _text(told: object) -> str | None:
    """As much of it as anybody reads, on one line."""
    if not isinstance(told, str):
        return None
    words = " ".join(
        "".join(letter if letter.isprintable() else " " for letter in told[: 2 * LONGEST]).split()
    )
    return words[:LONGEST] or None
