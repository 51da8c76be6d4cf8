"""One line of a day's route: a place, how one gets there, how far it is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from lares_desk.domain.trek import Mode, Waypoint
from lares_desk.gui import theme
from lares_desk.gui.fields import ChoiceField
from lares_desk.gui.icons import set_icon
from lares_desk.gui.trek_place_field import PlaceField
from lares_desk.gui.trek_place_model import PlaceModel
from lares_desk.gui.trek_quantity_field import QuantityField

MODE_WIDTH = 108
MORE_WIDTH = 30


class WaypointRow(QWidget):
    """Edit one waypoint; the first one of a day is its start and has no leg that leads to it."""

    edited = Signal()
    committed = Signal()
    move_wanted = Signal(QWidget, int)
    remove_wanted = Signal(QWidget)

    def __init__(self, places: PlaceModel, parent: QWidget) -> None:
        """Start without one of `places`."""
        super().__init__(parent)
        self._id = 0
        self._is_start = False
        words = places.words
        self.place = PlaceField("", places, parent=self)
        self.place.offer_new()
        self.mode = ChoiceField("", list(words.modes().items()), parent=self)
        self.leg = QuantityField("", words.km_habit(), unit=self.tr("km"), parent=self)
        self.start = QLabel(self.tr("Start"), self)
        self.start.setProperty("tone", "muted")
        self.start.setFixedHeight(theme.field_height())
        self.mode.setFixedWidth(theme.scaled(MODE_WIDTH))
        self.start.setFixedWidth(theme.scaled(MODE_WIDTH))
        self.leg.setFixedWidth(self.leg.sizeHint().width())
        policy = self.leg.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.leg.setSizePolicy(policy)
        self.more = self._menu_button()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GAP_S)
        for widget, stretch in ((self.place, 1), (self.start, 0), (self.mode, 0), (self.leg, 0), (self.more, 0)):
            line.addWidget(widget, stretch, Qt.AlignmentFlag.AlignTop)
        self.place.edited.connect(self.edited)
        self.leg.edited.connect(self.edited)
        self.mode.editor.currentIndexChanged.connect(self._on_mode_changed)
        for field in (self.place, self.mode, self.leg):
            field.committed.connect(self._on_committed)

    def set_position(self, position: int, count: int) -> None:
        """Tell the row which of `count` it is, from 0: the first has no leg."""
        self._is_start = position == 0
        self.start.setVisible(self._is_start)
        self.mode.setVisible(not self._is_start)
        self.leg.setVisible(not self._is_start)
        number = position + 1
        self.place.editor.setAccessibleName(self.tr("Place {number}").format(number=number))
        self.mode.editor.setAccessibleName(self.tr("How to place {number}").format(number=number))
        self.leg.editor.setAccessibleName(self.tr("Kilometres to place {number}").format(number=number))
        self.more.setAccessibleName(self.tr("Actions for place {number}").format(number=number))
        self._up.setEnabled(position > 0)
        self._down.setEnabled(position < count - 1)

    def waypoint(self) -> Waypoint | None:
        """Return the waypoint as it stands, or None before a place is chosen."""
        place = self.place.value()
        if place is None:
            return None
        if self._is_start:
            return Waypoint(place, Mode.START, None, self._id)
        return Waypoint(place, self.mode.value(), self.leg.value(), self._id)

    def is_filled(self) -> bool:
        """Tell whether a place has been chosen here; one that is only being typed does not count."""
        return self.place.is_filled()

    def show_waypoint(self, waypoint: Waypoint | None) -> None:
        """Show a waypoint; None is an empty row."""
        self._id = waypoint.id if waypoint else 0
        # A row that nobody has filled yet is no mistake; a place that was there is taken away by its own action.
        self.place.set_required(waypoint is not None)
        mode = waypoint.mode if waypoint and waypoint.mode is not Mode.START else Mode.FOOT
        for field, value in (
            (self.place, waypoint.place if waypoint else None),
            (self.mode, mode),
            (self.leg, waypoint.leg_m if waypoint else None),
        ):
            field.set_value(value)

    def refresh(self, waypoint: Waypoint) -> None:
        """Take what the file says now, but for what is half typed."""
        shown = self.waypoint()
        self._id = waypoint.id
        self.place.set_required(True)
        if shown is None or replace(shown, id=waypoint.id) != waypoint:
            mode = Mode.FOOT if waypoint.mode is Mode.START else waypoint.mode
            for field, value in ((self.place, waypoint.place), (self.mode, mode), (self.leg, waypoint.leg_m)):
                field.show_value(value)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the row readable, but not editable."""
        for field in (self.place, self.mode, self.leg):
            field.set_read_only(read_only)
        self.more.setVisible(not read_only)
        for action in (self._up, self._down, self._remove):
            action.setVisible(not read_only)

    def _menu_button(self) -> QToolButton:
        button = QToolButton(self)
        set_icon(button, "more", self.palette(), "muted")
        button.setFixedSize(theme.scaled(MORE_WIDTH), theme.field_height())
        button.setToolTip(self.tr("Move or remove this place"))
        self._menu: QMenu | None = None
        self._up = self._action(self.tr("Move up"), "Ctrl+Shift+Up", self._on_up)
        self._down = self._action(self.tr("Move down"), "Ctrl+Shift+Down", self._on_down)
        self._remove = self._action(self.tr("Remove"), "Ctrl+Shift+Del", self._on_remove)
        button.clicked.connect(self._on_more)
        return button

    def _action(self, text: str, keys: str, slot: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def _on_mode_changed(self, _index: int) -> None:
        self.edited.emit()

    def _on_committed(self, _value: object) -> None:
        self.committed.emit()

    def _on_more(self) -> None:
        if self._menu is None:
            self._menu = QMenu(self.more)
            self._menu.addActions([self._up, self._down, self._remove])
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_up(self) -> None:
        self.move_wanted.emit(self, -1)

    def _on_down(self) -> None:
        self.move_wanted.emit(self, 1)

    def _on_remove(self) -> None:
        self.remove_wanted.emit(self)
