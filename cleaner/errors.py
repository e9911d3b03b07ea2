"""The errors a user can meet; each knows the exit code that the command ends with.

CleanerError              2  anything below
├── UsageError            2  the call can't be carried out: say what to change
│   └── SettingsError     2  an unknown or wrong setting
├── InputError            2  an input that can't be read at all
├── PatchError            2  a patch and a text that do not belong together
├── RecordError           2  a record that can't be read
├── AlarmError            1  a run would drop too much of one source: look, then consent
├── StorageError          2  the file system refused: a full disk, no permission
└── ProofError            2  a law was broken: nothing is written, a reproduction is saved
"""

from __future__ import annotations

import errno
import os


class CleanerError(Exception):
    """Base of all errors raised on purpose; `exit_code` is what the command returns."""

    exit_code = 2


class UsageError(CleanerError):
    """The call can't be carried out as it stands."""


class SettingsError(UsageError):
    """A setting is unknown or out of range."""


class InputError(CleanerError):
    """An input can't be read at all."""


class PatchError(CleanerError):
    """A patch is malformed, or does not belong to the text it is applied to."""


class RecordError(CleanerError):
    """A provenance record can't be read."""


class StorageError(CleanerError):
    """The file system refused to read or write."""

    @classmethod
    def of(cls, error: OSError) -> StorageError:
        """The same in one line, with the file and what to do."""
        if error.errno == errno.EBADF:
            return cls("stdin or stdout is closed, and the command needs it")
        place = f": {os.fsdecode(error.filename)}" if error.filename else ""
        return cls(f"{error.strerror or error}{place}; see to it and run the same command again")


class ProofError(CleanerError):
    """One of the tool's own laws did not hold; nothing was written."""


class AlarmError(CleanerError):
    """A run would drop suspiciously much of one source; nothing was written."""

    exit_code = 1
