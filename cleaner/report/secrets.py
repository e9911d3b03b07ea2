"""What looks like a key or a password, masked: a report is passed on more freely than its texts.

Only forms that hardly anything else has are known. The mask is as long as what it hides, so that
offsets into a text stay right.
"""

from __future__ import annotations

import re

_KEY_FILE = re.compile(r"-----BEGIN[ A-Z]*PRIVATE KEY-----[A-Za-z0-9+/=\s]{16,}")
_SECRET = re.compile(
    r"""
    (?<![A-Za-z0-9])(?:
        (?:AKIA|ASIA)[0-9A-Z]{16}                                # access keys of a cloud
      | (?:gh[pousr]|glpat|sk|pk|rk|xox[abprs]|npm|pypi)[-_][A-Za-z0-9_-]{16,}
      | github_pat_\w{20,}
      | AIza[0-9A-Za-z_-]{35}
      | eyJ[\w-]{8,2000}\.eyJ[\w-]{8,2000}\.[\w-]{8,2000}     # a signed token
    )
  | (?i:(?<=password=)|(?<=passwd=)|(?<=secret=)|(?<=token=)|(?<=api_key=)|(?<=apikey=))
    [^\s&"'<>]{6,}
  | (?<=://)[^\s/:@]{1,64}:[^\s/:@]{3,}(?=@)                     # user:password@host
    """,
    re.VERBOSE,
)


_LETTER = re.compile(r"\w")


def masked(text: str) -> str:
    """The text with each character of what looks like a secret as a dot; of the same length."""
    return _SECRET.sub(_dots, _KEY_FILE.sub(_dots, text))


def redacted(text: str) -> str:
    """The text with each letter and digit as a dot; of the same length."""
    return _LETTER.sub("•", text)


def _dots(match: re.Match[str]) -> str:
    return "•" * len(match[0])
