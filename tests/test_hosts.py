"""The host of a URL, which names the site of a record."""

from __future__ import annotations

import pytest

from cleaner.formats.json_fields import host


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.ellery.example/a?b#c", "ellery.example"),
        ("http://ellery.example", "ellery.example"),
        ("HTTPS://Ellery.Example:8080/a", "ellery.example"),
        ("https://mara@ellery.example/", "ellery.example"),
        ("https://ellery.example\\a", "ellery.example\\a"),
        ("https://[::1", ""),
        ("ellery.example/a", ""),
    ],
)
def test_hosts_are_those_of_the_standard_library(url: str, expected: str) -> None:
    assert host(url) == expected
