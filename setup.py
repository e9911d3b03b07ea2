"""The optional C extensions; everything else about the package stands in pyproject.toml."""

import os
from pathlib import Path

from setuptools import Extension, setup

FAST = ["-O3"]  # loops over bytes as vectors, which -O2 leaves alone
EXACT = ["-ffp-contract=off"]  # a product and a sum rounded one after the other, as Python does it
PARTS = {
    "fields": FAST,
    "html": FAST,
    "kernel": FAST,
    "keys": [],
    "lines": FAST,
    "places": EXACT,
    "scan": [],
    "stems": [],
    "texts": FAST,
    "walk": [],
}


def compiled(name: str, flags: list[str]) -> Extension:
    """A part in C; without a compiler its twin in Python serves."""
    return Extension(
        f"cleaner.native._{name}",
        [f"cleaner/native/_{name}.c"],
        depends=sorted(map(str, Path("cleaner/native").glob("_*.h"))),
        py_limited_api=True,
        extra_compile_args=[] if os.name == "nt" else flags,
        optional=True,
    )


is_pure = bool(os.environ.get("CLEANER_PURE"))  # a wheel for every machine, told so by its name
setup(
    ext_modules=[] if is_pure else [compiled(*part) for part in PARTS.items()],
    options={} if is_pure else {"bdist_wheel": {"py_limited_api": "cp310"}},
)
