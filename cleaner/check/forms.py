"""Findings as lines of text, JSON, SARIF and GitHub's workflow commands."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any
from urllib.parse import quote

from cleaner.check.findings import Finding
from cleaner.views.styled import safe, why

MOST_RESULTS = 25_000
"""GitHub refuses a SARIF run with more."""
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_text(findings: Sequence[Finding]) -> Iterator[str]:
    """path:line:column rule message, one line each whatever a name holds."""
    for f in findings:
        yield safe(f"{f.path}:{f.line}:{f.column} {f.rule} {f.message}").replace("\n", "\\n")


def as_json(findings: Sequence[Finding]) -> Iterator[str]:
    yield json.dumps([asdict(finding) for finding in findings], indent=2)


def as_jsonl(findings: Sequence[Finding]) -> Iterator[str]:
    for finding in findings:
        yield json.dumps(asdict(finding))


def as_github(findings: Sequence[Finding]) -> Iterator[str]:
    """Workflow commands, which GitHub shows beside the lines."""

    def escaped(text: str, more: str = "") -> str:
        for character in "%\r\n" + more:
            text = text.replace(character, f"%{ord(character):02X}")
        return safe(text)

    for f in findings:
        place = f"file={escaped(f.path, ':,')},line={f.line},col={f.column}"
        yield f"::warning {place},title={escaped(f.rule, ':,')}::{escaped(f.message)}"


def as_sarif(findings: Sequence[Finding]) -> Iterator[str]:
    """SARIF 2.1.0, columns in code points; says so where it holds the first MOST_RESULTS only."""
    shown = findings[:MOST_RESULTS]
    rules = sorted({finding.rule for finding in shown})
    described = [{"id": rule, "shortDescription": {"text": why(rule)}} for rule in rules]
    run: dict[str, Any] = {
        "tool": {"driver": {"name": "cleaner", "rules": described}},
        "columnKind": "unicodeCodePoints",
        "results": list(map(_result, shown)),
    }
    if len(findings) > len(shown):
        cut = f"the first {len(shown):,} of {len(findings):,} findings: GitHub takes no more"
        notes = [{"level": "warning", "message": {"text": cut}}]
        run["invocations"] = [
            {"executionSuccessful": True, "toolExecutionNotifications": notes},
        ]
    yield json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _result(finding: Finding) -> dict[str, Any]:
    region = {"startLine": finding.line, "startColumn": finding.column}
    location = {"artifactLocation": {"uri": quote(os.fsencode(finding.path))}, "region": region}
    return {
        "ruleId": finding.rule,
        "level": "warning",
        "message": {"text": finding.message},
        "partialFingerprints": {"cleaner/v1": finding.key},
        "locations": [{"physicalLocation": location}],
    }


FORMS: dict[str, Callable[[Sequence[Finding]], Iterable[str]]] = {
    "text": as_text,
    "json": as_json,
    "jsonl": as_jsonl,
    "sarif": as_sarif,
    "github": as_github,
}
