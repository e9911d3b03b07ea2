"""A page beside another document: which of its lines stand there, by shingles in their order.

A word is held by a document if one of the five-word shingles around it stands there; a stretch is
the run of lines in which held words outweigh the others most.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate, compress
from typing import TYPE_CHECKING

from cleaner.page import Line, Page
from cleaner.rules.images import is_caption
from cleaner.stories.blocks import SENTENCE_END, is_wrapped
from cleaner.stories.leads import closes
from cleaner.stories.words import stems

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from cleaner.known import Others

HELD = 0.8
"""Share of a stretch's words that the other document must hold."""
LEAST = 40
"""Words of a stretch, and of an opening, at least."""
PROSE = 8
"""Words of a line that tells something."""


TOP, STEP = LEAST - 8, 8
"""The shingles at a page's top, and which of them are looked at: who holds two opens alike."""


def holders(text: str, others: Others, numbers: Sequence[int], key: int) -> list[int]:
    """Which documents hold enough of a text, and not its top: a quick first look."""
    import numpy as np

    from cleaner import minhash

    windows = minhash.ordered([text], key)[0].astype(np.uint32)
    spans = np.full((len(numbers), 4), len(windows))
    spans[:, 0], spans[:, 2:] = 0, others.spans_of(numbers)
    held = minhash.shared(windows, others.shingles, spans, TOP, STEP)
    return list(compress(numbers, is_holder(held[:, 0], held[:, 1])))


def is_holder(held: NDArray[np.int64], at_top: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which documents may hold a page's tail, by how many of its shingles each holds."""
    return (held >= LEAST // 2) & (at_top < 2)


class Told:
    """A page's lines with how many words each has, and which of them a document holds."""

    def __init__(self, page: Page, key: int = 0) -> None:
        import numpy as np

        from cleaner import minhash
        from cleaner.native import kernel_numpy

        self.lines: Sequence[Line] = page.written
        words, owners = minhash.words([line.text for line in self.lines], key)
        self.owners = owners
        self.windows = kernel_numpy.windows(words, key).astype(np.uint32)
        self.sizes = np.bincount(owners, minlength=len(self.lines))
        self.is_wrapped = is_wrapped(self.lines)
        self.starts = [0, *accumulate(self.sizes.tolist())]
        self._stems: dict[tuple[int, int], Counter[str]] = {}

    def places(self, shingles: NDArray[np.uint32]) -> NDArray[np.int64]:
        """Where in a document each of the page's shingles stands first; -1 for nowhere."""
        import numpy as np

        from cleaner import minhash

        found: NDArray[np.int64] = minhash.places(
            self.windows, shingles, np.array([[0, len(shingles)]])
        )[0]
        return found

    def held(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """How many words of each line stand in a document, by the places of its shingles."""
        import numpy as np

        found = places >= 0
        words = np.zeros(len(self.owners), bool)
        for step in range(5):
            words[step : step + len(found)] |= found
        return np.bincount(self.owners[words], minlength=len(self.lines))

    def stretch(self, held: NDArray[np.int64]) -> tuple[int, int]:
        """The first line, and the one behind the last, in which held words outweigh others most."""
        best = (0, 0, 0)
        first, sum_ = 0, 0
        for at, gain in enumerate((2 * held - self.sizes).tolist()):
            if sum_ <= 0:
                first, sum_ = at, 0
            sum_ += gain
            best = max(best, (sum_, -first, at + 1))
        return -best[1], best[2]

    def share(self, held: NDArray[np.int64], first: int, last: int) -> float:
        """The share of held words in lines[first:last]."""
        return float(held[first:last].sum() / max(1, self.sizes[first:last].sum()))

    def holds(self, held: NDArray[np.int64], lines: tuple[int, int], foreign: float) -> bool:
        """Whether nearly all words of some lines are held, and nearly none above them."""
        first, last = lines
        is_long = self.sizes[first:last].sum() >= LEAST and sum(self.is_prose[first:last]) > 1
        is_held = self.share(held, first, last) >= HELD
        return bool(is_long and is_held and self.share(held, 0, first) <= foreign)

    @cached_property
    def is_prose(self) -> list[bool]:
        """Which lines tell something: no captions, none that stand twice."""
        times = Counter(line.text for line in self.lines)
        return [
            size >= PROSE and times[line.text] == 1 and not is_caption(line.text)
            for line, size in zip(self.lines, self.sizes.tolist(), strict=True)
        ]

    def stems(self, first: int, last: int) -> Counter[str]:
        """How often each stem stands in lines[first:last]; each of these is asked for twice."""
        if (first, last) not in self._stems:
            text = "\n".join(line.text for line in self.lines[first:last])
            self._stems[first, last] = Counter(stems(text))
        return self._stems[first, last]

    def own(self, last: int) -> list[str]:
        """What the page tells above a line."""
        return [self.lines[at].text for at in range(last) if self.is_prose[at]]

    def begins(self, first: int) -> bool:
        """Whether a line begins a paragraph."""
        if not self.is_wrapped:
            return True
        above, line = self.lines[first - 1], self.lines[first]
        is_apart = line.number > above.number + 1 or above.text.endswith(SENTENCE_END)
        return is_apart and not line.text[:1].islower()

    def ends(self, last: int, first: int | None = None) -> bool:
        """Whether nothing is told from one line on, up to another one or to the page's end."""
        lines = zip(self.lines[last:first], self.is_prose[last:first], strict=True)
        return not any(tells and not closes(line.text) for line, tells in lines)
