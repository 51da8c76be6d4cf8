"""The window as a person has it: real widgets, answers in place of dialogs of the system, work done at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import TODAY, agency_file, opened
from fakes import Answers, TasksAtOnce
from lares_desk.gui import languages, theme
from lares_desk.gui.bus import ChangeBus
from lares_desk.gui.context import Context
from lares_desk.gui.desk import Desk
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.settings import UiSettings
from lares_desk.services.clock import FixedClock
from lares_desk.services.session import Session


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["tests", "-style", "fusion"]


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> None:
    theme.register_fonts()
    theme.apply(qapp, "light")
    languages.speak(qapp, "en")  # with its plurals, as the program does


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Desk:
    settings = UiSettings(tmp_path / "settings.ini")
    return Desk(FixedClock(TODAY), "ana", Answers(), settings, TasksAtOnce(), QLocale("en"))


@pytest.fixture
def window(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    window = MainWindow(desk, qapp)
    qtbot.addWidget(window)
    window.show_welcome()
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.close()


@pytest.fixture
def sample_window(window: MainWindow, sample_copy: Path) -> MainWindow:
    window.open_path(sample_copy)
    return window


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = agency_file(tmp_path)
    yield session
    session.close()


@pytest.fixture
def sample_session(sample_copy: Path) -> Iterator[Session]:
    session = opened(sample_copy)
    yield session
    session.close()


def context_for(session: Session, desk: Desk) -> Context:
    return Context(
        session,
        bus=ChangeBus(),
        tasks=desk.tasks,
        prompts=desk.prompts,
        settings=desk.settings,
        locale=desk.locale,
    )


@pytest.fixture
def context(session: Session, desk: Desk) -> Context:
    return context_for(session, desk)


@pytest.fixture
def sample_context(sample_session: Session, desk: Desk) -> Context:
    return context_for(sample_session, desk)
