"""The dialog that makes two records of one person one: choose the other record, then what stays of each field."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.merging import Comparison
from lares_desk.domain.people import Client
from lares_desk.errors import LaresError
from lares_desk.gui import theme
from lares_desk.gui.client_chooser import ClientChooser
from lares_desk.gui.client_comparison import ClientComparison
from lares_desk.gui.context import Context
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import merging
from lares_desk.services.session import Done


class ClientMergeDialog(FormDialog):
    """First who else the client is, then both records side by side."""

    def __init__(
        self, context: Context, client: Client, parent: QWidget | None = None, *, second_id: int | None = None
    ) -> None:
        """Keep the record of `client`; with `second_id` the other one is chosen already."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Merge {name} with another client").format(name=client.full_name))
        self._accept.setText(self.tr("Merge clients"))
        self._context = context
        self._client = client
        self._compared: Comparison | None = None
        self.chooser = ClientChooser(context, client)
        self.comparison = ClientComparison(context)
        self.again = QPushButton(self.tr("Choose another client"))
        self.again.setAutoDefault(False)
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setProperty("tone", "muted")
        self._steps = QStackedWidget()
        self._steps.addWidget(self.chooser)
        self._steps.addWidget(self._second_step())
        self.form.addWidget(self._steps, 1)
        self.chooser.chosen.connect(self._on_chosen)
        self.again.clicked.connect(self._on_again)
        self._on_again()
        letter = self.fontMetrics().averageCharWidth()
        room = QSize(letter * 120, letter * 84)
        self.resize(room.boundedTo(parent.window().size()) if parent else room)
        if second_id is not None:
            self._on_chosen(second_id)

    def _second_step(self) -> QWidget:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_M)
        column.addWidget(self._about)
        column.addWidget(self.comparison)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return step

    def _what_happens(self, compared: Comparison) -> str:
        """Say what becomes of the treks, before anything is done."""
        moved = len(compared.second_treks)
        names = {"first": compared.first.full_name, "second": compared.second.full_name}
        if moved:
            text = self.tr("The record of {second} goes; its treks ({moved}) join those of {first} ({own}).")
            said = [text.format(**names, moved=moved, own=len(compared.first_treks))]
        else:
            said = [self.tr("The record of {second} goes; it has no treks.").format(**names)]
        if compared.shared:
            said.append(
                self.tr("Both are in the same group on {codes}: there one place stays, with what either has ordered.")
                .format(codes=", ".join(trek.code for trek in compared.shared))
            )  # fmt: skip
        said.append(self.tr("One Undo takes the whole merge back."))
        return " ".join(said)

    @Slot(int)
    def _on_chosen(self, client_id: int) -> None:
        self._refusal.hide()
        try:
            compared = merging.compare(self._context.session, self._client.id, client_id)
        except LaresError as error:
            self.show_error(error)
            return
        self._compared = compared
        self.comparison.show_clients(compared)
        self._about.setText(self._what_happens(compared))
        self._steps.setCurrentIndex(1)
        self._accept.setEnabled(True)
        self.comparison.setFocus()

    @Slot()
    def _on_again(self) -> None:
        self._compared = None
        self._refusal.hide()
        self._accept.setEnabled(False)
        self._steps.setCurrentIndex(0)
        self.chooser.setFocus()

    def _save(self) -> Done[int]:
        assert self._compared is not None  # the button is enabled by a choice only  # noqa: S101
        compared = self._compared
        return self._context.perform(merging.merge, compared.first, compared.second, self.comparison.sides())
