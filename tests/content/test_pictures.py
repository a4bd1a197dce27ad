"""The site's pictures: all there, at the widths that pages ask for, within budget, honest about themselves."""

import pytest
from PIL import Image

from lorai_app.content.cards import CARDS, Card
from lorai_app.content.pictures import SHOWCASE, Picture, all_pictures
from lorai_app.domain.catalog import RATIOS
from tools.pictures.__main__ import ASSETS, CARD_BYTES, KINDS, SMALLEST
from tools.pictures.card import SIZE

_DESCRIPTION, _SOFTWARE = 0x010E, 0x0131


@pytest.mark.parametrize("picture", all_pictures(), ids=lambda picture: picture.name)
@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_is_there_at_every_width(picture: Picture, kind: str) -> None:
    ratio = RATIOS[picture.ratio]
    for width in picture.widths:
        file = ASSETS / picture.path(width, kind).lstrip("/")
        image = Image.open(file)
        assert image.size == (width, round(width * ratio.height / ratio.width))
        assert file.stat().st_size <= max(SMALLEST, image.width * image.height * KINDS[kind][1] / 8)
        assert image.getexif()[_SOFTWARE] == "LoraAI sketch"
        assert "no AI model" in image.getexif()[_DESCRIPTION]
    assert picture.alt.endswith(".")


def test_the_showcase_shows_every_ratio() -> None:
    assert len(SHOWCASE) >= 16
    assert {picture.ratio for picture in SHOWCASE} == set(RATIOS)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.name)
def test_a_card_has_the_size_that_messengers_want(card: Card) -> None:
    file = ASSETS / card.path.lstrip("/")
    assert Image.open(file).size == SIZE
    assert file.stat().st_size <= CARD_BYTES


def test_nothing_lies_there_that_nobody_asks_for() -> None:
    asked = {
        picture.path(width, kind) for picture in all_pictures() for width in picture.widths for kind in KINDS
    }
    asked |= {card.path for card in CARDS}
    assert {f"/pictures/{file.name}" for file in (ASSETS / "pictures").iterdir()} == asked
