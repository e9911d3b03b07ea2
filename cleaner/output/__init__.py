"""What a run writes beside its documents: records, counts, run.json."""
