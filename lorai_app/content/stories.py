"""What visitors said, as the HTML that takes the place of the workflows when a page is sent (`site/told.py`)."""

from html import escape

from lorai_app.content import feedback as words
from lorai_app.domain.feedback import STARS, Feedback, Stories

_STAR = "M12 3.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8z"


def html(stories: Stories) -> str:
    cards = "".join(_card(one) for one in stories)
    return (
        f'<div class="sheet-head"><h2>{words.STORIES}</h2><p class="lead">{words.STORIES_LEAD}</p></div>'
        f'<ul class="stories" role="list" data-count="{len(stories)}">{cards}</ul>'
    )


def _card(said: Feedback) -> str:
    name = escape(said.name or words.A_VISITOR)
    return (
        f'<li><figure class="story"><blockquote dir="auto"><p>{escape(said.words)}</p></blockquote>'
        f'<figcaption><span dir="auto">{name}</span>{_stars(said.stars)}</figcaption></figure></li>'
    )


def _stars(count: int) -> str:
    drawn = "".join(
        f'<path{"" if number <= count else " class=empty"} d="{_STAR}" transform="translate({24 * (number - 1)})"/>'
        for number in STARS
    )
    name = f"{count} of {len(STARS)} stars"
    return f'<svg class="five" viewBox="0 0 120 24" role="img" aria-label="{name}">{drawn}</svg>'
