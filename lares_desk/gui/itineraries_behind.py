"""The line over an itinerary that has changed since departures to come took its days."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.services import day_updates


class BehindBanner(QWidget):
    """Say how many departures to come have the earlier version, and offer to look at them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Be out of sight until an itinerary has such departures."""
        super().__init__(parent)
        self._context = context
        self._itinerary_id = 0
        self.words = QLabel()
        self.words.setProperty("banner", "info")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setContentsMargins(theme.GAP_M, theme.GAP_XS, theme.GAP_M, theme.GAP_XS)
        self.review = QPushButton(self.tr("Review…"))
        self.review.setAccessibleName(self.tr("Review the departures with an earlier version"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.GAP_XS, 0, theme.GAP_XS)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.words, 1)
        row.addWidget(self.review)
        self.review.clicked.connect(self._on_review)
        self.hide()

    def show_itinerary(self, itinerary_id: int) -> None:
        """Count the departures of this itinerary anew."""
        self._itinerary_id = itinerary_id
        count = day_updates.behind_count(self._context.session, itinerary_id)
        self.words.setText(self.tr("%n departure(s) to come still have the earlier version.", "", count))
        self.setVisible(count > 0 and not self._context.session.read_only)

    @Slot()
    def _on_review(self) -> None:
        from lares_desk.gui.departure_updates_dialog import UpdatesDialog  # noqa: PLC0415  (seldom wanted)

        UpdatesDialog(self._context, self._itinerary_id, self).open()
