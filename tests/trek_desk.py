"""What the tests of the trek pages share: a context on any session, windows with the keyboard, keys for any letter."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from fakes import Answers, TasksAtOnce
from lares_desk.gui.bus import ChangeBus
from lares_desk.gui.context import Context
from lares_desk.gui.settings import UiSettings
from lares_desk.services.session import Session


def context_of(session: Session, folder: Path, language: str = "en") -> Context:
    """Return a context whose prompts answer by themselves."""
    return Context(
        session,
        bus=ChangeBus(),
        tasks=TasksAtOnce(),
        prompts=Answers(),
        settings=UiSettings(folder / "settings.ini"),
        locale=QLocale(language),
    )


def type_text(widget: QWidget, text: str) -> None:
    """Send each letter as a key event, whatever the letter."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def show(qtbot, widget: QWidget, width: int = 1080, height: int = 720) -> QWidget:
    """Show a window and give it the keyboard."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget
