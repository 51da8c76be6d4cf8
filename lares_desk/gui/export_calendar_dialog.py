"""Which departures go into a calendar."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from lares_desk.gui.fields import ChoiceField
from lares_desk.gui.form_dialog import FormDialog


class ExportCalendarDialog(FormDialog):
    """All to come, or those that the list shows; `chosen` is sent with True for the list's."""

    chosen = Signal(bool)

    def __init__(self, locale: QLocale, listed: int | None, parent: QWidget | None = None) -> None:
        """Ask; `listed` is how many departures are on the screen, None where it shows something else."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Export departures to calendar"))
        self._accept.setText(self.tr("Choose &where…"))
        choices = [(False, self.tr("All departures to come"))]
        if listed is not None:
            text = self.tr("The departures of the list, as filtered ({count})")
            choices.append((True, text.format(count=locale.toString(listed))))
        self.add(
            "listed",
            ChoiceField(
                self.tr("Departures"),
                choices,
                help_text=self.tr(
                    "Each is an event of whole days with its code, trek, guide and number of travellers. "
                    "Names of clients stay here."
                ),
            ),
        )
        self.form.addStretch(1)
        self.saved.connect(self._on_saved)
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.sizeHint().height())

    def _save(self) -> bool:
        return bool(self.fields["listed"].value())

    @Slot(object)
    def _on_saved(self, listed: bool) -> None:
        self.chosen.emit(listed)
