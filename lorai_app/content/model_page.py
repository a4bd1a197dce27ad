"""The frame of a model's page, as data: every model has the same pieces, its own words, and facts from the catalog."""

from dataclasses import dataclass

from lorai_app.content.faq import Question
from lorai_app.content.page import Fact, Page, Section

BEGIN = "Begin with one of these"


@dataclass(frozen=True)
class ModelPage:
    """`model` is the catalog's id; `badges` stand under the headline, `facts` make its sheet."""

    page: Page
    model: str
    badges: tuple[str, ...]
    sheet: str
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    questions: tuple[Question, ...]
    prints: tuple[str, ...] = ()
    """Of the showcase, in ratios that the model has: prompts to begin with."""
