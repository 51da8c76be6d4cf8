"""What every page is given: the open file, the bus, the task runner, the prompts, the settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale

from lares_desk.domain.language import Language
from lares_desk.errors import LaresError
from lares_desk.gui.bus import ChangeBus
from lares_desk.gui.prompts import Prompts
from lares_desk.gui.settings import UiSettings
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
            time = self.session.clock.now().strftime("%H:%M")
            self.bus.saved.emit(QCoreApplication.translate("Context", "Saved {time}").format(time=time))
        return done

    def attempt(
        self, service: Callable[Concatenate[Session, P], Done[T]], *args: P.args, **kwargs: P.kwargs
    ) -> Done[T] | None:
        """Do the same as `perform`, but show a refusal to the person and return None."""
        try:
            return self.perform(service, *args, **kwargs)
        except LaresError as error:
            self.prompts.tell(None, error)
            return None
