"""The dialogs of the crew: put somebody on a departure, and change what is known of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from lares_desk.domain.people import Assignment, CrewMember, CrewRole
from lares_desk.domain.text import fold
from lares_desk.gui import logistics_words, theme
from lares_desk.gui.context import Context
from lares_desk.gui.departure_notes import note
from lares_desk.gui.field_base import Field
from lares_desk.gui.fields import ChoiceField, LineField, TextField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.services import logistics
from lares_desk.services.session import Done

_COLUMNS = 3


class LanguagesField(Field):
    """The languages that somebody speaks, one tick each; a code that has no word here stays as it was."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        """Start without a tick."""
        self._boxes = {code: QCheckBox(word) for code, word in logistics_words.spoken_languages().items()}
        self._others: tuple[str, ...] = ()
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GAP_L)
        grid.setVerticalSpacing(theme.GAP_XS)
        grid.setColumnStretch(_COLUMNS, 1)
        super().__init__(label, next(iter(self._boxes.values())), body=body, parent=parent)
        for number, (code, box) in enumerate(self._boxes.items()):
            box.setAccessibleName(f"{label}: {logistics_words.spoken_languages()[code]}")
            box.clicked.connect(self._on_clicked)
            grid.addWidget(box, number // _COLUMNS, number % _COLUMNS)

    def _frames(self) -> tuple[QWidget, ...]:
        return tuple(self._boxes.values())

    def _read(self) -> tuple[str, ...]:
        return (*(code for code, box in self._boxes.items() if box.isChecked()), *self._others)

    def _write(self, value: Sequence[str]) -> None:
        self._others = tuple(code for code in value if code not in self._boxes)
        for code, box in self._boxes.items():
            box.setChecked(code in value)

    def _lock(self, read_only: bool) -> None:
        for box in self._boxes.values():
            box.setEnabled(not read_only)

    def _on_clicked(self, _checked: bool) -> None:
        self.commit()


class AddCrewDialog(FormDialog):
    """Put somebody on a departure: known crew by their name, whoever is new with phone and languages."""

    def __init__(self, context: Context, departure_id: int, known: Sequence[CrewMember], parent: QWidget) -> None:
        """Offer the names of the `known`."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Crew on this departure"))
        self._accept.setText(self.tr("Add crew"))
        self._context = context
        self._departure_id = departure_id
        self._known = {fold(each.name): each for each in known}
        self.add("role", ChoiceField(self.tr("Role"), list(logistics_words.roles().items())))
        self.add("name", LineField(self.tr("Name"), help_text=self.tr("A name that is new joins the agency's crew.")))
        self.add("phone", LineField(self.tr("Phone"), optional=True))
        self.add("languages", LanguagesField(self.tr("Languages")))
        self.form.addStretch(1)
        name = self.fields["name"]
        name.set_suggestions([each.name for each in known])
        name.editor.textChanged.connect(self._on_name)
        name.setFocus()
        self.resize(theme.scaled(500), theme.scaled(400))

    def _save(self) -> Done[int]:
        name, role, phone, languages = (self.fields[each].value() for each in ("name", "role", "phone", "languages"))
        return self._context.perform(logistics.assign_crew, self._departure_id, name, role, phone, languages)

    @Slot()
    def _on_name(self, _text: str = "") -> None:
        """Fill in what is known of somebody."""
        known = self._known.get(fold(self.fields["name"].value()))
        if known is not None:
            self.fields["phone"].set_value(known.phone)
            self.fields["languages"].set_value(known.languages)
            if self.fields["role"].value() is CrewRole.GUIDE:
                self.fields["role"].set_value(known.role)


class CrewDialog(FormDialog):
    """What the agency knows of somebody who works on a departure."""

    def __init__(self, context: Context, assignment: Assignment, parent: QWidget) -> None:
        """Show the member of `assignment`."""
        super().__init__("", "", parent)
        self._context = context
        self._member = assignment.member
        self.setWindowTitle(assignment.member.name)
        self._accept.setText(self.tr("Save"))
        said = note()
        said.setText(self.tr("What stands here is kept for the person, on every departure."))
        self.form.addWidget(said)
        self.add("name", LineField(self.tr("Name")))
        self.add("phone", LineField(self.tr("Phone"), optional=True))
        self.add("languages", LanguagesField(self.tr("Languages")))
        self.add("notes", TextField(self.tr("Notes"), lines=2, optional=True))
        self.form.addStretch(1)
        for name, field in self.fields.items():
            field.set_value(getattr(self._member, name))
            field.set_read_only(context.session.read_only)
        self._accept.setEnabled(not context.session.read_only)
        self.fields["name"].setFocus()
        self.resize(theme.scaled(500), theme.scaled(480))

    def _save(self) -> Done[None]:
        changed = replace(self._member, **{name: field.value() for name, field in self.fields.items()})
        return self._context.perform(logistics.change_crew_member, changed)
