"""What every page is given: the open file, the bus, the task runner, the prompts, the settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QLocale

from lares_desk.domain.language import Language
from lares_desk.errors import LaresError
from lares_desk.gui.bus import ChangeBus, Notice
from lares_desk.gui.prompts import Prompts
from lares_desk.gui.settings import FileMemory, UiSettings
from lares_desk.gui.tasks import TaskRunner
from lares_desk.services.session import Done, Session

T = TypeVar("T")
P = ParamSpec("P")


class Context:
    """The dependencies of a page; `perform` is the only way from a screen to a change."""

    def __init__(
        self,
        session: Session,
        *,
        bus: ChangeBus,
        tasks: TaskRunner,
        prompts: Prompts,
        settings: UiSettings,
        locale: QLocale,
    ) -> None:
        """Serve the pages of one open `session`."""
        self.session = session
        self.bus = bus
        self.tasks = tasks
        self.prompts = prompts
        self.settings = settings
        self.memory: FileMemory = settings.memory(session.path)
        self.locale = locale

    @property
    def language(self) -> Language:
        """The language of the screen."""
        return "es" if self.locale.language() == QLocale.Language.Spanish else "en"

    def perform(
        self, service: Callable[Concatenate[Session, P], Done[T]], *args: P.args, **kwargs: P.kwargs
    ) -> Done[T]:
        """Call `service(session, *args)`, tell everybody what changed, and return what it made; raise LaresError."""
        done = service(self.session, *args, **kwargs)
        if done.changes:
            self.bus.changed.emit(done.changes)
            self.bus.saved.emit(done)
        return done

    def notify(self, text: str, *, undo: bool = False) -> None:
        """Say a sentence that appears for a while; `undo` offers to take back the action just done."""
        self.bus.noticed.emit(Notice(text, undo))

    def attempt(
        self, service: Callable[Concatenate[Session, P], Done[T]], *args: P.args, **kwargs: P.kwargs
    ) -> Done[T] | None:
        """Do the same as `perform`, but show a refusal to the person and return None."""
        try:
            return self.perform(service, *args, **kwargs)
        except LaresError as error:
            self.prompts.tell(None, error)
            return None
