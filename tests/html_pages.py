"""Invented pages of markup for the tests of HTML."""

from __future__ import annotations

SENTENCE = "The harbour of Port Ellery will close gate {} because its repair takes until autumn."


def paragraphs(count: int) -> str:
    return "".join(f"<p>{SENTENCE.format(number)}</p>" for number in range(count))


def page(body: str) -> str:
    return f"<html><head><title>Port</title></head><body>{body}</body></html>"
