"""The ledgers of the travellers as a list: what is known of their nights, and the columns that they stand in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from lares_desk.domain.acclimatisation import Ledger, RiskColumn, largest_gain
from lares_desk.gui.advice_words import gain, metres, risk_columns
from lares_desk.gui.context import Context
from lares_desk.gui.dates import short_date
from lares_desk.gui.windowed_model import Column, WindowedModel

_DASH = "\N{EN DASH}"
_SIGN = "⚠ "


class LedgerModel(WindowedModel):
    """One row a traveller; where a limit of the risk table is exceeded, a sign stands before the number."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        """Start empty."""
        self._ledgers: dict[int, Ledger] = {}
        self._locale, self._language = context.locale, context.language
        super().__init__(self._columns_of_table(), self._fetch_ids, self._fetch_rows, parent)

    def show_ledgers(self, ledgers: Sequence[Ledger]) -> None:
        """Show the ledgers in the order of the lists."""
        self._ledgers = {ledger.traveller.id: ledger for ledger in ledgers}
        self.refresh()

    def _columns_of_table(self) -> list[Column]:
        return [
            Column(QCoreApplication.translate("advice", "Traveller"), _name),
            Column(QCoreApplication.translate("advice", "Illness before"), self._history),
            Column(QCoreApplication.translate("advice", "First night at altitude"), self._first_night),
            Column(QCoreApplication.translate("advice", "Nights before"), self._nights_before, is_number=True),
            Column(QCoreApplication.translate("advice", "Largest gain"), self._largest, is_number=True),
            Column(QCoreApplication.translate("advice", "On the night of"), self._night),
            Column(QCoreApplication.translate("advice", "Without an extra day"), self._climbed, is_number=True),
        ]

    def _fetch_ids(self) -> list[int]:
        return list(self._ledgers)

    def _fetch_rows(self, ids: Sequence[int]) -> list[Ledger]:
        return [self._ledgers[each] for each in ids if each in self._ledgers]

    def _history(self, ledger: Ledger) -> str:
        if ledger.history is None:
            return _not_asked()
        return _signed(ledger.history is RiskColumn.HIGH, risk_columns()[ledger.history])

    def _first_night(self, ledger: Ledger) -> str:
        first = ledger.first_night
        known = [first.place.get(self._language)]
        known += [metres(self._locale, first.metres)] if first.metres is not None else []
        where = ", ".join(filter(None, known))
        column = risk_columns()[first.column]
        return _signed(first.column is RiskColumn.HIGH, f"{where} · {column}" if where else column)

    def _nights_before(self, ledger: Ledger) -> str:
        nights = ledger.origin.nights
        return _DASH if nights is None else self._locale.toString(nights)

    def _largest(self, ledger: Ledger) -> str:
        if any(step.night.over_limit and step.night.gain_m is None for step in ledger.steps):
            return _SIGN + QCoreApplication.translate("advice", "not known")
        step = largest_gain(ledger.steps)
        if step is None or step.night.gain_m is None:
            return _DASH
        return _signed(step.night.over_limit, gain(self._locale, step.night.gain_m))

    def _night(self, ledger: Ledger) -> str:
        unknown = [step for step in ledger.steps if step.night.over_limit and step.night.gain_m is None]
        step = unknown[0] if unknown else largest_gain(ledger.steps)
        return short_date(self._locale, step.night.date) if step else _DASH

    def _climbed(self, ledger: Ledger) -> str:
        climbed = max((step.climbed_m for step in ledger.steps), default=0)
        return _signed(any(step.lacks_extra_day for step in ledger.steps), metres(self._locale, climbed))


def longest_history() -> str:
    """Return the longest of what may stand as the illness before."""
    return max(_not_asked(), f"{_SIGN}{longest_column()}", key=len)


def longest_column() -> str:
    """Return the longest name of a column of the risk table."""
    return max(risk_columns().values(), key=len)


def _not_asked() -> str:
    return QCoreApplication.translate("advice", "not asked")


def _name(ledger: Ledger) -> str:
    return ledger.traveller.client.full_name


def _signed(is_outside: bool, text: str) -> str:
    return f"{_SIGN}{text}" if is_outside else text
