"""Lines whose words mix letters of two scripts that look alike, as advertisements do that hide."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.page import Page
from cleaner.rules.base import Found, Rule, is_prose
from cleaner.rules.words import WORD
from cleaner.settings import Settings

_ALIKE = "асеорхіѕуАВСЕНКМОРТХ"
_MIXED = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
SHARE = 0.3
"""Share of a line's words that must be mixed; a name in another script is but one."""
CLEAN = 3
"""Paragraphs that must be as they should: some sites disguise whole stories."""


def _disguised(page: Page, settings: Settings) -> Iterator[Found]:
    if page.text.isascii() or not any(letter in page.text for letter in _ALIKE):
        return
    found = [line for line in page.written if _is_mixed(line.text)]
    clean = sum(is_prose(line.text) and not _MIXED.search(line.text) for line in page.written)
    if len(found) == 1 and clean >= CLEAN:
        yield Found(found[0].start, found[0].end)


def _is_mixed(text: str) -> bool:
    if _MIXED.search(text) is None:
        return False
    words = WORD.findall(text)
    mixed = sum(_MIXED.search(word) is not None for word in words)
    return len(words) >= 5 and mixed >= SHARE * len(words)


_STORY = (
    "The ferry came back to the harbour on Monday after nine years, and all the town was there.",
    "It will sail twice a day, the harbour office said, and carry bicycles for nothing until May.",
    "Nine boats lay along the pier, and the band played until the lamps of the tower were lit.",
)
_ADS = (
    "Ѕhор nоw аt thе hаrbоur, аll lаmрѕ аrе сhеар!",
    "Wіn а lаmр еvеrу dау оn оur ѕhір.",
    "Ваrсоѕ у lámраrаѕ а mеjоr рrесіо en еl рuеrtо.",
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="disguised-text",
        revision=1,
        why="Its words mix letters of two scripts that look alike, as hidden advertisements do.",
        find=_disguised,
        removes=tuple("\n".join((*_STORY, f"⟦{ad}⟧")) for ad in _ADS),
        keeps=(
            "\n".join((*_STORY, "Паром вернулся в порт, и оркестр играл до ночи.")),
            "\n".join((*_STORY, "The captain of the Нева told us that the Нева was new.")),
            "\n".join((*_ADS, *_STORY)),
        ),
    ),
)
