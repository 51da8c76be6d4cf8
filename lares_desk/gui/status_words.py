"""The words for the status of a departure, apart from the others: the list needs them, and nothing more, at start."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lares_desk.domain.departure_line import DepartureStatus


def departure_statuses() -> dict[DepartureStatus, str]:
    """Return the word for each status of a departure."""
    return {
        DepartureStatus.OPEN: QCoreApplication.translate("words", "Open"),
        DepartureStatus.GUARANTEED: QCoreApplication.translate("words", "Guaranteed"),
        DepartureStatus.CLOSED: QCoreApplication.translate("words", "Closed"),
        DepartureStatus.CANCELLED: QCoreApplication.translate("words", "Cancelled"),
    }
