"""What a file tells besides its picture: all of it, as it is written, and never more than anybody can read."""

import time
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lorai_app.domain.errors import UnreadableImage
from lorai_app.imaging.contents import LONGEST, MOST_FACTS, contents
from tests.imaging.pictures import corners, encoded, exif, png_with
from tests.imaging.told import PROMPT, WAYS, parameters

SAMPLES = Path(__file__).parent / "samples"
LARGE = zlib.compress(b"x" * 1_000_000)
"""As much as Pillow takes: a file with more in one text is refused when it arrives."""


def facts(data: bytes) -> dict[str, str]:
    return {one.name: one.value for one in contents(data).metadata}


@pytest.mark.parametrize(
    "way", [way for way in WAYS if way not in ("PNG C2PA that tells", "PNG tEXt in Latin-1")]
)
def test_what_programs_write_beside_a_picture_is_told(way: str) -> None:
    told = " ".join(facts(WAYS[way](PROMPT)).values())
    assert "secret owl" in told or "not read here" in told


def test_each_text_is_told_under_its_own_name() -> None:
    data = png_with(
        ("tEXt", b"Software\0a caf\xe9"),
        ("zTXt", b"parameters\0\0" + zlib.compress(parameters("an owl"))),
        ("iTXt", "Title\0\0\0de\0Titel\0Eule 🦉".encode()),
        ("iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + xmp_of("an owl")),
        ("prMp", b"an owl"),
    )
    assert facts(data) == {
        "Software": "a café",
        "parameters": "an owl\nNegative prompt: blur\nSteps: 20, Sampler: Euler, Seed: 42",
        "Title": "Eule 🦉",
        "XMP description": "an owl",
        "XMP CreatorTool": "Invented",
        "Chunk prMp": "6 bytes that are not read here",
    }


def xmp_of(words: str) -> bytes:
    return (
        '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="Invented"><dc:description><rdf:Alt>'
        f'<rdf:li xml:lang="x-default">{words}</rdf:li></rdf:Alt></dc:description></rdf:Description>'
        "</rdf:RDF></x:xmpmeta>"
    ).encode()


@pytest.mark.parametrize("opener", ["PNG", "JPEG", "WEBP", "AVIF"])
def test_exif_is_told_by_the_names_of_photographers(opener: str) -> None:
    told = facts(encoded(corners(), opener, exif=exif(camera=True, location=True)))
    assert (told["EXIF Make"], told["EXIF LensModel"]) == ("Kodachrome", "Lens of Ana")
    assert told["EXIF GPSLatitude"] == "48.0, 12.0, 30.0"


@pytest.mark.parametrize(
    ("opener", "name"), [("PNG", "PNG"), ("JPEG", "JPEG"), ("WEBP", "WebP"), ("GIF", "GIF")]
)
def test_a_plain_picture_tells_nothing_but_what_it_is(opener: str, name: str) -> None:
    data = encoded(corners(), opener)
    told = contents(data)
    assert (told.format, told.bytes, told.width, told.height) == (name, len(data), 96, 64)
    assert (told.metadata, told.c2pa) == ((), None)


def test_an_xmp_that_declares_entities_is_not_opened() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + xmp_of("&b;")
    told = facts(encoded(corners(), "JPEG", xmp=bomb))
    assert told == {"XMP": bomb.decode()}
    for packet in (bomb.decode().encode("utf-16"), b"<x:xmpmeta>", b"\xff" * 90):
        assert list(facts(encoded(corners(), "JPEG", xmp=packet))) == ["XMP"]


@pytest.mark.parametrize(
    "data",
    [
        png_with(*[("zTXt", b"bomb\0\0" + LARGE)] * 40),
        png_with(*[("iTXt", b"bomb\0\1\0\0\0" + LARGE)] * 40),
        png_with(*[("tEXt", b"a\0b")] * 50_000),
        png_with(*[("aaAa", b"a")] * 50_000),
        png_with(("tEXt", b"long\0" + b"x" * 5_000_000)),
        png_with(("iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + b"<a>" * 80_000 + b"</a>" * 80_000)),
        encoded(corners(), "JPEG", xmp=b"<r:Description xmlns:r='x'>" * 2000),
        encoded(corners(), "JPEG")[:2] + b"\xff\xe5\x00\x03x" * 400_000 + encoded(corners(), "JPEG")[2:],
    ],
    ids=["zTXt", "iTXt", "many texts", "many chunks", "long", "deep", "open", "many segments"],
)
def test_a_hostile_file_is_told_within_bounds(data: bytes) -> None:
    began = time.process_time()
    told = contents(data).metadata
    assert time.process_time() - began < 5
    assert 0 < len(told) <= MOST_FACTS
    assert all(len(one.value) < LONGEST + 50 and len(one.name) <= 80 for one in told)


def test_nested_descriptions_are_read_in_time() -> None:
    deep = b'<r:Description xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" a="1">'
    packet = deep + b"<r:Description>" * 7000 + b"</r:Description>" * 7000 + b"</r:Description>"
    began = time.process_time()
    assert facts(png_with(("iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet)))["XMP a"] == "1"
    assert time.process_time() - began < 5


@pytest.mark.parametrize("data", [b"", b"<html>", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_unreadable(data: bytes) -> None:
    with pytest.raises(UnreadableImage):
        contents(data)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(sorted(WAYS)),
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=12),
)
def test_a_broken_file_is_told_or_refused(way: str, breaks: list[tuple[int, int]]) -> None:
    data = bytearray(WAYS[way](PROMPT))
    for at, byte in breaks:
        data[at % len(data)] = byte
    try:
        told = contents(bytes(data))
    except UnreadableImage:
        return
    assert all(one.value.isprintable() or "\n" in one.value for one in told.metadata)
