"""The papers of a departure: previewed, saved, saved for all groups."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from builders import booked, client, scheduled
from lares_desk.domain.people import Traveller
from lares_desk.gui.context import Context
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.papers_tab import PapersTab
from lares_desk.services import departures


@pytest.fixture
def tab(context: Context, qtbot: QtBot) -> PapersTab:
    departure = scheduled(context.session)
    booked(context.session, departure, 2)
    booked(context.session, departure, [Traveller(client("Nguyễn", "Hoa"))], "Group two")
    tab = PapersTab(context)
    qtbot.addWidget(tab)
    tab.show_dossier(departures.dossier(context.session, departure.id), is_seen=True)
    tab.resize(1300, 600)
    with qtbot.waitActive(tab):
        tab.show()
    return tab


def test_the_preview_shows_every_page_of_the_pdf(tab: PapersTab) -> None:
    drawn = tab.preview.paper
    assert len(drawn.pictures) == drawn.paper.pages
    tab.preview._on_settled()
    picture = tab.preview.pages._pages[0].grab().toImage()
    colours = {QColor(picture.pixel(x, y)).name() for x in range(100, 700, 3) for y in range(60, 300, 3)}
    assert len(colours) > 5


def test_another_language_is_another_paper(tab: PapersTab) -> None:
    before = tab.preview.paper.paper.content
    tab.language.editor.setCurrentIndex(1)
    tab.language.editor.activated.emit(1)
    assert tab.preview.paper.paper.job.language == "es"
    assert tab.preview.paper.paper.content != before


def test_larger_and_smaller_change_the_pictures_only(tab: PapersTab) -> None:
    tab.preview._on_settled()
    width, content = tab.preview.paper.pictures[0].width, tab.preview.paper.paper.content
    assert tab.preview._zoom_label.text() == "100 %"
    tab.preview.larger()
    assert tab.preview.paper.pictures[0].width > width
    tab.preview.smaller()
    assert tab.preview.paper.pictures[0].width == width
    assert tab.preview.paper.paper.content == content


def test_scrolling_says_which_page_is_looked_at(tab: PapersTab, qtbot: QtBot) -> None:
    assert tab.preview._page.text() == f"Page 1 of {tab.preview.paper.paper.pages}"
    bar = tab.preview.pages.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert tab.preview._page.text() == f"Page {tab.preview.paper.paper.pages} of {tab.preview.paper.paper.pages}"


def test_a_saved_paper_is_the_previewed_one_byte_for_byte(tab: PapersTab, tmp_path: Path) -> None:
    tab._context.prompts.path = tmp_path / "sheet.pdf"
    tab.actions_.save.trigger()
    assert (tmp_path / "sheet.pdf").read_bytes() == tab.preview.paper.paper.content


def test_saving_over_the_agency_file_makes_a_pdf_beside_it(tab: PapersTab, context: Context) -> None:
    agency = context.session.path
    before = agency.read_bytes()
    context.prompts.path = agency
    tab.actions_.save.trigger()
    assert agency.read_bytes()[:16] == before[:16]
    assert agency.with_name(agency.name + ".pdf").read_bytes().startswith(b"%PDF")


def test_a_pdf_that_the_added_suffix_would_replace_is_asked_about(tab: PapersTab, tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").write_text("here first")
    tab._context.prompts.path = tmp_path / "sheet"
    tab._context.prompts.yes = False
    tab.actions_.save.trigger()
    assert "sheet.pdf is already there" in tab._context.prompts.asked[0]
    assert (tmp_path / "sheet.pdf").read_text() == "here first"


@pytest.mark.parametrize("name", ["x" * 300, "y" * 300 + "/sheet.pdf"])
def test_after_a_save_that_failed_the_next_one_works(tab: PapersTab, tmp_path: Path, qtbot: QtBot, name: str) -> None:
    with qtbot.captureExceptions() as defects:
        tab._context.prompts.path = tmp_path / name
        tab.actions_.save.trigger()
        assert len(tab._context.prompts.told) == 1
        tab._context.prompts.path = tmp_path / "sheet.pdf"
        tab.actions_.save.trigger()
    assert defects == []
    assert (tmp_path / "sheet.pdf").exists()


def test_a_departure_without_groups_points_to_the_groups(context: Context, qtbot: QtBot) -> None:
    departure = scheduled(context.session)
    tab = PapersTab(context)
    qtbot.addWidget(tab)
    tab.show_dossier(departures.dossier(context.session, departure.id), is_seen=True)
    tab.show()
    with qtbot.waitSignal(tab.group_wanted):
        tab._empty._button.click()
    assert tab.list.choose("kitchen-sheet")
    assert tab.preview.paper.paper.pages >= 1, "papers of the whole departure can be printed all the same"


def test_after_printing_the_preview_knows_that_its_revision_has_left(sample_window: MainWindow, tmp_path: Path) -> None:
    page = sample_window.workspace.departures
    page.open.trigger()
    shown = page.detail.papers
    page.detail.tabs.setCurrentWidget(shown)
    sample_window._desk.prompts.path = tmp_path / "sheet.pdf"
    shown.actions_.save.trigger()
    assert not shown.preview.paper.paper.is_new
    assert shown.preview.paper.paper.job.last is not None
    assert shown.preview.paper.paper.content == (tmp_path / "sheet.pdf").read_bytes()
