"""Where a visitor is in their history: which list, what is sought, how much of it; the page's address says it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import parse_qsl, urlencode

from lorai_app import routes
from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.history import Ended, Sought

A_PAGE = 24
MOST_AT_ONCE = 10 * A_PAGE
"""What a page that is loaded anew shows again at once."""


EVERYTHING = Sought()


class Tab(StrEnum):
    """The lists that there are, under the words that a visitor presses."""

    ALL = "all"
    FAVOURITES = "favourites"
    SHARED = "shared"
    TRASH = "trash"


@dataclass(frozen=True)
class Place:
    """InvalidRequest for what no form or address of ours says."""

    tab: Tab = Tab.ALL
    sought: Sought = EVERYTHING
    shown: int = A_PAGE

    @property
    def narrowed(self) -> bool:
        """Whether some of the list is left out."""
        wanted = self.sought
        return bool(wanted.words or wanted.model or wanted.ratio or wanted.ended)

    @property
    def address(self) -> str:
        """Its own address; what goes without saying is left out."""
        said = {
            "view": "" if self.tab is Tab.ALL else str(self.tab),
            "q": self.sought.words,
            "model": self.sought.model,
            "ratio": self.sought.ratio,
            "state": str(self.sought.ended or ""),
            "shown": "" if self.shown <= A_PAGE else str(min(self.shown, MOST_AT_ONCE)),
        }
        query = urlencode({name: value for name, value in said.items() if value})
        return f"{routes.HISTORY}?{query}" if query else routes.HISTORY

    def under(self, name: object) -> "Place":
        """The same search in another list, from its beginning."""
        tab = _tab(name)
        sought = replace(self.sought, favourites=tab is Tab.FAVOURITES, trash=tab is Tab.TRASH)
        return Place(tab, sought)

    def seeking(self, form: object) -> "Place":
        """Another search in the same list, from its beginning."""
        if not isinstance(form, Mapping):
            raise InvalidRequest("That is not the form.")
        sought = Sought(
            words=_word(form, "q").strip(),
            model=_word(form, "model"),
            ratio=_word(form, "ratio"),
            ended=_ended(_word(form, "state")),
            favourites=self.sought.favourites,
            trash=self.sought.trash,
        )
        return Place(self.tab, sought)


def place_at(query: str) -> Place:
    """What the part of an address after the question mark says."""
    said = dict(parse_qsl(query))
    shown = said.get("shown", "")
    many = min(int(shown), MOST_AT_ONCE) if shown.isascii() and shown.isdecimal() and len(shown) < 6 else 0
    place = Place().under(said.get("view", Tab.ALL)).seeking(said)
    return replace(place, shown=max(A_PAGE, many))


def _tab(name: object) -> Tab:
    try:
        return Tab(name)  # type: ignore[arg-type]  # whatever it is, it is one of them or refused
    except ValueError:
        raise InvalidRequest("There is no such list. Choose one of those above.") from None


def _ended(name: str) -> Ended | None:
    try:
        return Ended(name) if name else None
    except ValueError:
        raise InvalidRequest(f"There is no such state. There are {', '.join(Ended)}.") from None


def _word(form: Mapping[str, object], name: str) -> str:
    value = form.get(name, "")
    if not isinstance(value, str):
        raise InvalidRequest("That is not the form.")
    return value
