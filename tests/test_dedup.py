"""Near-duplicates: every drop has a kept witness, nothing else goes, and nothing similar stays."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from dataclasses import replace
from itertools import chain, combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cleaner import Settings, dedup, minhash, near_duplicates
from cleaner.cli import main
from cleaner.document import Verdict
from cleaner.errors import SettingsError, UsageError
from cleaner.evaluate import evaluate
from cleaner.near.corpus import Corpus, corpus_of
from cleaner.settings import size_of

ROOT = Path(__file__).parent.parent
FEW = "a a a a a b a a b a b a"
VOCABULARY = [
    a + b + c for a in ("ka", "mo", "ri", "tel") for b in ("na", "su", "vo") for c in ("", "l", "m")
]


few = settings(max_examples=20, deadline=None)


def prose(seed: int, words: int) -> list[str]:
    return random.Random(seed).choices(VOCABULARY, k=words)


@st.composite
def corpora(draw: st.DrawFn) -> list[str]:
    """Texts that are edited copies of a few others, exact copies, short ones and blanks."""
    bases = draw(st.lists(st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=40)))
    texts = [" ".join(base) for base in bases] + draw(st.lists(st.sampled_from(["", " ", "a"])))
    for base in bases:
        for _ in range(draw(st.integers(0, 3))):
            place = draw(st.integers(0, len(base)))
            texts.append(
                " ".join([*base[:place], *draw(st.text("abc", max_size=2)), *base[place:]])
            )
    return draw(st.permutations(texts))


def exact(one: str, other: str) -> float:
    return minhash.jaccard(minhash.shingles(one), minhash.shingles(other))


def kept_of(verdicts: list[Verdict]) -> list[int]:
    return [number for number, verdict in enumerate(verdicts) if verdict.keep]


@few
@given(corpora(), st.sampled_from([0.5, 0.8, 1.0]), st.sampled_from(["first", "longest"]))
def test_every_drop_names_a_kept_witness_that_similar(
    texts: list[str], threshold: float, keep: str
) -> None:
    chosen = Settings(keep=keep)
    verdicts = near_duplicates(texts, threshold, chosen)
    assert len(verdicts) == len(texts)
    for text, verdict in zip(texts, verdicts, strict=True):
        if verdict.keep:
            continue
        assert verdict.witness is not None
        witness = int(verdict.witness)
        assert verdicts[witness].keep
        assert verdict.score == exact(text, texts[witness]) >= threshold
        assert (verdict.rule == dedup.EXACT) == (text == texts[witness])


@few
@given(corpora(), st.sampled_from([0.5, 0.8]))
def test_no_two_kept_documents_that_the_lsh_can_pair_are_similar(
    texts: list[str], threshold: float
) -> None:
    check_kept([texts[n] for n in kept_of(near_duplicates(texts, threshold))], threshold)


def check_kept(kept: list[str], threshold: float) -> None:
    bands, rows = minhash.bands_for(threshold, 0.99)
    hashes = minhash.band_hashes(minhash.signatures(kept), bands, rows)
    for place, one in enumerate(kept):
        for other in np.flatnonzero((hashes[place + 1 :] == hashes[place]).any(axis=1)):
            twin = kept[place + 1 + int(other)]
            assert exact(one, twin) < threshold or not one.strip() or not twin.strip()


@few
@given(corpora(), st.randoms(use_true_random=False))
def test_longest_decides_alike_in_any_order(texts: list[str], chance: random.Random) -> None:
    """With lengths all different the policy alone decides, so input order can't matter."""
    texts = list({len(text): text for text in texts}.values())
    shuffled = chance.sample(texts, len(texts))
    chosen = Settings(keep="longest")

    def outcome(given: list[str]) -> set[tuple[str, str]]:
        verdicts = near_duplicates(given, 0.6, chosen)
        return {
            (text, given[int(v.witness)])
            for text, v in zip(given, verdicts, strict=True)
            if v.witness is not None
        }

    assert outcome(texts) == outcome(shuffled)


def test_a_chain_loses_only_twins_of_what_is_kept() -> None:
    """180 windows over one long text, each neighbour at 0.9: the ends share nothing."""
    words = [f"word{number}" for number in range(4000)]
    windows = [" ".join(words[start : start + 194]) for start in range(0, 1800, 10)]
    assert 0.89 < exact(windows[0], windows[1]) < 0.91
    verdicts = near_duplicates(windows)
    for window, verdict in zip(windows, verdicts, strict=True):
        if verdict.witness is not None:
            assert exact(window, windows[int(verdict.witness)]) >= 0.8
    assert len(kept_of(verdicts)) >= 60


def test_short_texts_are_neither_merged_nor_lost() -> None:
    assert kept_of(near_duplicates(["cat", "dog", "cat"])) == [0, 1]
    assert kept_of(near_duplicates(["", " ", "", "!", "?", "!", "\x00"])) == [0, 1, 2, 3, 4, 6]


@pytest.mark.parametrize("length", [80, 200, 700, 2000])
def test_small_edits_are_found(length: int) -> None:
    edits = []
    for seed in range(10):
        words = prose(seed * 7919 + length, length)
        edits += [
            (words, [*words[:3], "inserted", *words[3:]]),
            (words, [*words, "read", "more", "about", "this", "story"]),
            (words, words[1:]),
        ]
    for one, other in edits:
        pair = [" ".join(one), " ".join(other)]
        assert exact(*pair) >= 0.8
        assert not near_duplicates(pair)[1].keep


def test_thousands_of_small_edits_are_all_found() -> None:
    """Wherever the exact similarity is at the threshold or above, in texts of all lengths."""
    chance = random.Random(3)
    bases = [prose(seed, length) for seed, length in enumerate(range(80, 2000, 8))]
    bases += [prose(seed, chance.randint(80, 120)) for seed in range(1000, 1600)]
    edited = []
    for base in bases:
        at = chance.randrange(12)
        inserted = [*base[:at], "inserted", *base[at:]]
        appended = [*base, "read", "more", "about", "this", "story"]
        edited += [" ".join(words) for words in (inserted, appended, base[1:])]
    verdicts = near_duplicates([*map(" ".join, bases), *edited])
    own = [str(number // 3) for number in range(len(edited))]
    for witness, text, found in zip(own, edited, verdicts[len(bases) :], strict=True):
        if exact(text, " ".join(bases[int(witness)])) >= 0.8:
            assert found.witness == witness
    assert sum(verdict.keep for verdict in verdicts) <= len(bases) + 5


def test_copies_of_a_dropped_document_share_its_fate() -> None:
    words = prose(1, 300)
    base, near = " ".join(words), " ".join([*words, "tail"])
    verdicts = near_duplicates([base, near, near, base])
    assert [(v.rule, v.witness) for v in verdicts] == [
        (None, None),
        (dedup.NEAR, "0"),
        (dedup.NEAR, "0"),
        (dedup.EXACT, "0"),
    ]
    assert verdicts[1].score == verdicts[2].score


def test_the_best_of_several_witnesses_is_named() -> None:
    words = prose(2, 400)
    first, best = [*prose(3, 40), *words], [*prose(4, 40), *words[:-2]]
    verdicts = near_duplicates([" ".join(first), " ".join(best), " ".join([*best, "end"])], 0.84)
    assert [v.witness for v in verdicts] == [None, None, "1"]


def template_pages(count: int, words: int, share: float) -> list[str]:
    """Pages of one template; one in seven is an edited copy of the one before."""
    frame, texts = prose(5, int(words * share)), []
    for number in range(count):
        own = [f"own{number}x{place}" for place in range(words - len(frame))]
        texts.append(" ".join([*own[::2], *frame, *own[1::2]]))
        if number % 7 == 6:
            texts[-1] = f"{texts[-2]} number{number}"
    return texts


@pytest.mark.parametrize("share", [0.6, 0.7, 0.79, 0.85])
def test_a_template_makes_no_work_and_hides_no_duplicate(share: float) -> None:
    texts = template_pages(700, 200, share)
    chosen = Settings()
    selection = dedup.select(corpus_of(texts, chosen), chosen)
    gone = {number: number - 1 for number in range(6, 700, 7)}
    assert {drop.index: drop.witness for drop in selection.drops()} == gone
    assert selection.counts["passed_over"] == 0
    assert selection.counts["candidates"] < 100 * len(texts)


def test_a_search_that_is_cut_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents so alike that even their rarest shingles lead to too many of them."""
    monkeypatch.setattr("cleaner.near.walk.CROWD", 4)
    chance, chosen = random.Random(1), Settings()
    blocks = [prose(seed, 30) for seed in range(12)]
    texts = [" ".join(chain.from_iterable(chance.sample(blocks, 9))) for _ in range(120)]
    selection = dedup.select(corpus_of(texts, chosen), chosen)
    assert 0 < selection.counts["passed_over"] <= (selection.witnesses < 0).sum()


@few
@given(corpora(), st.sampled_from([0.5, 0.8, 0.95]), st.sampled_from([1, 3]))
@example(["a", "a c " + FEW, "", "", "a", "a", "a b " + FEW, FEW, "a"], 0.8, 1)
def test_nothing_similar_stays_in_an_exhaustive_search(
    texts: list[str], threshold: float, crowd: int
) -> None:
    """recall = 1 decides as brute force does, and full buckets lose nothing the LSH can pair."""
    chosen = Settings(threshold=threshold, recall=1)
    found = evaluate(texts, chosen)
    assert (found.agreed, found.with_twin, found.below) == (len(texts), 0, 0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("cleaner.near.walk.CROWD", crowd)
        corpus = corpus_of(texts, chosen)
        cut = dedup.select(corpus, chosen).counts["passed_over"]
        again = evaluate(texts, chosen)
        assert cut or replace(again, candidates=found.candidates) == found
        common = dedup.select(corpus, Settings(threshold=threshold))
    if not common.counts["passed_over"]:
        check_kept([texts[n] for n in np.flatnonzero(common.witnesses < 0)], threshold)


def test_a_template_hides_no_container_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleaner.near.walk.CROWD", 4)
    one, two, chosen = prose(8, 80), prose(9, 80), Settings(containment=0.9)
    pages = [[*(one, two)[n % 2], *(f"own{n}x{i}" for i in range(150))] for n in range(20)]
    pages += [[*one, *two, "last"], pages[15][60:]]
    selection = dedup.select(corpus_of(map(" ".join, pages), chosen), chosen)
    told = selection.witnesses[-1], selection.counts["passed_over"]
    assert told == (15, 1)  # the page of both frames, which is nothing else, may lie in another
    pages[-1] = [*one[:60], *two[-60:]]
    selection = dedup.select(corpus_of(map(" ".join, pages), chosen), chosen)
    told = selection.witnesses[-1], selection.counts["passed_over"]
    assert told == (-1, 2)


def test_many_copies_cost_one_comparison_each() -> None:
    words = prose(6, 60)
    texts = [" ".join([*words, f"number{n}"]) for n in range(500)]
    chosen = Settings()
    selection = dedup.select(corpus_of(texts, chosen), chosen)
    assert (selection.witnesses[1:] == 0).all()
    assert selection.counts["candidates"] <= 500
    same = dedup.select(corpus_of(texts[:1] * 500, chosen), chosen)
    assert same.counts["candidates"] == 0
    assert (same.witnesses[1:] == 0).all()


@few
@given(corpora(), st.integers(1, 7))
def test_parts_of_any_size_decide_alike(texts: list[str], size: int) -> None:
    chosen = Settings(threshold=0.6)
    whole = corpus_of(texts, chosen)
    parts = [minhash.sign(texts[i : i + size]) for i in range(0, len(texts), size)]
    starts = np.cumsum([0, *(len(part.signatures) for part in parts)])
    columns = whole.digests, whole.lengths, whole.comparable
    cut = Corpus(starts, parts.__getitem__, *columns)
    assert list(dedup.select(cut, chosen).drops()) == list(dedup.select(whole, chosen).drops())


def test_hash_seeds_do_not_matter() -> None:
    code = (
        "import random, cleaner; r = random.Random(1); w = [str(n) for n in range(40)]\n"
        "texts = [' '.join(r.sample(w, 30)) for _ in range(30)]\n"
        "texts += [t + ' x' for t in texts]\n"
        "print([(v.witness, v.score) for v in cleaner.near_duplicates(texts)])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(outputs) == 1


@few
@given(corpora())
def test_evaluate_agrees_with_a_plain_count(texts: list[str]) -> None:
    found = evaluate(texts)
    sets = [minhash.shingles(text) for text in texts if text.strip()]
    pairs = sum(minhash.jaccard(a, b) >= 0.8 for i, a in enumerate(sets) for b in sets[:i])
    assert found.pairs == pairs
    assert found.below == 0
    assert found.kept + found.dropped == len(sets)


def test_evaluate_leaves_containment_out() -> None:
    whole = " ".join(prose(3, 200))
    texts = [whole, " ".join(prose(3, 200)[:90])]
    assert evaluate(texts, Settings(containment=0.9)) == evaluate(texts)
    assert evaluate(texts).dropped == 0


def test_of_nothing_all_is_found_and_nothing_is_wrong() -> None:
    shares = [line.split()[-4] for line in evaluate([]).lines() if line.endswith("(0 of 0)")]
    assert shares == ["1.0000", "1.0000", "0.0000", "0.0000"]


def test_evaluate_on_the_command_line(tmp_path: Path) -> None:
    for number in range(6):
        words = " ".join([*prose(number // 2, 200), f"number{number % 2}"])
        (tmp_path / f"{number}.txt").write_text(words)
    done = CliRunner().invoke(main, ["evaluate", str(tmp_path)])
    assert done.exit_code == 0
    assert "pair recall of the LSH: 1.0000 (3 of 3)" in done.stdout
    done = CliRunner().invoke(
        main, ["evaluate", str(tmp_path), "--format", "json", "--sample", "5"]
    )
    assert json.loads(done.stdout)["documents"] == 5


@few
@given(corpora(), st.sampled_from([0.99, 1.0]), st.sampled_from([0.0, 0.7]), st.integers(1, 4))
def test_both_walks_decide_alike(
    texts: list[str], recall: float, containment: float, crowd: int
) -> None:
    """The walk in C, where it was built, and its twin: same witnesses, scores and counts."""
    chosen = Settings(threshold=0.5, recall=recall, containment=containment)
    corpus = corpus_of(texts, chosen)
    outcomes = []
    for kernel in minhash.KERNELS:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("CLEANER_KERNEL", kernel)
            patch.setattr("cleaner.near.walk.CROWD", crowd)
            found = dedup.select(corpus, chosen)
        outcomes.append((found.fates.tolist(), found.counts))
    assert all(outcome == outcomes[0] for outcome in outcomes)


CHOICES = st.fixed_dictionaries(
    {
        "threshold": st.sampled_from([0.4, 0.8, 1.0]),
        "recall": st.sampled_from([0.6, 0.95, 1.0]),
        "containment": st.sampled_from([0.0, 0.6, 1.0]),
        "keep": st.sampled_from(["first", "longest", "newest"]),
        "hash_key": st.integers(0, 2**64 - 1),
    }
)


@settings(max_examples=60, deadline=None)
@given(
    st.data(), corpora(), CHOICES, st.sampled_from([1, 2, 64]), st.sampled_from([1 << 8, 1 << 30])
)
def test_every_drop_has_a_kept_witness_whatever_the_settings(
    data: st.DataObject, texts: list[str], values: dict[str, Any], crowd: int, room: int
) -> None:
    """Law 9, over all options that choose, and however crowded the buckets and small the room."""
    chosen, count = Settings(**values), len(texts)
    flags = st.lists(st.booleans(), min_size=count, max_size=count)
    ranks = st.lists(st.integers(-3, 3), min_size=count, max_size=count)
    protected = np.array(data.draw(flags), bool)
    dates = np.array(data.draw(ranks), np.int64) if chosen.keep == "newest" else None
    corpus = replace(corpus_of(texts, chosen), protected=protected, ranks=dates)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("cleaner.near.walk.CROWD", crowd)
        patch.setattr("cleaner.near.scratch.USUAL", room)
        found = dedup.select(corpus, chosen)
    sets = [minhash.shingles(text, chosen.hash_key) for text in texts]
    gone = {drop.index for drop in found.drops()}
    assert not gone & set(np.flatnonzero(protected | ~corpus.comparable).tolist())
    for drop in found.drops():
        own, other = sets[drop.index], sets[drop.witness]
        assert drop.witness not in gone
        if drop.rule == dedup.CONTAINED:
            assert len(own) <= len(other)
            assert drop.score == minhash.containment(own, other) >= chosen.containment > 0
        else:
            assert drop.score == minhash.jaccard(own, other) >= chosen.threshold
        assert (drop.rule == dedup.EXACT) == (texts[drop.index] == texts[drop.witness])
    if chosen.recall == 1 and not found.counts["passed_over"]:
        kept = [n for n in range(count) if n not in gone and corpus.comparable[n]]
        for a, b in combinations(kept, 2):
            is_like = minhash.jaccard(sets[a], sets[b]) >= chosen.threshold
            assert not is_like or (protected[a] and protected[b])


@few
@given(
    corpora(),
    st.sampled_from([0.9, 1.0]),
    st.sampled_from([0.0, 0.7]),
    st.sampled_from([1 << 8, 1 << 12]),
)
def test_any_room_decides_alike(
    texts: list[str], recall: float, containment: float, room: int
) -> None:
    """However little may be held in memory: bands in handfuls, shingles in passes, files."""
    chosen = Settings(threshold=0.5, recall=recall, containment=containment)
    corpus = corpus_of(texts, chosen)
    wanted = dedup.select(corpus, chosen)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("cleaner.near.scratch.USUAL", room)
        patch.setattr("cleaner.dedup._STEP", 50)
        patch.setattr("cleaner.near.buckets._TOGETHER", room >> 8)
        patch.setattr("cleaner.near.spill._HELD", room >> 4)
        found = dedup.select(corpus, chosen)
    assert list(found.drops()) == list(wanted.drops())
    assert found.fates.tolist() == wanted.fates.tolist()
    assert found.counts == wanted.counts


@pytest.mark.parametrize(
    ("text", "wanted"), [("", 0), ("900", 900), ("1.5 GB", 1_500_000_000), ("20mb", 20_000_000)]
)
def test_sizes(text: str, wanted: int) -> None:
    assert size_of(text) == wanted


def test_a_memory_that_is_too_small_or_no_size_is_refused() -> None:
    with pytest.raises(SettingsError, match="like 800MB"):
        Settings(memory="much")
    with pytest.raises(UsageError, match="3 documents need 241 MB at least"):
        near_duplicates(["a", "b", "c"], settings=Settings(memory="100MB"))


@pytest.mark.parametrize(("case", "count", "limit"), [("template", 30_000, 250)])
def test_a_limit_on_memory_holds(case: str, count: int, limit: int) -> None:
    """Measured in a process of its own."""
    script = [sys.executable, str(ROOT / "scripts" / "bench"), "scale", "--case", case]
    command = [*script, "--count", str(count), "--memory", f"{limit}MB"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    name, _, _, _, _, _, peak, *_ = done.stdout.split()
    assert name == case
    assert int(peak) < limit
