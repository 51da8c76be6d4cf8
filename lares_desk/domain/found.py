"""What the search over everything finds: one line of any kind of record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lares_desk.domain.changes import Kind
from lares_desk.domain.language import LocalText


@dataclass(frozen=True, slots=True)
class Found:
    """A record by its name; `about` and the dates tell it from others of that name, `metres` is a place's elevation."""

    kind: Kind
    id: int
    name: LocalText
    about: LocalText = LocalText()
    first: date | None = None
    last: date | None = None
    metres: int | None = None
