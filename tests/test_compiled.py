"""A compiled part serves where it was built and is not asked away."""

from __future__ import annotations

import importlib.util

import pytest

from cleaner import native


def test_a_part_serves_where_it_was_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CLEANER_KERNEL", raising=False)
    assert native.serves("_scan") is (importlib.util.find_spec("cleaner.native._scan") is not None)


def test_no_part_serves_that_was_not_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CLEANER_KERNEL", raising=False)
    assert not native.serves("_never_built")


def test_none_serves_where_the_twins_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLEANER_KERNEL", "numpy")
    assert not native.serves("_scan")
