"""The dialog for a new agency file."""

from __future__ import annotations

from pathlib import Path

from pathvalidate import sanitize_filename
from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from lares_desk.domain import validation
from lares_desk.domain.agency import Agency
from lares_desk.errors import InvalidInput, LaresError
from lares_desk.gui import theme, words
from lares_desk.gui.busy import busy
from lares_desk.gui.desk import Desk
from lares_desk.gui.fields import ChoiceField, LineField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.logo_field import LogoField
from lares_desk.services import files
from lares_desk.services.session import Session

CURRENCIES = ("USD", "PEN", "EUR", "GBP")


class NewFileDialog(FormDialog):
    """Name, logo, language, currency and paper size of the agency, asked once, and where its file lies."""

    created = Signal(object)

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        """Suggest a file in `folder`."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("New agency file"))
        self._accept.setText(self.tr("Create"))
        self._desk = desk
        self._folder = folder
        self._name = LineField(
            self.tr("Name of the agency"), help_text=self.tr("As your clients read it on the papers.")
        )
        self._language = ChoiceField(self.tr("Language of the papers"), list(words.languages().items()))
        self._currency = ChoiceField(self.tr("Currency"), [(code, code) for code in CURRENCIES])
        self._size = ChoiceField(self.tr("Paper size"), list(words.paper_sizes().items()))
        self._logo = LogoField(
            self.tr("Logo"), desk.prompts, help_text=self.tr("It stands at the head of every paper. PNG or JPEG.")
        )
        self._file = _PathField(self.tr("File"), help_text=self.tr("Everything of the agency is in this one file."))
        self.add("name", self._name)
        self.add("logo", self._logo)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_M)
        for name, field in (("language", self._language), ("currency", self._currency), ("size", self._size)):
            self.fields[name] = field
            row.addWidget(field, 1)
        self.form.addLayout(row)
        self.add("file", self._file)
        browse = QPushButton(self.tr("Choose another place…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._on_browse)
        line = QHBoxLayout()
        line.addWidget(browse)
        line.addStretch(1)
        self.form.addLayout(line)
        self.form.addStretch(1)
        self._language.set_value(desk.locale.name()[:2] if desk.locale.name()[:2] in words.languages() else "en")
        self._name.editor.textChanged.connect(self._on_name_typed)
        self._suggested = ""
        self._on_name_typed("")
        most = parent.window().size() if parent else QSize(theme.form_width(), theme.form_width())
        self.resize(QSize(theme.scaled(600), theme.scaled(480)).boundedTo(most))

    @Slot(str)
    def _on_name_typed(self, name: str) -> None:
        """Name the file after the agency, until a person has named it."""
        if self._file.value() == self._suggested:
            stem = sanitize_filename(name.strip(), platform="universal") or self.tr("My agency")
            self._suggested = str(self._folder / f"{stem}{files.SUFFIX}")
            self._file.set_value(self._suggested)

    @Slot()
    def _on_browse(self) -> None:
        kinds = self.tr("Agency files (*{suffix})").format(suffix=files.SUFFIX)
        path = self._desk.prompts.ask_file_to_save(
            self, self.tr("New agency file"), Path(self._file.value() or self._folder), kinds
        )
        if path:
            self._file.set_value(str(files.with_suffix(path)))

    def _path(self) -> Path:
        """Return the place that is typed; a name alone stands for a file in the folder that is shown."""
        typed = files.with_suffix(Path(self._file.value()))
        return typed if typed.parts[0] == "~" else self._folder / typed

    def _save(self) -> Session:
        agency = Agency(
            name=validation.name("name", self._name.value()),
            default_language=self._language.value(),
            currency=self._currency.value(),
            paper_size=self._size.value(),
            logo=self._logo.value(),
        )
        try:
            with busy():
                session = files.create(self._path(), self._desk.clock, self._desk.who, agency)
        except InvalidInput:
            raise
        except LaresError as error:
            raise InvalidInput("file", error.template, **error.facts) from error
        self.created.emit(session)
        return session


class _PathField(LineField):
    """The name of a file to its last space: nothing in it is cleaned away, since another name is another file."""

    def _read(self) -> str:
        return self.editor.text().strip()
