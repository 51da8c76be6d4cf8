"""The composition root of the window: log, settings, translator, theme, window, and the file to open."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from lares_desk.gui.main_window import MainWindow


_SETTLE_MS = 200  # by then the first picture of the window is on the screen


def has_display() -> bool:
    """Tell whether a window can be shown; this asks the environment only and never touches the toolkit."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run(file: Path | None) -> int:
    """Show the window, with `file` open in it if one is given, until it is closed; return the exit code."""
    # Until the window is there nothing made is thrown away again: looking for garbage would only cost time.
    gc.disable()
    from PySide6.QtCore import QTimer

    from lares_desk.paths import settings_file

    app, window = build(settings_file())
    window.show()
    if file is not None:
        window.open_path(file)
    if window.workspace is None:
        window.show_welcome()
    QTimer.singleShot(_SETTLE_MS, partial(settle, window))
    return app.exec()


def settle(window: MainWindow) -> None:
    """Do what the first picture of the window need not wait for, the long part of it between events."""
    from lares_desk.gui.warming import Warming
    from lares_desk.logs import start_log
    from lares_desk.paths import log_folder

    gc.enable()
    start_log(log_folder())
    Warming(window.language, window)


def _import_plainly() -> None:
    """Take away the toolkit's hook on imports, which reads and keeps the source text of every module that follows.

    It looks for a use of `__feature__`, which this program makes none of; a twelfth of the start went there.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def build(settings_path: Path) -> tuple[QApplication, MainWindow]:
    """Make the application and its one window, not shown yet."""
    from PySide6.QtWidgets import QApplication

    _import_plainly()
    from lares_desk.gui import theme
    from lares_desk.gui.crash import CrashReporter
    from lares_desk.gui.desk import Desk
    from lares_desk.gui.languages import chosen_or_system, speak
    from lares_desk.gui.main_window import MainWindow
    from lares_desk.gui.prompts import Prompts
    from lares_desk.gui.settings import UiSettings
    from lares_desk.gui.tasks import TaskRunner
    from lares_desk.services.clock import SystemClock
    from lares_desk.services.session import this_user

    app = QApplication(["lares-desk", "-style", "fusion"])
    app.setApplicationName("lares-desk")
    app.setApplicationDisplayName("Lares Desk")
    settings = UiSettings(settings_path)
    locale = speak(app, chosen_or_system(settings.language))
    theme.register_fonts()
    theme.apply(app, settings.scheme, settings.text_size)
    desk = Desk(SystemClock(), this_user(), Prompts(), settings, TaskRunner(app), locale)
    window = MainWindow(desk, app)
    sys.excepthook = CrashReporter(window)
    return app, window
