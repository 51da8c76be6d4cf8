"""Errors that a person can act on: one plain sentence each, in the words of the trade.

The English sentence is a template that the window translates; the facts in it stay apart from it.
Anything that is not a `LaresError` is a defect of the program.
"""

from __future__ import annotations


def N_(template: str) -> str:
    """Mark a sentence for translation where it is written; it is translated where it is shown."""
    return template


class LaresError(Exception):
    """Say in one sentence what was refused, where, and what to do."""

    def __init__(self, template: str, **facts: object) -> None:
        """Keep the sentence `template` and the `facts` that fill its {places} apart."""
        super().__init__(template)
        self.template = template
        self.facts = facts

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.template.format(**self.facts)


class InvalidInput(LaresError):
    """A value that a person typed cannot be kept; `field` names the form field."""

    def __init__(self, field: str, template: str, **facts: object) -> None:
        """Keep the name of the `field` beside the sentence."""
        super().__init__(template, **facts)
        self.field = field


class NotFound(LaresError):
    """A code, reference or name that stands for nothing in this agency file."""


class Refused(LaresError):
    """A rule of the agency forbids this; nothing was changed."""


class Conflict(LaresError):
    """Somebody changed the record since it was read; both versions are kept."""

    def __init__(self, mine: object, theirs: object) -> None:
        """Keep `mine`, the version to be saved, and `theirs`, the one in the file (None: deleted)."""
        super().__init__(N_("Somebody else has changed this since you opened it. Look at it again."))
        self.mine = mine
        self.theirs = theirs


class FileRefused(LaresError):
    """The file cannot be opened as an agency file; it was left byte for byte as it was."""


class FileLocked(FileRefused):
    """Another window has the file; it may still be opened to read."""


class ReadOnly(LaresError):
    """The file is open to read only."""


class StorageTrouble(LaresError):
    """The disk, not the program, says no: full, gone or read-only; nothing was half written."""
