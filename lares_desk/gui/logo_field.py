"""The field of a picture: the agency's logo, shown as it is printed beside the buttons that change it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from lares_desk.domain.agency import Logo
from lares_desk.errors import N_, LaresError, StorageTrouble
from lares_desk.gui import theme
from lares_desk.gui.errors import sentence
from lares_desk.gui.field_base import Field
from lares_desk.gui.prompts import Prompts
from lares_desk.services import agency as agency_service

_PICTURE = QSize(140, 44)


class LogoField(Field):
    """A `Logo` or None, from a picture file."""

    editor: QPushButton

    def __init__(self, label: str, prompts: Prompts, *, help_text: str = "", parent: QWidget | None = None) -> None:
        """Start without a picture; `prompts` asks for the file."""
        body = QWidget()
        choose = QPushButton(self.tr("Choose a picture…"), body)
        super().__init__(label, choose, help_text=help_text, optional=True, body=body, parent=parent)
        choose.setAccessibleName(f"{label}: {choose.text()}")
        choose.setAutoDefault(False)
        self._prompts = prompts
        self._logo: Logo | None = None
        self._picture = QLabel()
        self._picture.setProperty("tone", "caption")
        self.remove = QPushButton(self.tr("Take away"))
        self.remove.setAutoDefault(False)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_M)
        for widget in (self._picture, choose, self.remove):
            row.addWidget(widget)
        row.addStretch(1)
        choose.clicked.connect(self._on_choose)
        self.remove.clicked.connect(self._on_remove)
        self._write(None)

    def _read(self) -> Logo | None:
        return self._logo

    def _write(self, value: Logo | None) -> None:
        self._logo = value
        picture = QPixmap()
        self._picture.setVisible(value is not None)
        self.remove.setVisible(value is not None)
        if value is None:
            return
        if picture.loadFromData(value.content):
            keep = Qt.AspectRatioMode.KeepAspectRatio
            self._picture.setPixmap(picture.scaled(_PICTURE, keep, Qt.TransformationMode.SmoothTransformation))
        else:
            self._picture.setText(self.tr("A picture of {size} kB").format(size=max(1, len(value.content) // 1000)))
        self._picture.setAccessibleName(self.tr("The logo that is chosen"))

    def _lock(self, read_only: bool) -> None:
        self.editor.setEnabled(not read_only)
        self.remove.setEnabled(not read_only)

    @Slot()
    def _on_choose(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        path = self._prompts.ask_file_to_open(self, self.tr("Choose a picture"), Path.home(), kinds)
        if path is None:
            return
        try:
            logo = read_logo(path)
        except LaresError as error:
            self.set_error(sentence(error))
            return
        self._write(logo)
        self.set_error(None)
        self.commit()

    @Slot()
    def _on_remove(self) -> None:
        self._write(None)
        self.set_error(None)
        self.commit()
        self.editor.setFocus()


def read_logo(path: Path) -> Logo:
    """Return the picture in a file, or raise LaresError for what is no picture that papers can show."""
    try:
        with path.open("rb") as file:
            content = file.read(agency_service.LOGO_BYTES + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise StorageTrouble(N_("{name} cannot be read: {why}."), name=path.name, why=why) from error
    return agency_service.logo(content)
