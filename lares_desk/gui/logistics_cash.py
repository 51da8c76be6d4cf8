"""The guide's cash advance: what is planned and what was spent, in soles and in dollars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import CashItem
from lares_desk.domain.settlement import settlements
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.logistics_cells import CellColumn, Choice, Value
from lares_desk.gui.logistics_dialogs import CashDialog
from lares_desk.gui.logistics_numbers import CURRENCIES, money, plain, read
from lares_desk.gui.logistics_section import ListSection
from lares_desk.services import logistics

_UNIT = 100


class CashSection(ListSection):
    """Every cell is changed in place: amounts are settled by writing down the column."""

    def title(self) -> str:
        """Return what the section is called."""
        return self.tr("Cash")

    def words(self) -> tuple[str, str, str]:
        """Return what is done here."""
        return self.tr("&Add cash line…"), self.tr("&Edit cash line…"), self.tr("&Remove cash line")

    def about(self) -> str:
        """Return the totals of each currency, and what goes back once all is settled."""
        said = []
        locale = self._context.locale
        for each in settlements(self._dossier.cash if self._dossier else ()):
            words = self.tr("{planned} planned, {spent} spent").format(
                planned=money(locale, each.planned_minor, each.currency), spent=money(locale, each.spent_minor)
            )
            left = each.difference_minor
            if left is None:
                rest = self.tr("%n not settled", "", each.unsettled)
            elif left < 0:
                rest = self.tr("the guide is owed {sum}").format(sum=money(locale, -left))
            else:
                rest = self.tr("{sum} goes back").format(sum=money(locale, left))
            said.append(f"{words}, {rest}")
        return "  ·  ".join(said)

    def _key(self) -> str:
        return "cash"

    def _columns(self) -> Sequence[CellColumn]:
        return (
            CellColumn(self.tr("What for"), self._name, _name, key="name", sample="Hot springs entry, 12 people"),
            CellColumn(self.tr("Currency"), _currency, _currency, key="currency", choices=_currencies, sample="PEN"),
            CellColumn(
                self.tr("Planned"), self._planned, _planned, is_number=True, key="planned_minor", sample="1,080.00"
            ),
            CellColumn(self.tr("Spent"), self._spent, _spent, is_number=True, key="spent_minor", sample="1,080.00"),
            CellColumn(self.tr("Receipt"), _receipt, _receipt, key="receipt", sample="B001-0451 signed"),
        )

    def _rows(self, dossier: Dossier) -> Sequence[CashItem]:
        return dossier.cash

    def _empty_words(self) -> tuple[str, str]:
        return self.tr("The guide takes no cash along yet."), self.tr("Add cash line…")

    def _dialog(self, dossier: Dossier, record: CashItem | None) -> FormDialog:
        return CashDialog(self._context, record or CashItem(dossier.departure.id, "", CURRENCIES[0], 0), self)

    def _remover(self) -> object:
        return logistics.remove_cash_item

    def _save_cell(self, record: CashItem, key: str, value: Value) -> object:
        if key in {"planned_minor", "spent_minor"}:
            value = read(str(value), _UNIT)
            if value is None and key == "planned_minor":
                raise ValueError(self.tr("Write an amount, or 0."))
        return self._context.perform(logistics.save_cash_item, replace(record, **{key: value}))

    def _name(self, item: CashItem) -> str:
        return self._known.say(item.name)

    def _planned(self, item: CashItem) -> str:
        return money(self._context.locale, item.planned_minor)

    def _spent(self, item: CashItem) -> str:
        return money(self._context.locale, item.spent_minor)


def _currencies(item: CashItem) -> list[Choice]:
    return [(code, code) for code in dict.fromkeys((*CURRENCIES, item.currency))]


def _name(item: CashItem) -> str:
    return item.name


def _currency(item: CashItem) -> str:
    return item.currency


def _planned(item: CashItem) -> str:
    return plain(item.planned_minor, _UNIT)


def _spent(item: CashItem) -> str:
    return plain(item.spent_minor, _UNIT)


def _receipt(item: CashItem) -> str:
    return item.receipt
