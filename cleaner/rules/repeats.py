"""What stands more than once on a page: captions and headlines; and stubs that stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.page import Line, Page
from cleaner.rules.base import PARAGRAPH, Found, Rule, is_sentence
from cleaner.rules.body import Body
from cleaner.rules.images import is_caption
from cleaner.rules.structure import is_literal, is_notice, stands_under_heading
from cleaner.settings import Settings

_STUB = re.compile(
    r"""
    [(\[]?
    (?: TT | (?:Thomson\ )?REUTERS | Reuters | AFP | AP | A\.P\. | EPA | EFE | dpa | DPA | ANSA
    | LUSA | Lusa | TASS | ТАСС | XINHUA | Xinhua | KYODO | Kyodo | JIJI | UPI | PTI | ANI
    | IANS | APA | SDA | KNA | epd | SID | PAP | ANP | NTB | MTI | CNN | BBC
    | Bloomberg(?:\ News)?
    | AGENCIES | Agencies | News\ Agencies | Agencias | Agences | Agenturen | Agências | Agenzie
    | Associated\ Press | The\ Associated\ Press | Agence\ France-Presse | РИА\ Новости | Интерфакс
    | رويترز | وكالات | (?:أ|ا)\ ?\.?ف\ ?\.?ب
    | 新华社 | 新華社 | 中新社 | 中新网 | 共同(?:通信)? | 時事(?:通信)? | 연합뉴스 )
    (?: [/,+-] \ ? (?: Reuters | REUTERS | AFP | AP | dpa | DPA | EPA | TASS | \w{2,6} ) ){0,3}
    [)\]]? \.?
    """,
    re.VERBOSE,
)
_INITIALS = re.compile(
    r"""[(\[]?[A-ZÄÖÜ]{2,5}(?:/[A-ZÄÖÜa-z]{2,5})?[)\]]?
    | \([a-zäöü]{2,4}(?:/[A-Za-zäöü]{2,8}){0,3}\)
    | [a-zäöü]{2,4}/(?:Reuters|dpa|AFP|AP|epd|sid|SID|sda|SDA|apa|APA)
    | [A-ZÄÖÜ]{2,5}\ \((?:[a-zäöü]{2,4}|[^\W\d_][\w.-]{1,20}\ [\w.,\ -]{2,60})\)""",
    re.VERBOSE,
)
_LAST_WORDS = (
    "AMEN",
    "FIN",
    "ENDE",
    "END",
    "FINE",
    "QED",
    "STOP",
    "TODO",
    "TBD",
    "FAQ",
    "NONE",
    "YES",
)
_NOT_WORD = re.compile(r"[^\w]+")
_NOISE = re.compile(r"file[ ]photo|archivfoto|archivbild|foto de archivo|\bfile\b")
_RECENT = 40
"""A caption is compared with that many different captions before it."""


def _key(text: str) -> str:
    return _NOT_WORD.sub(" ", text.casefold()).strip()


def _almost_equal(one: list[str], other: list[str]) -> bool:
    """The same words but for one in ten, with the same numbers."""
    apart = set(one) ^ set(other)
    return len(apart) <= max(len(one), len(other)) // 10 and not any(map(str.isdecimal, apart))


def _repeated_captions(page: Page, settings: Settings) -> Iterator[Found]:
    """Equal or almost equal captions; each stays at its first place, and one that is long at all.

    A copy as long as a paragraph may be one.
    """
    if settings.captions == "all":
        return
    seen: list[tuple[list[str], Line]] = []
    body = Body(page)
    for line in page.written:
        if len(line.text) >= PARAGRAPH or not is_caption(line.text):
            continue
        if is_notice(line.text) or is_literal(body, line):
            continue
        words = _key(_NOISE.sub(" ", line.text.casefold())).split()
        first = next(
            (known for key, known in seen if key == words or _almost_equal(key, words)), None
        )
        if first is not None:
            yield _again(line, first, "the same caption")
        elif len(seen) < _RECENT:
            seen.append((words, line))


def _repeated_headlines(page: Page, settings: Settings) -> Iterator[Found]:
    """A headline that comes again above the first paragraph, or below the last one.

    Pages without running paragraphs, such as poems, keep all their lines.
    """
    body = Body(page)
    seen: dict[str, Line] = {}
    for number, line in enumerate(body.head[:12]):
        key = _key(line.text.partition(" | ")[0])
        if len(key) >= (6 if key >= "\u2e80" else 12) and not is_caption(line.text):
            first = seen.get(key, line)
            if number == 0 or (number < 3 and len(line.text) >= 40):
                seen.setdefault(key, line)
            if first is not line and not _is_text(body, line):
                yield _again(line, first, "the headline")
    for line in body.tail[:20] if seen else ():
        first = seen.get(_key(line.text.partition(" | ")[0]), line)
        if first is not line and len(line.text) >= 20 and not _is_text(body, line):
            yield _again(line, first, "the headline")


def _is_text(body: Body, line: Line) -> bool:
    """Whether a line may stand more than once: a long one, a sentence, code, a table's row."""
    if len(line.text) >= PARAGRAPH:
        return True
    return is_sentence(line.text) or line.text.startswith("|") or is_literal(body, line)


def _again(line: Line, first: Line, what: str) -> Found:
    return Found(line.start, line.end, f"{what} stands on line {first.number + 1}")


def _stubs(page: Page, settings: Settings) -> Iterator[Found]:
    """Names of agencies alone on their line, unless they are items of a list."""
    body = Body(page)
    for line in page.written:
        if (
            len(line.text) <= 30
            and body.last
            and _is_stub(body, line)
            and not stands_under_heading(body, line)
        ):
            yield Found(line.start, line.end)


def _is_stub(body: Body, line: Line) -> bool:
    """The name of an agency, or somebody's initials below the last paragraph."""
    if line is body.page.written[-1] and _INITIALS.fullmatch(line.text):
        return line.text.strip("()").upper() not in _LAST_WORDS
    near = [own.text for own in body.around(line)]
    listed = any(map(_STUB.fullmatch, near)) or all(map(_is_term, near))
    return _STUB.fullmatch(line.text) is not None and not listed


def _is_term(text: str) -> bool:
    """Whether a line is as short as the items of a list, and no date."""
    return len(text) <= 30 and not any(map(str.isdecimal, text))


_STORY = (
    "The bridge will close on Monday for nine months, the harbour office said, and the ferry will "
    "take over until the new span is in place."
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="repeated-caption",
        revision=5,
        why="The caption stands on the page already.",
        find=_repeated_captions,
        removes=(
            "The harbour of Port Ellery at dawn, May 3, 2021. REUTERS/Mara Quill/File Photo\n"
            "⟦The harbour of Port Ellery at dawn, May 3, 2021. REUTERS/Mara Quill/File Photo⟧",
            "The harbour of Port Ellery at dawn, May 3, 2021. REUTERS/Mara Quill\n"
            f"{_STORY}\n"
            "⟦FILE PHOTO: The harbour of Port Ellery at dawn, May 3, 2021. REUTERS/Mara Quill⟧",
            "Der Hafen von Port Ellery am Morgen. Foto: Mara Quill\n\n"
            "⟦Der Hafen von Port Ellery am Morgen. Foto: Mara Quill⟧",
            "ميناء إيليري عند الفجر، 4 مارس 2020. رويترز/مارا كويل\n"
            "⟦ميناء إيليري عند الفجر، 4 مارس 2020. رويترز/مارا كويل⟧",
            "夜明けのエラリー港で出港を待つ漁船＝4月6日（共同）\n"
            "⟦夜明けのエラリー港で出港を待つ漁船＝4月6日（共同）⟧",
            "清晨的埃勒里港，渔船正在离开码头。新华社记者王小明摄\n"
            "⟦清晨的埃勒里港，渔船正在离开码头。新华社记者王小明摄⟧",
        ),
        keeps=(
            "The harbour of Port Ellery at dawn, May 3, 2021. REUTERS/Mara Quill/File Photo",
            "The harbour at dawn, May 3, 2021. REUTERS/Mara Quill\n"
            "The harbour at dawn, May 9, 2021. REUTERS/Mara Quill",
            "Row, row, the lamps are low\nRow, row, the lamps are low",
        ),
    ),
    Rule(
        name="repeated-headline",
        revision=5,
        why="The headline stands on the page already.",
        find=_repeated_headlines,
        removes=(
            f"Harbour Bridge to Close\n\n⟦Harbour Bridge to Close⟧\n\n{_STORY}",
            f"Harbour Bridge to Close | Ellery Chronicle\n⟦HARBOUR BRIDGE TO CLOSE⟧\n{_STORY}",
            f"Brücke am Hafen wird gesperrt\n\n{_STORY}\n\n⟦Brücke am Hafen wird gesperrt⟧",
        ),
        keeps=(
            "Never again, they sang\nThe lamps went out\nNever again, they sang",
            f"The harbour bridge\n\n{_STORY}\n\nThe harbour bridge\n\n{_STORY}",
            f"Why the bridge?\nWhy now?\n\n{_STORY}",
        ),
    ),
    Rule(
        name="agency-stub",
        revision=4,
        why="It names only the agency or its mark and says nothing.",
        find=_stubs,
        removes=(
            f"Bridge to close\n⟦REUTERS⟧\n{_STORY}",
            f"Bridge to close\n⟦TT⟧\n{_STORY}",
            f"{_STORY}\n⟦(dpa/lnw)⟧",
            f"{_STORY}\n⟦新华社⟧",
            f"{_STORY}\n⟦رويترز⟧",
        ),
        keeps=(
            "AP courses are taught at the school.",
            f"{_STORY}\nAP\nAFP\nDPA\nAll of them sent somebody to the opening of the bridge.",
            "REUTERS\nAFP\nTASS",
        ),
    ),
)
