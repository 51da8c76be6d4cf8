"""Rows of the reference files, read so strictly that a mistake names its file, its row and its key."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from lares_desk.domain.language import LANGUAGES, LocalText

Kind = TypeVar("Kind", bound=StrEnum)


@dataclass(slots=True)
class Row:
    """One table of a TOML file; `where` says which one in an error, `read` gathers the keys asked for."""

    where: str
    values: Mapping[str, object]
    read: set[str] = field(default_factory=set)

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text, stripped; without it `default`, and without that a ValueError."""
        value = self._get(key, default)
        if not isinstance(value, str):
            raise self.error(f"{key} must be a text")
        return value.strip()

    def whole(self, key: str) -> int:
        """Return a whole number."""
        value = self._get(key)
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.error(f"{key} must be a whole number")
        return value

    def whole_if(self, key: str) -> int | None:
        """Return a whole number, or None where there is none."""
        return self.whole(key) if key in self.values else None

    def number_if(self, key: str) -> float | None:
        """Return a number, or None where there is none."""
        if key not in self.values:
            return None
        value = self._get(key)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise self.error(f"{key} must be a number")
        return value

    def flag_if(self, key: str) -> bool | None:
        """Return a true or false, or None where there is none."""
        value = self._get(key) if key in self.values else None
        if value is not None and not isinstance(value, bool):
            raise self.error(f"{key} must be true or false")
        return value

    def date_if(self, key: str) -> date | None:
        """Return a date (written bare: 2027-06-14), or None where there is none."""
        value = self._get(key) if key in self.values else None
        if value is not None and type(value) is not date:
            raise self.error(f"{key} must be a date such as 2027-06-14")
        return value

    def minutes(self, key: str) -> int:
        """Return a time of day (written "05:30") in minutes from midnight."""
        try:
            value = time.fromisoformat(self.text(key))
        except ValueError:
            raise self.error(f"{key} must be a time such as 05:30") from None
        return value.hour * 60 + value.minute

    def one_of(self, key: str, kinds: type[Kind]) -> Kind:
        """Return a member of an enumeration of texts."""
        value = self.text(key)
        try:
            return kinds(value)
        except ValueError:
            raise self.error(f"{key} cannot be {value}, only {', '.join(kinds)}") from None

    def wholes(self, key: str) -> tuple[int, ...]:
        """Return a list of whole numbers."""
        value = self._get(key)
        if not isinstance(value, list) or any(type(each) is not int for each in value):
            raise self.error(f"{key} must be a list of whole numbers")
        return tuple(value)

    def local(self, key: str, default: LocalText | None = None) -> LocalText:
        """Return a text in every language; one language without the other is a ValueError."""
        if key not in self.values and default is not None:
            return default
        return self.table(key).both()

    def both(self) -> LocalText:
        """Return this row itself as a text in every language, and nothing else."""
        text = self.spoken()
        self.finish()
        return text

    def spoken(self) -> LocalText:
        """Return the text in every language that stands in this row beside other keys."""
        texts = {language: self.text(language) for language in LANGUAGES}
        if bool(texts["en"]) != bool(texts["es"]):
            raise self.error("is empty in one language only")
        return LocalText(**texts)

    def table(self, key: str) -> Row:
        """Return the table under `key`."""
        return self._row(key, self._get(key))

    def rows(self, key: str) -> Iterator[Row]:
        """Yield the rows of the list under `key`; no list is no rows."""
        value = self._get(key, default=[])
        if not isinstance(value, list):
            raise self.error(f"{key} must be a list")
        for number, each in enumerate(value, 1):
            yield self._row(f"{key} {number}", each)

    def finish(self) -> None:
        """Raise a ValueError for keys that nobody read: a misspelt key must not pass in silence."""
        unknown = sorted(set(self.values) - self.read)
        if unknown:
            raise self.error(f"does not know {', '.join(unknown)}")

    def error(self, sentence: str) -> ValueError:
        """Return the error that names file and row."""
        return ValueError(f"{self.where}: {sentence}")

    def _get(self, key: str, default: object = None) -> object:
        self.read.add(key)
        value = self.values.get(key, default)
        if value is None:
            raise self.error(f"{key} is missing")
        return value

    def _row(self, name: str, value: object) -> Row:
        if not isinstance(value, dict):
            raise self.error(f"{name} must be a table")
        return Row(f"{self.where}, {name}", value)


def read_rows(file: Path) -> Row:
    """Return a TOML file as one row; broken TOML is a ValueError naming the file."""
    try:
        return Row(file.name, tomllib.loads(file.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise ValueError(f"{file.name}: {fault}") from fault
