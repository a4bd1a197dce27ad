"""A file that tells the prompt is found out however it is written there, and one that doesn't is left alone."""

import json
import time
import zlib

import pytest
from PIL import Image

from lorai_app.imaging.telling import MOST_READ, silenced, silent, tells
from tests.imaging.pictures import corners, encoded, png_with
from tests.imaging.told import MANIFEST, OPENERS, PROMPT, SHORT, WAYS, commented, parameters, text


@pytest.mark.parametrize(
    "words", [PROMPT, SHORT, "owl", "夕焼けの海"], ids=["long", "short", "word", "script"]
)
@pytest.mark.parametrize("way", WAYS)
def test_words_are_found_wherever_they_are_written(way: str, words: str) -> None:
    data = WAYS[way](words)
    assert tells(data, words)
    assert not tells(data, "Something else that nobody has ever written into this file")


@pytest.mark.parametrize(
    "written",
    [
        PROMPT.upper(),
        PROMPT.replace(" ", "\n  "),
        json.dumps(PROMPT),
        json.dumps(json.dumps(json.dumps(PROMPT, ensure_ascii=False))),
        PROMPT[10:40],
        f"masterpiece, {PROMPT[-30:]}, 8k",
    ],
)
def test_case_spacing_escapes_and_leaving_a_part_out_hide_nothing(written: str) -> None:
    assert tells(text("tEXt", b"parameters\0" + written.encode()), PROMPT)


def test_a_prompt_in_other_letters_is_found_when_json_escapes_all_of_it() -> None:
    words = "猫が窓辺で夕焼けの海を静かに眺めている、油絵、柔らかい光 🐈"
    assert tells(text("tEXt", b"prompt\0" + json.dumps({"text": words}).encode()), words)


def test_less_than_a_good_part_tells_nothing() -> None:
    words = "a quiet harbour in the morning, watercolour"
    for shared, told in ((23, False), (24, True)):
        for start in (0, 7, len(words) - shared):
            body = b"Comment\0" + b"%" + words[start : start + shared].encode() + b"%"
            assert tells(text("tEXt", body), words) is told


def test_a_short_word_must_stand_alone() -> None:
    assert not tells(png_with(MANIFEST), "cat")
    assert tells(text("tEXt", b"prompt\0cat"), "cat")
    assert not tells(text("tEXt", b"prompt\0cat"), "  ")


@pytest.mark.parametrize("opener", OPENERS)
def test_a_file_that_tells_nothing_may_stay_as_it_is(opener: str) -> None:
    noise = Image.effect_noise((400, 300), 90).convert("RGB")
    assert silenced(encoded(noise, opener), PROMPT, SHORT, "") == b""
    assert silenced(png_with(MANIFEST, ("tEXt", b"Software\0OpenAI")), PROMPT, SHORT) == b""


def test_one_of_several_wordings_is_enough() -> None:
    data = WAYS["JPEG XMP"](PROMPT)
    assert silenced(data, "another wording of it", PROMPT) == silent(data)


def test_text_without_end_counts_as_told_and_costs_little() -> None:
    bomb = zlib.compress(bytes(200 * MOST_READ), 9)
    hostile = [
        png_with(*[("zTXt", b"a\0\0" + bomb)] * 4),
        png_with(("tEXt", b"a\0" + b"x" * (MOST_READ + 1))),
        png_with(("zTXt", b"a\0\0" + b"no zlib at all")),
        encoded(corners(), "JPEG") + bytes(MOST_READ + 1),
    ]
    started = time.perf_counter()
    assert all(tells(data, PROMPT) for data in hostile)
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize("filling", [b"\\", b"&amp;", b"a ", b"\\u0061", PROMPT[:12].encode(), b"\xff\xe2"])
def test_as_much_text_as_is_read_takes_seconds_at_most(filling: bytes) -> None:
    body = b"a\0" + filling * ((MOST_READ - 10) // len(filling))
    started = time.perf_counter()
    tells(png_with(("tEXt", body)), PROMPT * 400)
    assert time.perf_counter() - started < 30  # a slow and busy machine; 2 s on a quiet one


@pytest.mark.parametrize("opener", OPENERS)
def test_nothing_that_is_broken_off_makes_it_stumble(opener: str) -> None:
    data = encoded(corners(), opener, **({"exif": commented(PROMPT)} if opener != "GIF" else {}))
    for end in range(len(data)):
        tells(data[:end], PROMPT)


def test_lengths_that_lie_make_no_loop() -> None:
    for lie in (b"\0\0\0\0", b"\xff\xff\xff\xff"):
        tells(b"\x89PNG\r\n\x1a\n" + (lie + b"tEXt") * 1000, PROMPT)
        tells(b"RIFF" + lie + b"WEBP" + (b"EXIF" + lie) * 1000, PROMPT)
        tells(b"\xff\xd8\xff\xfe" + (lie[:2] + b"\xff\xe1") * 1000, PROMPT)


def test_what_is_no_picture_is_read_whole() -> None:
    assert tells(parameters(PROMPT), PROMPT)
