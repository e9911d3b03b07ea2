"""Dates as records write them, as numbers that can be compared."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

UNDATED = -(2**63)
"""The moment of what has no readable date: before all others."""

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_ISO = re.compile(
    r"(?P<year>\d{4})-?(?P<month>\d\d)?-?(?P<day>\d\d)?"
    r"(?:[T ](?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,](?P<part>\d+))?)?)?"
    r"\s*(?:Z|UTC|GMT|(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d)?)?",
    re.ASCII | re.IGNORECASE,
)
_SECONDS = re.compile(r"\d{9,11}|\d{12,14}", re.ASCII)  # of 1973 and later, or milliseconds


def moment(text: str) -> int:
    """Microseconds since 1970 of an ISO 8601 date, a mail's date, or Unix seconds; else UNDATED.

    What has no time zone is taken for UTC, what has no time for the start of its day.
    """
    text = text.strip()
    if _SECONDS.fullmatch(text):
        return int(text) * (1_000_000 if len(text) < 12 else 1_000)
    try:
        found = _ISO.fullmatch(text)
        date = _iso(found) if found else parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return UNDATED
    date = date if date.tzinfo else date.replace(tzinfo=timezone.utc)
    return (date - _EPOCH) // timedelta(microseconds=1)


def _iso(found: re.Match[str]) -> datetime:
    day = datetime(int(found["year"]), int(found["month"] or 1), int(found["day"] or 1))
    hour, minute, second = (int(found[name] or 0) for name in ("hour", "minute", "second"))
    part = int((found["part"] or "0")[:6].ljust(6, "0"))
    day += timedelta(hours=hour, minutes=minute, seconds=second, microseconds=part)
    ahead = timedelta(hours=int(found["hours"] or 0), minutes=int(found["minutes"] or 0))
    return (day + ahead if found["sign"] == "-" else day - ahead).replace(tzinfo=timezone.utc)
