"""The little markup of the words: links, and what is told later."""

from lorai_app.content.markup import Link, Told, parts, plain


def test_words_links_and_what_is_told_come_in_their_order() -> None:
    found = list(parts("Ask <contact>, or read the [terms](/terms#credits)."))
    assert found == [
        "Ask ",
        Told("contact", "the operator"),
        ", or read the ",
        Link("terms", "/terms#credits"),
        ".",
    ]


def test_plain_words_are_themselves() -> None:
    assert list(parts("2 < 3 and [your brand] stays")) == ["2 < 3 and [your brand] stays"]
    assert plain("See [this](/faq), <contact>!") == "See this, the operator!"
