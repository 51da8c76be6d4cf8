"""The logistics tab as a departure's page feeds it, and a departure with a little of everything."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from builders import START, booked, client, scheduled
from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import Animal, AnimalKind, CashItem, Equipment, EquipmentKind, Service, ServiceKind
from lares_desk.domain.people import Traveller
from lares_desk.gui.bus import Notice
from lares_desk.gui.context import Context
from lares_desk.gui.logistics_section import Section
from lares_desk.gui.logistics_tab import LogisticsTab
from lares_desk.services import departures, logistics
from lares_desk.services.session import Session
from tour import settle

PEOPLE = (
    ("Quispe", "Ana", "X1000001", date(1990, 1, 1)),
    ("Nowak", "Łukasz", "X1000002", date(1985, 5, 5)),
    ("Nowak", "Staś", "X1000003", date(2018, 3, 3)),
    ("Silva", "João", "X1000004", date(1999, 6, 14)),
)


class Tab(LogisticsTab):
    """It is shown the departure again after each change."""

    def __init__(self, context: Context, departure_id: int) -> None:
        super().__init__(context)
        self.departure_id = departure_id
        self.notices: list[Notice] = []
        context.bus.changed.connect(self.again)
        context.bus.noticed.connect(self.notices.append)
        self.again()

    def again(self, _changes: object = None) -> None:
        self.show_dossier(self.now())

    def now(self) -> Dossier:
        return departures.dossier(self._context.session, self.departure_id)

    def turn(self, key: str) -> Section:
        """Turn to a section."""
        assert self.show_section(key)
        return self.current()


def filled(session: Session) -> int:
    """Return a departure of four people with a train, a hotel and an entry, and something of every other kind."""
    departure = scheduled(session, guide="Rosa Huamán")
    people = [
        Traveller(client(surname, given, passport=passport, nationality="PL", birth_date=born))
        for surname, given, passport, born in PEOPLE
    ]
    people[1] = replace(people[1], tent_with="Staś Nowak")
    booked(session, departure, people, "The four")
    train = Service(
        departure.id, ServiceKind.TRAIN, "Train down", starts_on=START + timedelta(days=2), starts_minutes=990,
        ends_minutes=1090, from_place="Ollantaytambo", to_place="Aguas Calientes", reference="IR-1", seats=4,
    )  # fmt: skip
    logistics.save_service(session, train)
    logistics.save_service(session, Service(departure.id, ServiceKind.HOTEL, "Hostal Muestra", seats=4))
    logistics.save_equipment(session, Equipment(departure.id, EquipmentKind.KIT, "Dining tent", 1, 14_000))
    logistics.save_animal(session, Animal(departure.id, AnimalKind.MULE, "Chaska", 40_000))
    logistics.save_cash_item(session, CashItem(departure.id, "Hot springs", "PEN", 12_000))
    return departure.id


def opened(context: Context, departure_id: int, qtbot: QtBot) -> Tab:
    """Show the tab in a window of its own."""
    tab = Tab(context, departure_id)
    qtbot.addWidget(tab)
    tab.resize(1000, 560)
    with qtbot.waitActive(tab):
        tab.show()
    return tab


def dialog_of(tab: QWidget, kind: type[QDialog]) -> QDialog:
    """Return the dialog of a kind that is open."""
    return next(each for each in tab.findChildren(kind) if each.isVisible())


def wake(tab: Tab, qtbot: QtBot) -> None:
    """Give the keyboard back to the window after a dialog, as a window manager does."""
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)


def key(qtbot: QtBot, pressed: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is; what a cell was given is taken between events."""
    qtbot.keyClick(QApplication.focusWidget(), pressed, held)
    settle(1)
