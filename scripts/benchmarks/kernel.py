"""Texts to signatures alone, beside datasketch, and what of that is cutting texts into words."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from itertools import islice
from pathlib import Path

from benchmarks import text
from benchmarks.dedup import OWN, python_of

NAME = "kernel"
HERE = Path(__file__).parent
SIGNING = HERE / "signing.py"


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", nargs="?", type=Path, help="JSON lines with id and text")
    parser.add_argument("--documents", type=int, default=5_000, help="of them [5000]")
    parser.add_argument("--venvs", type=Path, help="keep the environments in this folder")


def run(chosen: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        source, sample = chosen.input or folder / "made.jsonl", folder / "sample.jsonl"
        if not chosen.input:
            text.write(source, 25)
        with source.open("rb") as lines, sample.open("wb") as out:
            out.writelines(islice(lines, chosen.documents))
        print("CPU MB/s of text, one thread, the best of rounds that take turns")
        rates: dict[str, list[float]] = {"cleaner": [], "datasketch": []}
        packages = {"cleaner": OWN, "datasketch": ("datasketch==2.0.0",)}
        pythons = {
            name: python_of(name, own, chosen.venvs or folder / "venvs", sys.executable)
            for name, own in packages.items()
        }
        for _ in range(2):
            for name, python in pythons.items():
                command = [python, str(SIGNING), name, str(sample)]
                rates[name].append(float(subprocess.check_output(command)))
        best = {name: max(own) for name, own in rates.items()}
        words, signed = _stages(sample, folder, pythons["cleaner"])
        for name, rate in (*best.items(), ("cleaner from UTF-8", signed)):
            print(f"{name:20} {rate:7.1f} {rate / best['datasketch']:7.1f}x datasketch")
        print(f"words alone          {words:7.1f}; signing reaches {signed / words:.2f} of that")


def _stages(sample: Path, folder: Path, python: str) -> tuple[float, float]:
    """MB/s of the C kernel without Python, words alone and signatures."""
    with sample.open("rb") as lines:
        texts = [json.loads(line)["text"].encode() for line in lines]
    packed = b"".join(len(own).to_bytes(8, sys.byteorder) + own for own in texts)
    (folder / "texts").write_bytes(packed)
    at = str(folder / "table")
    make = f"from cleaner.native import kernel_numpy; kernel_numpy.table().tofile({at!r})"
    subprocess.run([python, "-c", make], check=True)
    program = folder / "stages"
    include = f"-I{OWN[0]}/cleaner/native"
    subprocess.run(["cc", "-O3", include, str(HERE / "stages.c"), "-o", str(program)], check=True)
    command = [str(program), str(folder / "table"), str(folder / "texts")]
    words, signed = map(float, subprocess.check_output(command).split())
    size = sum(map(len, texts)) / 1e6
    return size / words, size / signed
