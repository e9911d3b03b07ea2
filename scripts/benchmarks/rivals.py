"""The contestants, each in its own process: rivals.py NAME IN.jsonl OUT.txt writes the kept ids.

All decide at Jaccard similarity 0.8 of word 5-grams with 128 values, each by what its own README
shows for keeping unique documents. Where bands can be chosen they are 21 of 6 rows, which finds a
pair at 0.8 with probability 0.998 (the defaults of most find far fewer, and are no faster).
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

THRESHOLD, VALUES, BANDS, ROWS, WORDS = 0.8, 128, 21, 6, 5


def documents(path: Path) -> Iterator[tuple[str, str]]:
    with path.open("rb") as lines:
        for line in lines:
            record = json.loads(line)
            yield record["id"], record["text"]


def shingles(text: str) -> list[str]:
    words = text.lower().split()
    return [" ".join(words[n : n + WORDS]) for n in range(max(1, len(words) - WORDS + 1))]


def cleaner(path: Path, folder: Path) -> Iterable[str]:
    from cleaner import Settings, duplicates

    return duplicates(path, Settings(threshold=THRESHOLD)).kept()


def cleaner_texts(path: Path, folder: Path) -> Iterable[str]:
    """The same from Python strings, as they come from any other source."""
    from cleaner import near_duplicates

    ids: list[str] = []

    def texts() -> Iterator[str]:
        for name, text in documents(path):
            ids.append(name)
            yield text

    verdicts = near_duplicates(texts(), THRESHOLD)
    return [name for name, verdict in zip(ids, verdicts, strict=True) if verdict.keep]


def cleaner_run(path: Path, folder: Path) -> Iterable[str]:
    """The whole command: documents, records and proofs written, not only ids."""
    import cleaner

    cleaner.run(path, folder / "out", cleaner.Settings(threshold=THRESHOLD), command="dedup")
    return [name for name, _ in documents(folder / "out" / "documents" / path.name)]


def cleaner_run2(path: Path, folder: Path, workers: int = 2) -> Iterable[str]:
    """The whole pipeline: rules, stories, near-duplicates, records."""
    import cleaner

    settings = cleaner.Settings(threshold=THRESHOLD, workers=workers)
    cleaner.run(path, folder / "out", settings, report=False)
    return [name for name, _ in documents(folder / "out" / "documents" / path.name)]


def cleaner_run1(path: Path, folder: Path) -> Iterable[str]:
    return cleaner_run2(path, folder, workers=1)


def rensa(path: Path, folder: Path) -> Iterable[str]:
    from rensa import RMinHashDeduplicator

    dedup = RMinHashDeduplicator(threshold=THRESHOLD, num_perm=VALUES, use_lsh=True)
    ids: list[str] = []

    def pairs() -> Iterator[tuple[str, list[str]]]:
        for name, text in documents(path):
            ids.append(name)
            yield name, shingles(text)

    return [name for name, keep in zip(ids, dedup.add_pairs(pairs()), strict=True) if keep]


def gaoya(path: Path, folder: Path) -> Iterable[str]:
    from gaoya.minhash import MinHashStringIndex

    index = MinHashStringIndex(
        hash_size=32,
        jaccard_threshold=THRESHOLD,
        num_bands=BANDS,
        band_size=ROWS,
        num_hashes=VALUES,
        analyzer="word",
        lowercase=True,
        ngram_range=(WORDS, WORDS),
    )
    names, texts = zip(*documents(path), strict=True)
    index.par_bulk_insert_docs(list(range(len(texts))), list(texts))
    gone: set[int] = set()
    for number, similar in enumerate(index.par_bulk_query(list(texts))):
        if number not in gone:
            gone.update(other for other in similar if other != number)
    return [name for number, name in enumerate(names) if number not in gone]


def datasketch(path: Path, folder: Path) -> Iterable[str]:
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(num_perm=VALUES, params=(BANDS, ROWS))
    kept = []
    for name, text in documents(path):
        sketch = MinHash(num_perm=VALUES)
        sketch.update_batch([shingle.encode() for shingle in shingles(text)])
        near = (index_sketches[other] for other in index.query(sketch))
        if not any(sketch.jaccard(other) >= THRESHOLD for other in near):
            index.insert(name, sketch)
            index_sketches[name] = sketch
            kept.append(name)
    return kept


index_sketches: dict[str, object] = {}


def text_dedup(path: Path, folder: Path) -> Iterable[str]:
    import datasets
    from text_dedup.config.base import load_config_from_toml
    from text_dedup.minhash import main

    (folder / "config.toml").write_text(
        f"""
[input]
input_type = "local_files"
file_type = "json"
[input.read_arguments]
path = "json"
split = "train"
data_files = ["{path}"]
cache_dir = "{folder}/cache"
[algorithm]
algorithm_name = "minhash"
algo_name = "minhash"
text_column = "text"
num_perm = {VALUES}
bands = {BANDS}
rows = {ROWS}
ngram_size = {WORDS}
threshold = {THRESHOLD}
num_proc = 2
check_false_positive = true
[output]
output_dir = "{folder}/out"
[debug]
"""
    )
    main(load_config_from_toml(folder / "config.toml"))
    return datasets.load_from_disk(f"{folder}/out")["id"]


def text_dedup_run(path: Path, folder: Path) -> Iterable[str]:
    """A filter of lines as C4 describes it, then near-duplicates."""
    filtered = folder / "filtered.jsonl"
    with filtered.open("w", encoding="utf-8") as file:
        for name, text in documents(path):
            own = "\n".join(line for line in text.split("\n") if is_c4_line(line.strip()))
            if own:
                file.write(json.dumps({"id": name, "text": own}) + "\n")
    return text_dedup(filtered, folder)


def is_c4_line(line: str) -> bool:
    """Three words and more, a full stop at the end, and none of C4's words of page furniture."""
    bad = ("javascript", "terms of use", "privacy policy", "cookie policy", "lorem ipsum")
    ends = line.endswith((".", "!", "?", '"')) and not line.endswith("...")
    return ends and line.count(" ") > 1 and not any(word in line.lower() for word in bad)


def datatrove_run(path: Path, folder: Path) -> Iterable[str]:
    from datatrove.pipeline.filters import (
        C4QualityFilter,
        GopherQualityFilter,
        GopherRepetitionFilter,
    )

    return datatrove(
        path, folder, (GopherRepetitionFilter(), GopherQualityFilter(), C4QualityFilter())
    )


def datatrove(path: Path, folder: Path, filters: tuple[object, ...] = ()) -> Iterable[str]:
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.dedup.minhash import (
        MinhashConfig,
        MinhashDedupBuckets,
        MinhashDedupCluster,
        MinhashDedupFilter,
        MinhashDedupSignature,
    )
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers.jsonl import JsonlWriter

    config = MinhashConfig(n_grams=WORDS, num_buckets=BANDS, hashes_per_bucket=ROWS)

    def step(pipeline: list[object], tasks: int, name: str) -> None:
        logs = str(folder / "logs" / name)
        LocalPipelineExecutor(pipeline, tasks=tasks, workers=1, logging_dir=logs).run()

    source = path
    if filters:
        source = folder / "filtered" / "00000.jsonl"
        writer = JsonlWriter(str(source.parent), "${rank}.jsonl", compression=None)
        step([JsonlReader(str(path.parent), glob_pattern=path.name), *filters, writer], 1, "0")

    def reader() -> JsonlReader:
        return JsonlReader(str(source.parent), glob_pattern=source.name)

    step([reader(), MinhashDedupSignature(str(folder / "signatures"), config)], 1, "1")
    buckets = MinhashDedupBuckets(
        str(folder / "signatures"), str(folder / "buckets"), config=config
    )
    step([buckets], BANDS, "2")
    clusters = MinhashDedupCluster(str(folder / "buckets"), str(folder / "remove"), config)
    step([clusters], 1, "3")
    out = JsonlWriter(str(folder / "out"), compression=None)
    step([reader(), MinhashDedupFilter(str(folder / "remove")), out], 1, "4")
    return [name for part in sorted((folder / "out").iterdir()) for name, _ in documents(part)]


def peak() -> float:
    """MB of the largest of this process and its children.

    Linux counts in ru_maxrss what the parent had when it forked, but not in VmHWM.
    """
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
    status = Path("/proc/self/status")
    if not status.exists():
        return max(children, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
    lines = status.read_text().split("\n")
    return max(children, *(int(line.split()[1]) * 1.024e-3 for line in lines if "VmHWM" in line))


if __name__ == "__main__":
    _, contestant, source, target = sys.argv
    kept = globals()[contestant](Path(source), Path(target).parent)
    Path(target).write_text("".join(f"{name}\n" for name in kept))
    Path(target).with_name("peak.txt").write_text(str(peak()))
