"""The agency's numbers: office, emergency line and the public ones, each saved when a person leaves it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from lares_desk.domain.agency import Agency, AgencyPhone, PhoneKind, is_overdue
from lares_desk.domain.language import LocalText
from lares_desk.errors import InvalidInput, LaresError
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.dates import long_date
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import DateField, Field, LineField, LocalTextField
from lares_desk.gui.icons import set_icon
from lares_desk.gui.tab_order import tab_through
from lares_desk.services import agency as agency_service

LABELS = {
    PhoneKind.OFFICE: LocalText("Office", "Oficina"),
    PhoneKind.EMERGENCY: LocalText("Emergency line, at any hour", "Línea de emergencia, a toda hora"),
    PhoneKind.PUBLIC: LocalText(),
}


class PhonesEditor(QWidget):
    """The numbers of one kind under their title, and the button that adds one."""

    def __init__(self, context: Context, kind: PhoneKind, parent: QWidget | None = None) -> None:
        """Show nothing until the first `show_agency`."""
        super().__init__(parent)
        self._context = context
        self._kind = kind
        self.rows: list[PhoneRow] = []
        titles = {
            PhoneKind.OFFICE: self.tr("Office"),
            PhoneKind.EMERGENCY: self.tr("Emergency line, at any hour"),
            PhoneKind.PUBLIC: self.tr("Public numbers"),
        }
        helps = {
            PhoneKind.OFFICE: self.tr("For clients before the trek."),
            PhoneKind.EMERGENCY: self.tr("It stands at the foot of every page."),
            PhoneKind.PUBLIC: self.tr("Police, ambulance, firefighters: printed once somebody has called and checked."),
        }
        title, help_text = QLabel(titles[kind]), QLabel(helps[kind])
        font = title.font()
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        help_text.setProperty("tone", "caption")
        help_text.setWordWrap(True)
        self.add_button = QPushButton(self.tr("Add number"))
        self.add_button.setAccessibleName(f"{self.add_button.text()}: {titles[kind]}")
        self.add_button.setEnabled(not context.session.read_only)
        self.add_button.clicked.connect(self.add)
        set_icon(self.add_button, "add", self.palette())
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.GAP_M)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(title)
        column.addWidget(help_text)
        column.addLayout(self._list)
        column.addLayout(foot)

    def show_agency(self, agency: Agency) -> None:
        """Show the numbers; what is being typed stays, and so does a line that has no number yet."""
        phones = {phone.id: phone for phone in agency.phones if phone.kind is self._kind}
        for row in list(self.rows):
            if row.phone.id and row.phone.id not in phones:
                self._drop(row)
        known = {row.phone.id: row for row in self.rows if row.phone.id}
        for phone in phones.values():
            saving = next((row for row in self.rows if row.is_saving), None)
            row = known.get(phone.id) or saving or self._new_row(phone)
            row.show_phone(phone)
        self.rows.sort(key=_saved_first)
        for place, row in enumerate(self.rows):
            self._list.insertWidget(place, row)
        self._order_tabs()

    @Slot()
    def add(self) -> None:
        """Open an empty line, or go to the one that is open."""
        row = next((row for row in self.rows if not row.phone.id), None)
        if row is None:
            row = self._new_row(AgencyPhone(self._kind, LABELS[self._kind], ""))
            self._order_tabs()
        (row.number if row.label.value() else row.label).setFocus()

    def _new_row(self, phone: AgencyPhone) -> PhoneRow:
        row = PhoneRow(self._context, phone)
        row.dropped.connect(self._on_dropped)
        self.rows.append(row)
        self._list.addWidget(row)
        return row

    def _order_tabs(self) -> None:
        """Let Tab go through the lines before the button under them: new ones would come last of the whole page."""
        tab_through(self, *(stop for row in self.rows for stop in row.stops()), self.add_button)

    def _drop(self, row: PhoneRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    @Slot()
    def _on_dropped(self) -> None:
        self._drop(self.sender())
        self.add_button.setFocus()


class PhoneRow(QWidget):
    """One number: its name in both languages, the number, when somebody called it last."""

    dropped = Signal()

    def __init__(self, context: Context, phone: AgencyPhone, parent: QWidget | None = None) -> None:
        """Show `phone`; one without an id is saved once it has a number."""
        super().__init__(parent)
        self._context = context
        self.phone = phone
        self.is_saving = False
        self.label = LocalTextField(self.tr("Name on the papers"))
        self.number = LineField(self.tr("Number"))
        self.checked_on = DateField(self.tr("Checked on"), context.locale)
        self.today = QPushButton(self.tr("Checked today"))
        self.today.setToolTip(self.tr("Somebody has called this number today, and it is right."))
        self.today.clicked.connect(self._on_today)
        self.remove = QToolButton()
        self.remove.setToolTip(self.tr("Take this number away"))
        set_icon(self.remove, "remove", self.palette(), "muted")
        self.remove.clicked.connect(self._on_remove)
        self._warning = QLabel()
        self._warning.setProperty("tone", "warning")
        self._warning.setWordWrap(True)
        self.fields: dict[str, Field] = {"label": self.label, "number": self.number, "checked_on": self.checked_on}
        for name, field in self.fields.items():
            field.setObjectName(name)
            field.committed.connect(self._on_committed)
            field.set_read_only(context.session.read_only)
        self._lay_out()
        self.show_phone(phone)

    def show_phone(self, phone: AgencyPhone) -> None:
        """Show the number as it is in the file."""
        same = phone.id == self.phone.id
        self.phone = phone
        for name, field in self.fields.items():
            (field.show_value if same else field.set_value)(getattr(phone, name))
        may_change = not self._context.session.read_only
        self.today.setEnabled(may_change and bool(phone.id))
        self.remove.setEnabled(may_change)
        self.remove.setAccessibleName(self.tr("Take {number} away").format(number=phone.number or self.tr("this line")))
        self.today.setAccessibleName(self.tr("{number} checked today").format(number=phone.number))
        whose = phone.label.get(self._context.language) or phone.number
        for field in (self.number, self.checked_on):
            field.editor.setAccessibleName(f"{whose}: {field.name()}" if whose else field.name())
        self._warn()

    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, in the order of reading."""
        return [self.label, self.number, self.checked_on, self.today, self.remove]

    def warning(self) -> str:
        """Return what is to be done about the number, empty where nothing is."""
        return self._warning.text()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(theme.GAP_M)
        first.addWidget(self.number, 2)
        first.addWidget(self.checked_on, 2)
        buttons = QVBoxLayout()
        buttons.setSpacing(theme.GAP_XS)
        above = QLabel(" ")  # as high as the labels of the fields beside
        above.setProperty("tone", "caption")
        buttons.addWidget(above)
        line = QHBoxLayout()
        line.addWidget(self.today)
        line.addWidget(self.remove)
        buttons.addLayout(line)
        buttons.addStretch(1)
        first.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_XS, 0, theme.GAP_S)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self.label)
        column.addLayout(first)
        column.addWidget(self._warning)

    def _warn(self) -> None:
        is_due = bool(self.phone.id) and is_overdue(self.phone, self._context.session.clock.today())
        text = ""
        if is_due and self.phone.checked_on is None:
            text = self.tr("⚠ Not checked yet, so no paper shows it. Call it, then press “Checked today”.")
        elif is_due and self.phone.checked_on is not None:
            day = long_date(self._context.locale, self.phone.checked_on)
            text = self.tr("⚠ Last checked on {day}, more than a year ago. Call it again.").format(day=day)
        self._warning.setText(text)
        self._warning.setVisible(bool(text))
        self.number.editor.setAccessibleDescription(text or self.number.error())

    def _save(self, field: Field, phone: AgencyPhone) -> None:
        if not phone.id and not phone.number:
            return  # nothing to call yet
        service = agency_service.save_phone if phone.id else agency_service.add_phone
        self.is_saving = not phone.id
        try:
            self._context.perform(service, phone)
        except InvalidInput as error:
            (self.fields["number"] if error.field == "phones" else field).keep_typed(sentence(error))
        except LaresError as error:
            field.keep_typed(sentence(error))
            self._context.prompts.tell(self, error)
        finally:
            self.is_saving = False

    @Slot(object)
    def _on_committed(self, value: object) -> None:
        field = self.sender()
        if self.phone.id:
            self._save(field, replace(self.phone, **{field.objectName(): value}))
        else:
            self._save(field, replace(self.phone, **{name: each.value() for name, each in self.fields.items()}))

    @Slot()
    def _on_today(self) -> None:
        self._save(self.checked_on, replace(self.phone, checked_on=self._context.session.clock.today()))

    @Slot()
    def _on_remove(self) -> None:
        if not self.phone.id:
            self.dropped.emit()
            return
        number = self.phone.number
        if self._context.attempt(agency_service.remove_phone, self.phone.id):
            self._context.notify(self.tr("{number} is taken away").format(number=number), undo=True)


def _saved_first(row: PhoneRow) -> tuple[bool, int]:
    return not row.phone.id, row.phone.id
