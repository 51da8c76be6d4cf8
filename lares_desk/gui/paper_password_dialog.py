"""The dialog that asks for the password of a paper."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from lares_desk.errors import N_, InvalidInput
from lares_desk.gui import theme
from lares_desk.gui.departure_notes import note
from lares_desk.gui.fields import LineField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import papers


class PaperPasswordDialog(FormDialog):
    """A password typed twice; `saved` carries it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Save with a password"))
        self._accept.setText(self.tr("Choose the file…"))
        said = note()
        said.setText(
            self.tr(
                "The PDF opens with this password only (AES-256). Nobody can open it without: tell it to its reader by "
                "another way, and do not lose it."
            )
        )
        self.form.addWidget(said)
        for name, label in (("password", self.tr("Password")), ("again", self.tr("The same once more"))):
            field = LineField(label)
            field.editor.setEchoMode(QLineEdit.EchoMode.Password)
            self.add(name, field)
        self.form.addStretch(1)
        self.resize(theme.scaled(480), theme.scaled(300))

    def _save(self) -> str:
        password = papers.usable_password(self.fields["password"].value())
        if not password:
            raise InvalidInput("password", N_("Write a password, or save without one."))
        if self.fields["again"].value() != self.fields["password"].value():
            raise InvalidInput("again", N_("The two passwords differ. Type the same once more."))
        return password
