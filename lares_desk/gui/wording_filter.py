"""What narrows the list of advice and packing: everything, what the agency has changed, one section, one bag."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from lares_desk.domain.own_wording import WordingLine
from lares_desk.gui.context import Context
from lares_desk.gui.wording_words import bags, sections

_CHANGED, _OFF, _SUPPLIED, _ADVICE, _PACKING = "changed", "off", "supplied", "advice", "packing"
_MEMORY = "agency/wording"


class WordingFilter(QWidget):
    """One box; `changed` is sent when a person chooses, and the choice is kept."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Choose what was chosen last."""
        super().__init__(parent)
        self._memory = context.memory
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Which lines"))
        self.box.setToolTip(self.box.accessibleName())
        # The box may be narrower than its longest line, its list is not.
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(16)
        for value, text in (
            ("", self.tr("All advice and packing")),
            (_CHANGED, self.tr("Changed by the agency")),
            (_OFF, self.tr("Switched off")),
            (_ADVICE, self.tr("Advice")),
            *sections().items(),
            (_PACKING, self.tr("Packing")),
            *bags().items(),
            (_SUPPLIED, self.tr("The agency brings")),
        ):
            self.box.addItem(text, value)
        self.choose(str(self._memory.get(_MEMORY, "")))
        self.box.activated.connect(self._on_activated)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        self.setFocusProxy(self.box)

    def choose(self, value: str) -> None:
        """Choose a filter, or none where there is no such."""
        self.box.setCurrentIndex(max(self.box.findData(value), 0))

    def clear(self) -> None:
        """Show everything again."""
        self.choose("")
        self._on_activated(0)

    def is_set(self) -> bool:
        """Tell whether anything is narrowed."""
        return bool(self.box.currentData())

    def lets(self, line: WordingLine) -> bool:
        """Tell whether a line is among what is chosen."""
        chosen = str(self.box.currentData())
        answers = {
            "": True,
            _CHANGED: line.own is not None,
            _OFF: not line.is_on,
            _ADVICE: not line.is_item,
            _PACKING: line.is_item,
            _SUPPLIED: line.is_supplied,
        }
        return answers.get(chosen, line.place == chosen and not line.is_supplied)

    @Slot(int)
    def _on_activated(self, _index: int) -> None:
        self._memory.set(_MEMORY, str(self.box.currentData()))
        self.changed.emit()
