"""A wish to be told that can't be kept can't be made."""

import pytest

from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.waitlist import CONSENT, Wish

SEEDANCE = "seedance-2"


@pytest.mark.parametrize(
    "address",
    [
        "ana@example.org",
        "ana.b+c@mail.example.co.uk",
        "o'ana@example.org",
        "ana@bücher.example",
        "a@x-y.example",
    ],
)
def test_an_address_is_taken(address: str) -> None:
    assert Wish(SEEDANCE, address, agreed=True).address == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        " ",
        "ana",
        "ana@",
        "@example.org",
        "ana@example",
        "ana@example..org",
        "ana@-example.org",
        "ana b@example.org",
        "ana@example.org\nbcc: cleo@example.org",
        "ana@example.org,cleo@example.org",
        "<ana@example.org>",
        f"ana@{'x' * 260}.org",
        f"{'x' * 65}@example.org",
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(InvalidRequest, match="e-mail address"):
        Wish(SEEDANCE, address, agreed=True)


def test_nothing_is_wished_without_consent() -> None:
    with pytest.raises(InvalidRequest, match="box"):
        Wish(SEEDANCE, "ana@example.org", agreed=False)


@pytest.mark.parametrize("model", ["gpt-image-2", "gpt-image-1.5", "unknown", ""])
def test_only_a_model_that_is_not_open_yet_is_waited_for(model: str) -> None:
    with pytest.raises(InvalidRequest, match="not open yet"):
        Wish(model, "ana@example.org", agreed=True)


def test_white_space_and_the_letters_of_the_domain_do_not_matter() -> None:
    assert Wish.of(SEEDANCE, "  Ana@Example.ORG ", agreed=True).address == "Ana@example.org"


def test_other_words_of_consent_have_another_version() -> None:
    assert CONSENT.version == "2026-11-22"
    assert CONSENT.words == (
        "Write to me once, when this model can be used here. "
        "My address is kept for that alone and deleted when I ask for it."
    ), "new words need a new version"
