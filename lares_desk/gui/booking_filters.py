"""What the list of bookings is narrowed to: a status, some days, a trek."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from lares_desk.domain.booking_line import BookingFilter
from lares_desk.domain.people import BookingStatus
from lares_desk.gui import theme, words
from lares_desk.gui.context import Context
from lares_desk.services import booking_lists, itineraries

COMING, MONTH, PAST, SEASON = "coming", "month", "past", "season"


class BookingFilters(QWidget):
    """Three choices that are kept for the file, and a button that takes them back."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Choose what was chosen last."""
        super().__init__(parent)
        self._context = context
        self._boxes: dict[str, QComboBox] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        for name, label in (
            ("status", self.tr("Status")),
            ("period", self.tr("Period")),
            ("itinerary", self.tr("Itinerary")),
        ):
            box = QComboBox()
            box.setAccessibleName(label)
            box.setToolTip(label)
            # Names of treks are long: the box may be narrower than they are, its list is not.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(9)
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            box.activated.connect(self._on_activated)
            row.addWidget(box, 2 if name == "itinerary" else 1)
            self._boxes[name] = box
        self._clear_button = QPushButton(self.tr("Clear filters"))
        self._clear_button.clicked.connect(self._on_clear)
        row.addWidget(self._clear_button)
        kept = context.memory.get("bookings/filters", {})
        self._chosen: dict[str, str] = {name: str(kept.get(name, "")) for name in self._boxes}
        self.refresh()

    def refresh(self) -> None:
        """Offer what the file has now; a choice that is gone is none."""
        seasons = [(f"{SEASON}{year}", self.tr("Season {year}").format(year=year)) for year in self._seasons()]
        choices: dict[str, list[tuple[str, str]]] = {
            "status": [("", self.tr("Any status")), *words.booking_statuses().items()],
            "period": [
                ("", self.tr("All dates")),
                (COMING, self.tr("Coming")),
                (MONTH, self.tr("This month")),
                *seasons,
                (PAST, self.tr("Past")),
            ],
            "itinerary": [("", self.tr("Every trek")), *self._itineraries()],
        }
        for name, box in self._boxes.items():
            values = [str(value) for value, _text in choices[name]]
            if self._chosen[name] not in values:
                self._chosen[name] = ""
            box.clear()
            for value, text in choices[name]:
                box.addItem(text, str(value))
            box.setCurrentIndex(values.index(self._chosen[name]))
        self._clear_button.setVisible(self.are_set())

    def are_set(self) -> bool:
        """Tell whether anything is narrowed."""
        return any(self._chosen.values())

    def choose(self, name: str, value: str) -> None:
        """Choose a value of "status", "period" or "itinerary"; an empty one narrows nothing."""
        self._chosen[name] = value
        self._keep()

    def clear(self) -> None:
        """Narrow nothing."""
        if self.are_set():
            self._chosen = dict.fromkeys(self._boxes, "")
            self._keep()

    def wanted(self, search: str) -> BookingFilter:
        """Return what is chosen together with the words of a search."""
        today = self._context.session.clock.today()
        period = self._chosen["period"]
        first = last = None
        if period == MONTH:
            first = today.replace(day=1)
            last = today.replace(day=monthrange(today.year, today.month)[1])
        elif period.startswith(SEASON):
            year = int(period.removeprefix(SEASON))
            first, last = date(year, 1, 1), date(year, 12, 31)
        return BookingFilter(
            search=search,
            status=BookingStatus(self._chosen["status"]) if self._chosen["status"] else None,
            itinerary_id=int(self._chosen["itinerary"]) if self._chosen["itinerary"] else None,
            first=first,
            last=last,
            ends_from=today if period == COMING else None,
            ends_before=today if period == PAST else None,
        )

    def _keep(self) -> None:
        self.refresh()
        self._context.memory.set("bookings/filters", self._chosen)
        self.changed.emit()

    def _seasons(self) -> tuple[int, ...]:
        return booking_lists.seasons(self._context.session)

    def _itineraries(self) -> list[tuple[str, str]]:
        return [
            (str(each.id), f"{each.code}  {each.name.get(self._context.language)}")
            for each in itineraries.all_itineraries(self._context.session)
        ]

    @Slot(int)
    def _on_activated(self, _index: int) -> None:
        self._chosen = {name: str(box.currentData()) for name, box in self._boxes.items()}
        self._keep()

    @Slot()
    def _on_clear(self) -> None:
        self.clear()
