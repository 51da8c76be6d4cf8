"""What the window has before any agency file is open."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from lares_desk.gui.prompts import Prompts
from lares_desk.gui.settings import UiSettings
from lares_desk.gui.tasks import TaskRunner
from lares_desk.services.session import Clock


@dataclass(slots=True)
class Desk:
    """The clock, the person, and the ways to ask, remember and run; files come and go over it.

    The `locale` changes when a person chooses another language.
    """

    clock: Clock
    who: str
    prompts: Prompts
    settings: UiSettings
    tasks: TaskRunner
    locale: QLocale
