"""cleaner removes boilerplate and near-duplicates from text corpora and proves every removal."""

import sys as _sys
from importlib import import_module as _import_module
from types import ModuleType as _ModuleType
from typing import TYPE_CHECKING as _TYPE_CHECKING

if _TYPE_CHECKING:
    from cleaner.batch import clean_batch
    from cleaner.clean import clean
    from cleaner.dedup import near_duplicates
    from cleaner.document import Claim, Cleaned, Document, Verdict
    from cleaner.duplicates import Duplicates, duplicates
    from cleaner.finished.export import export
    from cleaner.finished.proof import verify
    from cleaner.finished.restore import Restoration, restore
    from cleaner.output.summary import Summary
    from cleaner.patch import Edit, Patch, Span
    from cleaner.run import run
    from cleaner.settings import Settings

__version__ = "0.1.0"
__all__ = [
    "Claim",
    "Cleaned",
    "Document",
    "Duplicates",
    "Edit",
    "Patch",
    "Restoration",
    "Settings",
    "Span",
    "Summary",
    "Verdict",
    "clean",
    "clean_batch",
    "duplicates",
    "export",
    "near_duplicates",
    "restore",
    "run",
    "verify",
]
_HOMES = {
    "batch": ("clean_batch",),
    "clean": ("clean",),
    "dedup": ("near_duplicates",),
    "duplicates": ("Duplicates", "duplicates"),
    "document": ("Claim", "Cleaned", "Document", "Verdict"),
    "finished.export": ("export",),
    "finished.proof": ("verify",),
    "finished.restore": ("Restoration", "restore"),
    "output.summary": ("Summary",),
    "patch": ("Edit", "Patch", "Span"),
    "run": ("run",),
    "settings": ("Settings",),
}


class _Package(_ModuleType):
    """Loads a public name when it is first asked for: importing the package costs next to nothing.

    Properties, because three functions are called as their modules are: the import of
    `cleaner.run` would otherwise put the module where the function belongs.
    """


def _public(module: str, name: str) -> property:
    def load(_: _ModuleType) -> object:
        return getattr(_import_module(f"cleaner.{module}"), name)

    return property(load, lambda _, __: None)


for _module, _names in _HOMES.items():
    for _name in _names:
        setattr(_Package, _name, _public(_module, _name))
_sys.modules[__name__].__class__ = _Package
