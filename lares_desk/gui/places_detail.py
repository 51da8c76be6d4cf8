"""One place: its name, its readings, and who goes there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.places import Place, PlaceUse, PlaceUsers, Reading
from lares_desk.errors import NotFound
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.fields import ChoiceField, LocalTextField, NumberField
from lares_desk.gui.icons import set_icon
from lares_desk.gui.places_reading_dialog import ReadingDialog
from lares_desk.gui.places_readings import ReadingsView
from lares_desk.gui.trek_form import TrekForm
from lares_desk.gui.trek_form_scroll import FormScroll
from lares_desk.gui.trek_words import TrekWords
from lares_desk.services import places

_SHOWN_KINDS = (Kind.PLACE, Kind.READING, Kind.ITINERARY, Kind.TREK_DAY, Kind.WAYPOINT, Kind.DEPARTURE, Kind.TRAVELLER)
_MOST_ROWS = 8
_ROW = 26
_DEGREE_DIGITS = 5


class PlaceDetail(QWidget):
    """Show and edit one place; `gone` is sent when it is no longer in the file."""

    gone = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Start without a place."""
        super().__init__(parent)
        self._context = context
        self._words = TrekWords(context.locale, self)
        self.shown: Place | None = None
        self._saving = False
        self.title = QLabel()
        self.title.setProperty("tone", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.facts = QLabel()
        self.facts.setProperty("tone", "muted")
        self.position_note = QLabel(
            self.tr("Degrees; south and west are negative. Sunrise and dusk are computed there.")
        )
        self.position_note.setProperty("tone", "caption")
        self.position_note.setWordWrap(True)
        self.form = TrekForm()
        self.readings = ReadingsView(context, self._words)
        self.add_reading = QPushButton(self.tr("Add reading…"))
        self.users = QListWidget()
        self.nobody = QLabel()
        self._head = QHBoxLayout()
        self._build()
        self._lay_out()
        self.form.set_read_only(context.session.read_only)
        self._connect()

    def show_place(self, place_id: int) -> None:
        """Show this place."""
        if self.shown is None or self.shown.id != place_id:
            self.commit_pending()
            self.shown = None
        self._load(place_id)

    def set_corner(self, button: QWidget) -> None:
        """Put a button at the end of the title line."""
        self._head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def commit_pending(self) -> None:
        """Save what is typed and not yet left."""
        if self.shown is None or self._saving or self._context.session.read_only:
            return
        self._saving = True
        try:
            kept = self.form.save(self.shown, self._context, places.save)
        finally:
            self._saving = False
        if not kept:
            place_id, self.shown = self.shown.id, None
            self._load(place_id)

    def _build(self) -> None:
        self.form.add("name", LocalTextField(self.tr("Name")))
        self.form.add("kind", ChoiceField(self.tr("What it is"), list(self._words.place_kinds().items())))
        self.form.add_beside(
            ("latitude", NumberField(self.tr("Latitude"), unit="°", decimals=_DEGREE_DIGITS, optional=True)),
            ("longitude", NumberField(self.tr("Longitude"), unit="°", decimals=_DEGREE_DIGITS, optional=True)),
        )
        self.form.add_widget(self.position_note)
        self.form.section(self.tr("Elevation"))
        self.form.add_widget(self.readings)
        set_icon(self.add_reading, "add", self.palette())
        if self._context.session.read_only:
            self.add_reading.hide()
        row = QHBoxLayout()
        row.addWidget(self.add_reading)
        row.addStretch(1)
        self.form.add_row(row)
        self.form.section(self.tr("Who goes there"))
        self.users.setAccessibleName(self.tr("Who goes there"))
        self.users.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nobody.setProperty("tone", "muted")
        self.nobody.setWordWrap(True)
        self.form.add_widget(self.users)
        self.form.add_widget(self.nobody)
        self.form.add_stretch()

    def _lay_out(self) -> None:
        self._head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_M, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addLayout(self._head)
        column.addWidget(self.facts)
        column.addSpacing(theme.GAP_S)
        column.addWidget(FormScroll(self.form, self), 1)

    def _connect(self) -> None:
        self.form.committed.connect(self.commit_pending)
        self.readings.chosen.connect(self._on_chosen)
        self.readings.edit_wanted.connect(self._on_edit)
        self.readings.remove_wanted.connect(self._on_remove)
        self.add_reading.clicked.connect(self._on_add)
        self.users.itemActivated.connect(self._on_user)
        self.users.itemClicked.connect(self._on_user)
        self._context.bus.changed.connect(self._on_changed)

    def _load(self, place_id: int) -> None:
        """Read the place again; what is half typed stays."""
        try:
            found = places.get(self._context.session, place_id)
        except NotFound:
            self.shown = None
            self.gone.emit()
            return
        before, self.shown = self.shown, found
        if before is None:
            self.form.show_record(found)
        else:
            self.form.refresh(found)
        self.title.setText(found.name.get(self._context.language))
        self.facts.setText(f"{self._words.place_kinds()[found.kind]} · {self._words.elevation(found)}")
        self.readings.show_place(found)
        self._show_users(places.users(self._context.session, place_id))

    def _show_users(self, found: PlaceUsers) -> None:
        self.users.clear()
        for use in found.itineraries:
            self._add_user(use, "itineraries", str(use.owner_id))
        for use in found.departures:
            self._add_user(use, "departures", f"{use.owner_id}/days")
        rows = self.users.count()
        self.users.setVisible(rows > 0)
        height = max(self.users.sizeHintForRow(0), 1) if rows else 0
        self.users.setFixedHeight(height * min(rows, _MOST_ROWS) + 2 * theme.GAP_XS)
        rest = found.departure_count - len(found.departures)
        said = [self.tr("and {count} more departures").format(count=rest)] if rest > 0 else []
        if found.arrivals:
            said.append(self.tr("Travellers who sleep there before their trek: {count}.").format(count=found.arrivals))
        if not found:
            said.append(self.tr("Nobody yet: it can be deleted."))
        self.nobody.setText(" ".join(said))
        self.nobody.setVisible(bool(said))

    def _add_user(self, use: PlaceUse, page: str, place: str) -> None:
        parts = [self.tr("starts there")] if use.is_start else []
        days = ", ".join(map(str, use.days))
        if use.days:
            parts.append((self.tr("day {days}") if len(use.days) == 1 else self.tr("days {days}")).format(days=days))
        item = QListWidgetItem(f"{use.code} · {' · '.join(parts)}", self.users)
        item.setSizeHint(QSize(0, theme.scaled(_ROW)))
        item.setData(Qt.ItemDataRole.UserRole, (page, place))

    def _reading(self, reading_id: int) -> Reading | None:
        readings = self.shown.readings if self.shown else ()
        return next((reading for reading in readings if reading.id == reading_id), None)

    @Slot(int)
    def _on_chosen(self, reading_id: int) -> None:
        reading = self._reading(reading_id)
        if reading is None or reading.chosen:
            return
        said = self.tr("{place} counts as {height} now.").format(
            place=self.shown.name.get(self._context.language), height=self._words.metres(reading.metres)
        )
        if self._context.attempt(places.choose_reading, reading_id):
            self._context.notify(said, undo=True)
        else:
            self.readings.show_place(self.shown)

    @Slot(int)
    def _on_edit(self, reading_id: int) -> None:
        reading = self._reading(reading_id)
        if reading is not None:
            ReadingDialog(self._context, self.shown, reading, self).open()

    @Slot(int)
    def _on_remove(self, reading_id: int) -> None:
        reading = self._reading(reading_id)
        if reading is not None and self._context.attempt(places.remove_reading, reading_id):
            said = self.tr("Reading of {height} deleted").format(height=self._words.metres(reading.metres))
            self._context.notify(said, undo=True)

    @Slot()
    def _on_add(self) -> None:
        if self.shown is not None:
            ReadingDialog(self._context, self.shown, parent=self).open()

    @Slot(QListWidgetItem)
    def _on_user(self, item: QListWidgetItem) -> None:
        self._context.bus.wanted.emit(*item.data(Qt.ItemDataRole.UserRole))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.shown is not None and changes.touches(*_SHOWN_KINDS):
            self._load(self.shown.id)
