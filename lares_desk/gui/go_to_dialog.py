"""Go to anything: one line, one list of records and commands, the best answer first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QMenuBar, QVBoxLayout, QWidget

from lares_desk.domain.fuzzy import likeness
from lares_desk.domain.text import fold
from lares_desk.gui import theme
from lares_desk.gui.commands import commands
from lares_desk.gui.context import Context
from lares_desk.gui.go_to_list import Entries, Entry, EntryDelegate, EntryMaker, EntryRole
from lares_desk.gui.recent_records import recent_records
from lares_desk.services import finder

_LINES = 40
_SHOWN = 10
# A record of a name comes before a command of that name: commands have a key and a menu too.
_COMMAND_WEIGHT = 0.9
_MOVES = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class GoToDialog(QDialog):
    """Enter goes, Escape closes, the arrows choose; the mouse does all of it too."""

    def __init__(self, context: Context, bar: QMenuBar, parent: QWidget) -> None:
        """Search the open file and the menus of `bar`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to anything"))
        self._context = context
        self._maker = EntryMaker(context.language, context.locale, self)
        found = [each for each in commands(bar) if each.action.isEnabled() and each.action.objectName() != "go-to"]
        self._commands = [(fold(f"{each.text} {each.menu}"), self._maker.of_command(each)) for each in found]
        self.line = _Line()
        self.line.setAccessibleName(self.tr("Name, code, date or command"))
        self.line.setPlaceholderText(self.line.accessibleName())
        self.line.setMaxLength(200)
        self.line.setClearButtonEnabled(True)
        self.model = Entries(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = QLabel()
        self._nothing.setProperty("tone", "muted")
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        foot = QLabel(self.tr("↑ ↓ choose · Enter goes there · Esc closes"))
        foot.setProperty("tone", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_M)
        column.setSpacing(theme.GAP_M)
        for widget in (self.line, self._nothing):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addWidget(foot)
        self.line.textChanged.connect(self._on_typed)
        self.line.moved.connect(self._on_moved)
        self.line.returnPressed.connect(self._on_entered)
        self.list.clicked.connect(self._on_clicked)
        self._on_typed("")
        self._place(parent.window())

    def sizeHint(self) -> QSize:
        """Be as wide as a form and show some ten lines."""
        high = _SHOWN * (theme.row_height() + 2) + theme.field_height() + 2 * theme.row_height() + 2 * theme.GAP_XL
        return QSize(theme.form_width() + theme.scaled(60), high)

    def _place(self, window: QWidget) -> None:
        """Stand under the menus in the middle, whole within the window."""
        size = self.sizeHint().boundedTo(QSize(window.width() - theme.GAP_XXL, window.height() - 3 * theme.GAP_XXL))
        self.resize(size)
        self.move(window.mapToGlobal(QPoint((window.width() - size.width()) // 2, 2 * theme.GAP_XXL)))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        entries = self._answers(text) if text.strip() else self._recent()
        self.model.show_entries(entries)
        self.list.setCurrentIndex(self.model.index(0))
        self.list.setVisible(bool(entries))
        self._nothing.setVisible(not entries)
        if not entries:
            self._nothing.setText(
                self.tr("Nothing here is called “{words}”. Try a part of the name, a code or a date.").format(
                    words=text.strip()
                )
            )

    def _recent(self) -> list[Entry]:
        records = finder.named(self._context.session, recent_records(self._context.memory))
        return [self._maker.of_record(each) for each in records] + [entry for _text, entry in self._commands]

    def _answers(self, text: str) -> list[Entry]:
        words = finder.words_of(text)
        ranked = [
            (score, self._maker.of_record(found))
            for score, found in finder.find(self._context.session, text, self._context.language, _LINES)
        ]
        ranked += [
            (score * _COMMAND_WEIGHT, entry) for name, entry in self._commands if (score := likeness(words, name))
        ]
        return [entry for _score, entry in sorted(ranked, key=_by_score)[:_LINES]]

    @Slot(QKeyEvent)
    def _on_moved(self, event: QKeyEvent) -> None:
        self.list.keyPressEvent(event)

    @Slot()
    def _on_entered(self) -> None:
        self._go(self.list.currentIndex())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._go(index)

    def _go(self, index: QModelIndex) -> None:
        entry = index.data(EntryRole)
        if not isinstance(entry, Entry):
            return
        # The way leads on once this dialog no longer stands before the window.
        self.accept()
        if entry.spot is not None:
            self._context.bus.wanted.emit(entry.spot.page, entry.spot.place)
        elif entry.action is not None:
            entry.action.trigger()


class _Line(QLineEdit):
    """A line that leaves the keys of a list to the list."""

    moved = Signal(QKeyEvent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self.moved.emit(event)
        else:
            super().keyPressEvent(event)


def _by_score(pair: tuple[float, Entry]) -> float:
    return -pair[0]
