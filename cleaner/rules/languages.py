"""The rows that each language has of its own, joined: a table for each rule and place."""

from cleaner.rules import asian, english, germanic, levantine, romance, slavic

_FAMILIES = (english, germanic, romance, slavic, levantine, asian)


def _joined(name: str) -> str:
    """A table's rows of all families that have it."""
    return "".join(getattr(family, name, "") for family in _FAMILIES)


TEASERS = _joined("TEASERS")
ANYWHERE = _joined("ANYWHERE")
EDGE = _joined("EDGE")
TAIL = _joined("TAIL")
COMMENTS = _joined("COMMENTS")
COMMENTS_EDGE = _joined("COMMENTS_EDGE")
NEWSLETTERS = _joined("NEWSLETTERS")
NEWSLETTERS_EDGE = _joined("NEWSLETTERS_EDGE")
SHARES = _joined("SHARES")
COOKIES = _joined("COOKIES")
CREDITS = _joined("CREDITS")
BYLINES = _joined("BYLINES")
