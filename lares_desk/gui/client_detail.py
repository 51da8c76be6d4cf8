"""One client: who it is, the form, and their treks with the agency."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.client_line import ClientTrek
from lares_desk.domain.client_warnings import age_on, warnings
from lares_desk.domain.people import Client
from lares_desk.errors import NotFound
from lares_desk.gui import theme, words
from lares_desk.gui.client_form import ClientForm
from lares_desk.gui.client_words import trek_status
from lares_desk.gui.context import Context
from lares_desk.gui.countries import country_names
from lares_desk.gui.dates import date_span, long_date
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.leaving import forget_refused
from lares_desk.gui.part import Part
from lares_desk.gui.remembering import remember_splitter
from lares_desk.gui.tables import Table
from lares_desk.gui.tips import plain_tip
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services import clients

_SHOWN = (
    Kind.CLIENT, Kind.TRAVELLER, Kind.BOOKING, Kind.DEPARTURE, Kind.ITINERARY, Kind.TREK_DAY, Kind.WAYPOINT,
    Kind.READING, Kind.PLACE,
)  # fmt: skip
_WIDTHS = {0: "Wed 30 Sept 2027", 1: "2-Day Lares Valley", 2: "L4-2027-06-14", 3: "Grupo Ibáñez"}
_GIVING_WAY = (2, 4, 3)
_SHARES = [520, 210]
_LONGEST_NAME = 28  # letters on a button
_SETTLED_MS = 250  # who runs along the list is not looked up for each client passed by


class ClientDetail(Part):
    """Title line, form, treks; `trek_wanted` carries the place of a departure's group.

    `merge_wanted` carries the id of a client who is probably the same person.
    """

    trek_wanted = Signal(str)
    merge_wanted = Signal(int)
    gone = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show nobody until the first `show_client`."""
        super().__init__(parent)
        self._context = context
        self.client: Client | None = None
        self._treks: dict[int, ClientTrek] = {}
        self._name = QLabel()
        self._name.setProperty("tone", "title")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._about = QLabel()
        self._about.setProperty("tone", "muted")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self.twin = QPushButton()
        self.twin.hide()
        self.twin.clicked.connect(self._on_twin)
        self._twin_id = 0
        self._is_stale = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self._look_for_twin)
        self.form = ClientForm(context)
        self.model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)
        self.treks = Table(self.model, self.tr("Their treks with us"), flexible={1: 2, 3: 2})
        self.treks.set_widths(_WIDTHS | {4: f"{max(words.booking_statuses().values(), key=len)} M"})
        self.treks.set_wishes({1: "5-Day Lares Trek by Condor Pass"})
        self.treks.give_way(_GIVING_WAY)
        self.treks.opened.connect(self._on_trek_opened)
        self._no_treks = EmptyState()
        self._no_treks.show_words(self.tr("On no departure yet: add them to a group on its departure."))
        self.split = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self.begin_at(self.form)
        context.bus.changed.connect(self._on_changed)

    def show_client(self, client_id: int) -> bool:
        """Show a client; say whether they are still there."""
        self._is_stale = False
        try:
            client = clients.get(self._context.session, client_id)
        except NotFound:
            self.client = None
            return False
        treks = clients.treks(self._context.session, client_id)
        if self.client is None or client.id != self.client.id:
            self.twin.hide()
        self._settling.start()
        self.client = client
        self._treks = {trek.booking_id: trek for trek in treks}
        self._name.setText(client.full_name)
        self._about.setText("  ·  ".join(self._facts(client, len(treks))))
        self.form.show_client(client, warnings(client, treks, self._context.session.clock.today()))
        self.model.refresh()
        self._trek_stack.setCurrentIndex(0 if treks else 1)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while another page was shown."""
        super().showEvent(event)
        self._freshen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for nobody any more: the file may be about to close."""
        super().hideEvent(event)
        self._settling.stop()

    def has_treks(self) -> bool:
        """Tell whether the client is on any departure."""
        return bool(self._treks)

    def _facts(self, client: Client, treks: int) -> list[str]:
        facts = []
        if client.nationality:
            facts.append(country_names(self._context.language).get(client.nationality, client.nationality))
        if client.birth_date:
            age = age_on(client.birth_date, self._context.session.clock.today())
            facts.append(self.tr("{age} years old").format(age=age))
        facts.append(self.tr("%n trek(s) with us", "", treks))
        return facts

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Their treks with us"))
        heading.setProperty("tone", "section")
        heading.setBuddy(self.treks)
        self._trek_stack = QStackedWidget()
        self._trek_stack.addWidget(self.treks)
        self._trek_stack.addWidget(self._no_treks)
        below = QWidget()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, theme.GAP_M, theme.GAP_XL, theme.GAP_M)
        lower.setSpacing(theme.GAP_S)
        lower.addWidget(heading)
        lower.addWidget(self._trek_stack, 1)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(self.form)
        self.split.addWidget(below)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes(_SHARES)
        remember_splitter(self.split, self._context.memory, "client")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self._name)
        column.addWidget(self._about)
        column.addSpacing(theme.GAP_XS)
        column.addWidget(self.twin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.split, 1)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Leaves"), self._date, _start, tool_tip=self._span),
            Column(self.tr("Trek"), self._trek, tool_tip=self._trek),
            Column(self.tr("Departure"), _code),
            Column(self.tr("Group"), _group),
            Column(self.tr("Status"), trek_status),
        ]

    def _fetch_ids(self) -> list[int]:
        return list(self._treks)

    def _fetch_rows(self, ids: Sequence[int]) -> list[ClientTrek]:
        return [self._treks[each] for each in ids]

    def _date(self, trek: ClientTrek) -> str:
        return long_date(self._context.locale, trek.start)

    def _span(self, trek: ClientTrek) -> str:
        return date_span(self._context.locale, trek.start, trek.end)

    def _trek(self, trek: ClientTrek) -> str:
        return trek.itinerary_name.get(self._context.language)

    @Slot()
    def _look_for_twin(self) -> None:
        """Offer to merge with whoever is probably the same person."""
        if self.client is None or self._context.session.read_only:
            return
        from lares_desk.services import duplicates  # noqa: PLC0415  (its comparing library is loaded when it is needed)

        found = duplicates.probable(self._context.session, self.client, limit=1)
        self._twin_id = found[0].client.id if found else 0
        self.twin.setVisible(bool(found))
        if found:
            name = found[0].client.full_name
            shown = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
            self.twin.setText(self.tr("⚠ Same person as {name}?").format(name=shown.replace("&", "&&")))
            said = self.tr("Compare the two records of {name} and merge them").format(name=name)
            self.twin.setToolTip(plain_tip(said))

    @Slot()
    def _on_twin(self) -> None:
        self.merge_wanted.emit(self._twin_id)

    @Slot(int)
    def _on_trek_opened(self, booking_id: int) -> None:
        trek = self._treks.get(booking_id)
        if trek is not None:
            self.trek_wanted.emit(f"{trek.departure_id}/groups/{booking_id}")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN):
            self._is_stale = True
            if self.isVisible():
                self._freshen()

    def _freshen(self) -> None:
        if self._is_stale and self.client is not None and not self.show_client(self.client.id):
            forget_refused(self)
            self.gone.emit()


def _start(trek: ClientTrek) -> object:
    return trek.start


def _code(trek: ClientTrek) -> str:
    return trek.code


def _group(trek: ClientTrek) -> str:
    return trek.group
