"""The row of filters over the list of departures: what is chosen stands in each, and one button clears them all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from lares_desk.domain.departure_filter import DepartureFilter
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.gui import status_words, theme
from lares_desk.gui.context import Context
from lares_desk.services import departure_lists

_MEMORY = "departures/filters"
_COMING, _PAST = "coming", "past"
_AROUND = 40  # pixels of frame and arrow around the words, where the body has 10 points
_LETTERS = 10  # the least that a filter shows of what is chosen


class FilterBox(QComboBox):
    """One filter; its first choice, "", lets everything through."""

    def __init__(self, name: str, everything: str) -> None:
        """Filter by `name`; `everything` says that it does not filter."""
        super().__init__()
        self._everything = everything
        self._fill: Callable[[], None] | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(20)
        self.currentIndexChanged.connect(self._on_changed)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer (key, words); what is chosen stays if it is among them."""
        if self.count() and [(self.itemData(n), self.itemText(n)) for n in range(1, self.count())] == list(choices):
            return
        kept = self.chosen()
        self.blockSignals(True)
        self.clear()
        self.addItem(self._everything, "")
        for key, words in choices:
            self.addItem(words, key)
        self.choose(kept)
        self.blockSignals(False)
        widest = max(self.fontMetrics().horizontalAdvance(self.itemText(n)) for n in range(self.count()))
        self.view().setMinimumWidth(widest + theme.scaled(2 * theme.GAP_XL))
        self._on_changed()

    def promise(self, fill: Callable[[], None]) -> None:
        """Offer only everything until somebody comes to choose: then `fill` is to offer the rest."""
        self._fill = fill
        self.offer([])

    def _keep_promise(self) -> None:
        fill, self._fill = self._fill, None
        if fill:
            fill()

    def chosen(self) -> str:
        """Return the key that is chosen; empty where the filter lets everything through."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose a key, or everything where it is not offered."""
        if key:
            self._keep_promise()
        self.setCurrentIndex(max(self.findData(key), 0))

    def minimumSizeHint(self) -> QSize:
        """Fit five beside each other into the narrowest window."""
        return QSize(
            self.fontMetrics().averageCharWidth() * _LETTERS + theme.scaled(_AROUND), super().sizeHint().height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box with its words cut by dots where they do not fit."""
        if self.fontMetrics().horizontalAdvance(self.currentText()) + theme.scaled(_AROUND) <= self.width():
            super().paintEvent(event)
            return
        # What a style draws with has so many names that the first picture does without them where it can.
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter  # noqa: PLC0415

        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer what was promised: the keys choose without opening the list."""
        self._keep_promise()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        """Offer what was promised."""
        self._keep_promise()
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change with the wheel only where the keyboard is."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @Slot(int)
    def _on_changed(self, _index: int = 0) -> None:
        self.setFont(theme.font(bold=bool(self.chosen())))
        self.setToolTip(f"{self.accessibleName()}: {self.currentText()}")


class DepartureFilters(QWidget):
    """Dates, season or month, itinerary, status, guide; remembered for each file."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Offer what the file has, and choose what was chosen last."""
        super().__init__(parent)
        self._context = context
        self._seasons: dict[str, frozenset[int]] = {}
        self.boxes = {
            "dates": FilterBox(self.tr("Dates"), self.tr("All dates")),
            "season": FilterBox(self.tr("Season or month"), self.tr("All year")),
            "itinerary": FilterBox(self.tr("Itinerary"), self.tr("All itineraries")),
            "status": FilterBox(self.tr("Status"), self.tr("Every status")),
            "guide": FilterBox(self.tr("Guide"), self.tr("All guides")),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        for box in self.boxes.values():
            row.addWidget(box, 1)
        self._offer_what_stays()
        self.refresh()
        kept = context.memory.get(_MEMORY, {})
        for name, box in self.boxes.items():
            box.choose(str(kept.get(name, "")))
            box.currentIndexChanged.connect(self._on_chosen)
        self.setFocusProxy(self.boxes["dates"])

    def refresh(self) -> None:
        """Offer the years, itineraries and guides that the file has now."""
        session, language = self._context.session, self._context.language
        years = [(str(year), str(year)) for year in departure_lists.years(session)]
        self.boxes["dates"].offer(
            [(_COMING, self.tr("From today on")), (_PAST, self.tr("Before today")), *years],
        )
        self.boxes["itinerary"].offer(
            [(str(key), f"{code}  {name.get(language)}") for key, code, name in departure_lists.itineraries(session)]
        )
        self.boxes["guide"].offer([(str(key), name) for key, name in departure_lists.guides(session)])

    def is_active(self) -> bool:
        """Tell whether any departure may be left out."""
        return any(box.chosen() for box in self.boxes.values())

    def words(self) -> str:
        """Return what is chosen, such as "2027 · Dry season"."""
        return "  ·  ".join(box.currentText() for box in self.boxes.values() if box.chosen())

    def clear(self) -> None:
        """Let every departure through."""
        if not self.is_active():
            return
        for box in self.boxes.values():
            box.blockSignals(True)
            box.choose("")
            box.blockSignals(False)
            box._on_changed()
        self._on_chosen()

    def wanted(self, search: str) -> DepartureFilter:
        """Return what is chosen, together with a search."""
        chosen = {name: box.chosen() for name, box in self.boxes.items()}
        today = self._context.session.clock.today()
        found = DepartureFilter(
            search=search,
            months=self._seasons.get(chosen["season"], frozenset()),
            itinerary_id=int(chosen["itinerary"]) if chosen["itinerary"] else None,
            status=DepartureStatus(chosen["status"]) if chosen["status"] else None,
            guide_id=int(chosen["guide"]) if chosen["guide"] else None,
        )
        if chosen["dates"] == _COMING:
            # A trek that is under way has not passed.
            return replace(found, ends_from=today)
        if chosen["dates"] == _PAST:
            return replace(found, last=today - timedelta(days=1))
        if chosen["dates"]:
            year = int(chosen["dates"])
            return replace(found, first=date(year, 1, 1), last=date(year, 12, 31))
        return found

    def _offer_what_stays(self) -> None:
        statuses = status_words.departure_statuses()
        self.boxes["status"].offer([(status.value, word) for status, word in statuses.items()])
        # The seasons are read from the reference data, for which the first picture does not wait.
        self.boxes["season"].promise(self._offer_seasons)

    def _offer_seasons(self) -> None:
        from lares_desk.services.seasons import all_seasons  # noqa: PLC0415

        choices = []
        for season in all_seasons():
            self._seasons[season.flag] = season.months
            choices.append((season.flag, season.label.get(self._context.language)))
        for month in range(1, 13):
            self._seasons[str(month)] = frozenset({month})
            name = self._context.locale.standaloneMonthName(month, QLocale.FormatType.LongFormat)
            choices.append((str(month), name[:1].upper() + name[1:]))
        self.boxes["season"].offer(choices)
        self.boxes["season"].insertSeparator(len(choices) - 11)

    @Slot(int)
    def _on_chosen(self, _index: int = 0) -> None:
        kept = {name: box.chosen() for name, box in self.boxes.items() if box.chosen()}
        self._context.memory.set(_MEMORY, kept)
        self.changed.emit()
