"""The line over a wizard that says which steps there are, and which one is open."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from lares_desk.gui import theme


class StepLine(QWidget):
    """The steps by number and name, done ones ticked; the open one is bold, so that no colour has to be told."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Start at the first step."""
        super().__init__(parent)
        self._names = tuple(names)
        self._labels = [QLabel() for _name in names]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        for number, label in enumerate(self._labels):
            if number:
                between = QLabel("›")
                between.setProperty("tone", "muted")
                row.addWidget(between)
            label.setTextFormat(Qt.TextFormat.RichText)
            row.addWidget(label)
        row.addStretch(1)
        self.show_step(0)

    def show_step(self, current: int) -> None:
        """Mark the open step, and those that are done."""
        for number, (label, name) in enumerate(zip(self._labels, self._names, strict=True)):
            mark = "✓" if number < current else str(number + 1)
            text = escape(f"{mark}  {name}")
            label.setText(f"<b>{text}</b>" if number == current else text)
            label.setProperty("tone", "" if number == current else "muted")
            label.style().polish(label)
        spoken = self.tr("Step {number} of {all}: {name}")
        self.setAccessibleName(spoken.format(number=current + 1, all=len(self._names), name=self._names[current]))
