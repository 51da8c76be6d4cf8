"""The dialog that takes a group's travellers from a CSV list: looked at first, then all or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.domain.people import Booking, Client
from lares_desk.errors import N_, InvalidInput, LaresError
from lares_desk.gui import words
from lares_desk.gui.client_dialog import field_row
from lares_desk.gui.client_finder import listed_name
from lares_desk.gui.context import Context
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import ChoiceField, LineField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services import groups, imports
from lares_desk.services.imports import ImportPreview, ImportRow
from lares_desk.services.session import Done


class ImportDialog(FormDialog):
    """A table of what the list would bring in; the button works when every line does."""

    def __init__(
        self,
        context: Context,
        dossier: Dossier,
        file: Path,
        preview: ImportPreview,
        parent: QWidget | None = None,
    ) -> None:
        """Show the `preview` of `file`."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Import {file}").format(file=file.name))
        self._accept.setText(self.tr("Import group"))
        self._context = context
        self._dossier = dossier
        self._preview = preview
        self.fields["group"] = LineField(self.tr("Name of the group"))
        self.fields["group"].set_value(file.stem)
        self.fields["language"] = ChoiceField(self.tr("Language of its papers"), list(words.languages().items()))
        self.fields["language"].set_value(dossier.agency.default_language)
        self.fields["over_capacity_reason"] = LineField(
            self.tr("Reason to go over capacity"),
            help_text=self.tr("{capacity} seats, {taken} travellers with these.").format(
                capacity=dossier.departure.capacity, taken=dossier.booked + len(preview.rows)
            ),
        )
        self.form.addLayout(field_row([self.fields["group"], self.fields["language"]]))
        self.form.addWidget(self._summary())
        model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)
        model.refresh()
        table = Table(model, self.tr("Lines of the list"), flexible={1: 1, 5: 3})
        table.set_widths(
            {0: "0000", 1: "Quispe Huamán, María José", 2: "MMM", 3: "2027-06-14", 4: "vegetarian, no nuts"}
        )
        self.form.addWidget(table, 1)
        self.form.addWidget(self.fields["over_capacity_reason"])
        self.fields["over_capacity_reason"].setVisible(self._is_over())
        self._accept.setEnabled(bool(preview.rows) and not self._bad())
        self.resize(940, 560)

    def _summary(self) -> QLabel:
        bad = self._bad()
        if bad:
            text = self.tr("✕ {bad} of {all} lines cannot be taken. Mend them in the list and import it again.").format(
                bad=bad, all=len(self._preview.rows)
            )
        elif self._preview.rows:
            text = self.tr("✓ All {all} lines can be taken. Nothing is written before you press Import group.").format(
                all=len(self._preview.rows)
            )
        else:
            text = self.tr("✕ There is no traveller in this list.")
        remarks = [
            QCoreApplication.translate("errors", each.template).format(**each.facts) for each in self._preview.remarks
        ]
        label = QLabel("\n".join([text, *remarks]))
        label.setProperty("tone", "error" if bad or not self._preview.rows else "muted")
        label.setWordWrap(True)
        return label

    def _bad(self) -> int:
        return sum(bool(row.errors) for row in self._preview.rows)

    def _is_over(self) -> bool:
        return self._dossier.booked + len(self._preview.rows) > self._dossier.departure.capacity

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Line"), _line, is_number=True),
            Column(self.tr("Name"), _name),
            Column(self.tr("From"), _nationality),
            Column(self.tr("Born"), _born),
            Column(self.tr("Diet"), _diet),
            Column(self.tr("What is wrong"), _problems, tool_tip=_problems),
        ]

    def _fetch_ids(self) -> range:
        return range(len(self._preview.rows))

    def _fetch_rows(self, ids: Sequence[int]) -> list[ImportRow]:
        return [self._preview.rows[each] for each in ids]

    def _save(self) -> Done[Booking]:
        reason = str(self.fields["over_capacity_reason"].value())
        if self._is_over() and not reason:
            raise InvalidInput("over_capacity_reason", N_("Write why this departure may go over capacity."))
        language = self.fields["language"].value()
        return self._context.perform(
            groups.book,
            self._dossier.departure.id,
            self.fields["group"].value(),
            imports.travellers(self._preview, language),
            language=language,
            over_capacity_reason=reason,
        )


def _client(row: ImportRow) -> Client:
    return row.traveller.client if row.traveller else Client("", "")


def _line(row: ImportRow) -> str:
    return str(row.line)


def _name(row: ImportRow) -> str:
    return listed_name(_client(row))


def _nationality(row: ImportRow) -> str:
    return _client(row).nationality


def _born(row: ImportRow) -> str:
    born = _client(row).birth_date
    return born.isoformat() if born else ""


def _diet(row: ImportRow) -> str:
    return _client(row).diet


def _problems(row: ImportRow) -> str:
    return " ".join(_problem(error) for error in row.errors) or "✓"


def _problem(error: LaresError) -> str:
    if not isinstance(error, InvalidInput):
        return f"✕ {sentence(error)}"
    column = words.listed_columns().get(error.field, error.field)
    return f"✕ {column}: {sentence(error)}"
