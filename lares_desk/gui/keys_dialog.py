"""The keys of the page that is shown: a sheet in two columns, by menu, to read, search with the eye, or copy."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMenuBar, QTextBrowser, QVBoxLayout, QWidget

from lares_desk.gui import theme
from lares_desk.gui.commands import commands

_LINE = "\n"  # between two ways to press the same
Group = tuple[str, list[tuple[str, str]]]  # the name of a menu; what an action is called, and its keys


class KeysDialog(QDialog):
    """Every action that has a key, and the keys that work everywhere."""

    def __init__(self, bar: QMenuBar, parent: QWidget) -> None:
        """Read the menus of `bar` as they are now."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        title = QLabel(self.tr("Keys of this page"))
        title.setProperty("tone", "section")
        self.sheet = QTextBrowser()
        self.sheet.setAccessibleName(title.text())
        self.sheet.setOpenLinks(False)
        self.sheet.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sheet.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.sheet.viewport().setAutoFillBackground(False)
        self.sheet.setCursorWidth(0)  # it is read, not written in
        self.sheet.setHtml(self._page(self._groups(bar)))
        title.setBuddy(self.sheet)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        for widget in (title, self.sheet, buttons):
            column.addWidget(widget)
        self.resize(self.sizeHint().boundedTo(parent.window().size() - QSize(theme.GAP_XXL, 2 * theme.GAP_XXL)))

    def sizeHint(self) -> QSize:
        """Be wide enough for two columns."""
        return QSize(theme.scaled(840), theme.scaled(760))

    def _groups(self, bar: QMenuBar) -> list[Group]:
        found: dict[str, list[tuple[str, str]]] = {}
        for command in commands(bar):
            if command.keys:
                # A question mark and its slash are one key: one way to write it is enough.
                found.setdefault(command.menu, []).append((command.text, "\n".join(command.keys[:2])))
        return [*found.items(), (self.tr("Everywhere"), self._everywhere())]

    def _everywhere(self) -> list[tuple[str, str]]:
        def key(name: str) -> str:
            return QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)

        return [
            (self.tr("Next field, field before"), f"{key('Tab')}\n{key('Shift+Tab')}"),
            (self.tr("Open the row that is chosen"), key("Return")),
            (self.tr("Take back what is typed, close a dialog"), key("Esc")),
            (self.tr("Next tab, tab before"), f"{key('Ctrl+Tab')}\n{key('Ctrl+Shift+Tab')}"),
            (self.tr("A menu by its underlined letter"), f"{key('Alt')}+…"),
        ]

    @staticmethod
    def _page(groups: list[Group]) -> str:
        left, right = _halves(groups)
        style = f"padding-right: {theme.GAP_XL}px"
        cells = "".join(f'<td width="50%" style="{style}">{_column(each)}</td>' for each in (left, right))
        return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'


def _halves(groups: list[Group]) -> tuple[list[Group], list[Group]]:
    """Return the groups in two columns of about the same height, in their order."""
    heights = [len(lines) + 2 for _name, lines in groups]
    cuts = [(max(sum(heights[:number]), sum(heights[number:])), number) for number in range(1, len(groups))]
    best = min(cuts, default=(0, 1))[1]
    return groups[:best], groups[best:]


def _column(groups: list[Group]) -> str:
    parts = []
    for name, lines in groups:
        rows = "".join(
            f'<tr><td style="padding: 2px 12px 2px 0">{escape(text)}</td>'
            f'<td align="right" style="padding: 2px 0; white-space: nowrap">'
            f"<b>{escape(keys).replace(_LINE, '<br>')}</b></td></tr>"
            for text, keys in lines
        )
        parts.append(f'<p style="margin: 12px 0 4px 0"><b>{escape(name)}</b></p><table width="100%">{rows}</table>')
    return "".join(parts)
