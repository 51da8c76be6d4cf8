"""The View menu: the pages, the way back, and how the screen looks: colours, language, size of texts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from lares_desk.gui.languages import chosen_or_system
from lares_desk.gui.settings import SCHEMES, TEXT_SIZES, UiSettings
from lares_desk.gui.workspace import Workspace


class ViewMenu(QMenu):
    """What is shown and how; the choices are sent, and whoever listens makes them true."""

    scheme_chosen = Signal(str)
    language_chosen = Signal(str)
    text_size_chosen = Signal(int)

    def __init__(self, settings: UiSettings, parent: QWidget) -> None:
        """Tick what `settings` hold."""
        super().__init__(parent)
        self.setTitle(self.tr("&View"))
        self._settings = settings
        names = (self.tr("As the &system"), self.tr("&Light"), self.tr("&Dark"))
        self._schemes = QMenu(self.tr("C&olours"), self)
        self._choices(self._schemes, list(zip(SCHEMES, names, strict=True)), settings.scheme, self._on_scheme)
        # A language is called by its own name, so that who cannot read the other one finds it.
        languages = [("en", "&English"), ("es", "E&spañol")]
        self._languages = QMenu(self.tr("&Language"), self)
        self._choices(self._languages, languages, chosen_or_system(settings.language), self._on_language)
        self.larger = self._step(self.tr("&Larger"), "Ctrl++", "Ctrl+=")
        self.smaller = self._step(self.tr("&Smaller"), "Ctrl+-")
        self.usual = self._step(self.tr("&Usual size"), "Ctrl+0")
        self._sizes = QMenu(self.tr("&Text size"), self)
        self._sizes.addActions([self.larger, self.smaller, self.usual])
        self._sizes.addSeparator()
        percents = [(str(percent), self.tr("{percent} %").format(percent=percent)) for percent in TEXT_SIZES]
        self._choices(self._sizes, percents, str(settings.text_size), self._on_text_size)
        self.show_workspace(None)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Offer the pages of the open file."""
        self.clear()
        if workspace is not None:
            self.addActions(workspace.page_actions)
            self.addSeparator()
            self.addActions([workspace.back, workspace.forward])
            self.addSeparator()
        for menu in (self._schemes, self._languages, self._sizes):
            self.addMenu(menu)

    def show_language(self, language: str) -> None:
        """Tick the language that is spoken, after a choice that came to nothing."""
        for action in self._languages.actions():
            action.setChecked(action.data() == language)

    def show_text_size(self, percent: int) -> None:
        """Tick the size that is shown."""
        for action in self._sizes.actions():
            if action.isCheckable():
                action.setChecked(action.data() == str(percent))

    def _choices(self, menu: QMenu, choices: Sequence[tuple[str, str]], chosen: str, slot: object) -> None:
        group = QActionGroup(menu)
        for value, text in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.setData(value)
            group.addAction(action)
        group.triggered.connect(slot)

    def _step(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.triggered.connect(self._on_step)
        return action

    @Slot(QAction)
    def _on_scheme(self, action: QAction) -> None:
        self.scheme_chosen.emit(action.data())

    @Slot(QAction)
    def _on_language(self, action: QAction) -> None:
        self.language_chosen.emit(action.data())

    @Slot(QAction)
    def _on_text_size(self, action: QAction) -> None:
        self.text_size_chosen.emit(int(action.data()))

    @Slot()
    def _on_step(self) -> None:
        now = TEXT_SIZES.index(self._settings.text_size)
        steps = {self.larger: now + 1, self.smaller: now - 1, self.usual: TEXT_SIZES.index(100)}
        then = min(max(steps[self.sender()], 0), len(TEXT_SIZES) - 1)
        if then != now:
            self.text_size_chosen.emit(TEXT_SIZES[then])
