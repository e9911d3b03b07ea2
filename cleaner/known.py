"""What a run knows of its whole corpus when it cleans one page of it.

Lines are known by a key of their normalised text: case folded, blanks collapsed, digits as 0.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cleaner.errors import SettingsError

if TYPE_CHECKING:
    from numpy.typing import NDArray

_DIGITS = re.compile(r"\d+")


def line_key(text: str) -> int:
    """64 bits of a line's normalised text."""
    plain = _DIGITS.sub("0", " ".join(text.casefold().split()))
    data = plain.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest(), "little")


@dataclass(frozen=True, slots=True)
class Passage:
    """A line that recurs at the edges of `documents` of the `of` unrelated documents of a site."""

    key: int
    site: str
    documents: int
    of: int
    text: str = ""


class Openings:
    """The first paragraphs of every document of a corpus, and the lines each document has.

    keys, owners  sorted keys of opening paragraphs, and the document each belongs to
    lines         the keys of all lines; document i's are offsets[i]:offsets[i + 1]
    names         the documents' ids, end to end; document i's is name_offsets[i]:...[i + 1]
    """

    COLUMNS = ("keys", "owners", "lines", "offsets", "names", "name_offsets")

    def __init__(self, columns: Mapping[str, NDArray[Any]]) -> None:
        self._columns = columns

    def owners_of(self, keys: Sequence[int]) -> list[list[int]]:
        """For each key the documents that open with it, eight at most."""
        import numpy as np

        known, owners = self._columns["keys"], self._columns["owners"]
        wanted = np.array(keys, np.uint64)
        starts = np.searchsorted(known, wanted, "left")
        ends = np.searchsorted(known, wanted, "right")
        spans = zip(starts.tolist(), ends.tolist(), strict=True)
        return [owners[start : min(end, start + 8)].tolist() for start, end in spans]

    def lines_of(self, document: int) -> frozenset[int]:
        offsets = self._columns["offsets"]
        return frozenset(self._columns["lines"][offsets[document] : offsets[document + 1]].tolist())

    def name_of(self, document: int) -> str:
        offsets = self._columns["name_offsets"]
        data = self._columns["names"][offsets[document] : offsets[document + 1]]
        return data.tobytes().decode("utf-8", "surrogateescape")


class Known:
    """The passages that recur, by site and key, and the openings of other documents."""

    def __init__(self, passages: Iterable[Passage] = (), openings: Openings | None = None) -> None:
        self.openings = openings
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


@lru_cache(maxsize=2)
def load(folder: str) -> Known:
    """What the survey left in a folder; arrays are mapped, not read."""
    import numpy as np

    place = Path(folder)
    passages = passages_from(place / "passages.json")
    if not (place / "keys.npy").exists():
        return Known(passages)
    columns = {name: np.load(place / f"{name}.npy", mmap_mode="r") for name in Openings.COLUMNS}
    return Known(passages, Openings(columns))
