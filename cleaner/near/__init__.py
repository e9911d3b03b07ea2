"""Who may be a near-duplicate of whom: corpora, buckets, and the walk over them."""
