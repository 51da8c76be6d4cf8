"""The quiet switch between the two parts of the page: the treks, and the places that they go to."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from lares_desk.gui import theme

Part = Literal["treks", "places"]


class PartSwitch(QWidget):
    """Two words of which one is where one is; the other one is `wanted` by a click or by Space."""

    wanted = Signal(str)

    def __init__(self, here: Part, parent: QWidget | None = None) -> None:
        """Stand over the part `here`."""
        super().__init__(parent)
        self._here = here
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_XS)
        for part, text in (("treks", self.tr("Treks")), ("places", self.tr("Places"))):
            button = QToolButton()
            button.setText(text)
            button.setAccessibleName(text)
            button.setCheckable(True)
            button.setChecked(part == here)
            button.setFocusPolicy(button.focusPolicy().StrongFocus)
            button.setFont(theme.font(theme.SECTION_PT, bold=part == here))
            button.setProperty("part", part)
            button.clicked.connect(self._on_clicked)
            self.buttons[part] = button
            row.addWidget(button)
        row.addStretch(1)

    @Slot()
    def _on_clicked(self) -> None:
        part = self.sender().property("part")
        for name, button in self.buttons.items():
            button.setChecked(name == self._here)
        if part != self._here:
            self.wanted.emit(part)
