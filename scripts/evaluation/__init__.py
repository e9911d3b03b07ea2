"""What `scripts/evaluate` measures: for each kind of data a module, each measure gives figures."""
