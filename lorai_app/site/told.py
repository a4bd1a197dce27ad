"""Words that stand in a built page as marks until it is sent (`ui/still.py` makes them)."""

import re
from collections.abc import Mapping

MARK = re.compile(rb"<!--told:(\w+)-->.*?<!--/told-->", re.DOTALL)


def told(page: bytes, words: Mapping[str, str]) -> bytes:
    """The page with every mark filled; one whose word is not known stays as it is."""

    def fill(mark: re.Match[bytes]) -> bytes:
        word = words.get(mark[1].decode())
        return mark[0] if word is None else word.encode()

    return MARK.sub(fill, page)
