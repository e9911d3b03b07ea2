"""What signatures promise: which texts count as equal, fair estimates, bands that find."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import minhash
from cleaner.errors import SettingsError, UsageError
from cleaner.minhash import bands_for, recall_at, shingles
from cleaner.native import kernel_numpy


def same(one: str, other: str) -> bool:
    return np.array_equal(shingles(one), shingles(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Harbour of Quelm, 1907", "the harbour OF quelm - 1907!"),
        ("caf\u00e9 cr\u00e8me", "cafe\u0301 cre\u0300me"),
        ("s\u0323\u0307", "s\u0307\u0323"),
        ("ＡＢＣ　１２３", "abc 123"),
        ("ｶﾅ ﾌ", "カナ フ"),
        ("İZMİR IN MAI", "izmir in mai"),
        ("co\u00adoperate\u200b \ufeffnow", "cooperate now"),
        ("ΣΊΣΥΦΟΣ", "σίσυφοσ"),
        ("한국어", "한국어"),
        ("hand_made", "hand made"),
    ],
)
def test_texts_that_count_as_equal(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("", " "),
        ("", "\x00"),
        ("\x00", "\x00\x00"),
        ("!!", "??"),
        ("cat", "dog"),
        ("cat dog", "dog cat"),
        ("cat dog", "catdog"),
        ("straße", "strasse"),
        ("año", "ano"),
        ("page 1", "page 2"),
        ("कि", "की"),
        ("漢 字", "字 漢"),
    ],
)
def test_texts_that_do_not(one: str, other: str) -> None:
    assert not same(one, other)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("one two three four five six", 2),
        ("漢字仮名交じり文", 4),
        ("ภาษาไทย", 3),
        ("iPhone15手机", 1),
        ("買iPhone 15手机", 1),
        ("買iPhone 15手机壳", 2),
        ("three short words", 1),
        ("same same same same same same same", 1),
        ("", 1),
        ("...", 1),
    ],
)
def test_shingles_fit_the_script(text: str, count: int) -> None:
    assert len(shingles(text)) == count


def test_a_surrogate_separates_words_and_never_fails() -> None:
    assert same("one\udcfftwo", "one two")
    assert not same("\ud800", "\udfff")


def test_signatures_alone_are_those_of_sign() -> None:
    texts = ["", "a b c", "some words that are enough for a shingle or three"]
    assert (minhash.signatures(texts, 3) == minhash.sign(texts, 3).signatures).all()


def test_results_do_not_depend_on_the_batch() -> None:
    texts = [f"text {i} of many in one batch, " * (i % 7) for i in range(40)]
    together = minhash.sign(texts)
    for place, text in enumerate(texts):
        alone = minhash.sign([text])
        start, end = together.offsets[place], together.offsets[place + 1]
        assert (together.signatures[place] == alone.signatures[0]).all()
        assert (together.shingles[start:end] == alone.shingles).all()


def test_a_wrong_key_is_refused() -> None:
    with pytest.raises(UsageError, match="key = -1"):
        minhash.sign(["a"], -1)


sets = st.lists(st.integers(0, 30), unique=True).map(lambda v: np.array(sorted(v), np.uint64))


@given(sets, sets)
def test_similarities_are_exact(one: minhash.Hashes, other: minhash.Hashes) -> None:
    a, b = set(one.tolist()), set(other.tolist())
    jaccard = len(a & b) / max(1, len(a | b))
    containment = len(a & b) / max(1, min(len(a), len(b)))
    assert minhash.jaccard(one, other) == jaccard
    assert minhash.containment(one, other) == containment
    both = np.concatenate([one, other])
    offsets = np.array([0, len(one), len(both)], np.int64)
    pairs = np.array([[0, 1], [1, 0]])
    common = len(np.intersect1d(one, other))
    assert minhash.overlaps(both, offsets, pairs).tolist() == [common, common]


@pytest.mark.parametrize(("own", "common"), [(1, 4), (10, 30), (100, 300), (750, 2250)])
def test_estimates_are_unbiased_and_not_worse_than_plain_minhash(own: int, common: int) -> None:
    rng = np.random.default_rng(own)
    similarity = common / (2 * own + common)
    errors = []
    for _ in range(200):
        drawn = rng.integers(0, 2**64, 2 * own + common, np.uint64)
        both = [np.sort(drawn[: own + common]), np.sort(drawn[own:])]
        pair = kernel_numpy.sketch(np.concatenate(both), np.array([own + common] * 2))
        errors.append((pair[0] == pair[1]).mean() - similarity)
    plain = (similarity * (1 - similarity) / 128) ** 0.5
    assert abs(np.mean(errors)) < 4 * plain / 200**0.5
    assert np.std(errors) < 1.15 * plain


def test_bands_follow_from_threshold_and_recall() -> None:
    assert bands_for(0.8, 0.99) == (16, 6)
    assert bands_for(0.8, 1.0) == (0, 0)  # none: the search is exhaustive
    for threshold in (0.3, 0.5, 0.7, 0.85, 0.95):
        for recall in (0.5, 0.9, 0.99, 0.999):
            bands, rows = bands_for(threshold, recall)
            assert bands * rows <= 128
            assert recall_at(threshold, bands, rows) >= recall
            assert recall_at(threshold, 128 // (rows + 1), rows + 1) < recall
            assert bands == 1 or recall_at(threshold, bands - 1, rows) < recall


def test_an_unreachable_recall_names_the_best_there_is() -> None:
    with pytest.raises(SettingsError, match=r"with probability 0\.7237 at most"):
        bands_for(0.01, 0.9)


def test_pairs_meet_in_a_band_as_often_as_the_curve_says() -> None:
    rng = np.random.default_rng(5)
    bands, rows = 16, 6
    met = 0
    for _ in range(300):
        drawn = rng.integers(0, 2**64, 160, np.uint64)
        both = [np.sort(drawn[:130]), np.sort(drawn[30:])]  # similarity 0.625
        pair = kernel_numpy.sketch(np.concatenate(both), np.array([130, 130]))
        hashes = minhash.band_hashes(pair, bands, rows)
        met += bool((hashes[0] == hashes[1]).any())
    wanted = recall_at(100 / 160, bands, rows)
    assert abs(met / 300 - wanted) < 4 * (wanted * (1 - wanted) / 300) ** 0.5


def test_band_hashes_say_which_rows_are_equal() -> None:
    rows = np.arange(2 * 128, dtype=np.uint32).reshape(2, 128) % 7
    rows[1, 4:] = rows[0, 4:]
    rows[1, 3] = rows[0, 3] + 1
    hashes = minhash.band_hashes(rows, 32, 4)
    assert hashes.shape == (2, 32)
    assert hashes.dtype == np.uint64
    assert (hashes[0] == hashes[1]).tolist() == [False] + [True] * 31
    constant = minhash.band_hashes(np.ones((1, 128), np.uint32), 32, 4)
    assert len(set(constant[0].tolist())) == 32


def test_datasketch_estimates_the_same() -> None:
    datasketch = pytest.importorskip("datasketch")
    text = "the quick brown fox jumps over the lazy dog and then over the wall behind it"
    pair = minhash.signatures([text, text.replace("wall", "fence")])
    one, other = map(minhash.to_datasketch, pair)
    assert one.jaccard(other) == (pair[0] == pair[1]).mean()
    index = datasketch.MinHashLSH(params=(16, 6), num_perm=128)
    index.insert("one", one)
    assert index.query(one) == ["one"]
