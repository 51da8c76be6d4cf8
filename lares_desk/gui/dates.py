"""Dates and times as a person reads them, in the language of the screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale


def long_date(locale: QLocale, day: date) -> str:
    """Return a date with its weekday, such as Mon 14 Jun 2027."""
    return locale.toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy").replace(".", "")


def short_date(locale: QLocale, day: date) -> str:
    """Return a date with its weekday and without its year, where the year is plain from what stands around."""
    return locale.toString(QDate(day.year, day.month, day.day), "ddd d MMM").replace(".", "")


def date_span(locale: QLocale, first: date, last: date) -> str:
    """Return two dates with their weekdays; one where they are the same."""
    return long_date(locale, first) if first == last else f"{long_date(locale, first)} – {long_date(locale, last)}"
