"""Text that clients read, in each language of the agency."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Language = Literal["en", "es"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@dataclass(frozen=True, slots=True)
class LocalText:
    """A text in English and Spanish; an empty one is a missing translation."""

    en: str = ""
    es: str = ""

    def get(self, language: Language) -> str:
        """Return the text in `language`, or in the other one where it is missing."""
        mine, other = (self.en, self.es) if language == "en" else (self.es, self.en)
        return mine or other

    def missing(self, language: Language) -> bool:
        """Tell whether `get` falls back to the other language."""
        mine, other = (self.en, self.es) if language == "en" else (self.es, self.en)
        return not mine and bool(other)

    def __bool__(self) -> bool:
        """Tell whether there is any text at all."""
        return bool(self.en or self.es)
