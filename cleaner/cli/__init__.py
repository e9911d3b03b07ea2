"""The command line: each command is the twin of one library function and decides nothing."""

from cleaner.cli import corpus, index, pages, records
from cleaner.cli.group import main

__all__ = ["corpus", "index", "main", "pages", "records"]
