"""Rules of other packages: taken in if they are rules, and told of by name where they fail."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from cleaner.errors import CleanerError, UsageError
from cleaner.page import Page
from cleaner.rules.base import Found, Rule
from cleaner.settings import Settings


def guests(added: Mapping[str, object], own: Iterable[Rule]) -> list[Rule]:
    """The rules that entry points name; UsageError where one is none, or has another's name."""
    names = {rule.name for rule in own}
    return [_taken(point, rule, names) for point, rule in added.items()]


def _taken(point: str, rule: object, names: Collection[str]) -> Rule:
    if not isinstance(rule, Rule):
        raise UsageError(f"the plug-in {point} (cleaner.rules) is no Rule, but {rule!r}")
    if rule.name in names:
        raise UsageError(f"the plug-in {point} (cleaner.rules): a rule {rule.name!r} is there")

    def find(page: Page, settings: Settings) -> Iterator[Found]:
        try:
            yield from _within(page, rule.find(page, settings))
        except (CleanerError, MemoryError):
            raise
        except Exception as error:
            why = f"failed: {type(error).__name__}: {error}"
            raise UsageError(f"the rule {rule.name} {why}; --disable {rule.name}") from error

    return replace(rule, find=find)


def _within(page: Page, found: Iterable[Found]) -> Iterator[Found]:
    for own in found:
        if not 0 <= own.start < own.end <= len(page.text):
            raise ValueError(f"it found [{own.start}, {own.end}) in {len(page.text)} characters")
        yield own
