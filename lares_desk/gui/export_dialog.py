"""How a list leaves the desk: as a workbook or as CSV, all its rows or those selected."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from lares_desk.gui.fields import CheckField, ChoiceField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services.exports import ListKind


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """The kind of file, whether only selected rows go out, and how a CSV is written."""

    kind: ListKind
    only_selected: bool
    delimiter: str
    mark: bool


class ExportDialog(FormDialog):
    """Two choices for everybody, two more for a CSV; `chosen` is sent with the answer."""

    chosen = Signal(object)

    def __init__(self, locale: QLocale, rows: int, selected: int, parent: QWidget | None = None) -> None:
        """Ask about a list of so many rows; with fewer than two selected, all of them go out."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Export this list"))
        self._accept.setText(self.tr("Choose &where…"))
        number = locale.toString
        self.add(
            "kind",
            ChoiceField(
                self.tr("Kind of file"),
                [
                    (ListKind.XLSX, self.tr("Workbook (XLSX): for Excel, LibreOffice and the like")),
                    (ListKind.CSV, self.tr("CSV: plain text for any other program")),
                ],
                help_text=self.tr("Columns, order, filter and search go out as you see them."),
            ),
        )
        rows_choices = [(False, self.tr("All rows of the list ({count})").format(count=number(rows)))]
        if selected > 1:
            rows_choices.append((True, self.tr("Only the selected rows ({count})").format(count=number(selected))))
        self.add("only_selected", ChoiceField(self.tr("Rows"), rows_choices))
        self.add(
            "delimiter",
            ChoiceField(
                self.tr("Cells are parted by"),
                [(";", self.tr("Semicolon  ;")), (",", self.tr("Comma  ,")), ("\t", self.tr("Tab"))],
                help_text=self.tr("Spreadsheet programs expect the semicolon where numbers have a comma."),
            ),
        )
        self.fields["delimiter"].set_value(";" if locale.decimalPoint() == "," else ",")
        self.add(
            "mark",
            CheckField(
                self.tr("Mark as UTF-8"),
                help_text=self.tr("Excel shows accents right by this mark; some other programs stumble over it."),
            ),
        )
        self.fields["mark"].set_value(True)
        self.form.addStretch(1)
        self.fields["kind"].committed.connect(self._on_kind)
        self._on_kind()
        self.saved.connect(self._on_saved)
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.sizeHint().height())

    @Slot()
    def _on_kind(self) -> None:
        for name in ("delimiter", "mark"):
            self.fields[name].setVisible(self.fields["kind"].value() is ListKind.CSV)

    def _save(self) -> ExportChoice:
        return ExportChoice(**{name: field.value() for name, field in self.fields.items()})

    @Slot(object)
    def _on_saved(self, choice: ExportChoice) -> None:
        self.chosen.emit(choice)
