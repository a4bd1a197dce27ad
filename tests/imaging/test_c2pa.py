"""Content Credentials: what is written in real manifests is told; broken ones hurt nobody."""

import struct
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lorai_app.domain.contents import Credentials, Deed
from lorai_app.imaging.c2pa import MOST_DEEDS, cbor, signature
from lorai_app.imaging.c2pa.unreadable import Unreadable
from lorai_app.imaging.contents import contents
from tests.imaging.manifests import box, cbor_of, claimed, group, manifest, signed, store, time_stamp
from tests.imaging.pictures import corners, encoded, png_with

SAMPLES = Path(__file__).parent / "samples"
"""Signed by c2pa-python 0.38 with a certificate of nobody's: an invented image API and its invented model."""
FORMATS = ("png", "jpg", "webp", "avif")
READ = Credentials(
    readable=True,
    claim_generator="Invented Image API 1.2",
    title="owl.png",
    actions=(
        Deed("c2pa.created", "2026-07-01T12:00:00Z", "Invented Model 2", "trainedAlgorithmicMedia"),
        Deed("c2pa.converted", None, "Invented Image API", None),
    ),
    signer="Invented Signer, Invented Images Inc.",
    issuer="Invented Root, Invented Images Inc.",
    signed=None,
    manifests=1,
)


def told(manifest_store: bytes) -> Credentials | None:
    return contents(png_with(("caBX", manifest_store))).c2pa


@pytest.mark.parametrize("ending", FORMATS)
def test_a_signed_file_tells_who_made_it_and_how(ending: str) -> None:
    assert contents((SAMPLES / f"signed.{ending}").read_bytes()).c2pa == READ


def test_a_manifest_over_several_segments_of_a_jpeg_is_put_together() -> None:
    whole = store(manifest(claimed(title="x" * 200), padding=150_000))
    head, rest = whole[:8], whole[8:]
    parts = [rest[at : at + 60_000] for at in range(0, len(rest), 60_000)]
    bodies = [b"JP\0\1" + struct.pack(">I", number + 1) + head + part for number, part in enumerate(parts)]
    segments = [b"\xff\xeb" + struct.pack(">H", len(body) + 2) + body for body in reversed(bodies)]
    plain = encoded(corners(), "JPEG")
    found = contents(plain[:2] + b"".join(segments) + plain[2:]).c2pa
    assert len(parts) == 3
    assert found
    assert (found.readable, found.title) == (True, "x" * 200)


def test_older_manifests_say_it_in_other_places() -> None:
    old = claimed(claim_generator="OldMaker/1.0 c2pa-rs/0.2", claim_generator_info=None, title=None)
    deeds = {"actions": [{"action": "c2pa.edited", "softwareAgent": "Old Maker"}, {"nothing": 1}, 7]}
    found = told(store(manifest(old, label="c2pa.claim", actions=("c2pa.actions", deeds))))
    assert found
    assert (found.claim_generator, found.title) == ("OldMaker/1.0 c2pa-rs/0.2", None)
    assert found.actions == (Deed("c2pa.edited", None, "Old Maker", None),)


def test_the_deeds_of_all_manifests_are_told_and_the_claim_of_the_newest() -> None:
    first = manifest(
        claimed(title="first"), actions=("c2pa.actions.v2", {"actions": [{"action": "c2pa.created"}]})
    )
    last = manifest(
        claimed(title="last"), actions=("c2pa.actions.v2", {"actions": [{"action": "c2pa.opened"}]})
    )
    found = told(store(first, last))
    assert found
    assert (found.title, found.manifests) == ("last", 2)
    assert [deed.action for deed in found.actions] == ["c2pa.created", "c2pa.opened"]


def test_the_time_of_signing_is_what_the_time_stamp_says() -> None:
    for name in ("sigTst", "sigTst2"):
        kept = {name: {"tstTokens": [{"val": time_stamp("20260701120102Z")}]}}
        assert signature.read(signed(kept)).at == "2026-07-01T12:01:02Z"
    assert signature.read(signed({"sigTst": {"tstTokens": [{"val": time_stamp("yesterday")}]}})).at is None


def test_a_signature_that_cannot_be_read_leaves_the_rest() -> None:
    found = told(store(manifest(claimed(), signature=b"\xff\xff")))
    assert found
    assert (found.readable, found.title, found.signer) == (True, "owl.png", None)


@pytest.mark.parametrize(
    "data",
    [
        b"x",
        b"\0\0\0\x08jumb",
        box(b"free", b""),
        store(),
        store(group("urn:c2pa:1")),
        store(manifest(claimed()))[:-20],
        box(b"jumb", b"\xff\xff\xff\xff" + b"jumd"),
    ],
)
def test_a_manifest_that_is_none_is_said_to_be_unreadable(data: bytes) -> None:
    assert told(data) == Credentials(readable=False)


def deep(levels: int) -> bytes:
    inner = b""
    for _ in range(levels):
        inner = group("c2pa", inner)
    return inner


@pytest.mark.parametrize(
    "data",
    [
        deep(500),
        store(*[group("c2pa")] * 20_000),
        store(manifest(b"\x81" * 100_000)),
        store(manifest(b"\x9b\xff\xff\xff\xff\xff\xff\xff\xff" + b"\0" * 1_000_000)),
        store(manifest(b"\xbf" * 10_000)),
        store(manifest(b"\x5b\x7f\xff\xff\xff\xff\xff\xff\xff")),
    ],
    ids=["boxes in boxes", "many boxes", "lists in lists", "an endless list", "open maps", "a long text"],
)
def test_a_hostile_manifest_ends_soon(data: bytes) -> None:
    began = time.process_time()
    assert told(data) == Credentials(readable=False)
    assert time.process_time() - began < 5


def test_what_it_says_is_cut_and_made_plain() -> None:
    many = {"actions": [{"action": "c2pa.\n\0\u202eedited" + "x" * 9000}] * 900}
    found = told(store(manifest(claimed(title="t" * 9000), actions=("c2pa.actions", many))))
    assert found
    assert found.title
    assert (len(found.title), len(found.actions)) == (300, MOST_DEEDS)
    assert found.actions[0].action.startswith("c2pa. editedxxx")


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(FORMATS),
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=20),
)
def test_a_broken_manifest_is_told_as_far_as_it_can_be(ending: str, breaks: list[tuple[int, int]]) -> None:
    whole = (SAMPLES / f"signed.{ending}").read_bytes()
    at = whole.index(b"jumb") - 4
    data = bytearray(whole[at : at + 12_000])
    for place, byte in breaks:
        data[place % len(data)] = byte
    found = told(bytes(data))
    assert found is not None


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_value_or_unreadable(data: bytes) -> None:
    for read in (cbor.read, signature.read):
        try:
            read(data)
        except Unreadable:
            continue


@settings(max_examples=300, deadline=None)
@given(
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(-(2**64), 2**64 - 1), st.text(), st.binary()),
        lambda inner: st.one_of(
            st.lists(inner, max_size=5),
            st.dictionaries(st.one_of(st.text(), st.integers(0, 99)), inner, max_size=5),
        ),
        max_leaves=20,
    )
)
def test_what_is_written_in_cbor_is_read_again(value: object) -> None:
    assert cbor.read(cbor_of(value)) == value


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("f90000", 0.0),
        ("fa47c35000", 100000.0),
        ("fb3ff199999999999a", 1.1),
        ("f818", None),
        ("c074323031332d30332d32315432303a30343a30305a", "2013-03-21T20:04:00Z"),
        ("5f42010243030405ff", b"\1\2\3\4\5"),
        ("7f657374726561646d696e67ff", "streaming"),
        ("9f018202039f0405ffff", [1, [2, 3], [4, 5]]),
        ("bf6346756ef563416d7421ff", {"Fun": True, "Amt": -2}),
    ],
)
def test_the_examples_of_the_rfc_are_read(written: str, value: object) -> None:
    assert cbor.read(bytes.fromhex(written)) == value
