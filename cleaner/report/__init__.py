"""The report: one HTML page on a run that works offline, from a file, and without JavaScript.

Nothing of the data is ever run: every value is escaped, control characters and bidi controls are
shown as escapes, and a content security policy allows the page's own style and script alone.
"""

from __future__ import annotations

import base64
import hashlib
from typing import Any

from cleaner.finished.folder import FinishedRun
from cleaner.formats.files import write_atomically
from cleaner.report.gather import gather
from cleaner.report.page import Card, asset, values
from cleaner.report.secrets import masked
from cleaner.views.styled import safe

REPORT = "report.html"


def write_report(run: FinishedRun) -> dict[str, str]:
    """Write report.html beside run.json, for its owner alone; returns its digest by its name."""
    data = render(run).encode()
    path = run.folder / REPORT
    write_atomically(path, data)
    path.chmod(0o600)
    return {REPORT: hashlib.sha256(data).hexdigest()}


def render(run: FinishedRun) -> str:
    """The page; the same records give the same page."""
    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    def shown(value: Any) -> Any:
        if isinstance(value, str) and not isinstance(value, Markup):
            return safe(masked(value.replace("\r\n", "\n")))
        return value

    cards: list[Card] = []

    def number(card: Card) -> int:
        cards.append(card)
        return len(cards)

    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style, script = asset("page.css"), asset("page.js")
    page = environment.from_string(asset("page.html"))
    return page.render(
        values(run, gather(run)),
        style=Markup(style),  # noqa: S704  our own file
        script=Markup(script),  # noqa: S704  our own file
        style_hash=_hash(style),
        script_hash=_hash(script),
        number=number,
        cards=cards,
        name=_name,
    )


def _hash(content: str) -> str:
    """How a content security policy names a style or script."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode("ascii")


def _name(text: str, most: int = 160) -> str:
    """A document's name, its middle left out where it is long."""
    text = masked(text)
    return text if len(text) <= most else f"{text[: most // 2]} … {text[-most // 2 :]}"
