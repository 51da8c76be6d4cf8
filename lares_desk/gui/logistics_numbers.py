"""Weights, money and hours as a person writes and reads them: grams and hundredths are kept, kilograms are shown."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QWidget

from lares_desk.gui.fields import NumberField
from lares_desk.gui.shortened import short

CURRENCIES = ("PEN", "USD")
_LEAST_IN_KG = 100  # grams
_NUMBER = re.compile(r"[0-9]{1,9}([.,][0-9]{1,3})?")


def kg(locale: QLocale, grams: int | None, limit: int | None = None) -> str:
    """Return a weight with its unit; an empty text where it is not known.

    It is told to a tenth of a kilogram, to the gram where that would not tell it from its `limit`, and in grams where
    it is less than a tenth.
    """
    if grams is None:
        return ""
    if 0 < grams < _LEAST_IN_KG:
        return f"{grams} g"
    near = limit is not None and grams != limit and round(grams, -2) == round(limit, -2)
    return f"{locale.toString(grams / 1000, 'f', 3 if near else 1)} kg"


def money(locale: QLocale, minor: int | None, currency: str = "") -> str:
    """Return an amount with two decimals, after its currency where that is given."""
    if minor is None:
        return ""
    return f"{currency} {locale.toString(minor / 100, 'f', 2)}".strip()


def plain(value: int | None, unit: int) -> str:
    """Return what a person would write: 7400 grams are 7.4, at a `unit` of 1000."""
    return "" if value is None else f"{value / unit:.3f}".rstrip("0").rstrip(".")


def read(text: str, unit: int) -> int | None:
    """Return what a person wrote, in the smallest unit; None for nothing; ValueError with a sentence."""
    kept = "".join(text.split())
    if not kept:
        return None
    if not _NUMBER.fullmatch(kept):
        raise ValueError(
            QCoreApplication.translate("logistics_numbers", "{text} is not a number: write it like 7.5.").format(
                text=short(text)
            )
        )
    return round(float(kept.replace(",", ".")) * unit)


def whole(text: str) -> int:
    """Return a whole number that a person wrote; ValueError with a sentence."""
    kept = "".join(text.split())
    if not kept.isascii() or not kept.isdigit() or len(kept) > 6:
        raise ValueError(
            QCoreApplication.translate("logistics_numbers", "{text} is not a whole number.").format(
                text=short(text) or "–"
            )
        )
    return int(kept)


def hours(start: int | None, end: int | None) -> str:
    """Return when something starts and ends, such as 06:10 – 07:40."""
    return " – ".join(f"{minutes // 60:02}:{minutes % 60:02}" for minutes in (start, end) if minutes is not None)


class ScaledField(NumberField):
    """A number written in a large unit and kept in a small one: kilograms of grams, soles of hundredths."""

    def __init__(
        self,
        label: str,
        scale: int,
        *,
        unit: str = "",
        required: bool = False,
        help_text: str = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Start empty; `scale` small units are one of what is written."""
        self._scale = scale
        super().__init__(
            label, unit=unit, decimals=3, required=required, help_text=help_text, optional=optional, parent=parent
        )
        self.editor.setAlignment(Qt.AlignmentFlag.AlignRight)

    def _read(self) -> int | None:
        found = super()._read()
        if found is None:
            return None
        if found < 0:
            raise ValueError(self.tr("Write a number that is not below zero."))
        return round(found * self._scale)

    def _write(self, value: float | None) -> None:
        self.editor.setText(plain(None if value is None else int(value), self._scale))
