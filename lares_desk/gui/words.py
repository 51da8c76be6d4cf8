"""The words for the values of the domain, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lares_desk.domain.agency import PaperSize
from lares_desk.domain.language import Language
from lares_desk.domain.people import BookingStatus, Sex, TentKind


def booking_statuses() -> dict[BookingStatus, str]:
    """Return the word for each status of a group."""
    return {
        BookingStatus.TENTATIVE: QCoreApplication.translate("words", "Tentative"),
        BookingStatus.CONFIRMED: QCoreApplication.translate("words", "Confirmed"),
        BookingStatus.CANCELLED: QCoreApplication.translate("words", "Cancelled"),
    }


def languages() -> dict[Language, str]:
    """Return the word for each language of the papers."""
    return {
        "en": QCoreApplication.translate("words", "English"),
        "es": QCoreApplication.translate("words", "Spanish"),
    }


def sexes() -> dict[Sex, str]:
    """Return the word for each letter of the passport."""
    return {
        Sex.UNKNOWN: QCoreApplication.translate("words", "Not known"),
        Sex.FEMALE: QCoreApplication.translate("words", "F (female)"),
        Sex.MALE: QCoreApplication.translate("words", "M (male)"),
        Sex.OTHER: QCoreApplication.translate("words", "X (other)"),
    }


def tents() -> dict[TentKind, str]:
    """Return the word for each kind of tent."""
    return {
        TentKind.SHARED: QCoreApplication.translate("words", "Shared tent"),
        TentKind.SINGLE: QCoreApplication.translate("words", "Single tent"),
    }


def paper_sizes() -> dict[PaperSize, str]:
    """Return the name of each sheet."""
    return {
        PaperSize.A4: QCoreApplication.translate("words", "A4 (210 × 297 mm)"),
        PaperSize.LETTER: QCoreApplication.translate("words", "Letter (8.5 × 11 in)"),
    }


def listed_columns() -> dict[str, str]:
    """Return the word for each column of a list of travellers."""
    return {
        "surname": QCoreApplication.translate("words", "Surname"),
        "given_names": QCoreApplication.translate("words", "Given names"),
        "passport": QCoreApplication.translate("words", "Passport"),
        "nationality": QCoreApplication.translate("words", "Nationality"),
        "birth_date": QCoreApplication.translate("words", "Date of birth"),
        "sex": QCoreApplication.translate("words", "Sex"),
        "email": QCoreApplication.translate("words", "E-mail"),
        "phone": QCoreApplication.translate("words", "Phone"),
        "diet": QCoreApplication.translate("words", "Diet"),
        "medical": QCoreApplication.translate("words", "Medical notes"),
        "emergency_name": QCoreApplication.translate("words", "Emergency contact"),
        "emergency_phone": QCoreApplication.translate("words", "Emergency phone"),
        "arrival_cusco": QCoreApplication.translate("words", "Arrival in Cusco"),
    }
