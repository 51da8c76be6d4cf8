"""The advice of a departure in its tab: who is outside which limit, whom it is about, and the way there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from builders import START, booked, client, scheduled
from lares_desk.domain.people import Traveller
from lares_desk.gui.advice_tab import AdviceTab
from lares_desk.gui.context import Context
from lares_desk.gui.main_window import MainWindow
from lares_desk.services import departures, groups, places


@pytest.fixture
def tab(context: Context, qtbot: QtBot) -> AdviceTab:
    """Two come from Cusco three days before, one flies in on the day."""
    departure = scheduled(context.session)
    early = START - timedelta(days=3)
    people = [Traveller(client("Nguyễn", "Hoa"), arrival_on=early), Traveller(client("Nguyễn", "An"), arrival_on=early)]
    booked(context.session, departure, [*people, Traveller(client("Late", "Pat"), arrival_on=START)])
    tab = AdviceTab(context)
    qtbot.addWidget(tab)
    tab.resize(900, 600)
    tab.show_dossier(departures.dossier(context.session, departure.id), is_seen=True)
    with qtbot.waitActive(tab):
        tab.show()
    return tab


def wanted(context: Context) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    context.bus.wanted.connect(lambda page, place: found.append((page, place)))
    return found


def row_of(tab: AdviceTab, rule: str) -> int:
    return next(at for at, finding in enumerate(tab._findings) if finding.id == rule)


def test_the_summary_counts_who_is_outside_which_limit_on_which_night(tab: AdviceTab) -> None:
    lines = tab._summary.text().splitlines()
    assert lines[0] == "First night at altitude above 3,500 m: 1 of 3 travellers."
    assert lines[1] == "More than 500 m above the night before, on the night of Monday 14 June: 1 of 3 travellers."


def test_a_finding_tells_level_sentence_people_and_source(tab: AdviceTab) -> None:
    at = row_of(tab, "first-night")
    told = tab.list.entries.record(at)
    assert (told.word, told.icon) == ("Warning", "warning")
    assert "3,800 m" in told.sentences[0]
    assert told.captions[0] == "Pat Late"
    assert told.captions[1].startswith("Source: Wilderness Medical Society")
    spoken = tab.list.entries.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.sentences[0] in spoken


def test_enter_on_a_finding_goes_to_the_group_of_its_traveller(tab: AdviceTab, context: Context, qtbot: QtBot) -> None:
    went = wanted(context)
    tab.list.setCurrentIndex(tab.list.entries.index(row_of(tab, "first-night"), 0))
    qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    dossier = tab._dossier
    assert went == [("departures", f"{dossier.departure.id}/groups/{dossier.groups[0].booking.id}")]


def test_a_double_click_on_an_elevation_goes_to_the_place(tab: AdviceTab, context: Context, qtbot: QtBot) -> None:
    went = wanted(context)
    at = next(
        at for at, finding in enumerate(tab._findings)
        if finding.id == "elevation-conflict" and finding.place.key == "wacawasi"
    )  # fmt: skip
    tab.list.scrollTo(tab.list.entries.index(at, 0))
    spot = tab.list.visualRect(tab.list.entries.index(at, 0)).center()
    qtbot.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    wacawasi = next(each for each in places.all_places(context.session) if each.key == "wacawasi")
    assert went == [("itineraries", f"places/{wacawasi.id}")]


def test_the_nights_of_each_traveller_stand_in_a_row(tab: AdviceTab, context: Context, qtbot: QtBot) -> None:
    tab.show_section("nights")
    cells = [[tab.model.index(row, column).data() for column in range(tab.model.columnCount())] for row in range(3)]
    assert cells[0] == ["Hoa Nguyễn", "not asked", "Cusco, 3,399 m · moderate", "3", "+401 m", "Mon 14 Jun", "401 m"]
    assert cells[2][2:5] == ["⚠ Wacawasi, 3,800 m · high", "0", "⚠ not known"]
    went = wanted(context)
    tab.table.selectRow(0)
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert went[0][1].endswith(f"/groups/{tab._dossier.groups[0].booking.id}")


def test_other_elevations_are_told_with_what_they_change(tab: AdviceTab) -> None:
    assert not tab._flips
    tab.show_section("elevations")
    told = [tab.other.entries.record(row) for row in range(tab.other.entries.rowCount())]
    lower = next(each for each in told if each.about.startswith("If Wacawasi is 3,600 m instead of 3,800 m"))
    assert any("+201 m from Cusco" in sentence for sentence in lower.sentences)
    assert told[0].word == "Other advice"


def test_the_advice_follows_the_departure(tab: AdviceTab, context: Context) -> None:
    dossier = tab._dossier
    late = dossier.groups[0].travellers[2]
    context.perform(groups.save_travellers, [replace(late, arrival_on=START - timedelta(days=2))])
    tab.show_dossier(departures.dossier(context.session, dossier.departure.id))
    assert tab._summary.text().splitlines()[0].endswith("0 of 3 travellers.")


def test_a_departure_without_groups_leads_to_them(context: Context, qtbot: QtBot) -> None:
    departure = scheduled(context.session)
    tab = AdviceTab(context)
    qtbot.addWidget(tab)
    tab.show_dossier(departures.dossier(context.session, departure.id))
    went = wanted(context)
    tab.show_section("nights")
    assert tab.table.parentWidget().currentWidget() is tab._nobody
    tab._nobody.chosen.emit()
    assert went == [("departures", f"{departure.id}/groups")]


def test_the_page_goes_to_a_section_of_the_advice(sample_window: MainWindow) -> None:
    page = sample_window.workspace
    session = page.context.session
    departure_id = session.db.execute("SELECT min(id) FROM departure").fetchone()[0]
    page.go_to("departures", f"{departure_id}/advice/elevations")
    detail = page.page.detail
    assert (detail.part(), detail.advice.section()) == ("advice", "elevations")
    day = detail.days.editor.list.model
    page.go_to("departures", f"{departure_id}/days/{detail._dossier.days[1].id}")
    assert detail.days.editor.selected_day().number == 2
    assert day is detail.days.editor.list.model


def test_a_flip_test_that_fails_is_told_and_asked_again(
    tab: AdviceTab, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_dossier: object, _reference: object) -> tuple[()]:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr("lares_desk.gui.advice_tab.flips", fail)
        tab.show_section("elevations")
    assert "could not be asked" in context.prompts.told[-1]
    tab.fill()
    assert tab._flips
