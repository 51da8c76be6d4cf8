"""A figure that the waypoints say and a person may say otherwise, so that everybody sees which."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from lares_desk.gui.trek_quantity import Habit
from lares_desk.gui.trek_quantity_field import QuantityField
from lares_desk.gui.trek_words import unbroken

UNKNOWN = "–"


class FigureField(QuantityField):
    """Show the computed figure in grey; what is typed wins over it, until it is taken back."""

    def __init__(self, label: str, habit: Habit, *, unit: str, parent: QWidget | None = None) -> None:
        """Start with nothing known."""
        super().__init__(label, habit, unit=unit, parent=parent)
        self._unit = unit
        self._computed: int | None = None
        self._from_track = False
        self._back = QPushButton(self.tr("Back to computed"))
        self._back.setAccessibleName(self.tr("{field}: back to computed").format(field=label))
        self._back.clicked.connect(self._on_back)
        self.layout().addWidget(self._back)
        self.layout().setAlignment(self._back, Qt.AlignmentFlag.AlignLeft)
        self.set_computed(None)

    def set_computed(self, computed: int | None, *, from_track: bool = False) -> None:
        """Tell what the waypoints say, or the GPX track of the day."""
        self._computed, self._from_track = computed, from_track
        self.editor.setPlaceholderText(UNKNOWN if computed is None else self.habit.write(computed))
        self._tell()

    def set_value(self, value: int | None) -> None:
        """Show what a person has set, or None for the computed figure."""
        super().set_value(value)
        self._tell()

    def set_read_only(self, read_only: bool) -> None:
        """Keep the figure readable, but not editable."""
        super().set_read_only(read_only)
        self._tell()

    def shown(self) -> int | None:
        """Return the figure that holds: the one set by hand, else the computed one."""
        return self._computed if self.value() is None else self.value()

    def back_button(self) -> QPushButton:
        """Return the button that takes the figure back to the computed one."""
        return self._back

    def _on_text_edited(self) -> None:
        super()._on_text_edited()
        self._tell()

    def _on_back(self) -> None:
        self.editor.setFocus()
        self.editor.clear()
        self._tell()
        self.edited.emit()
        self.commit()

    def _tell(self) -> None:
        by_hand = self.value() is not None
        self._back.setVisible(by_hand and not self.is_read_only())
        if not by_hand:
            self.set_help(self._source())
        elif self._computed is None:
            self.set_help(self.tr("✎ by hand: nothing to compute it from"))
        else:
            figure = unbroken(f"{self.habit.write(self._computed)} {self._unit}")
            said = (
                self.tr("✎ by hand: the GPX track says {figure}")
                if self._from_track
                else self.tr("✎ by hand: computed would be {figure}")
            )
            self.set_help(said.format(figure=figure))

    def _source(self) -> str:
        if self._computed is None:
            return self.tr("not known")
        return self.tr("from the GPX track") if self._from_track else self.tr("computed")
