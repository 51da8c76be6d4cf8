"""The list on the screen leaves as it is seen, and the departures leave for a calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from builders import booked, scheduled
from lares_desk.exchange.lists import read
from lares_desk.exchange.raw_table import RawTable
from lares_desk.gui.bus import Notice
from lares_desk.gui.context import Context
from lares_desk.gui.export_actions import ExportActions
from lares_desk.gui.export_calendar_dialog import ExportCalendarDialog
from lares_desk.gui.export_dialog import ExportDialog
from lares_desk.gui.export_run import ExportRun
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services.exports import ListExport, ListKind, ListShape


@dataclass(frozen=True)
class Row:
    number: int

    @property
    def day(self) -> date:
        return date(2027, 1, 1) + timedelta(days=self.number % 300)


def rows_of(ids: Sequence[int]) -> list[Row]:
    return [Row(each) for each in ids]


class Desk:
    """A window with one list of so many rows, and the export actions over it."""

    def __init__(self, context: Context, qtbot: QtBot, count: int) -> None:
        self.context = context
        self.host = QWidget()
        qtbot.addWidget(self.host)
        columns = [
            Column("Name", lambda row: f"=Name {row.number}"),
            Column("Day", lambda row: f"day {row.day:%d}", lambda row: row.day),
            Column("Number", lambda row: f"{row.number:,}", lambda row: row.number, is_number=True),
            Column("Phone", lambda row: "+51 984 000 000"),
        ]
        model = WindowedModel(columns, lambda: range(count, 0, -1), rows_of, self.host)
        model.refresh()
        self.table = Table(model, "Things", flexible={0: 1}, parent=self.host)
        self.host.show()
        self.actions = ExportActions(context, self.host, self.shown)
        self.is_shown = True
        self.notices: list[Notice] = []
        context.bus.noticed.connect(self.notices.append)

    def shown(self) -> Table | None:
        return self.table if self.is_shown else None

    def dialog(self, kind: type[QDialog]) -> QDialog:
        return next(each for each in self.host.findChildren(kind) if each.isVisible())


def export(desk: Desk, path: Path, qtbot: QtBot, **choices: object) -> RawTable:
    desk.context.prompts.path = path
    desk.actions.export_list.trigger()
    dialog = desk.dialog(ExportDialog)
    for name, value in choices.items():
        dialog.fields[name].set_value(value)
    dialog._accept.click()
    qtbot.waitUntil(lambda: bool(desk.notices), timeout=20_000)
    return read(path.read_bytes())


@pytest.mark.parametrize("kind", list(ListKind))
def test_all_rows_go_out_in_the_order_of_the_list(
    context: Context, qtbot: QtBot, tmp_path: Path, kind: ListKind
) -> None:
    desk = Desk(context, qtbot, 1203)
    path = tmp_path / f"things.{kind}"
    table = export(desk, path, qtbot, kind=kind)
    assert table.headers == ("Name", "Day", "Number", "Phone")
    assert len(table.lines) == 1203
    assert table.lines[0].cells[0] == "=Name 1203"
    assert table.lines[0].cells[2:] == ("1203", "+51 984 000 000")
    assert str(table.lines[0].cells[1]) == Row(1203).day.isoformat()
    assert (desk.notices[0].text, desk.notices[0].offer.text()) == (f"{path.name} is saved.", "Open folder")
    assert list(tmp_path.glob(".*part")) == []


def test_columns_go_out_as_they_stand_on_the_screen(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(context, qtbot, 3)
    desk.table.horizontalHeader().moveSection(2, 0)
    desk.table.setColumnHidden(1, True)
    table = export(desk, tmp_path / "things.xlsx", qtbot)
    assert table.headers == ("Number", "Name", "Phone")


def test_only_the_selected_rows_go_out_where_that_is_chosen(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(context, qtbot, 10)
    desk.table.setSelectionMode(Table.SelectionMode.ExtendedSelection)
    desk.table.selectAll()
    desk.table.selectionModel().select(
        desk.table.model().index(0, 0),
        desk.table.selectionModel().SelectionFlag.Deselect | desk.table.selectionModel().SelectionFlag.Rows,
    )
    table = export(desk, tmp_path / "things.csv", qtbot, kind=ListKind.CSV, only_selected=True)
    assert [line.cells[2] for line in table.lines] == [str(number) for number in range(9, 0, -1)]


def test_a_csv_is_parted_as_the_language_of_the_screen_expects(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    for name, delimiter in (("en_US", ","), ("es_ES", ";")):
        context.locale = QLocale(name)
        desk = Desk(context, qtbot, 3)
        assert export(desk, tmp_path / f"{name}.csv", qtbot, kind=ListKind.CSV).delimiter == delimiter
        assert (tmp_path / f"{name}.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_choices_of_a_csv_show_only_for_a_csv(context: Context, qtbot: QtBot) -> None:
    desk = Desk(context, qtbot, 3)
    desk.actions.export_list.trigger()
    dialog = desk.dialog(ExportDialog)
    assert not dialog.fields["delimiter"].isVisible()
    dialog.fields["kind"].set_value(ListKind.CSV)
    dialog.fields["kind"].committed.emit(ListKind.CSV)
    assert dialog.fields["delimiter"].isVisible()
    dialog.reject()


def test_where_no_list_is_shown_there_is_nothing_to_export(context: Context, qtbot: QtBot) -> None:
    desk = Desk(context, qtbot, 3)
    desk.is_shown = False
    desk.actions.refresh()
    assert not desk.actions.export_list.isEnabled()
    desk.actions._on_export_list()
    assert "no list" in desk.notices[0].text
    empty = Desk(context, qtbot, 0)
    empty.actions.refresh()
    assert not empty.actions.export_list.isEnabled()


def test_a_place_that_cannot_be_written_is_said(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(context, qtbot, 3)
    context.prompts.path = tmp_path / "nowhere" / "things.xlsx"
    desk.actions.export_list.trigger()
    desk.dialog(ExportDialog)._accept.click()
    assert "could not be written" in context.prompts.told[0]


def test_a_name_without_a_suffix_gets_one(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(context, qtbot, 3)
    context.prompts.path = tmp_path / "things"
    desk.actions.export_list.trigger()
    desk.dialog(ExportDialog)._accept.click()
    qtbot.waitUntil(lambda: bool(desk.notices))
    assert (tmp_path / "things.xlsx").is_file()


def test_a_name_with_the_suffix_of_another_kind_gets_its_own_and_replaces_nothing_unasked(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(context, qtbot, 3)
    context.prompts.path = tmp_path / "things.csv"
    (tmp_path / "things.csv.xlsx").write_text("kept", "utf-8")
    context.prompts.yes = False
    desk.actions.export_list.trigger()
    desk.dialog(ExportDialog)._accept.click()
    assert context.prompts.asked == ["things.csv.xlsx is there already. Replace it?"]
    assert (tmp_path / "things.csv.xlsx").read_text("utf-8") == "kept"
    assert not (tmp_path / "things.csv").exists()


def test_a_long_list_can_be_stopped_and_leaves_nothing(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(context, qtbot, 100_000)
    export = ListExport(tmp_path / "things.xlsx", ListShape(ListKind.XLSX, "Things", ("A", "B", "C", "D")))
    run = ExportRun(context, desk.table, range(100_000), export, desk.host)
    run.start()
    qtbot.waitUntil(lambda: run._next > 200)
    (dialog,) = [each for each in desk.host.findChildren(QDialog) if each.isVisible()]
    dialog.cancel.click()
    assert [each.name for each in tmp_path.iterdir() if not each.name.startswith("agency")] == []
    assert not dialog.isVisible()


def test_the_departures_to_come_leave_for_a_calendar(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    booked(context.session, scheduled(context.session), 2)
    scheduled(context.session, start=date(2027, 4, 1))
    desk = Desk(context, qtbot, 3)
    context.prompts.path = tmp_path / "treks.ics"
    desk.actions.export_calendar.trigger()
    dialog = desk.dialog(ExportCalendarDialog)
    assert dialog.fields["listed"].editor.count() == 1
    dialog._accept.click()
    assert (tmp_path / "treks.ics").read_bytes().count(b"BEGIN:VEVENT") == 1
    assert "treks.ics" in desk.notices[0].text


def test_the_departures_of_the_list_leave_as_filtered(sample_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = sample_window.workspace.departures
    context = sample_window.workspace.context
    actions = ExportActions(context, sample_window, page.shown_table)
    page.list.search._line.setText("L4-2027-06")
    page.list.refresh()
    count = page.list.model.rowCount()
    assert count
    context.prompts.path = tmp_path / "treks.ics"
    actions.export_calendar.trigger()
    dialog = next(each for each in sample_window.findChildren(ExportCalendarDialog) if each.isVisible())
    dialog.fields["listed"].set_value(True)
    dialog._accept.click()
    assert (tmp_path / "treks.ics").read_bytes().count(b"BEGIN:VEVENT") == count
