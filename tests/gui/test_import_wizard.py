"""A list becomes clients or a group in four steps, by keyboard alone and by mouse alone; nothing is written before."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import booked, client, opened, scheduled
from gui.conftest import context_for
from gui.typing_keys import type_text
from lares_desk.domain.people import Client
from lares_desk.gui.context import Context
from lares_desk.gui.desk import Desk
from lares_desk.gui.import_actions import ImportActions
from lares_desk.gui.import_preview_step import Shown
from lares_desk.gui.import_wizard import COLUMNS, DONE, FILE, PREVIEW, ImportWizard
from lares_desk.gui.tasks import Progress, TaskRunner
from lares_desk.services import clients, departures, import_work
from lares_desk.services.import_target import ImportTarget
from lares_desk.services.session import Session
from lares_desk.services.working import Cancelled

LIST = (
    "Apellidos;Nombres;Pasaporte;Nacionalidad;Fecha de nacimiento;Talla\n"
    "Nguyễn;Văn Đức;X0000123;Vietnam;25/06/1990;L\n"
    "Quispe;Inti;X0000456;Perú;03/04/1985;M\n"
)
BAD = LIST + "Doe;Jo;X9;Atlantis;1990-13-40;S\n"


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1024, 640)
    with qtbot.waitActive(host):
        host.show()
    return host


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Grupo Ñandú.csv"
    path.write_text(LIST, "utf-8")
    return path


def shown(context: Context, host: QWidget, target: ImportTarget = ImportTarget()) -> ImportWizard:  # noqa: B008
    wizard = ImportWizard(context, target, host)
    wizard.open()
    wizard.activateWindow()
    QTest.qWaitForWindowActive(wizard)
    return wizard


def everybody(session: Session) -> list[Client]:
    return list(clients.rows(session, clients.matching_ids(session, "")))


def refusal(wizard: ImportWizard) -> str:
    return wizard._refusal.text()


def press(wizard: ImportWizard, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(wizard.focusWidget() or wizard, key)


def tab_to(wizard: ImportWizard, wanted: QWidget, qtbot: QtBot) -> None:
    for _ in range(30):
        if wizard.focusWidget() is wanted:
            return
        press(wizard, qtbot, Qt.Key.Key_Tab)
    raise AssertionError("the keyboard does not lead there")


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(8, widget.height() // 2))


def test_a_list_comes_in_by_keyboard_alone(context: Context, host: QWidget, file: Path, qtbot: QtBot) -> None:
    context.prompts.path = file
    wizard = shown(context, host)
    press(wizard, qtbot, Qt.Key.Key_Space)
    assert wizard.step == COLUMNS
    press(wizard, qtbot, Qt.Key.Key_Return)
    assert wizard.step == PREVIEW
    assert everybody(context.session) == []
    press(wizard, qtbot, Qt.Key.Key_Return)
    assert wizard.focusWidget() is wizard.preview.fate.editor
    tab_to(wizard, wizard.next, qtbot)
    press(wizard, qtbot, Qt.Key.Key_Space)
    assert wizard.step == DONE
    assert [each.surname for each in everybody(context.session)] == ["Nguyễn", "Quispe"]
    press(wizard, qtbot, Qt.Key.Key_Return)
    assert not wizard.isVisible()


def test_a_list_comes_in_by_mouse_alone(context: Context, host: QWidget, file: Path, qtbot: QtBot) -> None:
    context.prompts.path = file
    wizard = shown(context, host)
    click(qtbot, wizard.file.button)
    click(qtbot, wizard.next)
    click(qtbot, wizard.next)
    assert len(everybody(context.session)) == 2
    click(qtbot, wizard.next)
    assert not wizard.isVisible()


def test_a_dropped_file_is_taken(context: Context, host: QWidget, file: Path) -> None:
    wizard = shown(context, host)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    wizard.file.dropEvent(drop)
    assert wizard.step == COLUMNS
    wizard.reject()


def test_everybody_is_told_what_came_in_and_the_toast_offers_undo(context: Context, host: QWidget, file: Path) -> None:
    heard: list[object] = []
    context.bus.changed.connect(heard.append)
    context.bus.saved.connect(heard.append)
    notices: list[object] = []
    context.bus.noticed.connect(notices.append)
    wizard = shown(context, host)
    wizard.file.chosen.emit(file)
    wizard.next.click()
    wizard.next.click()
    changes, done = heard
    assert done.changes == changes
    assert done.action == "Import clients"
    wizard.reject()
    assert notices[0].undo
    assert "2" in notices[0].text


def test_what_was_found_out_is_shown_and_another_choice_reads_the_file_again(
    context: Context, host: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Apellidos;Nombres\nNúñez;Íñigo\n".encode("cp1252"))
    wizard = shown(context, host)
    wizard.file.chosen.emit(path)
    step = wizard.columns
    assert (step.encoding.value(), step.delimiter.value(), step.header.value()) == ("cp1252", ";", 1)
    assert "guess" in step._doubt.text()
    step.delimiter.set_value(",")
    step.delimiter.committed.emit(",")
    assert step.grid.fields() == (None,)
    step.delimiter.set_value(";")
    step.delimiter.committed.emit(";")
    assert step.grid.fields() == ("surname", "given_names")
    step.encoding.set_value("utf-8")
    step.encoding.committed.emit("utf-8")
    assert "not written in utf-8" in refusal(wizard)
    wizard.reject()


def test_a_column_can_hold_something_else_and_no_two_hold_the_same(context: Context, host: QWidget, file: Path) -> None:
    wizard = shown(context, host)
    wizard.file.chosen.emit(file)
    combos = wizard.columns.grid.findChildren(QComboBox)
    words = [combos[5].itemText(row) for row in range(combos[5].count())]
    assert combos[5].currentText() == "– leave out –"
    combos[5].setCurrentIndex(words.index("Surname"))
    combos[5].activated.emit(words.index("Surname"))
    assert wizard.columns.grid.fields() == (None, "given_names", "passport", "nationality", "birth_date", "surname")
    combos[5].setCurrentIndex(0)
    combos[5].activated.emit(0)
    wizard.next.click()
    assert "Say which column holds: Surname" in refusal(wizard)
    assert wizard.step == COLUMNS
    wizard.reject()


def test_doubtful_dates_are_said_and_can_be_read_the_other_way(context: Context, host: QWidget, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("surname,given_names,birth date\nDoe,Jo,03/04/1990\n", "utf-8")
    wizard = shown(context, host)
    wizard.file.chosen.emit(path)
    assert "03/04/1990" in wizard.columns._doubt.text()
    wizard.columns.days.set_value(True)
    wizard.next.click()
    assert wizard.preview is not None
    assert wizard.preview.table.model().index(0, 4).data() == "1990-03-04"
    wizard.reject()


def test_a_fault_stops_the_list_until_the_line_is_left_out(context: Context, host: QWidget, file: Path) -> None:
    file.write_text(BAD, "utf-8")
    wizard = shown(context, host)
    wizard.file.chosen.emit(file)
    wizard.next.click()
    preview = wizard.preview
    assert preview is not None
    assert preview.shown.value() is Shown.FAULTS
    model = preview.table.model()
    assert model.rowCount() == 1
    assert "Atlantis is not a country" in model.index(0, 3).data()
    assert "Atlantis" in model.index(0, 5).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "not a country" in model.index(0, 5).data(Qt.ItemDataRole.ToolTipRole)
    assert not wizard.next.isEnabled()
    preview.bad.set_value(True)
    preview.bad.committed.emit(True)
    assert wizard.next.isEnabled()
    wizard.next.click()
    assert len(everybody(context.session)) == 2
    wizard.reject()


def test_somebody_who_may_be_known_is_joined_when_that_is_chosen(context: Context, host: QWidget, file: Path) -> None:
    clients.add(context.session, client("Quispe", "Inti"))
    wizard = shown(context, host)
    wizard.file.chosen.emit(file)
    wizard.next.click()
    preview = wizard.preview
    assert preview is not None
    preview.shown.set_value(Shown.KNOWN)
    preview.shown.committed.emit(Shown.KNOWN)
    assert preview.table.model().index(0, 1).data() == "New?"
    assert "May be a client already: Inti Quispe" in preview._about.text()
    preview.fate.set_value("join")
    preview.fate.committed.emit("join")
    assert preview.table.model().index(0, 1).data() == "Joined"
    preview.like.click()
    wizard.next.click()
    assert len(everybody(context.session)) == 2
    wizard.reject()


def test_a_list_becomes_a_group_with_its_name_and_language(context: Context, host: QWidget, file: Path) -> None:
    departure = scheduled(context.session)
    wizard = shown(context, host, ImportTarget(departure_id=departure.id))
    wizard.file.chosen.emit(file)
    wizard.columns.language.set_value("es")
    wizard.next.click()
    assert wizard.preview is not None
    assert wizard.preview.group.value() == "Grupo Ñandú"
    wizard.preview.group.editor.end(False)
    type_text(wizard.preview.group.editor, " 2")
    wizard.next.click()
    (group,) = departures.dossier(context.session, departure.id).groups
    assert (group.booking.name, group.booking.language) == ("Grupo Ñandú 2", "es")
    assert [each.client.language for each in group.travellers] == ["es", "es"]
    wizard.reject()


@pytest.mark.parametrize("name", ["", "G" * 5000])
def test_a_name_that_no_group_can_have_is_refused_at_its_field(
    context: Context, host: QWidget, file: Path, name: str
) -> None:
    departure = scheduled(context.session)
    wizard = shown(context, host, ImportTarget(departure_id=departure.id))
    wizard.file.chosen.emit(file)
    wizard.next.click()
    wizard.preview.group.set_value(name)
    wizard.next.click()
    assert wizard.step == PREVIEW
    assert wizard.preview.group.error()
    assert everybody(context.session) == []
    wizard.reject()


def test_beyond_capacity_a_reason_is_asked_for(context: Context, host: QWidget, file: Path) -> None:
    departure = scheduled(context.session, capacity=1)
    wizard = shown(context, host, ImportTarget(departure_id=departure.id))
    wizard.file.chosen.emit(file)
    wizard.next.click()
    assert wizard.preview.reason.isVisible()
    wizard.next.click()
    assert "Write why" in wizard.preview.reason.error()
    wizard.preview.reason.set_value("twins")
    wizard.next.click()
    assert departures.dossier(context.session, departure.id).booked == 2
    wizard.reject()


def test_travellers_come_into_a_group_that_is_there(context: Context, host: QWidget, file: Path) -> None:
    booking = booked(context.session, scheduled(context.session), 1)
    wizard = shown(context, host, ImportTarget(booking_id=booking.id))
    wizard.file.chosen.emit(file)
    wizard.next.click()
    wizard.next.click()
    (group,) = departures.dossier(context.session, booking.departure_id).groups
    assert len(group.travellers) == 3
    wizard.reject()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04 cut", "damaged"),
        (b"surname,given_names\nDoe,J\x00o\n", "not plain text"),
        (b"surname,given_names\n", "no travellers below"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_and_another_can_be_chosen(
    context: Context, host: QWidget, file: Path, content: bytes, sentence: str
) -> None:
    bad = file.with_name("bad.csv")
    bad.write_bytes(content)
    wizard = shown(context, host)
    wizard.file.chosen.emit(bad)
    assert (wizard.step, sentence in refusal(wizard)) == (FILE, True)
    wizard.file.chosen.emit(file)
    assert wizard.step == COLUMNS
    wizard.reject()


def test_back_leads_to_the_step_before_and_keeps_what_was_chosen(context: Context, host: QWidget, file: Path) -> None:
    wizard = shown(context, host)
    wizard.file.chosen.emit(file)
    wizard.columns.language.set_value("es")
    wizard.next.click()
    wizard.back.click()
    assert (wizard.step, wizard.columns.language.value()) == (COLUMNS, "es")
    wizard.back.click()
    assert wizard.step == FILE
    wizard.reject()


def test_enter_on_a_button_is_that_button_and_not_the_main_one(
    context: Context, host: QWidget, file: Path, qtbot: QtBot
) -> None:
    wizard = shown(context, host)
    wizard.file.chosen.emit(file)
    wizard.back.setFocus()
    press(wizard, qtbot, Qt.Key.Key_Return)
    assert wizard.step == FILE
    wizard.reject()


def test_the_model_of_the_preview_keeps_the_rules_of_the_toolkit(context: Context, host: QWidget, file: Path) -> None:
    wizard = shown(context, host)
    wizard.file.chosen.emit(file)
    wizard.next.click()
    model = wizard.preview.table.model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    wizard.preview.shown.committed.emit(Shown.ALL)
    assert tester.model() is model
    wizard.reject()


def test_everything_that_takes_the_focus_has_a_name(context: Context, host: QWidget, file: Path) -> None:
    wizard = shown(context, host, ImportTarget(departure_id=scheduled(context.session).id))
    wizard.file.chosen.emit(file)
    wizard.next.click()
    nameless = [
        widget
        for widget in wizard.findChildren(QWidget)
        if widget.isVisibleTo(wizard)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.accessibleName()
        and not (isinstance(widget, QPushButton) and widget.text())
    ]
    assert nameless == []
    wizard.reject()


def test_no_wizard_stays_in_the_memory(context: Context, host: QWidget, file: Path, qtbot: QtBot) -> None:
    wizard = shown(context, host)
    gone = weakref.ref(wizard)
    wizard.file.chosen.emit(file)
    wizard.next.click()
    wizard.reject()
    qtbot.waitUntil(lambda: not host.findChildren(ImportWizard))
    del wizard
    gc.collect()
    assert gone() is None
    assert gc.get_freeze_count() == 0


def test_nothing_can_be_imported_into_a_file_that_is_open_to_read(
    context: Context, desk: Desk, host: QWidget, tmp_path: Path
) -> None:
    reader = opened(context.session.path, read_only=True)
    actions = ImportActions(context_for(reader, desk), host)
    assert not actions.import_clients.isEnabled()
    assert "read only" in actions.import_clients.toolTip()
    reader.close()


def test_the_action_opens_the_wizard(context: Context, host: QWidget) -> None:
    ImportActions(context, host).import_clients.trigger()
    (wizard,) = host.findChildren(ImportWizard)
    assert any("Import clients" in label.text() for label in wizard.findChildren(QLabel))
    wizard.reject()


class Held:
    """Stands in the way of a piece of work until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        self.reached, self.go = threading.Event(), threading.Event()
        self._work: Callable[..., object] = getattr(import_work, name)
        monkeypatch.setattr(import_work, name, self)

    def __call__(self, *args: object, report: Callable[[int, int], None]) -> object:
        def held(done: int, of: int) -> None:
            self.reached.set()
            self.go.wait(20)
            report(done, of)

        return self._work(*args, report=held)


@pytest.fixture
def threaded(context: Context) -> Iterator[Context]:
    context.tasks = TaskRunner()
    yield context
    context.tasks.wait()


def at_work(wizard: ImportWizard, file: Path, held: Held, qtbot: QtBot) -> None:
    wizard.file.chosen.emit(file)
    qtbot.waitUntil(lambda: wizard.step == COLUMNS)
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.step == PREVIEW)
    wizard.next.click()
    assert held.reached.wait(20)


def test_a_cancelled_import_writes_nothing_and_can_be_tried_again(
    threaded: Context, host: QWidget, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch, "write")
    wizard = shown(threaded, host)
    at_work(wizard, file, held, qtbot)
    assert wizard.is_busy
    wizard.cancel.click()
    held.go.set()
    qtbot.waitUntil(lambda: not wizard.is_busy)
    assert (wizard.step, "nothing was written" in refusal(wizard)) == (PREVIEW, True)
    assert everybody(threaded.session) == []
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.step == DONE)
    assert len(everybody(threaded.session)) == 2
    wizard.reject()


def test_closing_while_importing_stops_first_and_leaves_nothing_half_written(
    threaded: Context, host: QWidget, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch, "write")
    wizard = shown(threaded, host)
    at_work(wizard, file, held, qtbot)
    with qtbot.waitSignal(wizard.finished):
        wizard.close()
        assert wizard.isVisible()
        held.go.set()
    assert everybody(threaded.session) == []


def test_closing_the_program_stops_an_import(
    threaded: Context, host: QWidget, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch, "write")
    wizard = shown(threaded, host)
    at_work(wizard, file, held, qtbot)
    held.go.set()
    threaded.tasks.wait()
    assert len(everybody(threaded.session)) in {0, 2}
    wizard.deleteLater()


def test_a_storm_of_clicks_imports_once(threaded: Context, host: QWidget, file: Path, qtbot: QtBot) -> None:
    wizard = shown(threaded, host)
    wizard.file.chosen.emit(file)
    qtbot.waitUntil(lambda: wizard.step == COLUMNS)
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.step == PREVIEW)
    for _ in range(5):
        qtbot.mouseDClick(wizard.next, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not wizard.is_busy)
    assert len(everybody(threaded.session)) == 2
    wizard.reject()


def test_work_says_how_far_it_is_on_the_windows_own_thread(qtbot: QtBot, host: QWidget) -> None:
    tasks = TaskRunner()
    progress = tasks.progress(host)
    with qtbot.waitSignal(progress.moved) as told:
        threading.Thread(target=progress.report, args=(5, 5)).start()
    assert told.args == [5, 5]
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.report(1, 5)


def test_waiting_for_the_end_stops_what_can_be_stopped(host: QWidget) -> None:
    tasks = TaskRunner()
    progress: Progress = tasks.progress(host)
    tasks.wait()
    with pytest.raises(Cancelled):
        progress.report(1, 5)
