"""What the tests of the pages of people share: clients, a page on the screen, rows that are clicked, what was said."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from builders import client
from gui.typing_keys import type_text
from lares_desk.domain.people import Client
from lares_desk.gui.bus import Notice
from lares_desk.gui.clients_page import ClientsPage
from lares_desk.gui.context import Context
from lares_desk.services import clients
from trek_desk import show


def add(context: Context, surname: str = "Kowalska", **fields: object) -> int:
    return context.perform(clients.add, client(surname, **fields)).value


def page_of(context: Context, qtbot: QtBot, *, chosen: int | None = None) -> ClientsPage:
    page = show(qtbot, ClientsPage(context), 1080, 740)
    if chosen:
        assert page.go_to(str(chosen))
    return page


def kept(context: Context, client_id: int) -> Client:
    return clients.get(context.session, client_id)


def write(field: QWidget, text: str) -> None:
    field.editor.selectAll()
    type_text(field.editor, text)
    field.commit()


def click_row(qtbot: QtBot, table: QWidget, row: int, *, double: bool = False) -> None:
    point = table.visualRect(table.model().index(row, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    if double:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)


def notices(context: Context) -> list[Notice]:
    heard: list[Notice] = []
    context.bus.noticed.connect(heard.append)
    return heard


def wishes(context: Context) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    context.bus.wanted.connect(lambda page, place: heard.append((page, place)))
    return heard


def names(page: ClientsPage) -> list[str]:
    return [page.list.model.record(row).surname for row in range(page.list.model.rowCount())]
