"""Two fields of the agency's profile: texts one a line, and a logo that a file can be dropped on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap

from lares_desk.domain.agency import Logo
from lares_desk.errors import LaresError
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import TextField
from lares_desk.gui.logo_field import LogoField, read_logo


class LinesField(TextField):
    """A tuple of texts, one on each line; empty lines are left out."""

    def _read(self) -> tuple[str, ...]:
        return tuple(line for each in self.editor.toPlainText().splitlines() if (line := each.strip()))

    def _write(self, value: tuple[str, ...] | str) -> None:
        self.editor.setPlainText("\n".join(value))


class DroppableLogoField(LogoField):
    """The logo, chosen, taken away, or dropped here from a folder."""

    def _write(self, value: Logo | None) -> None:
        super()._write(value)
        self.setAcceptDrops(not self.is_read_only())
        damaged = value is not None and not QPixmap().loadFromData(value.content)
        self.set_help(
            self.tr("⚠ This picture is damaged: papers show the name alone.")
            if damaged
            else self.tr("It stands at the head of every paper. Choose a PNG or JPEG, or drop one here.")
        )

    def _lock(self, read_only: bool) -> None:
        super()._lock(read_only)
        self.setAcceptDrops(not read_only)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this computer."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the picture in the file, or say under the field why not."""
        try:
            logo = read_logo(Path(event.mimeData().urls()[0].toLocalFile()))
        except LaresError as error:
            self.set_error(sentence(error))
            return
        event.acceptProposedAction()
        self.choose(logo)

    def choose(self, logo: Logo | None) -> None:
        """Show another logo and commit it."""
        self._write(logo)
        self.set_error(None)
        self.commit()
