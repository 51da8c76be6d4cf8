"""Stand-ins for what stops or waits: prompts that answer by themselves, work that is done at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from lares_desk.errors import LaresError
from lares_desk.gui.errors import sentence
from lares_desk.gui.prompts import Prompts
from lares_desk.gui.tasks import TaskRunner


class Answers(Prompts):
    """Answers every question as told, and keeps what was said and asked."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.asked: list[str] = []
        self.yes = True
        self.path: Path | None = None

    def tell(self, parent: QWidget | None, what: LaresError | str) -> None:
        self.told.append(what if isinstance(what, str) else sentence(what))

    def confirm(self, parent: QWidget | None, question: str, accept_text: str) -> bool:
        self.asked.append(question)
        return self.yes

    def ask_file_to_open(self, parent: QWidget | None, title: str, folder: Path, kinds: str) -> Path | None:
        return self.path

    def ask_file_to_save(self, parent: QWidget | None, title: str, suggestion: Path, kinds: str) -> Path | None:
        return self.path

    def ask_how_to_print(self, parent: QWidget | None, printer: QPrinter) -> bool:
        return False

    def ask_folder(self, parent: QWidget | None, title: str, folder: Path) -> Path | None:
        return self.path


class TasksAtOnce(TaskRunner):
    """Does the work on the spot."""

    def run(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Any], None]) -> int:
        try:
            result = work()
        except Exception as error:
            failed(error)
        else:
            done(result)
        return 0
