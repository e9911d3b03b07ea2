"""The command line: each command is the twin of one library function and decides nothing."""

from cleaner.cli import check, corpus, index, pages, records
from cleaner.cli.group import main

__all__ = ["check", "corpus", "index", "main", "pages", "records"]
