"""The first lines of a list, under the choice of what each column holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QWidget

from lares_desk.gui import import_words, theme
from lares_desk.services.imports import RawTable

_LINES = 8
_LETTERS = 32


class ColumnsGrid(QScrollArea):
    """One column of the list beside the other: its name, what it holds, and its first cells."""

    changed = Signal()

    def __init__(self, *, is_group: bool, parent: QWidget | None = None) -> None:
        """Start without a list."""
        super().__init__(parent)
        known = import_words.columns()
        if not is_group:
            del known["arrival_cusco"]
        self._choices: list[tuple[str | None, str]] = [(None, self.tr("– leave out –")), *known.items()]
        self._combos: list[QComboBox] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_table(self, table: RawTable, fields: tuple[str | None, ...]) -> None:
        """Show the columns of a list, each with the field that it seems to hold."""
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, theme.GAP_XS, 0, theme.GAP_S)
        grid.setHorizontalSpacing(theme.GAP_M)
        grid.setVerticalSpacing(theme.GAP_S)
        self._combos = []
        lines = table.lines[:_LINES]
        for place, (header, field) in enumerate(zip(table.headers, fields, strict=True)):
            name = header or self.tr("Column {number}").format(number=place + 1)
            combo = self._combo(name, field)
            label = _cell(_flat(name))
            font = label.font()
            font.setBold(True)
            label.setFont(font)
            label.setBuddy(combo)
            grid.addWidget(label, 0, place)
            grid.addWidget(combo, 1, place)
            cells = [str(line.cells[place]) if place < len(line.cells) else "" for line in lines]
            grid.addWidget(_cell("\n".join(map(_flat, cells)), "muted"), 2, place, Qt.AlignmentFlag.AlignTop)
            self._combos.append(combo)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(len(self._combos), 1)
        self.setWidget(content)

    def fields(self) -> tuple[str | None, ...]:
        """Return the field that each column holds, None for one that is left out."""
        return tuple(self._choices[combo.currentIndex()][0] for combo in self._combos)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a column into sight when it is reached by keys; let the wheel scroll, not choose."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched)
        return event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus()

    def _combo(self, name: str, field: str | None) -> QComboBox:
        combo = QComboBox()
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.setAccessibleName(self.tr("What the column {name} holds").format(name=name))
        combo.addItems([text for _field, text in self._choices])
        combo.setMaxVisibleItems(len(self._choices))
        places = [each for each, _text in self._choices]
        combo.setCurrentIndex(places.index(field) if field in places else 0)
        combo.installEventFilter(self)
        combo.activated.connect(self._on_activated)
        return combo

    @Slot()
    def _on_activated(self) -> None:
        """Let no two columns hold one field: the one chosen last has it."""
        chosen = self.sender()
        if isinstance(chosen, QComboBox) and chosen.currentIndex():
            for combo in self._combos:
                if combo is not chosen and combo.currentIndex() == chosen.currentIndex():
                    combo.setCurrentIndex(0)
        self.changed.emit()


def _flat(text: str) -> str:
    flat = " ".join(text[: 4 * _LETTERS].split())
    return flat if len(flat) <= _LETTERS else flat[:_LETTERS] + "…"


def _cell(text: str, tone: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", tone)
    return label
