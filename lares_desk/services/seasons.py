"""The seasons of the agency, read apart from the rest of the reference data: a list needs nothing more at start."""

from __future__ import annotations

from dataclasses import dataclass

from lares_desk.domain.language import LocalText
from lares_desk.paths import resources
from lares_desk.services.reference_rows import read_rows


@dataclass(frozen=True, slots=True)
class Season:
    """A season by its flag ("dry", "green", …), with its months (1-12); seasons overlap on purpose."""

    flag: str
    label: LocalText
    months: frozenset[int]


def all_seasons() -> tuple[Season, ...]:
    """Return the seasons in the order of the reference data."""
    top = read_rows(resources() / "reference" / "seasons.toml")
    months, sentences = top.table("months"), top.table("sentences")
    return tuple(
        Season(flag, sentences.local(f"season.{flag}.label"), frozenset(months.wholes(flag))) for flag in months.values
    )
