"""What lacks a language: every text that a paper could print in one language only, and the way to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.untranslated import Untranslated
from lares_desk.gui import theme, words
from lares_desk.gui.context import Context
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.history_fields import field_labels
from lares_desk.gui.part import Part
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services import wording

_WIDTHS = {0: "L4-2027-06-14, day 3", 1: "Text for clients", 2: "Spanish", 3: "Only English text"}
_GIVING_WAY = (3,)
_SHOWN = (
    Kind.AGENCY, Kind.AGENCY_PHONE, Kind.ITINERARY, Kind.TREK_DAY, Kind.PLACE, Kind.DEPARTURE, Kind.OWN_WORDING,
)  # fmt: skip


class UntranslatedPart(Part):
    """A row for each text; Enter goes where it is written. It is read when it is looked at."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show what is missing now."""
        super().__init__(parent)
        self._context = context
        self._labels = field_labels()
        self._found: dict[int, Untranslated] = {}
        self._is_stale = False
        self.model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)
        self.table = Table(
            self.model, self.tr("What lacks a language"), flexible={0: 1, 3: 2}, memory=context.memory,
            key="untranslated",
        )  # fmt: skip
        self.table.set_widths(_WIDTHS)
        self.table.give_way(_GIVING_WAY)
        self.about = QLabel()
        self.about.setProperty("tone", "caption")
        self.about.setWordWrap(True)
        self._empty = EmptyState()
        self._empty.show_words(self.tr("Every text stands in English and Spanish: papers in both languages are whole."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_M, 0, theme.GAP_XS)
        column.setSpacing(theme.GAP_M)
        column.addWidget(self.about)
        column.addWidget(self._stack, 1)
        self.table.opened.connect(self._on_opened)
        context.bus.changed.connect(self._on_changed)
        self.begin_at(self.table)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look again; the selected row stays selected."""
        self._is_stale = False
        self.model.refresh()
        count = self.model.rowCount()
        self.about.setText(
            self.tr(
                "%n text(s) in one language only: papers print the other one. Enter goes where to write it.", "", count
            )
        )
        self.about.setVisible(bool(count))
        self._stack.setCurrentIndex(0 if count else 1)
        if count and self.table.current_id() is None:
            self.table.selectRow(0)

    def refresh_if_stale(self) -> None:
        """Look again where something has changed since."""
        if self._is_stale:
            self.refresh()

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Where"), self._where),
            Column(self.tr("Field"), self._field),
            Column(self.tr("Missing"), self._lacks),
            Column(self.tr("The text that there is"), self._text),
        ]

    def _fetch_ids(self) -> list[int]:
        self._found = dict(enumerate(wording.missing(self._context.session), 1))
        return list(self._found)

    def _fetch_rows(self, ids: Sequence[int]) -> tuple[Untranslated, ...]:
        return tuple(self._found[number] for number in ids if number in self._found)

    def _where(self, found: Untranslated) -> str:
        if found.day is not None:
            return self.tr("{code}, day {number}").format(code=found.code, number=found.day)
        names = {
            Kind.AGENCY: self.tr("Agency"),
            Kind.AGENCY_PHONE: self.tr("Number {number}").format(number=found.code),
            Kind.PLACE: self.tr("Place"),
            Kind.OWN_WORDING: self.tr("Advice and packing"),
        }
        return names.get(found.kind, found.code)

    def _field(self, found: Untranslated) -> str:
        return self._labels.get((found.kind, found.field)) or self._labels.get((None, found.field), found.field)

    def _lacks(self, found: Untranslated) -> str:
        return words.languages()[found.lacks]

    def _text(self, found: Untranslated) -> str:
        return " ".join(found.text.get(self._context.language).split())

    @Slot(int)
    def _on_opened(self, number: int) -> None:
        self._context.bus.wanted.emit(*place_of(self._found[number]))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN):
            self._is_stale = True
            if self.isVisible():
                self.refresh()


def place_of(found: Untranslated) -> tuple[str, str]:
    """Return the page and the place in it where a missing text can be written."""
    days = "/days" if found.day is not None else ""
    match found.kind:
        case Kind.OWN_WORDING:
            return "agency", f"wording/{found.key}"
        case Kind.ITINERARY:
            return "itineraries", str(found.owner_id)
        case Kind.PLACE:
            return "itineraries", f"places/{found.owner_id}"
        case Kind.DEPARTURE:
            return "departures", f"{found.owner_id}{days}"
        case _:
            return "agency", ""
