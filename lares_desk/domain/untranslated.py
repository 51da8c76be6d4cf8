"""Texts of the agency file that a paper can print in one language only."""

from __future__ import annotations

from dataclasses import dataclass

from lares_desk.domain.changes import Kind
from lares_desk.domain.language import LANGUAGES, Language, LocalText


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A text that lacks a language: what it stands on, under which name, and the text that there is.

    `owner_id` is the record to open: the itinerary or departure of a day, else the record itself. `code` says which
    one to people, `day` is the number of a trek day. Of an own wording `key` is its key.
    """

    kind: Kind
    owner_id: int
    field: str
    text: LocalText
    code: str = ""
    day: int | None = None
    key: str = ""

    @property
    def lacks(self) -> Language:
        """Return the language that is missing."""
        return next(language for language in LANGUAGES if self.text.missing(language))
