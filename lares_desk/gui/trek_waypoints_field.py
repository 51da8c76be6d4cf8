"""The route of a day: its places in order, added, moved and removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lares_desk.domain.trek import Waypoint
from lares_desk.gui import theme
from lares_desk.gui.fields import Field
from lares_desk.gui.icons import set_icon
from lares_desk.gui.tab_order import tab_through
from lares_desk.gui.trek_place_model import PlaceModel
from lares_desk.gui.trek_waypoint_row import WaypointRow


class WaypointsField(Field):
    """Edit the waypoints of a day as rows; a row without a place is not yet one of them."""

    edited = Signal()
    new_wanted = Signal(object, str)  # the field of the place, what is typed in it

    def __init__(self, label: str, places: PlaceModel, parent: QWidget | None = None) -> None:
        """Start without a place; every row offers `places`."""
        super().__init__(label, QWidget(), parent=parent)
        self.setFocusProxy(None)
        self._places = places
        self._rows: list[WaypointRow] = []
        self._kept = ()
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.GAP_S)
        self.add_button = QPushButton(self.tr("Add place"))
        set_icon(self.add_button, "add", self.palette())
        self.add_button.clicked.connect(self._on_add)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        whole = QVBoxLayout(self.editor)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GAP_S)
        whole.addLayout(self._column)
        whole.addLayout(foot)

    def rows(self) -> tuple[WaypointRow, ...]:
        """Return the rows from first to last."""
        return tuple(self._rows)

    def set_value(self, value: Sequence[Waypoint]) -> None:
        """Show these waypoints and nothing else."""
        self._show(list(value))
        self._kept = self._read()
        self.set_error(None)

    def refresh(self, value: Sequence[Waypoint]) -> None:
        """Take what the file says now; rows that only change their figures keep what is half typed in them."""
        filled = [row for row in self._rows if row.is_filled()]
        if len(filled) == len(value):
            for row, waypoint in zip(filled, value, strict=True):
                row.refresh(waypoint)
            self._kept = tuple(value)
        else:
            self.set_value(value)

    def _show(self, waypoints: list[Waypoint | None]) -> None:
        while len(self._rows) > len(waypoints):
            self._drop(self._rows[-1])
        while len(self._rows) < len(waypoints):
            self._grow()
        for position, (row, waypoint) in enumerate(zip(self._rows, waypoints, strict=True)):
            row.set_position(position, len(waypoints))
            row.show_waypoint(waypoint)
        self._tie_tabs()

    def _grow(self) -> WaypointRow:
        row = WaypointRow(self._places, self.editor)
        row.edited.connect(self.edited)
        row.place.new_wanted.connect(self.new_wanted)
        row.committed.connect(self._on_row_committed)
        row.move_wanted.connect(self._on_move)
        row.remove_wanted.connect(self._on_remove)
        row.set_read_only(self.is_read_only())
        self._column.addWidget(row)
        self._rows.append(row)
        row.show()
        return row

    def _drop(self, row: WaypointRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _settle(self) -> None:
        """Number the rows anew, redraw and save."""
        for position, row in enumerate(self._rows):
            row.set_position(position, len(self._rows))
        self.edited.emit()
        self.commit()

    def _on_add(self) -> None:
        row = self._grow()
        row.show_waypoint(None)
        for position, each in enumerate(self._rows):
            each.set_position(position, len(self._rows))
        self._tie_tabs()
        row.place.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_row_committed(self) -> None:
        self.commit()

    def _on_move(self, row: WaypointRow, step: int) -> None:
        before = self._rows.index(row)
        after = before + step
        if not 0 <= after < len(self._rows):
            return
        self._rows.insert(after, self._rows.pop(before))
        self._column.removeWidget(row)
        self._column.insertWidget(after, row)
        self._tie_tabs()
        self._settle()

    def _on_remove(self, row: WaypointRow) -> None:
        position = self._rows.index(row)
        self._drop(row)
        self._settle()
        nearest = self._rows[min(position, len(self._rows) - 1)].place.editor if self._rows else self.add_button
        nearest.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tie_tabs(self) -> None:
        """Let Tab follow the rows as they stand, which are made later than what comes after them."""
        stops = [stop for row in self._rows for stop in (row.place, row.mode, row.leg, row.more)]
        tab_through(self.editor, *stops, self.add_button)

    def _read(self) -> tuple[Waypoint, ...]:
        return tuple(found for found in (row.waypoint() for row in self._rows) if found is not None)

    def _write(self, value: Sequence[Waypoint]) -> None:
        self._show(list(value))

    def _frames(self) -> tuple[QWidget, ...]:
        return ()

    def _lock(self, read_only: bool) -> None:
        self.add_button.setVisible(not read_only)
        for row in self._rows:
            row.set_read_only(read_only)
