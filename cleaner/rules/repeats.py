"""What stands more than once on a page: captions and headlines; and stubs that stand alone."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleaner.page import Line, Page
from cleaner.rules.base import Found, Rule
from cleaner.settings import Settings

# A credit names an agency or a photographer at the end of a caption.
_AGENCY = r"""
    reuters | afp | ap | a\.p\. | epa(?:-efe)? | efe | dpa | ansa | lusa | tass | ria\ novosti | xinhua
    | getty(?:\ images)? | shutterstock | alamy | imago | picture\ alliance | bloomberg | kyodo | jiji
    | associated\ press | agence\ france-presse | anadolu | unsplash | istock | file\ photo
"""
_CREDIT = regex.compile(
    rf"""
    (?: \b (?: {_AGENCY} ) (?: \s* / [^/\n]{{1,60}} ){{0,3}} | / \s* (?: {_AGENCY} )
      | \( (?: photo | image | picture | foto | bild ) [^()\n]{{0,60}} \)
      | (?: photo | image | picture | foto | bild ) \s* (?: by | credit | von )? \s* : [^\n]{{1,60}}
    ) [\s.)\]]* $
    """,
    regex.VERBOSE | regex.IGNORECASE | regex.V1,
)
_STUB = regex.compile(
    r"(?: TT | REUTERS | AFP | AP | EPA | EFE | DPA | ANSA | TASS | XINHUA | KYODO )",
    regex.VERBOSE | regex.V1,
)


def is_caption(line: Line) -> bool:
    return 20 <= len(line.text) <= 500 and _CREDIT.search(line.text[-120:]) is not None


def _key(line: Line) -> str:
    return " ".join(line.text.casefold().split())


def _repeated_captions(page: Page, settings: Settings) -> Iterator[Found]:
    seen: dict[str, Line] = {}
    for line in page.written:
        if not is_caption(line) or settings.captions == "all":
            continue
        first = seen.setdefault(_key(line), line)
        if first is not line:
            yield Found(line.start, line.end, f"the same caption stands on line {first.number + 1}")


def _repeated_headlines(page: Page, settings: Settings) -> Iterator[Found]:
    if not page.written:
        return
    first = page.written[0]
    for line in page.written[1:]:
        if _key(line) == _key(first) and 15 <= len(line.text) <= 200:
            yield Found(line.start, line.end, f"the headline stands on line {first.number + 1}")


def _stubs(page: Page, settings: Settings) -> Iterator[Found]:
    for line in page.written:
        if len(line.text) <= 12 and _STUB.fullmatch(line.text):
            yield Found(line.start, line.end)


RULES = (
    Rule(
        name="repeated-caption",
        revision=1,
        why="The caption stands on the page already.",
        find=_repeated_captions,
        removes=(
            "The harbour of Port Ellery at dawn, May 3, 2021. REUTERS/Mara Quill/File Photo\n"
            "⟦The harbour of Port Ellery at dawn, May 3, 2021. REUTERS/Mara Quill/File Photo⟧",
        ),
        keeps=("The harbour of Port Ellery at dawn, May 3, 2021. REUTERS/Mara Quill/File Photo",),
    ),
    Rule(
        name="repeated-headline",
        revision=1,
        why="The headline stands on the page already.",
        find=_repeated_headlines,
        removes=("Harbour Bridge to Close\n\n⟦Harbour Bridge to Close⟧\n\nThe bridge will close.",),
        keeps=("Never again, they sang\nThe lamps went out\nNever again",),
    ),
    Rule(
        name="agency-stub",
        revision=1,
        why="It names only the agency or its mark and says nothing.",
        find=_stubs,
        removes=("⟦REUTERS⟧", "⟦TT⟧"),
        keeps=("AP courses are taught at the school.",),
    ),
)
