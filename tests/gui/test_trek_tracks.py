"""GPX tracks on a day, by dialog and by drop; and new places without leaving the form."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from builders import agency_file, opened, scheduled
from lares_desk.gui.leaving import refused
from lares_desk.gui.places_new_dialog import NewPlaceDialog
from lares_desk.gui.trek_days_editor import TrekDaysEditor
from lares_desk.services import departures, itineraries, places
from trek_desk import context_of, show, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

POINTS = "".join(
    f'<trkpt lat="{-13.2 - at / 1000:.4f}" lon="-72.1"><ele>{4480 - abs(60 - at) * 11}</ele></trkpt>'
    for at in range(121)
)
GPX = f'<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>{POINTS}</trkseg></trk></gpx>'


@pytest.fixture
def gpx(tmp_path: Path) -> Path:
    path = tmp_path / "pass day.gpx"
    path.write_text(GPX)
    return path


@pytest.fixture
def editor(qtbot, context):
    made = TrekDaysEditor(context, "itinerary")
    made.show_owner(itineraries.by_code(context.session, "L4").id)
    show(qtbot, made)
    made.list.choose(kept(made)[1].id)
    return made


def kept(editor):
    return itineraries.by_code(editor._context.session, "L4").days


def field(editor, name):
    return editor.form.fields[name]


def drop(widget, at: QPoint, *paths: Path) -> bool:
    """Drop files on a widget as a file manager does; say whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, left, none)
    if widget.acceptDrops():
        QApplication.sendEvent(widget, enter)
    if not widget.acceptDrops() or not enter.isAccepted():
        return False  # the toolkit sends nothing more
    move = QDragMoveEvent(at, Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(widget, move)
    if not move.isAccepted():
        return False
    dropped = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(widget, dropped)
    return dropped.isAccepted()


def test_a_track_gives_the_day_its_figures_and_says_where_they_come_from(editor, context, gpx):
    context.prompts.path = gpx
    noticed = []
    context.bus.noticed.connect(noticed.append)
    editor.tracks.add.trigger()
    assert kept(editor)[1].track.file_name == "pass day.gpx"
    assert field(editor, "ascent_m").shown() == 660
    assert "from the GPX track" in field(editor, "ascent_m").editor.accessibleDescription()
    assert "computed" in field(editor, "sleep_gain_m").editor.accessibleDescription()
    assert editor.form.track.text().startswith("pass day.gpx · 13.34 km · 660 m up")
    assert (noticed[0].text, noticed[0].undo) == ("pass day.gpx is on day 2.", True)
    assert editor.tracks.add.text() == "Replace &GPX track…"


def test_a_figure_set_by_hand_wins_over_the_track_and_says_what_the_track_says(editor, context, gpx):
    context.prompts.path = gpx
    editor.tracks.add.trigger()
    line = field(editor, "high_m").editor
    line.setFocus()
    type_text(line, "4400")
    field(editor, "kind").editor.setFocus()
    assert "the GPX track says" in line.accessibleDescription()
    assert kept(editor)[1].high_m == 4400


def test_taking_the_track_away_brings_the_computed_figures_back(editor, context, gpx):
    before = field(editor, "ascent_m").shown()
    context.prompts.path = gpx
    editor.tracks.add.trigger()
    editor.tracks.remove.trigger()
    assert kept(editor)[1].track is None
    assert field(editor, "ascent_m").shown() == before
    assert not editor.tracks.remove.isEnabled()


def test_what_is_half_typed_is_saved_before_the_track_comes(editor, context, gpx):
    context.prompts.path = gpx
    line = field(editor, "title").editor
    line.setFocus()
    line.selectAll()
    type_text(line, "Over the pass")
    editor.tracks.add.trigger()
    assert (kept(editor)[1].title.en, kept(editor)[1].track is not None) == ("Over the pass", True)


def test_a_file_that_is_no_track_is_refused_in_a_sentence_and_changes_nothing(editor, context, tmp_path):
    bad = tmp_path / "bad.gpx"
    bad.write_text('<!DOCTYPE gpx [<!ENTITY a "b">]><gpx>&a;</gpx>')
    context.prompts.path = bad
    before = kept(editor)
    editor.tracks.add.trigger()
    assert "document type or entities" in context.prompts.told[-1]
    assert kept(editor) == before
    assert editor.tracks.add.isEnabled()
    assert "None" in editor.form.track.text()


def test_a_dialog_that_is_cancelled_changes_nothing(editor, context):
    before = kept(editor)
    editor.tracks.add.trigger()
    assert kept(editor) == before


def test_a_file_dropped_on_a_day_of_the_profile_is_that_days_track(editor, gpx):
    at = QPoint(int(editor.profile.centre_of(3)), 60)
    assert drop(editor.profile, at, gpx)
    assert kept(editor)[2].track is not None
    assert kept(editor)[1].track is None


def test_a_file_dropped_on_a_row_of_the_list_is_that_days_track(editor, gpx):
    view = editor.list.view
    row = view.visualRect(editor.list.model.index(0)).center()
    assert drop(view.viewport(), row, gpx)
    assert kept(editor)[0].track is not None
    assert not drop(view.viewport(), QPoint(20, view.viewport().height() - 4), gpx)


def test_other_files_and_several_at_once_are_not_taken(editor, gpx, tmp_path):
    other = tmp_path / "photo.jpg"
    other.write_bytes(b"x")
    at = QPoint(int(editor.profile.centre_of(3)), 60)
    assert not drop(editor.profile, at, other)
    assert not drop(editor.profile, at, gpx, gpx)


def test_a_departure_of_the_sample_takes_a_track_too(qtbot, context, gpx):
    departure = scheduled(context.session)
    made = TrekDaysEditor(context, "departure")
    made.show_owner(departure.id)
    show(qtbot, made)
    context.prompts.path = gpx
    made.tracks.add.trigger()
    assert departures.dossier(context.session, departure.id).days[0].track is not None
    assert itineraries.by_code(context.session, "L4").days[0].track is None


def test_a_read_only_file_takes_no_track(qtbot, tmp_path, gpx):
    agency_file(tmp_path).close()
    session = opened(tmp_path / "agency.lares", read_only=True)
    made = TrekDaysEditor(context_of(session, tmp_path), "itinerary")
    made.show_owner(itineraries.by_code(session, "L4").id)
    show(qtbot, made)
    assert not made.tracks.add.isEnabled()
    assert not drop(made.profile, QPoint(300, 60), gpx)
    assert not drop(made.list.view.viewport(), QPoint(20, 20), gpx)
    session.close()


def test_an_added_row_left_empty_is_no_refused_value(editor, qtbot):
    before = kept(editor)
    field(editor, "waypoints").add_button.click()
    line = field(editor, "waypoints").rows()[-1].place.editor.lineEdit()
    assert line.parent().hasFocus()
    field(editor, "kind").editor.setFocus()
    assert refused(editor) == []
    assert kept(editor) == before


def test_a_place_that_was_there_is_not_taken_away_by_an_empty_line(editor):
    row = field(editor, "waypoints").rows()[1]
    row.place.editor.lineEdit().clear()
    row.place.commit()
    assert "Choose a place" in row.place.error()
    assert len(kept(editor)[1].waypoints) == len(field(editor, "waypoints").rows())


def test_a_new_place_is_added_without_leaving_the_form(editor, qtbot):
    field(editor, "waypoints").add_button.click()
    row = field(editor, "waypoints").rows()[-1]
    line = row.place.editor.lineEdit()
    type_text(line, "Abra Ñañu")
    assert row.place.new_button().isVisible()
    assert row.place.new_button().text() == "New place “Abra Ñañu”…"
    row.place.new_button().setFocus()
    QTest.keyClick(row.place.new_button(), Qt.Key.Key_Space)
    dialog = editor.findChild(NewPlaceDialog)
    assert dialog.fields["name"].value().en == "Abra Ñañu"
    type_text(dialog.fields["metres"].editor, "4650")
    type_text(dialog.fields["source"].editor, "Our receiver")
    QTest.keyClick(dialog.fields["source"].editor, Qt.Key.Key_Return)
    assert kept(editor)[1].waypoints[-1].place.metres == 4650
    assert row.place.value().key == "abra-nanu"


def test_a_place_of_an_impossible_height_stays_in_its_dialog(editor):
    row = field(editor, "waypoints").rows()[-1]
    dialog = NewPlaceDialog(editor._context, editor, name="Moon", field=row.place)
    dialog.open()
    for typed, said in (("99999", "0 to 8900"), ("-5", "0 to 8900")):
        dialog.fields["metres"].editor.clear()
        type_text(dialog.fields["metres"].editor, typed)
        dialog.fields["source"].editor.setText("A dream")
        dialog._on_accepted()
        assert said in dialog.fields["metres"].error()
    dialog.reject()
    assert not [place for place in places.all_places(editor._context.session) if place.key == "moon"]


def test_the_chooser_shows_elevation_and_spread_of_every_place(editor):
    box = field(editor, "sleep_place").editor
    row = box.findText("Ipsaycocha", Qt.MatchFlag.MatchStartsWith)
    said = box.itemData(row, Qt.ItemDataRole.AccessibleTextRole)
    assert "sources say" in said
    assert "m" in said
