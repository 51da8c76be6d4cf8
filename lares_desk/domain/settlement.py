"""What a guide was given, what was spent, and what goes back, in each currency."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lares_desk.domain.logistics import CashItem


@dataclass(frozen=True, slots=True)
class Settlement:
    """The cash of one currency, in hundredths of it; `unsettled` lines have nothing spent written down yet."""

    currency: str
    items: tuple[CashItem, ...]

    @property
    def planned_minor(self) -> int:
        """Return what the guide was given."""
        return sum(item.planned_minor for item in self.items)

    @property
    def spent_minor(self) -> int:
        """Return what is written down as spent."""
        return sum(item.spent_minor or 0 for item in self.items)

    @property
    def unsettled(self) -> int:
        """Return how many lines are still open."""
        return sum(item.spent_minor is None for item in self.items)

    @property
    def difference_minor(self) -> int | None:
        """Return what the guide gives back (negative: is owed), or None while a line is open."""
        return None if self.unsettled else self.planned_minor - self.spent_minor


def settlements(cash: Iterable[CashItem]) -> tuple[Settlement, ...]:
    """Return the cash by currency, soles first, the lines in their order.

    Worked example: 400.00 PEN planned and 380.50 spent, 60.00 planned and 75.00 spent: 4.50 PEN go back.
    """
    found: dict[str, list[CashItem]] = {}
    for item in cash:
        found.setdefault(item.currency, []).append(item)
    return tuple(Settlement(code, tuple(found[code])) for code in sorted(found, key=lambda code: (code != "PEN", code)))
