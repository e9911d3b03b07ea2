"""Every kernel agrees with the naive specification, and the scheme never moves."""

from __future__ import annotations

import hashlib
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import minhash
from cleaner.native import kernel_numpy, letters
from tests import naive

KERNELS = minhash.KERNELS
FRAGMENTS = (
    "the Quick brown fox",
    " ",
    "\n",
    "\x00",
    "ß ẞ ﬁ İ I ı i\u0307",
    "e\u0301 é s\u0323\u0307 s\u0307\u0323 \u1e69 \u0301",
    "漢字とカタカナ、ひらがな。",
    "か\u3099がｶﾞﾊﾟ ＡＢＣ１２ ー々〆",
    "iPhone15手机Pro",
    "ภาษาไทยกุ้งหน้า ๑๒๓",
    "ພາສາລາວ",
    "ភាសា\u200bខ្មែរ",
    "မြန်မာစာ",
    "བོད་ཡིག",
    "हिन्दी क\u093c क़ ड़",
    "עִבְרִית العَرَبِيَّة می\u200cخواهم",
    "가각\u1100\u1161\u11a8",
    "Ж\u0306 Straße ΣΊΣΥΦΟΣ ς",
    "\ud800",
    "\udcff\udc80",
    "\U0001f600\ufe0f",
    "\U00020000\U0001d400\U00010400",
    "soft\u00adhy\u200dphen\ufeff",
    "x_y don't 3.14 ½ ² _",
    "supercalifragilistic" * 20,
    "a b c d e f g " * 9,
)
anything = st.text(st.characters(exclude_categories=()), max_size=8)
mixes = st.lists(st.one_of(st.sampled_from(FRAGMENTS), anything), max_size=9).map("".join)
batches = st.lists(mixes, max_size=5)
keys = st.one_of(st.just(0), st.just(2**64 - 1), st.integers(0, 2**64 - 1))


@pytest.fixture(params=["c", "numpy"])
def kernel(request: pytest.FixtureRequest) -> minhash.Kernel:
    if request.param not in KERNELS:
        pytest.skip("the C extension was not built")
    chosen: minhash.Kernel = KERNELS[request.param]
    return chosen


@pytest.mark.parametrize("name", sorted(KERNELS))
@settings(max_examples=60, deadline=None)
@given(texts=batches, key=keys)
def test_kernels_agree_with_the_specification(name: str, texts: list[str], key: int) -> None:
    signatures, shingles, offsets = KERNELS[name].sign(texts, key)
    assert signatures.shape == (len(texts), 128)
    assert signatures.dtype == np.uint32
    for text, signature, (start, end) in zip(
        texts, signatures.tolist(), pairwise(offsets.tolist()), strict=True
    ):
        assert shingles[start:end].tolist() == naive.shingles(text, key)
        assert signature == naive.signature(text, key)


@pytest.mark.parametrize("name", sorted(KERNELS))
@settings(max_examples=60, deadline=None)
@given(texts=batches, key=keys)
def test_ordered_shingles_are_those_of_the_specification(
    name: str, texts: list[str], key: int
) -> None:
    data = [text.encode("utf-8", "replace") for text in texts]
    strings = [own.decode() for own in data]
    assert all(map(np.array_equal, *(KERNELS[name].ordered(own, key) for own in (data, strings))))
    shingles, offsets = KERNELS[name].ordered(texts, key)
    wanted = [naive.ordered(text, key) for text in texts]
    assert np.diff(offsets).tolist() == [len(own) for own in wanted]
    assert shingles.tolist() == [value for own in wanted for value in own]
    numbers, owners = kernel_numpy.words(texts, key)
    for place, own in enumerate(wanted):
        if (owners == place).sum() >= kernel_numpy.SHINGLE:
            assert kernel_numpy.windows(numbers[owners == place], key).tolist() == own


@pytest.mark.skipif("c" not in KERNELS, reason="the C extension was not built")
@settings(max_examples=60, deadline=None)
@given(texts=batches, key=keys)
def test_kernels_number_words_alike(texts: list[str], key: int) -> None:
    (ours, owners), (theirs, others) = (KERNELS[name].words(texts, key) for name in ("c", "numpy"))
    assert ours.tolist() == theirs.tolist()
    assert owners.tolist() == others.tolist()


few = st.integers(0, 9) | st.integers(0, 2**32 - 1)


@pytest.mark.parametrize("name", sorted(KERNELS))
@settings(max_examples=60, deadline=None)
@given(values=st.lists(few, max_size=40), items=st.lists(few, max_size=80), data=st.data())
def test_places_are_those_of_a_plain_search(
    name: str, values: list[int], items: list[int], data: st.DataObject
) -> None:
    span = st.lists(st.integers(0, len(items)), min_size=2, max_size=2).map(sorted)
    spans = data.draw(st.lists(span, max_size=4))
    sought, there = (np.array(own, np.uint32) for own in (values, items))
    found = KERNELS[name].places(sought, there, np.array(spans, np.int64).reshape(-1, 2))
    cuts = [items[start:end] for start, end in spans]
    wanted = [[own.index(value) if value in own else -1 for value in values] for own in cuts]
    assert found.tolist() == wanted


@pytest.mark.parametrize("name", sorted(KERNELS))
@settings(max_examples=60, deadline=None)
@given(values=st.lists(few, max_size=80), items=st.lists(few, max_size=80), data=st.data())
def test_what_spans_share_is_counted_as_by_a_plain_search(
    name: str, values: list[int], items: list[int], data: st.DataObject
) -> None:
    ends = (st.integers(0, len(own)) for own in (values, items))
    both = (st.lists(end, min_size=2, max_size=2).map(sorted) for end in ends)
    pairs = data.draw(st.lists(st.tuples(*both), max_size=6))
    top, step = data.draw(st.tuples(st.integers(0, 9), st.integers(1, 4)))
    spans = np.array([[*one, *other] for one, other in sorted(pairs)], np.int64).reshape(-1, 4)
    sought, there = (np.array(own, np.uint32) for own in (values, items))
    found = KERNELS[name].shared(sought, there, spans, top, step)
    for (a, b, c, d), (all_, at_top) in zip(spans.tolist(), found.tolist(), strict=True):
        held = [value in items[c:d] for value in values[a:b]]
        assert (all_, at_top) == (sum(held), sum(held[:top:step]))


@pytest.mark.skipif("c" not in KERNELS, reason="the C extension was not built")
def test_spans_beyond_the_items_are_refused() -> None:
    values = np.zeros(3, np.uint32)
    for span in ([0, 4], [-1, 2], [2, 1]):
        with pytest.raises(IndexError, match="span"):
            KERNELS["c"].places(values, values, np.array([[0, 0], span]))
    for span in ([0, 4, 0, 1], [2, 1, 0, 1], [0, 1, -1, 1], [0, 1, 0, 3]):
        with pytest.raises(IndexError, match="span"):
            KERNELS["c"].shared(values, values[:2], np.array([span]), 1, 1)


def test_a_kernel_reads_every_code_point_as_the_specification_does(kernel: minhash.Kernel) -> None:
    texts = [chr(code) + " x y z a b" for code in range(0, 0x110000, 97)]
    _, shingles, offsets = kernel.sign(texts, 0)
    for text, start, end in zip(texts, offsets.tolist(), offsets.tolist()[1:], strict=False):
        assert shingles[start:end].tolist() == naive.shingles(text)


def test_the_table_holds_what_the_specification_reads() -> None:
    kinds = {0: "", kernel_numpy.WORD: "word", kernel_numpy.SINGLE: "single"}
    for code, entry in enumerate(kernel_numpy.table().tolist()):
        folded = naive.FOLDS.get(code, code)
        word, single = folded in naive.WORDS, folded in naive.SINGLES
        kind = "word" if word else "single" if single else ""
        ignored = code in naive.IGNORED
        assert bool(entry & kernel_numpy.UNSTABLE) == (code in naive.UNSTABLE)
        assert (entry & kernel_numpy.KIND == kernel_numpy.IGNORED) == ignored
        assert ignored or kinds[entry & kernel_numpy.KIND] == kind
        assert not kind or entry & kernel_numpy.CODE == folded


def test_the_table_folds_case_as_python_does() -> None:
    folded = kernel_numpy.table() & kernel_numpy.CODE
    for code in range(0x590):  # the alphabets with case; 0x130 has no single lower-case letter
        if chr(code).isupper() and code != 0x130:
            assert folded[code] == ord(chr(code).lower())


def test_the_scheme_is_frozen(kernel: minhash.Kernel) -> None:
    """A changed value here makes every stored signature worthless: name a new scheme instead."""
    assert (minhash.SCHEME, letters.VERSION) == ("fss128-w5-1", "18.0.0")
    texts = ["", "Die Brücke über die Mürle ist seit Montag, 12. März, gesperrt.", *FRAGMENTS]
    texts += [" ".join(FRAGMENTS), " ".join(f"word{i % 700}" for i in range(2000))]
    signatures, shingles, offsets = kernel.sign(texts, 0)
    assert signatures[1, :4].tolist() == [4075862075, 3396240787, 316870959, 1284109234]
    assert shingles[offsets[1]] == 9050265360222181736
    stored = [signatures.astype("<u4"), shingles.astype("<u8"), offsets.astype("<i8")]
    digest = hashlib.sha256(b"".join(array.tobytes() for array in stored)).hexdigest()
    assert digest == "a33adedbfc3022981f99a35086e4d8d47fc10e91714c9b30e2c68a676d15e600"


def test_another_key_changes_every_hash(kernel: minhash.Kernel) -> None:
    text = "a text of a few more words than one shingle holds"
    one, other = kernel.sign([text], 0), kernel.sign([text], 1)
    assert not set(one[1].tolist()) & set(other[1].tolist())
    assert not (one[0] == other[0]).any()


def test_long_texts_and_words_agree(kernel: minhash.Kernel) -> None:
    texts = ["x" * 30_000, "漢" * 3000, "a b " * 5000, "\x00" * 5000, "é" * 300 + " " * 9000]
    texts.append(" ".join(str(number) for number in range(9_000)))
    signatures, shingles, offsets = kernel.sign(texts, 7)
    wanted = [naive.shingles(text, 7) for text in texts]
    assert np.diff(offsets).tolist() == [len(hashes) for hashes in wanted]
    assert shingles.tolist() == [value for hashes in wanted for value in hashes]
    assert signatures[5].tolist() == naive.signature(texts[5], 7)


def test_no_texts(kernel: minhash.Kernel) -> None:
    signatures, shingles, offsets = kernel.sign([], 0)
    assert (signatures.shape, len(shingles), offsets.tolist()) == ((0, 128), 0, [0])


@given(
    st.lists(st.lists(st.integers(0, 40).map(lambda x: x * 2**58), unique=True), min_size=1),
    st.data(),
)
def test_overlaps_are_set_intersections(sets: list[list[int]], data: st.DataObject) -> None:
    place = st.integers(0, len(sets) - 1)
    pairs = data.draw(st.lists(st.tuples(place, place), max_size=8))
    shingles = np.array([value for values in sets for value in sorted(values)], np.uint64)
    offsets = np.cumsum([0, *map(len, sets)], dtype=np.int64)
    wanted = [len(set(sets[a]) & set(sets[b])) for a, b in pairs]
    for each in KERNELS.values():
        common = each.overlaps(shingles, offsets, np.array(pairs, np.int64).reshape(-1, 2))
        assert common.tolist() == wanted
