"""The agency's page: every field saved on leaving it, numbers checked, a logo chosen, dropped and taken away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from builders import TODAY, booked, opened, scheduled
from gui.conftest import context_for
from gui.typing_keys import type_text
from lares_desk.domain.agency import AgencyPhone, PhoneKind
from lares_desk.domain.language import LocalText
from lares_desk.gui.agency_page import AgencyPage
from lares_desk.gui.bus import Notice
from lares_desk.gui.context import Context
from lares_desk.gui.desk import Desk
from lares_desk.gui.fields import Field
from lares_desk.gui.history_dialog import HistoryDialog
from lares_desk.services import agency, papers, undo
from lares_desk.services.session import Session

CASES = ["x" * 5000, "a\x00b\x07c", "\u202egnp.exe", "🏔️ Ñañez", "one\ttwo\tthree\nfour\tfive\tsix", "<b>bold</b>"]


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> AgencyPage:
    return shown(context, qtbot)


def shown(context: Context, qtbot: QtBot) -> AgencyPage:
    page = AgencyPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    with qtbot.waitActive(page):
        page.show()
    return page


def write(field: Field, text: str, editor: QWidget | None = None) -> None:
    target = editor or field.editor
    target.selectAll()
    type_text(target, text)
    field.commit()


def picture() -> bytes:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(0)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


def drop(page: AgencyPage, *paths: Path) -> bool:
    """Drag files over the logo and let go where they are taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(5, 5), action, data, button, keys)
    over.ignore()
    page.form.logo.dragEnterEvent(over)
    if over.isAccepted():
        page.form.logo.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, keys))
    return over.isAccepted()


def test_a_field_is_saved_on_leaving_it_and_named_for_undo(page: AgencyPage, context: Context) -> None:
    write(page.form.fields["address"], "Calle Nueva 7")
    assert agency.get(context.session).address == "Calle Nueva 7"
    assert undo.next_undo(context.session) == "Change agency profile"
    context.perform(undo.undo)
    assert page.form.fields["address"].value() == ""


def test_lists_are_one_a_line_without_empty_ones(page: AgencyPage, context: Context) -> None:
    page.form.fields["affiliations"].editor.setPlainText("AATC\n\n  Gremio de Guías \n")
    page.form.fields["affiliations"].commit()
    write(page.form.fields["certifications"], "Licence 123")
    found = agency.get(context.session)
    assert (found.affiliations, found.certifications) == (("AATC", "Gremio de Guías"), ("Licence 123",))


@pytest.mark.parametrize("name", ["name", "address", "email", "website", "currency", "affiliations", "document_footer"])
def test_whatever_is_typed_is_saved_clean_or_refused_under_its_field(
    page: AgencyPage, context: Context, name: str
) -> None:
    field = page.form.fields[name]
    editor = field.editor_of("es") if name == "document_footer" else field.editor
    for text in CASES:
        editor.setText(text) if hasattr(editor, "setText") else editor.setPlainText(text)
        field.commit()
        kept = repr(getattr(agency.get(context.session), name))
        assert field.error() or ("\\u202e" not in kept and "\\x0" not in kept)
        assert len(kept) < 8100
    assert context.prompts.told == []


def test_an_empty_name_and_a_currency_of_no_country_are_refused_with_what_was_typed(
    page: AgencyPage, context: Context
) -> None:
    write(page.form.fields["name"], " ")
    assert "may not be empty" in page.form.fields["name"].error()
    write(page.form.fields["currency"], "dollars")
    assert "DOLLARS is not a currency" in page.form.fields["currency"].error()
    assert page.form.fields["currency"].editor.text() == "dollars"
    found = agency.get(context.session)
    assert (found.name, found.currency) == ("Test Treks", "USD")


def test_the_emergency_line_typed_here_stands_on_every_page(page: AgencyPage, context: Context, tmp_path: Path) -> None:
    page.add_emergency.trigger()
    (row,) = page.form.phones[PhoneKind.EMERGENCY].rows
    assert row.isAncestorOf(page.focusWidget())
    write(row.number, "+51 984 123 456")
    assert len(page.form.phones[PhoneKind.EMERGENCY].rows) == 1
    assert row.phone.id
    departure = scheduled(context.session)
    booked(context.session, departure)
    (written,) = papers.save(context.session, papers.prepare_all(context.session, departure.id), tmp_path)
    assert all("984 123 456" in sheet.extract_text() for sheet in PdfReader(written.path).pages)


def test_a_public_number_warns_until_it_is_checked_today(page: AgencyPage, context: Context) -> None:
    page.add_public.trigger()
    (row,) = page.form.phones[PhoneKind.PUBLIC].rows
    write(row.label, "Police")
    assert agency.get(context.session).phones == ()
    write(row.number, "105")
    assert "Not checked yet" in row.warning()
    row.today.click()
    (phone,) = agency.get(context.session).phones
    assert (phone.checked_on, phone.label) == (TODAY, LocalText("Police"))
    assert row.warning() == ""
    write(row.checked_on, "2026-01-02")
    assert "more than a year ago" in row.warning()
    write(row.number, "106")
    assert row.checked_on.editor.text() == ""


@pytest.mark.parametrize("typed", ["31/12/2026", "20-01-01", "20270-01-01", "tomorrow", "2027-05-02"])
def test_a_wrong_day_of_checking_is_refused_under_it(page: AgencyPage, context: Context, typed: str) -> None:
    page.add_public.trigger()
    (row,) = page.form.phones[PhoneKind.PUBLIC].rows
    write(row.number, "105")
    write(row.checked_on, typed)
    assert row.checked_on.error()
    assert agency.get(context.session).phones[0].checked_on is None


def test_a_number_that_nobody_could_dial_is_refused_and_stays_as_typed(page: AgencyPage, context: Context) -> None:
    page.add_office.trigger()
    (row,) = page.form.phones[PhoneKind.OFFICE].rows
    write(row.number, "call me")
    assert "is not a phone number" in row.number.error()
    assert row.number.editor.text() == "call me"
    assert agency.get(context.session).phones == ()


def test_asking_twice_for_a_new_number_opens_one_line(page: AgencyPage) -> None:
    for _ in range(5):
        page.add_office.trigger()
    assert len(page.form.phones[PhoneKind.OFFICE].rows) == 1
    page.form.phones[PhoneKind.OFFICE].rows[0].remove.click()
    assert page.form.phones[PhoneKind.OFFICE].rows == []


def test_a_number_taken_away_offers_undo_and_comes_back_in_its_place(page: AgencyPage, context: Context) -> None:
    notices: list[Notice] = []
    context.bus.noticed.connect(notices.append)
    editor = page.form.phones[PhoneKind.OFFICE]
    for number in ("084 123456", "084 654321"):
        page.add_office.trigger()
        write(editor.rows[-1].number, number)
    editor.rows[0].remove.click()
    assert [row.number.value() for row in editor.rows] == ["+5184654321"]
    assert (notices[0].text, notices[0].undo) == ("+5184123456 is taken away", True)
    assert context.prompts.asked == []
    context.perform(undo.undo)
    assert [row.number.value() for row in editor.rows] == ["+5184123456", "+5184654321"]


def test_a_logo_is_chosen_shown_and_taken_away(page: AgencyPage, context: Context, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(picture())
    context.prompts.path = tmp_path / "logo.png"
    assert not page.remove_logo.isEnabled()
    page.choose_logo.trigger()
    assert agency.get(context.session).logo.content == picture()
    page.remove_logo.trigger()
    assert agency.get(context.session).logo is None
    context.perform(undo.undo)
    assert page.form.logo.value() is not None


def test_a_picture_dropped_on_the_logo_is_taken(page: AgencyPage, context: Context, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(picture())
    assert drop(page, tmp_path / "logo.png")
    assert agency.get(context.session).logo.content == picture()


def test_what_is_no_picture_is_refused_under_the_logo(page: AgencyPage, context: Context, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("no picture")
    drop(page, tmp_path / "list.csv")
    assert "PNG or JPEG" in page.form.logo.error()
    drop(page, tmp_path)
    assert "cannot be read" in page.form.logo.error()
    assert not drop(page, tmp_path / "one.png", tmp_path / "two.png")
    (tmp_path / "large.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2_000_001))
    drop(page, tmp_path / "large.png")
    assert "larger than 2 MB" in page.form.logo.error()
    assert agency.get(context.session).logo is None


def test_a_damaged_picture_is_said_to_be_left_out_of_papers(page: AgencyPage, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(picture()[:30])
    drop(page, tmp_path / "logo.png")
    assert "damaged" in page.form.logo._help.text()


def test_what_is_being_typed_stays_when_something_else_is_saved(page: AgencyPage, context: Context) -> None:
    type_text(page.form.fields["address"].editor, "Half an addr")
    agency_now = agency.get(context.session)
    context.perform(agency.set_logo, agency.logo(picture()))
    assert page.form.fields["address"].editor.text() == "Half an addr"
    page.form.fields["address"].commit()
    assert agency.get(context.session).address == "Half an addr"
    assert agency_now.address == ""


@pytest.fixture
def reader(session: Session, desk: Desk) -> Iterator[Context]:
    agency.add_phone(session, AgencyPhone(PhoneKind.PUBLIC, LocalText("Police"), "105"))
    reading = opened(session.path, read_only=True)
    yield context_for(reading, desk)
    reading.close()


def test_a_reader_sees_everything_and_changes_nothing(reader: Context, qtbot: QtBot) -> None:
    page = shown(reader, qtbot)
    assert page.form.fields["name"].value() == "Test Treks"
    assert all(field.is_read_only() for field in page.form.findChildren(Field))
    assert not any(action.isEnabled() for action in page.menu_actions() if action and action is not page.history)
    (row,) = page.form.phones[PhoneKind.PUBLIC].rows
    assert not row.today.isEnabled()
    assert not row.remove.isEnabled()
    assert not page.form.logo.acceptDrops()


def test_the_history_of_the_profile_is_in_the_menu(page: AgencyPage, context: Context) -> None:
    write(page.form.fields["address"], "Calle Nueva 7")
    page.history.trigger()
    dialog = page.findChild(HistoryDialog)
    assert "Calle Nueva 7" in dialog.details.toPlainText()
    dialog.reject()


def test_the_menu_has_every_action_under_a_letter_of_its_own(page: AgencyPage) -> None:
    texts = [action.text() for action in page.menu_actions() if action]
    letters = [text[text.index("&") + 1].casefold() for text in texts]
    assert len(set(letters)) == len(letters) == 11


def test_it_has_one_place(page: AgencyPage) -> None:
    assert page.place() == ""
    assert page.go_to("")
    assert not page.go_to("12")


@pytest.mark.parametrize(("width", "columns"), [(700, 1), (1100, 2)])
def test_it_stands_in_two_columns_where_there_is_room(page: AgencyPage, qtbot: QtBot, width: int, columns: int) -> None:
    name, numbers = (page.form.fields["name"], page.form.phones[PhoneKind.OFFICE])

    def lefts() -> set[int]:
        return {widget.mapTo(page.form.widget(), QPoint(0, 0)).x() for widget in (name, numbers)}

    page.resize(width, 700)
    qtbot.waitUntil(lambda: len(lefts()) == columns)
    qtbot.waitUntil(lambda: page.form.horizontalScrollBar().maximum() == 0)


def test_a_long_warning_takes_no_room_from_the_fields_beside_it(page: AgencyPage, qtbot: QtBot) -> None:
    page.resize(520, 700)
    page.add_public.trigger()
    (row,) = page.form.phones[PhoneKind.PUBLIC].rows
    write(row.number, "105")
    qtbot.waitUntil(lambda: row._warning.height() > 2 * row._warning.fontMetrics().height() - 4)
    qtbot.waitUntil(lambda: row.number.editor.height() >= row.number.editor.sizeHint().height())


def test_tab_goes_through_the_lines_before_the_button_under_them(page: AgencyPage) -> None:
    page.add_public.trigger()
    editor = page.form.phones[PhoneKind.PUBLIC]
    stops = editor.rows[0].stops()
    at = page.form.phones[PhoneKind.EMERGENCY].add_button
    order = []
    while at is not editor.add_button:
        at = at.nextInFocusChain()
        order.append(at)
    assert [each for each in order if each in stops] == stops
