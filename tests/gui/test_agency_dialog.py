"""The agency's profile, as its papers show it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from builders import booked, opened, scheduled
from gui.typing_keys import type_text
from lares_desk.domain.agency import PhoneKind
from lares_desk.gui.agency_dialog import AgencyDialog
from lares_desk.gui.context import Context
from lares_desk.gui.main_window import MainWindow
from lares_desk.services import agency, papers
from lares_desk.services.session import Session

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 100


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialog(context: Context, parent: QWidget) -> AgencyDialog:
    dialog = AgencyDialog(context, parent)
    dialog.show()
    return dialog


def test_the_emergency_line_typed_here_stands_on_every_page(
    dialog: AgencyDialog, context: Context, tmp_path: Path
) -> None:
    type_text(dialog.fields["emergency"].editor, "+51 984 123 456")
    dialog.fields["affiliations"].editor.setPlainText("Gremio de Guías\nAsociación Ñan")
    dialog._on_accepted()

    departure = scheduled(context.session)
    booked(context.session, departure)
    (written,) = papers.save(context.session, papers.prepare_all(context.session, departure.id), tmp_path)
    pages = [page.extract_text() for page in PdfReader(written.path).pages]
    assert all("984 123 456" in page for page in pages)
    assert agency.get(context.session).affiliations == ("Gremio de Guías", "Asociación Ñan")


def test_a_number_that_nobody_could_dial_is_refused_under_its_field(dialog: AgencyDialog, context: Context) -> None:
    type_text(dialog.fields["phones"].editor, "call me")
    dialog._on_accepted()

    assert "is not a phone number" in dialog.fields["phones"].error()
    assert dialog.isVisible()
    assert agency.get(context.session).phones == ()


def test_a_number_taken_away_is_gone(dialog: AgencyDialog, context: Context, parent: QWidget) -> None:
    type_text(dialog.fields["phones"].editor, "084 123456")
    dialog._on_accepted()
    assert [phone.kind for phone in agency.get(context.session).phones] == [PhoneKind.OFFICE]

    again = AgencyDialog(context, parent)
    again.fields["phones"].editor.clear()
    again._on_accepted()
    assert agency.get(context.session).phones == ()


def test_a_logo_is_kept_and_taken_away(dialog: AgencyDialog, context: Context, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PNG)
    context.prompts.path = tmp_path / "logo.png"
    dialog._on_choose_logo()
    dialog._on_accepted()
    kept = agency.get(context.session).logo
    assert kept is not None
    assert kept.content == PNG


def test_a_file_that_is_no_picture_is_no_logo(dialog: AgencyDialog, context: Context, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_text("no picture")
    context.prompts.path = tmp_path / "logo.png"
    dialog._on_choose_logo()
    assert "PNG or JPEG" in str(context.prompts.told[-1])
    assert dialog._logo is None


def test_the_menu_opens_it_and_a_reader_may_only_look(window: MainWindow, session: Session) -> None:
    window.show_session(opened(session.path, read_only=True))
    window.menus.agency.trigger()
    shown = window.findChild(AgencyDialog)
    assert shown.fields["name"].value() == "Test Treks"
    assert not shown._accept.isEnabled()
    shown.reject()
