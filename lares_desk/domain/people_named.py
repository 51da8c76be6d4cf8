"""Whom of a departure a finding is about: a few of them by name."""

from __future__ import annotations

from collections.abc import Sequence

from lares_desk.domain.language import LocalText
from lares_desk.domain.people import Traveller

NAMED = 6


def named(travellers: Sequence[Traveller], told: Sequence[str] = ()) -> tuple[str | LocalText, ...]:
    """Return the first names of a list, each with what is `told` of it in brackets, and how many more there are."""
    facts = told or [""] * len(travellers)
    said: list[str | LocalText] = [
        f"{each.client.full_name} ({fact})" if fact else each.client.full_name
        for each, fact in zip(travellers[:NAMED], facts, strict=False)
    ]
    more = len(travellers) - NAMED
    return (*said, LocalText(f"{more} more", f"{more} más")) if more > 0 else tuple(said)


def ids_of(travellers: Sequence[Traveller]) -> tuple[int, ...]:
    """Return the ids of travellers."""
    return tuple(traveller.id for traveller in travellers)
