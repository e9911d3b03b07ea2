"""Random commit histories, and at each commit the hook's answer beside a full check.

A history adds, edits, renames and deletes pages, stages some of them in part, leaves others
untracked, and plants copies and near-copies of pages across files.
"""

from __future__ import annotations

import random
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import combinations
from pathlib import Path

from cleaner import minhash
from cleaner.check import Call, Finding, check
from cleaner.clean import clean
from cleaner.dedup import RULES

STAGED = Call(staged=True)
FRESH = Call(staged=True, cached=False)
THRESHOLD = 0.8
FURNITURE = (
    "Read more: Ferry fares to rise in spring",
    "Share this article on Facebook",
    "© 2021 The Port Ellery Courier. All rights reserved.",
)


class History:
    """A repository that changes at random; the same changes for the same seed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.chance = random.Random(seed)
        self.made = 0
        self.git("init", "-q")

    def git(self, *command: str) -> bytes:
        own = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "gc.auto=0")
        return subprocess.run(
            ["git", *own, *command], cwd=self.folder, check=True, capture_output=True
        ).stdout

    def files(self) -> list[Path]:
        return sorted(self.folder.glob("*/*.*"))

    def tracked(self) -> list[str]:
        return self.git("ls-files", "-z").decode().split("\0")[:-1]

    def new_path(self) -> Path:
        self.made += 1
        suffix = self.chance.choice([".txt", ".txt", ".md", ".json"])
        path = self.folder / self.chance.choice(["news", "old", "ä b"]) / f"p{self.made}{suffix}"
        path.parent.mkdir(exist_ok=True)
        return path

    def page(self) -> str:
        """An entirely new page, now and then with a line of page furniture."""
        numbers = [self.chance.randrange(10**6) for _ in range(12)]
        lines = [
            f"On day {n % 977} the keeper of lock {n} wrote that {n // 7} barges had gone by."
            for n in numbers
        ]
        if self.chance.random() < 0.5:
            lines.append(self.chance.choice(FURNITURE))
        return "\n".join(lines) + "\n"

    def some_text(self) -> str:
        """A new page, or one that stands elsewhere already, as it is or slightly changed."""
        files = self.files()
        if not files or self.chance.random() < 0.5:
            return self.page()
        text = self.chance.choice(files).read_text("utf-8")
        return text if self.chance.random() < 0.4 else self.edited(text)

    def edited(self, text: str) -> str:
        lines = text.split("\n")
        place = self.chance.randrange(len(lines))
        change = self.chance.randrange(3)
        if change == 0:
            lines.insert(place, f"A word of {self.chance.randrange(1000)} was added here.")
        elif change == 1 and len(lines) > 5:
            del lines[place]
        else:
            lines[place] += f" {self.chance.randrange(1000)}"
        return "\n".join(lines)

    def add(self) -> None:
        path = self.new_path()
        path.write_text(self.some_text(), "utf-8")
        self.git("add", str(path))

    def leave_untracked(self) -> None:
        self.new_path().write_text(self.some_text(), "utf-8")

    def edit(self) -> None:
        if files := self.files():
            path = self.chance.choice(files)
            path.write_text(self.edited(path.read_text("utf-8")), "utf-8")
            self.git("add", str(path))

    def edit_in_part(self) -> None:
        """Stage one edit and leave the next one unstaged."""
        self.edit()
        if files := self.files():
            path = self.chance.choice(files)
            path.write_text(self.some_text(), "utf-8")

    def rename(self) -> None:
        if tracked := [name for name in self.tracked() if (self.folder / name).exists()]:
            self.git("mv", self.chance.choice(tracked), str(self.new_path()))

    def delete(self) -> None:
        if tracked := self.tracked():
            kept = self.chance.choice(["--cached", "--force"])
            self.git("rm", "-q", "-f", kept, self.chance.choice(tracked))

    def delete_unstaged(self) -> None:
        if files := self.files():
            self.chance.choice(files).unlink()

    def change(self) -> None:
        """Up to four changes; adding is the most likely one."""
        kinds: list[Callable[[], None]] = [self.add, self.add, self.add, self.edit, self.edit]
        kinds += [self.rename, self.delete, self.edit_in_part, self.leave_untracked]
        kinds += [self.delete_unstaged]
        for _ in range(self.chance.randint(1, 4)):
            self.chance.choice(kinds)()


def lived(folder: Path, seed: int, commits: int) -> Counter[str]:
    """Counts over a history, told in a folder: what was looked at, and what was wrong.

    "differing" are commits where the hook says something else than a check without its cache,
    "split" those where files named over several calls have other findings than all together,
    "missed" pairs of duplicates, by brute force over what is staged, of which neither is named.
    """
    history = History(folder, seed)
    counts: Counter[str] = Counter()
    for _ in range(commits):
        history.change()
        counts += _compared(history)
        history.git("commit", "-q", "--no-verify", "--allow-empty", "-m", "a commit")
    return counts


def _compared(history: History) -> Counter[str]:
    hook = check([history.folder], call=STAGED)
    full = check([history.folder], call=FRESH)
    names = [name for name in history.tracked() if name.endswith((".txt", ".md"))]
    paths = [str(history.folder / name) for name in names]
    history.chance.shuffle(paths)
    middle = len(paths) // 2
    parts = [part for part in (paths[:middle], paths[middle:]) if part]
    split = [finding for part in parts for finding in check(part, call=STAGED).findings]
    gone = {finding.files[0] for finding in full.findings if finding.rule in RULES}
    pairs = _pairs(history, names)
    return Counter(
        commits=1,
        findings=len(full.findings),
        pairs=len(pairs),
        differing=int(hook != full),
        split=int(_named(split) != _named(hook.findings)),
        missed=sum(not gone & set(pair) for pair in pairs),
    )


def _named(findings: Iterable[Finding]) -> set[tuple[object, ...]]:
    """Findings without their paths as shown, which depend on what was named."""
    return {(own.key, own.rule, own.line, own.column, own.files) for own in findings}


def _pairs(history: History, names: list[str]) -> list[tuple[str, str]]:
    """All pairs of staged pages that are as similar as the threshold, compared one by one."""
    texts = [history.git("show", f":{name}").decode() for name in names]
    sets = [minhash.shingles(clean(text).text) for text in texts]
    return [
        (names[a], names[b])
        for a, b in combinations(range(len(names)), 2)
        if minhash.jaccard(sets[a], sets[b]) >= THRESHOLD
    ]
