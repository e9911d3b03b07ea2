"""The gate: a figure below its floor fails, and a floor is lowered only with the flag."""

from __future__ import annotations

import json
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parent.parent / "scripts" / "evaluate"


@pytest.fixture
def gate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    loader = SourceFileLoader("evaluate_script", str(SCRIPT))
    spec = spec_from_loader(loader.name, loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    monkeypatch.setattr(module, "FLOORS", tmp_path / "floors.json")
    monkeypatch.setattr(module, "measured", lambda _: [("x", "d1", dict(module.FIGURES))])
    module.__dict__["FIGURES"] = {"recall a": 0.9, "false b": 0.1}
    return module


def run(gate: ModuleType, monkeypatch: pytest.MonkeyPatch, *flags: str) -> int:
    monkeypatch.setattr("sys.argv", ["evaluate", *flags])
    code: int = gate.main()
    return code


def test_the_gate_holds_floors(gate: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(gate, monkeypatch) == 0
    assert run(gate, monkeypatch, "--update") == 0
    gate.__dict__["FIGURES"] = {"recall a": 0.95, "false b": 0.05}
    assert run(gate, monkeypatch) == 0
    for worse in ({"recall a": 0.89, "false b": 0.1}, {"recall a": 0.9, "false b": 0.11}):
        gate.__dict__["FIGURES"] = worse
        assert run(gate, monkeypatch) == 1
        assert run(gate, monkeypatch, "--update") == 1
        assert json.loads(gate.FLOORS.read_text())["x"]["floors"]["recall a"] == 0.9
    assert run(gate, monkeypatch, "--update", "--allow-regression") == 0
    assert run(gate, monkeypatch) == 0
