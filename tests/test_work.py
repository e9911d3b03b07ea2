"""What is written of a block: rows as stretches, and chunks that need no packing."""

from __future__ import annotations

from itertools import chain, pairwise, starmap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.formats import FORMATS, is_joined
from cleaner.stages.written import stretches

LINES = st.lists(st.binary(max_size=9).map(lambda line: line.replace(b"\n", b" ") + b"\n"))


@given(st.sets(st.integers(0, 60)))
def test_stretches_are_the_rows_and_as_few_as_can_be(rows: set[int]) -> None:
    found = stretches(sorted(rows))
    assert [*chain(*starmap(range, found))] == sorted(rows)
    assert all(one[1] < other[0] for one, other in pairwise(found))


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.tsv"])
@given(chunks=LINES, last=st.binary(max_size=9))
def test_lines_are_packed_by_laying_them_end_to_end(
    name: str, chunks: list[bytes], last: bytes
) -> None:
    format = FORMATS["jsonl" if name.endswith("jsonl") else "csv"]
    assert is_joined(format, name)
    assert format.pack(name, [*chunks, last]) == b"".join([*chunks, last])


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.csv.xz"])
def test_what_is_compressed_is_packed(name: str) -> None:
    format = FORMATS["jsonl" if "jsonl" in name else "csv"]
    assert not is_joined(format, name)
