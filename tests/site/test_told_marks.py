"""The marks in a built page are filled, and nothing else of it is touched."""

from lorai_app.site.told import told


def test_a_mark_is_replaced_with_what_stood_in_it() -> None:
    page = b"<p>Ask <span><!--told:contact-->the operator<!--/told--></span>.</p>"
    assert told(page, {"contact": "<a>Ana</a>"}) == b"<p>Ask <span><a>Ana</a></span>.</p>"


def test_every_mark_is_filled_also_across_lines_and_several_times() -> None:
    page = "<!--told:a-->x\ny<!--/told--> – <!--told:b--><!--/told--> <!--told:a-->z<!--/told-->".encode()
    assert told(page, {"a": "1", "b": "ä"}).decode() == "1 – ä 1"


def test_a_mark_that_nobody_knows_stays() -> None:
    page = b"<!--told:nothing-->as it is<!--/told-->"
    assert told(page, {"a": "1"}) == page
