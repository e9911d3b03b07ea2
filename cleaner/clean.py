"""clean(document, settings) -> Cleaned: pure, and the only place where claims become a patch."""

from __future__ import annotations

import operator
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from itertools import compress

from cleaner import scan, stories
from cleaner.document import Claim, Cleaned, Document, Verdict
from cleaner.errors import ProofError
from cleaner.known import NOTHING, Known
from cleaner.learned import recurring, runs, tails
from cleaner.page import Page
from cleaner.patch import Patch, Span, uncovered
from cleaner.provenance import key_of
from cleaner.settings import Settings

STORY = "appended-story@6"
STORIES = (STORY, tails.ELSEWHERE)
DEFAULT = Settings()


def clean(
    text: str | Document,
    settings: Settings | None = None,
    known: Known = NOTHING,
    rejected: Collection[str] = (),
) -> Cleaned:
    """Clean one text or document; `known` is what a run learned from the corpus it stands in.

    `rejected` holds the keys of removals that a person took back: their text stays, whatever
    else claims it.

    Passes are repeated until one finds nothing more, so that cleaning a cleaned text changes
    nothing; their patches compose and their claims are taken back to the source's offsets.
    """
    document = text if isinstance(text, Document) else Document("-", text)
    settings = settings or DEFAULT
    projection = document.projection
    base = patch = projection.patch if projection else Patch(len(document.text))
    claims = list(projection.claims) if projection else []
    if document.opaque is not None:
        return Cleaned(document, patch)
    original = current = patch.apply(document.text)
    found = _claims(page := Page(current, known, document.site, original), settings)
    if not found and not claims:
        return Cleaned(document, patch)  # as most are
    suspects: list[Claim] = []
    refusals = _Refusals(document.text, rejected)
    while found:
        wanted = [c for c in found if not c.likely or settings.confidence == "likely"]
        if patch is base and len(wanted) < len(found):
            applied = set(wanted)
            doubtful = page.widened(claim for claim in found if claim not in applied)
            suspects = [_to_source(claim, patch) for claim in doubtful]
        accepted = refusals.widened(page, wanted, patch)
        step = Patch.removing(len(current), (claim.span for claim in accepted))
        if not step.edits:
            break
        claims += [_to_source(claim, patch) for claim in accepted]
        patch, current = patch.then(step), step.apply(current)
        found = _claims(page := Page(current, known, document.site, original), settings)
    if patch is base and not (claims or suspects or refusals.refused):
        return Cleaned(document, patch)
    refused = _in_order(refusals.refused)
    cleaned = Cleaned(document, patch, _in_order(claims), _in_order(suspects), rejected=refused)
    return _proved(cleaned, settings)


def _claims(page: Page, settings: Settings) -> list[Claim]:
    seen = scan.look(page.text, settings)
    found = scan.claims(page, settings, seen)
    if page.known is not NOTHING:
        found += recurring.passages(page)
    if settings.repeats != "keep":
        found += runs.repeated(page, settings)
    if settings.appended != "keep":
        if page.known is not NOTHING:
            found += tails.elsewhere(page, settings.hash_key)
        if scan.may_hold_stories(seen, settings):
            found += [
                Claim(story.start, story.end, STORY, story.evidence, story.likely)
                for story in stories.appended(page, settings)
            ]
    off = settings.disable
    return [c for c in found if c.rule.partition("@")[0] not in off] if off else found


@dataclass
class _Refusals:
    """The keys of what a person took back, and the claims that have no effect because of that."""

    text: str
    keys: Collection[str]
    refused: list[Claim] = field(default_factory=list)

    def widened(self, page: Page, claims: list[Claim], patch: Patch) -> list[Claim]:
        """The page's claims but for those taken back and those on their text, widened.

        Where one is taken back, the others have other neighbours, and are widened again.
        """
        found = page.widened(claims)
        if not self.keys or not claims:
            return found
        placed = [_to_source(claim, patch) for claim in found]
        spans = [claim.span for claim in self.refused]
        spans += [claim.span for claim in placed if key_of(self.text, claim) in self.keys]
        out = [_touches(self.text, claim, spans) for claim in placed]
        if not any(out):
            return found
        for claim in compress(placed, out):
            same = [other.span for other in self.refused if other.rule == claim.rule]
            if not _touches(self.text, claim, same):  # found again by a later pass
                self.refused.append(claim)
        return self.widened(page, list(compress(claims, map(operator.not_, out))), patch)


def _touches(text: str, claim: Claim, spans: Iterable[Span]) -> bool:
    """Whether the claim and one of the spans share more than blanks."""
    return any(text[max(a, claim.start) : min(b, claim.end)].strip() for a, b in spans)


def _in_order(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Claims by place and rule; two on one place may differ in having evidence at all."""
    return tuple(sorted(claims, key=lambda c: (c.start, c.end, c.rule, c.evidence or "")))


def _to_source(claim: Claim, patch: Patch) -> Claim:
    return claim.at(*patch.origin(claim.start, claim.end)) if patch.edits else claim


def _proved(cleaned: Cleaned, settings: Settings) -> Cleaned:
    """Check laws 2 and 6 on this very document, and that not nearly all of it would go."""
    document, base = cleaned.document, cleaned.document.reading
    lost, most = 0.0, settings.max_loss
    if cleaned.patch != base.patch:
        lost = _lost(cleaned, base.patch.apply(document.text), most)
    if lost > most:
        why = f"the rules would take {lost:.0%} of the text, more than max_loss allows"
        suspects = _in_order({*cleaned.suspects, *cleaned.claims}.difference(base.claims))
        verdict = Verdict(True, "max-loss", why)
        cleaned = Cleaned(document, base.patch, base.claims, suspects, verdict)
    if cleaned.patch.edits:
        check(document.id, document.text, cleaned.patch, cleaned.claims, cleaned.text)
    return cleaned


def _lost(cleaned: Cleaned, text: str, most: float) -> float:
    """What share of a text's characters that are no blanks went; 0 where it is surely not `most`.

    That shows at the text's beginning, if little went: so much is written there already.
    """
    gone = len(text) - len(cleaned.text)
    if most and _written(text[: int(2 * gone / most)]) * most >= gone:
        return 0.0
    return 1 - _written(cleaned.text) / max(1, _written(text))


def _written(text: str) -> int:
    """Characters that are no blanks; line ends of two characters weigh no more than of one."""
    return sum(map(len, text.split()))


def check(
    name: str, source: str, patch: Patch, claims: Iterable[Claim], text: str | None = None
) -> None:
    """Raise ProofError unless the patch can be undone and every removed character is claimed.

    `text` is what the patch makes of the source, if that is known.
    """
    if patch.invert(source).apply(patch.apply(source) if text is None else text) != source:
        raise ProofError(f"{name}: the patch does not give the source back; nothing was written")
    edits = ((edit.start, edit.end) for edit in patch.edits)
    holes = uncovered(edits, (claim.span for claim in claims))
    if holes:
        raise ProofError(f"{name}: no rule claims what would go at {holes[0]}; nothing was written")
