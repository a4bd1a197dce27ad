"""The place in the history is its address: what a form or a tab asks for can be reloaded, sent and gone back to."""

import pytest

from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.history import Ended, Sought
from lorai_app.state.history_place import A_PAGE, MOST_AT_ONCE, Place, Tab, place_at

FORM = {"q": " red fox ", "model": "gpt-image-2", "ratio": "16:9", "state": "missing"}


def query_of(place: Place) -> str:
    return place.address.partition("?")[2]


def test_what_goes_without_saying_is_not_in_the_address() -> None:
    assert Place().address == "/history"
    assert place_at("") == Place()


def test_a_tab_and_a_search_are_in_the_address_and_come_back_from_it() -> None:
    place = Place().under("trash").seeking(FORM)
    assert place.address == "/history?view=trash&q=red+fox&model=gpt-image-2&ratio=16%3A9&state=missing"
    assert place_at(query_of(place)) == place
    assert place.sought == Sought("red fox", "gpt-image-2", "16:9", Ended.MISSING, trash=True)


def test_another_tab_keeps_the_search_and_begins_at_its_top() -> None:
    place = Place(Tab.ALL, Sought("fox"), shown=72).under("favourites")
    assert place == Place(Tab.FAVOURITES, Sought("fox", favourites=True), A_PAGE)


def test_another_search_begins_at_the_top_of_the_same_list() -> None:
    place = Place().under("trash").seeking(FORM).seeking({"q": "owl"})
    assert (place.tab, place.sought, place.narrowed) == (Tab.TRASH, Sought("owl", trash=True), True)
    assert not place.seeking({}).narrowed


@pytest.mark.parametrize(
    ("shown", "many"), [("48", 48), ("", A_PAGE), ("3", A_PAGE), ("99999999", A_PAGE), ("9999", MOST_AT_ONCE)]
)
def test_an_address_says_how_much_is_shown_within_reason(shown: str, many: int) -> None:
    assert place_at(f"shown={shown}").shown == many


@pytest.mark.parametrize("shown", ["-1", "a", "4²", "%00"])
def test_no_number_is_the_first_page(shown: str) -> None:
    assert place_at(f"shown={shown}").shown == A_PAGE


@pytest.mark.parametrize(
    "query", ["view=all&view=none", "view=x", "model=x", "ratio=7:5", "state=x", "q=%00", f"q={'x' * 201}"]
)
def test_an_address_that_says_nothing_of_ours_is_refused(query: str) -> None:
    with pytest.raises(InvalidRequest):
        place_at(query)


@pytest.mark.parametrize(
    "form", [None, "q=fox", ["q"], 7, {"q": 7}, {"model": {}}, {"state": ["missing"]}], ids=str
)
def test_what_is_no_form_is_refused_with_a_sentence(form: object) -> None:
    with pytest.raises(InvalidRequest, match=r"\.$"):
        Place().seeking(form)


@pytest.mark.parametrize("tab", [None, "", 7, [], {"view": "trash"}, "Trash"], ids=str)
def test_what_is_no_tab_is_refused_with_a_sentence(tab: object) -> None:
    with pytest.raises(InvalidRequest, match=r"\.$"):
        Place().under(tab)
