"""All papers of a departure, of an evening or of a season, in folders or on a printer."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from builders import START, TODAY, booked, scheduled
from lares_desk.domain.departure import Departure
from lares_desk.gui.context import Context
from lares_desk.gui.paper_batch_dialog import PaperBatchDialog
from lares_desk.services import paper_currency, papers
from lares_desk.services.working import Cancelled

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    home = QWidget()
    qtbot.addWidget(home)
    return home


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def june(context: Context) -> Departure:
    departure = scheduled(context.session)
    booked(context.session, departure)
    return departure


def to_a_file(context: Context, path: Path) -> None:
    """Let the next print go into a file, as a person who prints to PDF does."""

    def choose(_parent: QWidget | None, printer: QPrinter) -> bool:
        printer.setOutputFileName(str(path))
        return True

    context.prompts.ask_how_to_print = choose


def test_all_papers_of_the_open_departure_come_into_a_folder_of_its_own(
    context: Context, june: Departure, home: QWidget, out: Path
) -> None:
    dialog = PaperBatchDialog(context, june, home)
    context.prompts.path = out
    dialog.save_button.click()
    made = list((out / june.code).glob("*.pdf"))
    assert len(made) >= 11
    assert f"{len(made)} papers saved" in dialog.busy._line.text()
    assert not dialog.show_folder.isHidden()


def test_tonight_s_papers_are_those_of_tomorrow_s_departures(context: Context, june: Departure, home: QWidget) -> None:
    dialog = PaperBatchDialog(context, None, home)
    assert not dialog.save_button.isEnabled()
    tomorrow = scheduled(context.session, start=TOMORROW)
    booked(context.session, tomorrow, name="Eve")
    dialog = PaperBatchDialog(context, None, home)
    assert list(dialog.departure_ids()) == [tomorrow.id]
    assert dialog.save_button.isEnabled()


def test_a_season_is_one_folder_a_departure(context: Context, june: Departure, home: QWidget, out: Path) -> None:
    later = scheduled(context.session, start=START + timedelta(days=7))
    booked(context.session, later, name="Later")
    dialog = PaperBatchDialog(context, None, home)
    dialog.which.set_value("between")
    dialog._on_choice()
    dialog.paper.set_value("briefing")
    context.prompts.path = out
    dialog.save_button.click()
    assert sorted(each.name for each in out.iterdir()) == [june.code, later.code]
    assert [len(list(each.iterdir())) for each in out.iterdir()] == [1, 1]


def test_what_was_saved_is_written_down_with_its_holders(
    context: Context, june: Departure, home: QWidget, out: Path
) -> None:
    dialog = PaperBatchDialog(context, june, home)
    context.prompts.path = out
    dialog.save_button.click()
    prints = paper_currency.prints(context.session, june.id)
    assert {each.paper for each in prints} >= {"briefing", "guide-sheet", "kitchen-sheet", "ticket-list"}
    assert all(each.holder for each in prints)


def test_a_batch_that_is_stopped_says_so_and_leaves_nothing_half_written(
    context: Context, june: Departure, home: QWidget, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_done: int, _of: int) -> None:
        raise Cancelled

    dialog = PaperBatchDialog(context, june, home)
    progress = context.tasks.progress(dialog)
    monkeypatch.setattr(progress, "report", stopped)
    monkeypatch.setattr(context.tasks, "progress", lambda _parent: progress)
    context.prompts.path = out
    dialog.save_button.click()
    assert "Stopped" in dialog.busy._line.text()
    assert list(out.iterdir()) == []


def test_a_folder_that_is_a_file_is_refused_with_a_sentence(
    context: Context, june: Departure, home: QWidget, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("here first")
    dialog = PaperBatchDialog(context, june, home)
    context.prompts.path = tmp_path / "taken"
    dialog.save_button.click()
    assert dialog.busy._line.text()
    assert "papers saved" not in dialog.busy._line.text()
    assert (tmp_path / "taken").read_text() == "here first"


def test_the_printer_gets_every_page_of_every_paper(
    context: Context, june: Departure, home: QWidget, tmp_path: Path
) -> None:
    to_a_file(context, tmp_path / "printed.pdf")
    dialog = PaperBatchDialog(context, june, home)
    dialog.paper.set_value("briefing")
    dialog.print_button.click()
    (job,) = papers.prepare_all(context.session, june.id, "briefing")
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == papers.render(job).pages
    assert "1 paper sent to the printer" in dialog.busy._line.text()
    assert job.last is not None, "what the printer took is written down"


def test_a_departure_on_which_nobody_goes_is_left_out_of_the_print(
    context: Context, june: Departure, home: QWidget, tmp_path: Path
) -> None:
    scheduled(context.session, start=START - timedelta(days=7))
    to_a_file(context, tmp_path / "printed.pdf")
    dialog = PaperBatchDialog(context, None, home)
    dialog.which.set_value("between")
    dialog._on_choice()
    dialog.paper.set_value("briefing")
    dialog.print_button.click()
    assert "1 paper sent to the printer" in dialog.busy._line.text()


def test_what_is_on_offer_is_printed_once_for_all_departures(
    context: Context, june: Departure, home: QWidget, tmp_path: Path
) -> None:
    booked(context.session, scheduled(context.session, start=START + timedelta(days=7)), name="Later")
    to_a_file(context, tmp_path / "printed.pdf")
    dialog = PaperBatchDialog(context, None, home)
    dialog.which.set_value("between")
    dialog._on_choice()
    dialog.paper.set_value("choose-your-trek")
    dialog.print_button.click()
    assert "1 paper sent to the printer" in dialog.busy._line.text()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said_and_nothing_is_written_down(
    context: Context, june: Departure, home: QWidget, tmp_path: Path
) -> None:
    to_a_file(context, tmp_path / "no such folder" / "printed.pdf")
    dialog = PaperBatchDialog(context, june, home)
    dialog.print_button.click()
    assert "Nothing was printed" in dialog.busy._line.text()
    assert paper_currency.prints(context.session, june.id) == ()


def test_a_briefing_for_each_traveller_is_a_tick_that_all_papers_and_the_briefing_offer(
    context: Context, june: Departure, home: QWidget, out: Path
) -> None:
    dialog = PaperBatchDialog(context, june, home)
    dialog.paper.set_value("ticket-list")
    dialog._on_choice()
    assert dialog.personal.isHidden()
    dialog.paper.set_value("briefing")
    dialog._on_choice()
    assert not dialog.personal.isHidden()
    dialog.personal.set_value(True)
    context.prompts.path = out
    dialog.save_button.click()
    names = [path.name for path in (out / june.code).glob("*.pdf")]
    assert names
    assert all(" personal-briefing " in name for name in names)


def test_a_password_seals_every_paper(context: Context, june: Departure, home: QWidget, out: Path) -> None:
    dialog = PaperBatchDialog(context, june, home)
    dialog.password.set_value("chaski 7")
    dialog.paper.set_value("ticket-list")
    context.prompts.path = out
    dialog.save_button.click()
    (made,) = (out / june.code).glob("*.pdf")
    assert b"/Encrypt" in made.read_bytes()
    with pikepdf.open(made, password="chaski 7") as opened:
        assert len(opened.pages) >= 1
