"""The agency's profile: each field is saved when a person leaves it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from lares_desk.domain.agency import Agency, PhoneKind
from lares_desk.errors import InvalidInput, LaresError
from lares_desk.gui import theme, words
from lares_desk.gui.agency_fields import DroppableLogoField, LinesField
from lares_desk.gui.agency_phones import PhonesEditor
from lares_desk.gui.context import Context
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import ChoiceField, Field, LineField, LocalTextField
from lares_desk.services import agency as agency_service

_TWO_COLUMNS = 900  # pixels where the body has 10 points: narrower columns would be hard to read
_WIDEST = 1200


class AgencyForm(QScrollArea):
    """Who the agency is, what its papers say, and its numbers; two columns where there is room."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the profile as it is in the file."""
        super().__init__(parent)
        self._context = context
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.logo = DroppableLogoField(self.tr("Logo"), context.prompts)
        one_a_line = self.tr("One on each line.")
        self.fields: dict[str, Field] = {
            "name": LineField(self.tr("Name of the agency"), help_text=self.tr("As your clients read it.")),
            "address": LineField(self.tr("Address"), optional=True),
            "email": LineField(self.tr("E-mail"), optional=True),
            "website": LineField(self.tr("Website"), optional=True),
            "default_language": ChoiceField(self.tr("Language of the papers"), list(words.languages().items())),
            "paper_size": ChoiceField(self.tr("Paper size"), list(words.paper_sizes().items())),
            "currency": LineField(self.tr("Currency"), help_text=self.tr("Three letters, such as USD or PEN.")),
            "document_footer": LocalTextField(self.tr("Sentence at the foot of papers"), lines=2, optional=True),
            "affiliations": LinesField(self.tr("Affiliations"), help_text=one_a_line, optional=True),
            "certifications": LinesField(self.tr("Certifications"), help_text=one_a_line, optional=True),
        }
        self.phones = {kind: PhonesEditor(context, kind) for kind in PhoneKind}
        for name, field in self.fields.items():
            field.setObjectName(name)
            field.committed.connect(self._on_committed)
            field.set_read_only(context.session.read_only)
        self.logo.committed.connect(self._on_logo_committed)
        self.logo.set_read_only(context.session.read_only)
        self._agency = agency_service.get(context.session)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        self.setFocusProxy(self.fields["name"])
        self._show(first=True)

    def refresh(self) -> None:
        """Show the profile anew; what is being typed stays."""
        self._agency = agency_service.get(self._context.session)
        self._show(first=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two columns where there is room."""
        super().resizeEvent(event)
        room = self.viewport().width()
        is_wide = room >= theme.scaled(_TWO_COLUMNS)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
        # A margin and no largest width: texts of several lines get their height by the width that is really theirs.
        widest = theme.scaled(_WIDEST) if is_wide else theme.form_width()
        right = max(theme.GAP_S, room - widest)
        self.widget().layout().setContentsMargins(0, theme.GAP_S, right, theme.GAP_XL)

    def _show(self, *, first: bool) -> None:
        for name, field in (*self.fields.items(), ("logo", self.logo)):
            value = getattr(self._agency, name)
            (field.set_value if first else field.show_value)(value)
        for editor in self.phones.values():
            editor.show_agency(self._agency)

    def _lay_out(self) -> None:
        fields = self.fields
        left = [
            _title(self.tr("Name and address")),
            *(fields[name] for name in ("name", "address", "email", "website")),
            self.logo,
            _title(self.tr("Papers")),
            fields["default_language"],
            _side_by_side(fields["paper_size"], fields["currency"]),
            fields["document_footer"],
        ]
        right = [
            _title(self.tr("Numbers")),
            *self.phones.values(),
            _title(self.tr("Affiliations and certifications")),
            fields["affiliations"],
            fields["certifications"],
        ]
        # Frames first, then what stands in them: the toolkit dresses all of a frame anew whenever that is moved.
        body = QWidget(self.viewport())
        outer = QVBoxLayout(body)
        outer.addLayout(self._columns)
        outer.addStretch(1)
        self.setWidget(body)
        self._columns.setSpacing(theme.GAP_XXL)
        self._columns.addWidget(_column(left, body), 1)
        self._columns.addWidget(_column(right, body), 1)

    def _try(self, field: Field, service: object, value: object) -> None:
        """Save one field; a refusal stays under it with what was typed."""
        try:
            self._context.perform(service, value)
        except InvalidInput as error:
            field.keep_typed(sentence(error))
        except LaresError as error:
            field.keep_typed(sentence(error))
            self._context.prompts.tell(self, error)

    @Slot(object)
    def _on_committed(self, value: object) -> None:
        field = self.sender()
        changed: Agency = replace(self._agency, **{field.objectName(): value})
        self._try(field, agency_service.save, changed)

    @Slot(object)
    def _on_logo_committed(self, value: object) -> None:
        self._try(self.logo, agency_service.set_logo, value)


def _title(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("tone", "section")
    label.setContentsMargins(0, theme.GAP_M, 0, 0)
    return label


def _side_by_side(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GAP_M)
    for widget in widgets:
        row.addWidget(widget, 1)
    return holder


def _column(widgets: Sequence[QWidget], parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GAP_M)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return holder
