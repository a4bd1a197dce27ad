"""What a file is called when it is saved: in the words of its prompt, whatever they are."""

import re
from email.message import Message
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lorai_app.http.ranges import disposition
from lorai_app.studio.media import Size
from lorai_app.studio.naming import download_name
from tests.support.people import ANA
from tests.support.photos import photo
from tests.support.site import Site
from tests.support.workshop import Workshop

FILE_SYSTEMS_TAKE = 255
"""Bytes of a name."""


@pytest.mark.parametrize(
    ("prompt", "index", "mime", "name"),
    [
        ("Red fox in falling snow", 1, "image/png", "red-fox-in-falling-snow-2.png"),
        ("  a cat,\n\n(very) small!  ", 0, "image/jpeg", "a-cat-very-small-1.jpg"),
        ("Don't blink, it’s noon", 0, "image/webp", "dont-blink-its-noon-1.webp"),
        ("ein Füchslein im Schnee", 3, "image/png", "ein-füchslein-im-schnee-4.png"),
        ("cafe\u0301", 0, "image/png", "café-1.png"),
        ("雪の中の赤い狐", 1, "image/png", "雪の中の赤い狐-2.png"),
        ("हिन्दी में लोमड़ी", 0, "image/png", "हिन्दी-में-लोमड़ी-1.png"),
        ("../../etc/passwd", 0, "image/png", "etc-passwd-1.png"),
        ("CON", 0, "image/png", "con-1.png"),
        ("fox\u202egnp.exe", 0, "image/png", "fox-gnp-exe-1.png"),
        ("🦊 🦊", 1, "image/png", "loraai-image-2.png"),
        ("", 1, "image/png", "loraai-image-2.png"),
        (None, 1, "image/png", "loraai-image-2.png"),
        ("a fox", 0, "text/html", "a-fox-1.bin"),
    ],
)
def test_a_name_is_made_of_the_first_words(prompt: str | None, index: int, mime: str, name: str) -> None:
    assert download_name(prompt, index, mime) == name


def test_a_long_prompt_is_cut_between_words_and_a_long_word_anywhere() -> None:
    assert download_name("many words " * 3000, 0, "image/png") == (
        "many-words-many-words-many-words-many-words-many-words-many-1.png"
    )
    assert download_name("x" * 32_000, 0, "image/png") == f"{'x' * 60}-1.png"


@settings(max_examples=500, deadline=None)
@given(st.one_of(st.none(), st.text(max_size=200)), st.integers(0, 3), st.sampled_from(["image/png", "x/y"]))
def test_any_prompt_makes_a_name_that_every_file_system_takes(prompt: str, index: int, mime: str) -> None:
    name = download_name(prompt, index, mime)
    assert len(name.encode()) <= FILE_SYSTEMS_TAKE
    assert not re.search(r"[\s/\\:*?\"<>|\x00-\x1f\x7f]", name)
    assert not name.startswith((".", "-"))


@settings(max_examples=500, deadline=None)
@given(st.text(max_size=200), st.booleans())
def test_any_prompt_makes_a_header_of_one_line_that_says_the_name(prompt: str, download: bool) -> None:
    name = download_name(prompt, 0, "image/png")
    header = disposition(name, download)
    assert re.fullmatch(r"[\x20-\x7e]+", header)
    kind, plain, encoded = re.fullmatch(
        r'(inline|attachment); filename="([A-Za-z0-9.-]+)"(?:; filename\*=UTF-8\'\'([A-Za-z0-9%._~-]+))?',
        header,
    ).groups()
    assert kind == ("attachment" if download else "inline")
    assert plain.endswith("-1.png")
    assert (unquote(encoded) if encoded else plain) == name


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("red-fox-2.png", 'inline; filename="red-fox-2.png"'),
        (
            "ein-füchslein-4.png",
            "inline; filename=\"ein-fuchslein-4.png\"; filename*=UTF-8''ein-f%C3%BCchslein-4.png",
        ),
        ("狐-2.png", "inline; filename=\"loraai-image-2.png\"; filename*=UTF-8''%E7%8B%90-2.png"),
    ],
)
def test_a_name_is_told_in_ascii_and_in_its_own_letters(name: str, header: str) -> None:
    assert disposition(name, download=False) == header
    message = Message()
    message["Content-Disposition"] = header
    assert message.get_filename() in (name, header.split('"')[1])


@pytest.mark.anyio
async def test_a_picture_is_shown_by_default_and_saved_on_demand(workshop: Workshop) -> None:
    made = await workshop.press(ANA, 'A "red" fox;\r\nSet-Cookie: lorai_visitor=x', 2)
    photo_of_hers = await workshop.studio.add_reference(ANA, photo())
    await workshop.done()
    name = "a-red-fox-set-cookie-lorai-visitor-x-2"
    async with Site(workshop).browser(ANA) as browser:
        for size, ending in ((Size.ORIGINAL, "png"), (Size.SMALL, "webp")):
            address = f"/media/images/{made.id}/1/1/{size}"
            for query, kind in (("", "inline"), ("?download", "attachment"), ("?download=1", "attachment")):
                answer = await browser.get(address + query)
                assert answer.headers["content-disposition"] == f'{kind}; filename="{name}.{ending}"'
                assert "set-cookie" not in answer.headers
        answer = await browser.get(f"/media/references/{photo_of_hers.id}/256.webp")
        assert answer.headers["content-disposition"] == 'inline; filename="reference-photo.webp"'
