"""One booking at a glance: the group, its departure, its travellers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from lares_desk.domain.booking_line import BookingLine
from lares_desk.domain.departure import Group
from lares_desk.domain.people import Traveller
from lares_desk.errors import NotFound
from lares_desk.gui import status_words, theme, words
from lares_desk.gui.booking_status import TONES
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.dates import date_span
from lares_desk.gui.icons import pixmap, set_icon
from lares_desk.gui.part import Part
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services import booking_lists

_WIDTHS = {0: "Kowalska, Zo", 1: "Vegan", 2: "Asthma"}
_LONGEST = 28  # letters of a name that its column is widened for


class BookingDetail(Part):
    """What the list has no room for; `client_wanted` carries the id of a traveller's client."""

    client_wanted = Signal(int)

    def __init__(self, context: Context, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        """Offer the `actions` of a booking: the first two as buttons, the rest in a menu."""
        super().__init__(parent)
        self._context = context
        self.group: Group | None = None
        self.line: BookingLine | None = None
        self._travellers: dict[int, Traveller] = {}
        self._name = _text("title")
        self._icon, self._status = QLabel(), _text("muted")
        self._departure, self._dates, self._about, self._notes = (_text() for _ in range(4))
        self.model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)
        self.table = Table(self.model, self.tr("Travellers of the group"), flexible={0: 3, 1: 2, 2: 2})
        self.table.set_widths(_WIDTHS)
        self.table.opened.connect(self._on_opened)
        self._lay_out(actions)
        self.begin_at(self.table)

    def show_booking(self, booking_id: int) -> bool:
        """Show a booking; say whether it is still there."""
        session = self._context.session
        try:
            self.group = booking_lists.group(session, booking_id)
            self.line = booking_lists.lines(session, [booking_id])[0]
        except (NotFound, IndexError):
            self.group = self.line = None
            return False
        self._show(self.group, self.line)
        return True

    def _show(self, group: Group, line: BookingLine) -> None:
        booking = group.booking
        icon, tone = TONES[booking.status]
        self._icon.setPixmap(pixmap(icon, getattr(theme.tokens(self.palette()), tone), theme.scaled(16)))
        language = words.languages()[booking.language]
        status = words.booking_statuses()[booking.status]
        self._name.setText(booking.name)
        self._status.setText(f"{status}  ·  {language}  ·  {booking.reference}")
        self._departure.setText(f"{line.departure_code}  ·  {line.itinerary_name.get(self._context.language)}")
        state = status_words.departure_statuses()[line.departure_status]
        self._dates.setText(f"{date_span(self._context.locale, line.start, line.end)}  ·  {state}")
        reason = self.tr("Over capacity: {reason}").format(reason=booking.over_capacity_reason)
        self._about.setText(reason)
        self._about.setVisible(bool(booking.over_capacity_reason))
        self._notes.setText(booking.notes)
        self._notes.setVisible(bool(booking.notes))
        self._travellers = {each.id: each for each in group.travellers}
        self._count.setText(self.tr("%n traveller(s)", "", len(group.travellers)))
        self.model.refresh()
        self.table.set_wishes({0: max(map(self._traveller_name, group.travellers), key=len, default="")[:_LONGEST]})

    def _lay_out(self, actions: Sequence[QAction]) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_S)
        head.addWidget(self._icon)
        head.addWidget(self._status, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP_S)
        for number, action in enumerate(actions[:2]):
            buttons.addWidget(ActionButton(action, is_main=number == 0))
        buttons.addWidget(self._more(actions[2:]))
        buttons.addStretch(1)
        self._count = QLabel()
        self._count.setProperty("tone", "section")
        self._count.setBuddy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_XL, theme.GAP_M)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self._name)
        column.addLayout(head)
        column.addSpacing(theme.GAP_S)
        column.addWidget(self._departure)
        column.addWidget(self._dates)
        column.addWidget(self._about)
        column.addSpacing(theme.GAP_S)
        column.addLayout(buttons)
        column.addSpacing(theme.GAP_M)
        column.addWidget(self._count)
        column.addWidget(self.table, 1)
        column.addWidget(self._notes)

    def _more(self, actions: Sequence[QAction]) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(self.tr("More actions"))
        button.setToolTip(button.accessibleName())
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_icon(button, "more", self.palette())
        menu = QMenu(button)
        menu.addActions(list(actions))
        button.setMenu(menu)
        return button

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Name"), self._traveller_name),
            Column(self.tr("Diet"), _diet, tool_tip=_diet),
            Column(self.tr("Medical"), _medical, tool_tip=_medical),
        ]

    def _fetch_ids(self) -> list[int]:
        return list(self._travellers)

    def _fetch_rows(self, ids: Sequence[int]) -> list[Traveller]:
        return [self._travellers[each] for each in ids]

    def _traveller_name(self, traveller: Traveller) -> str:
        client = traveller.client
        name = f"{client.surname}, {client.given_names}" if client.given_names else client.surname
        if self.group and client.id == self.group.booking.lead_client_id:
            return self.tr("{name}  (leads)").format(name=name)
        return name

    @Slot(int)
    def _on_opened(self, traveller_id: int) -> None:
        self.client_wanted.emit(self._travellers[traveller_id].client.id)


def _text(tone: str = "") -> QLabel:
    label = QLabel()
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _diet(traveller: Traveller) -> str:
    return traveller.client.diet


def _medical(traveller: Traveller) -> str:
    return traveller.client.medical.replace("\n", " ")
