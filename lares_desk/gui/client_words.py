"""What is said of a client in the language of the screen: dates, warnings, the status of a trek."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from lares_desk.domain.client_line import ClientTrek
from lares_desk.domain.client_warnings import ClientWarning
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.people import AltitudeHistory, BookingStatus
from lares_desk.gui import words
from lares_desk.gui.dates import long_date


def plain_date(locale: QLocale, day: date) -> str:
    """Return a date without its weekday, such as 14 Jun 2027: for births and for columns."""
    return locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy").replace(".", "")


def warning_sentence(locale: QLocale, warning: ClientWarning) -> str:
    """Return a warning in the language of the screen, its dates and numbers written as there."""
    facts = {name: _written(locale, value) for name, value in warning.facts.items()}
    return QCoreApplication.translate("errors", warning.template).format(**facts)


def trek_status(trek: ClientTrek) -> str:
    """Return how firm a client's place is; a cancelled departure says so whatever the group does."""
    if trek.departure_status is DepartureStatus.CANCELLED and trek.status is not BookingStatus.CANCELLED:
        return QCoreApplication.translate("client_words", "Departure cancelled")
    return words.booking_statuses()[trek.status]


def altitude_histories() -> dict[AltitudeHistory, str]:
    """Return the words for each kind of altitude illness before, as the risk table sorts them."""
    return {
        AltitudeHistory.UNKNOWN: QCoreApplication.translate("client_words", "Not asked"),
        AltitudeHistory.NONE: QCoreApplication.translate("client_words", "None, or mild mountain sickness"),
        AltitudeHistory.AMS: QCoreApplication.translate("client_words", "Moderate to severe mountain sickness"),
        AltitudeHistory.HAPE_HACE: QCoreApplication.translate("client_words", "Lung or brain edema (HAPE, HACE)"),
    }


def asked_or_not() -> dict[bool | None, str]:
    """Return yes, no, and that nobody has asked."""
    return {
        None: QCoreApplication.translate("client_words", "Not asked"),
        True: QCoreApplication.translate("client_words", "Yes"),
        False: QCoreApplication.translate("client_words", "No"),
    }


def _written(locale: QLocale, value: date | int | str) -> str:
    if isinstance(value, date):
        return long_date(locale, value)
    return locale.toString(value) if isinstance(value, int) else value
