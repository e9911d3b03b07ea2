"""What a run knows of its whole corpus when it cleans one page of it.

Lines are known by a key of their normalised text: case folded, blanks collapsed, digits as 0.
"""

from __future__ import annotations

import hashlib
import json
import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cleaner.errors import SettingsError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PASSAGES = "passages.json"
OPENING = 200
"""Shingles from a document's first on that count as its opening: room for captions in it."""
_DIGITS = re.compile(r"\d+")


def line_key(text: str) -> int:
    """64 bits of a line's normalised text."""
    plain = _DIGITS.sub("0", " ".join(text.casefold().split()))
    return text_digest(plain)


def text_digest(text: str) -> int:
    """64 bits of a text as it stands."""
    data = text.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest(), "little")


def digest_of(text: bytes) -> bytes:
    """The digest of a whole text in UTF-8."""
    return hashlib.sha256(text).digest()[:16]


_digested = ("", digest_of(b""))


def digest(text: str) -> bytes:
    """16 bytes that are equal for equal whole texts only.

    Of the text that was asked for last they are known: what cleaning did not change, is asked for
    again when it is stored.
    """
    global _digested
    last, found = _digested
    if last is not text:
        found = digest_of(text.encode("utf-8", "surrogatepass"))
        _digested = text, found
    return found


def page_digest(text: str | bytes) -> int:
    """64 bits of `digest`; the text may come in UTF-8."""
    found = digest_of(text) if isinstance(text, bytes) else digest(text)
    return int.from_bytes(found[:8], "little")


@dataclass(frozen=True, slots=True)
class Passage:
    """A line that recurs at the edges of `documents` of the `of` unrelated documents of a site."""

    key: int
    site: str
    documents: int
    of: int
    text: str = ""


class Others:
    """Documents of a corpus by number, and with which of them a page may go on.

    shingles  of all documents in their order, 32 bits each; i's are starts[i]:starts[i + 1]
    names     their ids, end to end; i's is name_starts[i]:name_starts[i + 1]
    pages     sorted digests of the texts that may go on with others, which are, for page p,
              others[other_starts[p]:other_starts[p + 1]]: a document's number where its opening
              may stand there, ~number where it may share a tail with the page
    at_first  of each of the others, whether it holds enough of the page as it came
    former    number of the first document that is none of the run: those are known as sets
    """

    COLUMNS = (
        "shingles",
        "starts",
        "names",
        "name_starts",
        "pages",
        "others",
        "at_first",
        "other_starts",
        "former",
    )

    def __init__(self, columns: Mapping[str, NDArray[Any]]) -> None:
        import numpy as np

        self._columns = columns
        starts = columns["starts"]
        shape, steps = (len(starts) - 1, 2), 2 * starts.strides
        self._spans = np.lib.stride_tricks.as_strided(starts, shape, steps, writeable=False)
        self._pages = columns["pages"].data
        self._sought: tuple[str, int] = ("", -1)

    def of(self, text: str, at_first: bool = False) -> list[int]:
        """The documents whose text this one may hold, as `others` has them."""
        place = self._place(text)
        if place < 0:
            return []
        starts = self._columns["other_starts"]
        own = slice(starts[place], starts[place + 1])
        others = self._columns["others"][own]
        found: list[int] = (others[self._columns["at_first"][own]] if at_first else others).tolist()
        return found

    def _place(self, text: str) -> int:
        """The page with this text, -1 for none; each pass over a page asks for the same one."""
        sought, place = self._sought
        if sought is not text:
            place = self._sought_place(text)
            self._sought = text, place
        return place

    def _sought_place(self, text: str) -> int:
        pages = self._pages
        if not len(pages):
            return -1
        digest = page_digest(text)
        place = bisect_left(pages, digest)  # NumPy would take longer to begin than this to end
        return place if place < len(pages) and pages[place] == digest else -1

    @property
    def shingles(self) -> NDArray[np.uint32]:
        return self._columns["shingles"]

    def spans_of(self, documents: Sequence[int]) -> NDArray[np.int64]:
        """Where the shingles of some documents stand, (n, 2)."""
        spans: NDArray[np.int64] = self._spans[documents]
        return spans

    def is_former(self, document: int) -> bool:
        """Whether it is a document of an index, whose shingles stand in no order."""
        return document >= int(self._columns["former"][0])

    def shingles_of(self, document: int) -> NDArray[np.uint32]:
        starts = self._columns["starts"]
        return self._columns["shingles"][starts[document] : starts[document + 1]]

    def name_of(self, document: int) -> str:
        starts = self._columns["name_starts"]
        data = self._columns["names"][starts[document] : starts[document + 1]]
        return data.tobytes().decode("utf-8", "surrogatepass")


class Runs:
    """The windows of words that stand in several documents, and the first document of each.

    windows, owners_of_windows  sorted window hashes that recur, and the first document of each
    texts, numbers   sorted 64-bit digests of the documents' texts, and the document of each
    """

    COLUMNS = ("windows", "owners_of_windows", "texts", "numbers")

    def __init__(self, columns: Mapping[str, NDArray[Any]], others: Others) -> None:
        self._columns = columns
        self.name_of = others.name_of

    def owners_of(self, hashes: NDArray[np.uint64]) -> NDArray[np.int64]:
        """For each window the first document that has it; -1 where it stands but once."""
        import numpy as np

        known = self._columns["windows"]
        if not len(known):
            return np.full(len(hashes), -1, np.int64)
        places = np.minimum(np.searchsorted(known, hashes), len(known) - 1)
        owners = self._columns["owners_of_windows"][places]
        return np.where(known[places] == hashes, owners, -1)

    def number_of(self, text: str) -> int:
        """The first document with this text; -1 for a text that is none of the corpus."""
        import numpy as np

        digest, texts = page_digest(text), self._columns["texts"]
        place = int(np.searchsorted(texts, np.uint64(digest)))
        is_known = place < len(texts) and int(texts[place]) == digest
        return int(self._columns["numbers"][place]) if is_known else -1


class Known:
    """The passages that recur, by site and key, and other documents with the runs they share."""

    def __init__(
        self,
        passages: Iterable[Passage] = (),
        others: Others | None = None,
        runs: Runs | None = None,
    ) -> None:
        self.others = others
        self.runs = runs
        self.passages: dict[str, dict[int, Passage]] = {}
        for passage in passages:
            self.passages.setdefault(passage.site, {})[passage.key] = passage


NOTHING = Known()


def passages_as_json(passages: Sequence[Passage]) -> bytes:
    """A table of passages with the digest of its rows, as a file that can be used again."""
    rows = [asdict(passage) for passage in passages]
    digest = hashlib.sha256(json.dumps(rows).encode("ascii")).hexdigest()
    return (json.dumps({"digest": digest, "passages": rows}, indent=1) + "\n").encode("ascii")


def passages_from(path: Path) -> list[Passage]:
    """The passages of a table; raises SettingsError where it is no table, or was changed."""
    try:
        table = json.loads(path.read_bytes())
        passages = [Passage(**row) for row in table["passages"]]
        intact = passages_as_json(passages) == path.read_bytes()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SettingsError(f"{path} is no table of passages: {error}") from None
    if not intact:
        raise SettingsError(f"{path} was changed by hand: its digest is not that of its rows")
    return passages


def load(folder: str) -> Known:
    """What the survey left in a folder; arrays are mapped, not read."""
    state = Path(folder, PASSAGES).stat()
    return _loaded(folder, state.st_ino, state.st_mtime_ns)


@lru_cache(maxsize=2)
def _loaded(folder: str, *_: int) -> Known:
    """As `load`: a folder of this name may hold the tables of another run of this process."""
    place = Path(folder)
    passages = passages_from(place / PASSAGES)
    if not (place / "names.npy").exists():
        return Known(passages)
    others = Others(_columns(place, Others.COLUMNS))
    has_runs = (place / "windows.npy").exists()
    return Known(
        passages, others, Runs(_columns(place, Runs.COLUMNS), others) if has_runs else None
    )


def _columns(place: Path, names: Sequence[str]) -> dict[str, NDArray[Any]]:
    import numpy as np

    # as plain arrays: a memmap costs more for each slice than what stands in it
    return {name: np.asarray(np.load(place / f"{name}.npy", mmap_mode="r")) for name in names}
