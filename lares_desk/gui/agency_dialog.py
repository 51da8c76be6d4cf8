"""The dialog for the agency's profile: what its papers say about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from lares_desk.domain.agency import Agency, AgencyPhone, Logo, PhoneKind
from lares_desk.domain.language import LocalText
from lares_desk.errors import N_, LaresError, StorageTrouble
from lares_desk.gui import theme, words
from lares_desk.gui.context import Context
from lares_desk.gui.fields import ChoiceField, Field, LineField, LocalTextField, TextField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import agency as agency_service

OFFICE_LABEL = LocalText("Office", "Oficina")
EMERGENCY_LABEL = LocalText("Emergency line, at any hour", "Línea de emergencia, a toda hora")


class AgencyDialog(FormDialog):
    """Name, address, phones, logo, affiliations, footer, language and paper size of the agency."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the profile as it is in the file."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Agency profile"))
        self._accept.setText(self.tr("Save"))
        self._accept.setEnabled(not context.session.read_only)
        self._context = context
        self._agency = agency_service.get(context.session)
        self._logo = self._agency.logo
        self._build()
        self._show(self._agency)
        self.resize(620, 640)

    def _build(self) -> None:
        self.add("name", LineField(self.tr("Name of the agency")))
        self.add("address", LineField(self.tr("Address"), optional=True))
        self._row(
            ("email", LineField(self.tr("E-mail"), optional=True)),
            ("website", LineField(self.tr("Website"), optional=True)),
        )
        anywhere = self.tr("It stands at the foot of every page.")
        self._row(
            ("phones", LineField(self.tr("Office phone"), optional=True)),
            ("emergency", LineField(self.tr("Emergency line, at any hour"), help_text=anywhere, optional=True)),
        )
        one_a_line = self.tr("One on each line.")
        self.add(
            "affiliations",
            TextField(self.tr("Affiliations and certifications"), lines=2, help_text=one_a_line, optional=True),
        )
        self.add("document_footer", LocalTextField(self.tr("Sentence at the foot of papers"), optional=True))
        self._row(
            ("default_language", ChoiceField(self.tr("Language of the papers"), list(words.languages().items()))),
            ("currency", LineField(self.tr("Currency"))),
            ("paper_size", ChoiceField(self.tr("Paper size"), list(words.paper_sizes().items()))),
        )
        self._logo_words = QLabel()
        self._logo_words.setProperty("tone", "muted")
        choose = QPushButton(self.tr("Choose a logo…"))
        choose.clicked.connect(self._on_choose_logo)
        self._no_logo = QPushButton(self.tr("Take the logo away"))
        self._no_logo.clicked.connect(self._on_no_logo)
        line = QHBoxLayout()
        line.setSpacing(theme.GAP_M)
        for button in (choose, self._no_logo):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addWidget(self._logo_words, 1)
        self.form.addLayout(line)
        self.form.addStretch(1)

    def _row(self, *fields: tuple[str, Field]) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_M)
        for name, field in fields:
            self.fields[name] = field
            row.addWidget(field, 1)
        self.form.addLayout(row)

    def _show(self, agency: Agency) -> None:
        for name in ("name", "address", "email", "website", "document_footer", "default_language", "currency"):
            self.fields[name].set_value(getattr(agency, name))
        self.fields["paper_size"].set_value(agency.paper_size)
        self.fields["affiliations"].set_value("\n".join(agency.affiliations))
        self.fields["phones"].set_value(_first(agency.phones, PhoneKind.OFFICE))
        self.fields["emergency"].set_value(_first(agency.phones, PhoneKind.EMERGENCY))
        self._show_logo()

    def _show_logo(self) -> None:
        self._logo_words.setText(
            self.tr("Logo of {size} kB").format(size=max(1, len(self._logo.content) // 1000))
            if self._logo
            else self.tr("No logo: papers show the name alone.")
        )
        self._no_logo.setEnabled(self._logo is not None)

    def _save(self) -> Agency:
        phones = _with(self._agency.phones, PhoneKind.OFFICE, self.fields["phones"].value(), OFFICE_LABEL)
        phones = _with(phones, PhoneKind.EMERGENCY, self.fields["emergency"].value(), EMERGENCY_LABEL)
        plain = ("name", "address", "email", "website", "document_footer", "default_language", "currency", "paper_size")
        agency = replace(
            self._agency,
            affiliations=tuple(self.fields["affiliations"].value().splitlines()),
            phones=phones,
            logo=self._logo,
            **{name: self.fields[name].value() for name in plain},
        )
        self._context.perform(agency_service.save, agency)
        return agency

    @Slot()
    def _on_choose_logo(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        path = self._context.prompts.ask_file_to_open(self, self.tr("Choose a logo"), Path.home(), kinds)
        if path is None:
            return
        try:
            self._logo = _read_logo(path)
        except LaresError as error:
            self._context.prompts.tell(self, error)
        self._show_logo()

    @Slot()
    def _on_no_logo(self) -> None:
        self._logo = None
        self._show_logo()


def _read_logo(path: Path) -> Logo:
    try:
        with path.open("rb") as file:
            content = file.read(agency_service.LOGO_BYTES + 1)
    except OSError as error:
        raise StorageTrouble(N_("{name} cannot be read: {why}."), name=path.name, why=error.strerror) from error
    return agency_service.logo(content)


def _first(phones: Sequence[AgencyPhone], kind: PhoneKind) -> str:
    return next((phone.number for phone in phones if phone.kind is kind), "")


def _with(phones: Sequence[AgencyPhone], kind: PhoneKind, number: str, label: LocalText) -> tuple[AgencyPhone, ...]:
    """Return the phones with this number as the first of its kind; an empty number takes that one away."""
    first = next((phone for phone in phones if phone.kind is kind), None)
    if first is None:
        return (*phones, AgencyPhone(kind, label, number)) if number else tuple(phones)
    others = tuple(phone for phone in phones if phone is not first)
    if not number:
        return others
    return tuple(replace(phone, number=number) if phone is first else phone for phone in phones)
