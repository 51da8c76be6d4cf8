"""Tents, rooms and crew tents: who sleeps where, and who has no bed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import Room, RoomKind, ServiceKind
from lares_desk.gui import theme
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.fields import ChoiceField
from lares_desk.gui.listed_name import listed_name
from lares_desk.gui.logistics_bed_list import BedList, BedRow
from lares_desk.gui.logistics_dialogs import RoomDialog
from lares_desk.gui.logistics_facts import beds, travellers, without_bed
from lares_desk.gui.logistics_section import Section, SectionActions
from lares_desk.gui.page_actions import allow, make_action, make_list_action
from lares_desk.gui.screen_words import screen_words
from lares_desk.services import bed_moves, logistics
from lares_desk.services.session import Done

# A drop is done when the toolkit has ended the drag: the list is made anew then.
_QUEUED = Qt.ConnectionType.QueuedConnection
_CAMPS = (RoomKind.TENT, None)
_PLACES = 2


class BedsSection(Section):
    """One place at a time: the camps, a hotel, the tents of the crew."""

    def __init__(self, context: Context, acts: SectionActions, parent: QWidget | None = None) -> None:
        """Lay out the list under the choice of the place."""
        super().__init__(context, acts, parent)
        self.where = ChoiceField(self.tr("Where"), [(_CAMPS, self.tr("Tents in the camps"))])
        self.list = BedList(screen_words(context), read_only=context.session.read_only)
        self._targets = QMenu(self.tr("Mo&ve to"), self)
        self.propose = make_action(self, self.tr("&Propose tents and rooms"), "", self._on_propose)
        self.move_to = make_list_action(self.list, self._targets.title(), "group", self._on_move_to, "Ctrl+Shift+B")
        self.move_to.setMenu(self._targets)
        self.take_out = make_list_action(self.list, self.tr("Take &out of the bed"), "", self._on_take_out, "Backspace")
        self.list.addActions([acts.edit, acts.remove])
        self._lay_out()
        self.where.committed.connect(self._on_where)
        self.list.aimed.connect(self._on_aimed)
        self.list.opened.connect(acts.edit.trigger)
        self.list.beds.dropped.connect(self._on_dropped, _QUEUED)
        self.begin_at(self.list)

    def title(self) -> str:
        """Return what the section is called."""
        return self.tr("Beds")

    def words(self) -> tuple[str, str, str]:
        """Return what is done here."""
        return self.tr("&Add tent or room…"), self.tr("&Edit tent or room…"), self.tr("&Remove tent or room")

    def about(self) -> str:
        """Return who has no bed here, else how many places there are."""
        if self._dossier is None or not travellers(self._dossier):
            return ""
        kind, service_id = self.where.value() or _CAMPS
        if kind is RoomKind.CREW_TENT:
            return self.tr("%n place(s) for the crew", "", self._places())
        lacking = [each.client.full_name for each in without_bed(self._dossier, kind, service_id)]
        if lacking:
            return self.tr("⚠ no bed: {names}").format(names=", ".join(lacking))
        return self.tr("Everybody has a bed: {people} of {places} places are taken").format(
            people=len(travellers(self._dossier)), places=self._places()
        )

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the beds of a departure; the place that is looked at stays."""
        super().show_dossier(dossier)
        before = self.where.value()
        self.where.set_choices(self._choices(dossier))
        if before in {value for value, _words in self._choices(dossier)}:
            self.where.set_value(before)
        self._show()

    def add(self) -> None:
        """Open the dialog of a new tent or room."""
        if self._dossier is None:
            return
        kind, service_id = self.where.value() or _CAMPS
        number = len(beds(self._dossier, kind, service_id)) + 1
        names = {
            RoomKind.TENT: self.tr("Tent {number}"),
            RoomKind.ROOM: self.tr("Room {number}"),
            RoomKind.CREW_TENT: self.tr("Crew tent {number}"),
        }
        label = names[kind].format(number=number)
        self._open(Room(self._dossier.departure.id, kind, label, _PLACES, service_id))

    def edit(self) -> None:
        """Open the dialog of the chosen room, or of the one where the chosen person sleeps."""
        row = self.list.current()
        if row is not None and row.room is not None:
            self._open(row.room)

    def remove(self) -> None:
        """Take the chosen room away; its people have no bed then."""
        row = self.list.current()
        if row is not None and row.room is not None and self._context.attempt(logistics.remove_room, row.room.id):
            self._context.notify(self.tr("{what} is removed").format(what=self.list.called(row.room)), undo=True)

    def can_edit(self) -> bool:
        """Tell whether a room is chosen."""
        row = self.list.current()
        return row is not None and row.room is not None

    def can_remove(self) -> bool:
        """Tell whether a room itself is chosen, and not somebody in it."""
        row = self.list.current()
        return row is not None and row.room is not None and row.traveller is None

    def own_actions(self) -> list[QAction]:
        """Return what is done with sleepers."""
        return [self.propose, self.move_to, self.take_out]

    def aim_own(self, read_only_reason: str) -> None:
        """Aim at the chosen person."""
        row = self.list.current()
        person = row.traveller if row is not None else None
        allow(self.propose, self._dossier is not None and bool(travellers(self._dossier)), read_only_reason)
        self._targets.clear()
        for target, words in self._targets_of(row):
            action = self._targets.addAction(words.replace("&", "&&"))
            action.setData(target.id)
            action.triggered.connect(self._on_target)
        allow(self.move_to, person is not None and not self._targets.isEmpty(), read_only_reason)
        allow(self.take_out, person is not None and row.room is not None, read_only_reason)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(theme.GAP_S)
        for action in (self.propose, self.take_out):
            tools.addWidget(ActionButton(action))
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.where)
        column.addWidget(self.list, 1)
        column.addLayout(tools)

    def _choices(self, dossier: Dossier) -> list[tuple[tuple[RoomKind, int | None], str]]:
        hotels = [each for each in dossier.services if each.kind is ServiceKind.HOTEL]
        found = [(_CAMPS, self.tr("Tents in the camps"))]
        found += [((RoomKind.ROOM, each.id), each.name) for each in hotels]
        if beds(dossier, RoomKind.ROOM, None):
            found.append(((RoomKind.ROOM, None), self.tr("Rooms of no hotel")))
        return [*found, ((RoomKind.CREW_TENT, None), self.tr("Tents of the crew"))]

    def _show(self) -> None:
        if self._dossier is None:
            return
        kind, service_id = self.where.value() or _CAMPS
        known = {each.id: each for group in self._dossier.groups for each in group.travellers}
        rows = []
        lacking = without_bed(self._dossier, kind, service_id)
        if lacking:
            rows.append(BedRow(0))
            rows += [BedRow(_person_id(each.id, 0), None, each) for each in lacking]
        for room in beds(self._dossier, kind, service_id):
            rows.append(BedRow(-room.id, room))
            rows += [
                BedRow(_person_id(each, room.id), room, known[each]) for each in room.traveller_ids if each in known
            ]
        self.list.show_rows(rows)

    def _places(self) -> int:
        kind, service_id = self.where.value() or _CAMPS
        return sum(each.places for each in beds(self._dossier, kind, service_id)) if self._dossier else 0

    def _targets_of(self, row: BedRow | None) -> list[tuple[BedRow, str]]:
        """Return where the chosen person can go: rooms with a free place, and people to change beds with."""
        if row is None or row.traveller is None:
            return []
        found = []
        for each in self.list.beds.rows():
            if each.room is None or (row.room is not None and each.room.id == row.room.id):
                continue
            free = each.room.places - len(each.room.traveller_ids)
            if each.traveller is None and free > 0:
                found.append((each, self.tr("{room}: %n free", "", free).format(room=self.list.called(each.room))))
            elif each.traveller is not None and free <= 0:
                name = listed_name(each.traveller.client)
                words = self.tr("{room}: change with {name}") if row.room else self.tr("{room}: instead of {name}")
                found.append((each, words.format(room=self.list.called(each.room), name=name)))
        return found

    def _open(self, room: Room) -> None:
        if self._dossier is not None:
            dialog = RoomDialog(self._context, self._dossier, room, self)
            dialog.saved.connect(self._on_saved)
            dialog.open()

    def _move(self, moved: BedRow, target: BedRow) -> None:
        """Move somebody to a room, in the place of who lies on the chosen line where the room is full."""
        if self._dossier is None or moved.traveller is None or target.room is None:
            return
        is_full = len(target.room.traveller_ids) >= target.room.places
        instead = target.traveller.id if target.traveller is not None and is_full else 0
        self._context.attempt(bed_moves.move, self._dossier.departure.id, moved.traveller.id, target.room.id, instead)
        self.list.choose(_person_id(moved.traveller.id, target.room.id))

    @Slot(object)
    def _on_where(self, _place: object) -> None:
        self._show()

    @Slot()
    def _on_aimed(self) -> None:
        self.aimed.emit()

    @Slot()
    def _on_propose(self) -> None:
        if self._dossier is None:
            return
        done = self._context.attempt(logistics.propose_rooms, self._dossier.departure.id)
        if done is not None:
            said = self.tr("Tents and rooms are proposed") if done.changes else self.tr("Everybody has a bed already")
            self._context.notify(said, undo=bool(done.changes))

    @Slot()
    def _on_move_to(self) -> None:
        at = self.list.visualRect(self.list.currentIndex())
        self._targets.popup(self.list.viewport().mapToGlobal(at.bottomLeft() + QPoint(at.height(), 0)))

    @Slot()
    def _on_target(self) -> None:
        action, moved = self.sender(), self.list.current()
        target = self.list.beds.get(int(action.data())) if isinstance(action, QAction) else None
        if moved is not None and target is not None:
            self._move(moved, target)

    @Slot()
    def _on_take_out(self) -> None:
        row = self.list.current()
        if self._dossier is None or row is None or row.room is None or row.traveller is None:
            return
        if self._context.attempt(bed_moves.take_out, self._dossier.departure.id, row.traveller.id, row.room.id):
            said = self.tr("{name} has no bed now").format(name=row.traveller.client.full_name)
            self._context.notify(said, undo=True)
            self.list.choose(_person_id(row.traveller.id, 0))

    @Slot(object, object)
    def _on_dropped(self, moved: BedRow, target: BedRow) -> None:
        if target.room is not None:
            self._move(moved, target)
        elif self.list.choose(moved.id):
            self.take_out.trigger()

    @Slot(object)
    def _on_saved(self, done: Done[object] | None) -> None:
        value = getattr(done, "value", None)
        if isinstance(value, int):
            self.list.choose(-value)


def _person_id(traveller_id: int, room_id: int) -> int:
    """Return the id of a line of the list: somebody may lie in two rooms by mistake."""
    return traveller_id * 1_000_000 + room_id + 1
