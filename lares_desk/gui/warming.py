"""What the pages to come are made of is read while nobody does anything: a first look does not wait for it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lares_desk.services.reference_data import load_reference

if TYPE_CHECKING:
    from lares_desk.domain.language import Language

# From what others are made of to what is made of them: each takes some milliseconds, and none makes a widget.
_MODULES = (
    "domain.people", "domain.trek", "domain.departure", "domain.profile", "storage.dossiers", "services.groups",
    "services.departures", "services.places", "services.itineraries", "services.clients", "services.duplicates",
    "gui.fields", "gui.form_dialog", "gui.countries", "gui.trek_words", "gui.trek_form", "gui.trek_place_field",
    "gui.trek_day_form", "gui.profile_view", "gui.trek_days_editor", "gui.itineraries_detail", "gui.clients_page",
    "gui.client_detail", "gui.bookings_page", "gui.booking_detail", "gui.itineraries_page", "gui.agency_page",
)  # fmt: skip


class Warming(QObject):
    """Read one module after the other, each between two events, then the countries and the reference data."""

    ended = Signal()

    def __init__(self, language: Language, parent: QObject) -> None:
        """Begin when the events that wait are done."""
        super().__init__(parent)
        self._language = language
        self._left = list(reversed(_MODULES))
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._on_idle)
        self._idle.start(0)

    @Slot()
    def _on_idle(self) -> None:
        if self._left:
            import_module(f"lares_desk.{self._left.pop()}")
            return
        from lares_desk.gui.countries import country_names  # noqa: PLC0415

        self._idle.stop()
        country_names(self._language)
        load_reference()
        self.ended.emit()
