"""What is in a delivered file besides the picture."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fact:
    """Something that is written in the file, under the name that it has there."""

    name: str
    value: str


@dataclass(frozen=True)
class Deed:
    """One thing that was done to make the picture, as the manifest tells it; None for what it does not tell.

    `source` is IPTC's word for the kind of picture, such as `trainedAlgorithmicMedia`.
    """

    action: str
    when: str | None = None
    software: str | None = None
    source: str | None = None


@dataclass(frozen=True)
class Credentials:
    """The newest C2PA manifest as it is written, and the deeds of all: nobody has verified any of it here.

    `readable` is False when there is a manifest that can't be understood. `signed` is what a time stamp says.
    """

    readable: bool
    claim_generator: str | None = None
    title: str | None = None
    actions: tuple[Deed, ...] = ()
    signer: str | None = None
    issuer: str | None = None
    signed: str | None = None
    manifests: int = 0


@dataclass(frozen=True)
class Contents:
    """`format` is the name that people know: PNG, JPEG, WebP."""

    format: str
    bytes: int
    width: int
    height: int
    metadata: tuple[Fact, ...]
    c2pa: Credentials | None
