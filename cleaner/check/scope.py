"""What a call looks at: paths to text files, each with the id of what it holds."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from cleaner.check.tree import Tracked, Tree, blob_id, tree_of
from cleaner.errors import InputError, UsageError
from cleaner.formats import FORMATS, format_of
from cleaner.formats.files import is_hidden, walk
from cleaner.formats.text import SUFFIXES

_AS_GIT = "0" * 40  # an id of the kind that nearly all repositories use


@dataclass(frozen=True, slots=True)
class Item:
    """A text file: as it is shown, where it is on disk, and the id of the content to judge.

    That content is read from `tree` by its id or, where there is none, from the file. `name` is
    below the top of the work tree, if there is one. What is not `chosen` is only compared with.
    """

    shown: str
    path: str
    name: str
    blob: str
    tree: Tree | None = None
    chosen: bool = True


@dataclass
class Scope:
    """The files of a call by their paths on disk, what can't be looked at, and what to say."""

    staged: bool
    items: dict[str, Item] = field(default_factory=dict)
    unreadable: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    trees: dict[str, Tree] = field(default_factory=dict)

    def ordered(self) -> list[Item]:
        """In the order of a run over the same folder: the first of two duplicates is kept."""
        return sorted(self.items.values(), key=lambda item: item.name.split("/"))


def scope_of(paths: Sequence[str], staged: bool) -> Scope:
    """The text files that some paths mean.

    Of a folder in a git work tree the tracked ones, as they stand in the work tree or, if `staged`,
    as they would be committed; of any other folder all. Files named alone are compared with all of
    their work tree, so that it makes no difference how many are named in one call.
    """
    look = _Look(Scope(staged))
    folders = [path for path in paths if Path(path).is_dir()]
    for path in folders:
        look.at_folder(path)
    for path in paths:
        if path not in folders:
            look.at_file(path, alone=not folders)
    _see_through_filters(look.scope)
    return look.scope


def _there(folder: str) -> str:
    """The folder, or the nearest one above it that is there: what is staged may be so no more."""
    while folder and not Path(folder).is_dir():
        folder, _ = os.path.split(folder)
    return folder or os.curdir


class _Look:
    """Collects a scope; each work tree is listed once."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.tree_of = cache(tree_of)
        self.listing = cache(lambda top: self.scope.trees[top].files())
        self.compare_with = cache(self._whole)
        self.is_real = cache(lambda folder: os.path.realpath(folder) == folder)

    def at_folder(self, folder: str) -> None:
        if (tree := self._tree(folder)) is None:
            for path in walk(Path(folder)):
                is_text = path.name.lower().endswith(SUFFIXES) and not is_hidden(path.name)
                is_file = stat.S_ISREG(path.lstat().st_mode)  # no link, and no pipe to wait for
                if is_text and is_file:
                    self._on_disk(path.as_posix(), path.as_posix(), "")
            return
        below = os.path.relpath(Path(folder).resolve(), tree.top).replace(os.sep, "/")
        inside = "" if below == "." else f"{below}/"
        shown = "" if Path(folder) == Path() else f"{Path(folder).as_posix().rstrip('/')}/"
        found = [own for own in self._texts(tree) if own.name.startswith(inside)]
        for tracked in found:
            self._tracked(tree, tracked, shown + tracked.name[len(inside) :])
        if not found:
            self.scope.notes.append(f"{folder}: git tracks no text file there; `git add` new ones")

    def at_file(self, file: str, alone: bool) -> None:
        folder, base = os.path.split(file)
        format = format_of(Path(file))
        if format and FORMATS[format].MANY:  # no rule about pages may rewrite them
            self.scope.notes.append(f"{file} holds records: `cleaner run` cleans them")
            return
        if (tree := self._tree(_there(folder))) is None:
            self._on_disk(file, os.path.realpath(file), "")
            return
        if alone:
            self.compare_with(tree.top)
        name = Path(os.path.relpath(Path(folder).resolve(), tree.top), base).as_posix()
        if own := self.listing(tree.top).get(name):
            self._tracked(tree, own, Path(file).as_posix())
        elif Path(file).is_symlink():
            self.scope.notes.append(f"{file} is a link: it is not looked at")
        elif self.scope.staged:
            self.scope.notes.append(f"{file} is not staged: it is not looked at")
        else:
            self._on_disk(file, f"{tree.top}/{name}", name)

    def _whole(self, top: str) -> None:
        """Look at all of a work tree, to compare with."""
        tree = self.scope.trees[top]
        for tracked in self._texts(tree):
            shown = os.path.relpath(f"{top}/{tracked.name}").replace(os.sep, "/")
            self._tracked(tree, tracked, shown, chosen=False)

    def _tree(self, folder: str) -> Tree | None:
        tree = self.tree_of(folder)
        if tree is not None:
            self.scope.trees.setdefault(tree.top, tree)
        elif self.scope.staged:
            raise UsageError(f"{folder} is in no git work tree: nothing is staged there")
        return tree

    def _texts(self, tree: Tree) -> list[Tracked]:
        own = self.listing(tree.top).values()
        return [file for file in own if file.name.lower().endswith(SUFFIXES)]

    def _tracked(self, tree: Tree, file: Tracked, shown: str, chosen: bool = True) -> None:
        path = f"{tree.top}/{file.name}"
        if path in self.scope.items:
            if chosen and not self.scope.items[path].chosen:
                self.scope.items[path] = replace(self.scope.items[path], chosen=True, shown=shown)
        elif not self.scope.staged:
            if os.path.isfile(path) and not os.path.islink(path) and self._is_inside(path):  # noqa: PTH113, PTH114
                self._on_disk(shown, path, file.name, chosen, file.blob)
        elif file.merged:
            self.scope.items[path] = Item(shown, path, file.name, file.blob, tree, chosen)
        elif chosen:
            self.scope.unreadable.append((shown, "it is unmerged: resolve the conflict first"))

    def _is_inside(self, path: str) -> bool:
        """Whether no folder above the file is a link now: to git the file is deleted then."""
        return bool(self.is_real(os.path.dirname(path)))  # noqa: PTH120

    def _on_disk(
        self, shown: str, path: str, name: str, chosen: bool = True, like: str = _AS_GIT
    ) -> None:
        try:
            blob = blob_id(Path(path).read_bytes(), like)
        except FileNotFoundError:
            raise InputError(f"{shown}: no such file or folder") from None
        except PermissionError as error:
            if chosen:
                self.scope.unreadable.append((shown, f"it can't be read: {error.strerror}"))
        else:
            item = Item(shown, path, name or shown, blob, None, chosen)
            self.scope.items[os.path.normpath(Path.cwd() / path)] = item


def _see_through_filters(scope: Scope) -> None:
    """Files under a filter, Git LFS for one, are judged as they are checked out, not as blobs."""
    for tree in scope.trees.values() if scope.staged else ():
        items = {item.name: item for item in scope.items.values() if _is_of(item, tree)}
        filtered = tree.filtered(list(items))
        edited = tree.edited() if filtered else frozenset()
        for item in map(items.__getitem__, filtered):
            if item.name in edited or not Path(item.path).is_file():
                scope.notes.append(
                    f"{item.shown}: a git filter hides what is staged; it is left out"
                )
                del scope.items[item.path]
            else:
                blob = blob_id(Path(item.path).read_bytes(), item.blob)
                scope.items[item.path] = replace(item, blob=blob, tree=None)


def _is_of(item: Item, tree: Tree) -> bool:
    return item.tree is not None and item.tree.top == tree.top
