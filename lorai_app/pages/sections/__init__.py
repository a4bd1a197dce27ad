"""The sections that pages are made of: the content's words, given to the looks."""

from lorai_app.pages.sections.asked import asked, questions
from lorai_app.pages.sections.can import can, how
from lorai_app.pages.sections.prints import fillable, showcase, workflows
from lorai_app.pages.sections.why import why

__all__ = ["asked", "can", "fillable", "how", "questions", "showcase", "why", "workflows"]
