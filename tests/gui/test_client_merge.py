"""Two records of one client merged in the window, by keys and by mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from builders import scheduled
from gui.people import add, kept, names, notices, page_of
from gui.typing_keys import type_text
from lares_desk.domain.merging import Side
from lares_desk.domain.people import Traveller
from lares_desk.gui.bus import Notice
from lares_desk.gui.client_merge_dialog import ClientMergeDialog
from lares_desk.gui.clients_page import ClientsPage
from lares_desk.gui.context import Context
from lares_desk.services import clients, groups, undo
from lares_desk.services.session import Session

ENTER = Qt.Key.Key_Return


@pytest.fixture(autouse=True)
def put_away(session: Session, qtbot: QtBot) -> Iterator[None]:
    """Hide every page before its file is closed, as the window does."""
    yield
    for widget in QApplication.topLevelWidgets():
        widget.hide()


def merging(page: ClientsPage, qtbot: QtBot) -> ClientMergeDialog:
    page.merge.trigger()
    dialog = page.findChild(ClientMergeDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_two_records_are_merged_by_keys_alone(context: Context, qtbot: QtBot) -> None:
    first = add(context, email="old@example.com")
    second = add(context, "Kowalska-Nowak", email="new@example.com")
    add(context, "Quispe")
    said = notices(context)
    page = page_of(context, qtbot, chosen=first)
    dialog = merging(page, qtbot)
    box = dialog.chooser.search.focusProxy()
    assert box.hasFocus()
    assert not dialog._accept.isEnabled()
    type_text(box, "nowak")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.chooser.table, ENTER)
    email = dialog.comparison.button("email", Side.SECOND)
    assert email.isChecked()
    email.setFocus()
    qtbot.keyClick(email, Qt.Key.Key_Left)
    assert dialog.comparison.button("email", Side.FIRST).isChecked()
    dialog._accept.setFocus()
    qtbot.keyClick(dialog._accept, Qt.Key.Key_Space)
    assert kept(context, first).email == "old@example.com"
    assert kept(context, first).surname == "Kowalska-Nowak"
    assert names(page) == ["Kowalska-Nowak", "Quispe"]
    assert said == [Notice("Merged into Zofia Kowalska-Nowak", undo=True)]
    assert second not in page.list.model.ids()


def test_two_records_are_merged_by_mouse_alone(context: Context, qtbot: QtBot) -> None:
    first = add(context, notes="Left-handed", passport="X0000001")
    add(context, notes="Likes mules", passport="X0000001")
    page = page_of(context, qtbot, chosen=first)
    qtbot.waitUntil(page.detail.twin.isVisible)
    assert page.detail.twin.text() == "⚠ Same person as Zofia Kowalska?"
    qtbot.mouseClick(page.detail.twin, Qt.MouseButton.LeftButton)
    dialog = page.findChild(ClientMergeDialog)
    both = dialog.comparison.button("notes", Side.BOTH)
    assert both.isChecked()
    qtbot.mouseClick(dialog.comparison.button("notes", Side.SECOND), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    qtbot.mouseClick(dialog._accept, Qt.MouseButton.LeftButton)
    assert kept(context, first).notes == "Likes mules"
    assert clients.count(context.session) == 1
    qtbot.waitUntil(lambda: not page.detail.twin.isVisible())


def test_only_what_differs_is_asked_and_clashes_are_marked_by_a_word(context: Context, qtbot: QtBot) -> None:
    first = add(context, email="a@example.com", diet="Vegan", phone="+51984123456")
    second = add(context, email="b@example.com", diet="Vegan")
    dialog = merging(page_of(context, qtbot, chosen=first), qtbot)
    dialog._on_chosen(second)
    assert set(dialog.comparison._groups) == {"email", "phone"}
    labels = [label.text() for label in dialog.comparison.findChildren(QWidget) if hasattr(label, "buddy")]
    assert "≠ E-mail: differs" in labels
    assert "Phone" in labels
    assert any("The same in both: Given names, Surname" in text for text in labels)
    spoken = [button.accessibleName() for button in dialog.comparison.findChildren(QRadioButton)]
    assert "E-mail: a@example.com" in spoken


def test_two_places_on_one_departure_are_explained_and_not_merged(context: Context, qtbot: QtBot) -> None:
    first, second = add(context), add(context, "Kowalska-Nowak")
    departure = scheduled(context.session)
    groups.book(context.session, departure.id, "Reds", [Traveller(kept(context, first))])
    groups.book(context.session, departure.id, "Blues", [Traveller(kept(context, second))])
    dialog = merging(page_of(context, qtbot, chosen=first), qtbot)
    dialog._on_chosen(second)
    assert "in groups Reds and Blues" in dialog._refusal.text()
    assert not dialog._accept.isEnabled()
    assert dialog.chooser.isVisible()


def test_a_client_changed_while_the_merge_is_open_is_not_merged(context: Context, qtbot: QtBot) -> None:
    first, second = add(context, diet="Vegan"), add(context, diet="Meat")
    page = page_of(context, qtbot, chosen=first)
    dialog = merging(page, qtbot)
    dialog._on_chosen(second)
    context.perform(undo.undo)
    dialog._accept.click()
    assert dialog.isVisible()
    assert dialog._refusal.text()
    assert clients.count(context.session) == 1
