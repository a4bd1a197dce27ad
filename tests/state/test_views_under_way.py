"""What a page shows while images are made, and as they arrive."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO

from PIL import Image as PIL

from lorai_app.domain.eta import Eta
from lorai_app.imaging.thumbnail import thumbnails
from lorai_app.state.tile_views import TileView
from lorai_app.state.views import GenerationView
from tests.state.test_views import (
    CANCELLED,
    DELIVERED,
    FAILED,
    NOON,
    PICTURE,
    QUEUED,
    RUNNING,
    generation,
    image,
)


def test_while_it_is_made_the_page_is_told_what_is_usual_and_when_credits_come_back() -> None:
    under_way = replace(
        generation(DELIVERED, RUNNING, eta=Eta(4, 12)),
        usual=Eta(44, 52),
        returns=NOON + timedelta(minutes=16),
    )
    shown = GenerationView.of(under_way)
    assert (shown.usual, shown.between) == ("44 to 52 s", "44 52")
    assert shown.returns == "2026-07-01T12:16:00+00:00"
    done = GenerationView.of(generation(DELIVERED))
    assert (done.usual, done.between, done.returns, done.going_on) == ("", "", "", "")


def test_what_was_cancelled_says_what_came_back_and_what_goes_on() -> None:
    assert "close this page" in GenerationView.of(generation(RUNNING, QUEUED)).going_on
    told = GenerationView.of(generation(RUNNING, CANCELLED, CANCELLED)).going_on
    assert told == "4 credits are back. What was already sent goes on, and is charged if it arrives."


def test_several_delivered_images_come_in_one_file_when_all_have_ended() -> None:
    files = [
        GenerationView.of(generation(*states)).zip
        for states in ([DELIVERED, DELIVERED, FAILED], [DELIVERED], [DELIVERED, DELIVERED, RUNNING])
    ]
    assert files == ["/api/v1/generations/g/zip", "", ""]


def test_a_delivered_tile_knows_the_colours_of_its_picture() -> None:
    picture = replace(PICTURE, thumbhash=thumbnails(two_halves((200, 30, 30), (20, 30, 200))).thumbhash)
    shown = TileView.of(generation(DELIVERED), replace(image(DELIVERED), picture=picture))
    colours = [bytes.fromhex(colour.removeprefix("#")) for colour in shown.tints.split()]
    assert len(colours) == 5
    _, top_left, top_right, bottom_left, bottom_right = colours
    assert all(red > blue for red, _, blue in (top_left, bottom_left))
    assert all(blue > red for red, _, blue in (top_right, bottom_right))
    for state in (RUNNING, DELIVERED):  # no picture, and one whose hash is none
        assert TileView.of(generation(state), image(state)).tints == ""


def two_halves(left: tuple[int, int, int], right: tuple[int, int, int]) -> bytes:
    picture, out = PIL.new("RGB", (300, 200), left), BytesIO()
    picture.paste(right, (150, 0, 300, 200))
    picture.save(out, "PNG")
    return out.getvalue()
