"""The form of a trek as sold: what clients read of it, where it starts, and the agency's tick."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lares_desk.domain.language import Language
from lares_desk.gui.fields import CheckField, LocalTextField, TextField, TimeField
from lares_desk.gui.trek_form import TrekForm
from lares_desk.gui.trek_place_field import PlaceField
from lares_desk.gui.trek_place_model import PlaceModel
from lares_desk.gui.trek_words import TrekWords


class ItineraryForm(TrekForm):
    """Edit an itinerary's own fields; its days have an editor of their own."""

    def __init__(self, language: Language, words: TrekWords, parent: QWidget | None = None) -> None:
        """Start without an itinerary."""
        super().__init__(parent)
        self.places = PlaceModel(language, words, self)
        each_line = self.tr("One point a line.")
        self.add(
            "confirmed",
            CheckField(
                self.tr("Confirmed by the agency"),
                help_text=self.tr(
                    "Tick it once somebody of the agency has checked every fact of this trek and its days."
                ),
            ),
        )
        self.add("name", LocalTextField(self.tr("Name")))
        self.add("summary", LocalTextField(self.tr("Summary"), lines=5))
        self.add("highlights", LocalTextField(self.tr("Highlights"), lines=5, help_text=each_line))
        self.add("inclusions", LocalTextField(self.tr("Inclusions"), lines=5, help_text=each_line))
        self.add("exclusions", LocalTextField(self.tr("Exclusions"), lines=4, help_text=each_line))
        self.section(self.tr("Start"))
        self.add_beside(
            ("start_place", PlaceField(self.tr("Start place"), self.places)),
            ("meeting_minutes", TimeField(self.tr("Meeting time"))),
        )
        self.add("meeting_point", LocalTextField(self.tr("Meeting point"), lines=2))
        self.section(self.tr("For the office"))
        self.add(
            "source",
            TextField(
                self.tr("Source"),
                lines=3,
                help_text=self.tr("Who says all this. Never printed for clients."),
            ),
        )
