"""How a list is sorted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Order:
    """The key that a list is sorted by, as its service names it (empty: the list's own order), and the direction."""

    key: str = ""
    descending: bool = False
