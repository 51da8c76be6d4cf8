from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lares_desk.domain.profile import Size, altitude_profile
from lares_desk.domain.profile_marks import Text
from lares_desk.gui import theme
from lares_desk.gui.profile_paint import TextMeasure
from lares_desk.gui.profile_view import ProfileView
from lares_desk.gui.trek_words import TrekWords
from trek_desk import show
from treks import CLASSIC, JUNE_14, day


@pytest.fixture
def view(qtbot):
    return show(qtbot, ProfileView("en", TrekWords(QLocale("en"))), 900, 220)


def picture(view) -> QImage:
    return view.grab().toImage()


def texts(view):
    return [element.text for element in view.profile().elements if isinstance(element, Text)]


def test_the_passes_and_camps_are_named_in_metres_and_feet(view):
    view.set_days(CLASSIC)
    assert "Ipsaycocha Pass" in texts(view)
    assert "4,500 m · 14,764 ft" in texts(view)
    assert "Patacancha" in texts(view)


@pytest.mark.parametrize("count", [0, 1, 4, 30])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_any_number_of_days_is_painted_without_a_warning(view, qapp, count, scheme):
    theme.apply(qapp, scheme)
    try:
        view.set_days([replace(CLASSIC[number % 4], number=number + 1) for number in range(count)])
        view.set_selected(1 if count else None)
        drawn = picture(view)
        ground = theme.tokens(view.palette()).surface
        colours = {drawn.pixelColor(x, y).name() for x in range(0, 900, 7) for y in range(0, 220, 5)}
        assert ground.lower() in colours
        assert len(colours) > (8 if count else 1)
    finally:
        theme.apply(qapp, "light")


def test_days_without_places_and_the_smallest_size_are_painted_too(view):
    view.resize(view.minimumSize())
    view.set_days([day(1), day(2)])
    assert not picture(view).isNull()
    view.set_days(CLASSIC)
    assert not picture(view).isNull()


def test_nothing_on_the_picture_is_cut_off_at_its_smallest(view):
    view.set_days(CLASSIC)
    for width, height in ((440, 176), (600, 176), (1040, 208)):
        view.resize(width, height)
        scale = view._scale()
        boxes = [element.box for element in view.profile().elements if isinstance(element, Text)]
        assert min(box.x0 for box in boxes) >= 0
        assert min(box.y0 for box in boxes) >= 0
        assert max(box.x1 for box in boxes) * scale <= width + 1
        assert max(box.y1 for box in boxes) * scale <= height + 1


def test_the_selected_day_is_lit_and_another_picture(view):
    view.set_days(CLASSIC)
    before = picture(view)
    view.set_selected(2)
    assert picture(view) != before
    assert picture(view).pixelColor(int(view.centre_of(2)), 2).name() == theme.tokens(view.palette()).hover.lower()


def test_the_day_under_the_pointer_is_lit_until_the_pointer_leaves(view, qtbot):
    view.set_days(CLASSIC)
    view.set_selected(1)
    dark = picture(view).pixelColor(int(view.centre_of(3)), 2)
    qtbot.mouseMove(view, QPoint(int(view.centre_of(3)), 60))
    qtbot.waitUntil(lambda: picture(view).pixelColor(int(view.centre_of(3)), 2) != dark)
    view._hover(None)
    assert picture(view).pixelColor(int(view.centre_of(3)), 2) == dark


def test_a_click_chooses_the_day_and_beside_the_days_nothing(view, qtbot):
    view.set_days(CLASSIC)
    chosen = []
    view.day_chosen.connect(chosen.append)
    for number in (1, 2, 3, 4):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(int(view.centre_of(number)), 80))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 80))
    assert chosen == [1, 2, 3, 4]


def test_the_arrow_keys_stop_at_both_ends(view):
    view.set_days(CLASSIC)
    view.day_chosen.connect(view.set_selected)
    view.set_selected(1)
    view.setFocus()
    for key in [Qt.Key.Key_Left, *[Qt.Key.Key_Right] * 6]:
        QTest.keyClick(view, key)
    assert view._selected == 4


def test_who_comes_by_tab_sees_where_the_focus_is(view):
    view.set_days(CLASSIC)
    view.clearFocus()
    before = picture(view)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture(view) != before


def test_a_screen_reader_hears_the_figures_of_every_day(view):
    view.set_days([replace(day, walk_minutes=270) for day in CLASSIC])
    said = view.accessibleDescription()
    assert view.accessibleName() == "Altitude profile"
    assert "Day 2: Day 2 · highest 4,500 m · 4 h 30 · 13 km · sleep 3,800 m." in said
    view.set_days([])
    assert "No days yet" in view.accessibleDescription()


def test_dates_stand_under_the_days_of_a_departure(view):
    view.set_days(CLASSIC, JUNE_14)
    assert any("14 Jun" in text for text in texts(view))


def test_screen_and_paper_share_one_display_list(view):
    view.set_days(CLASSIC)
    scale = view._scale()
    size = Size(view.width() / scale, view.height() / scale)
    assert view.profile() == altitude_profile(CLASSIC, size, "en", TextMeasure(view.font()))


def test_names_are_measured_as_wide_as_they_are_painted(qapp):
    font = theme.font()
    measure = TextMeasure(font)
    image = QImage(400, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(measure.font(30, bold=True, dots_per_inch=image.logicalDpiY()))
    width = painter.fontMetrics().horizontalAdvance("Ipsaycocha Pass")
    painter.end()
    assert measure("Ipsaycocha Pass", 30, True) == pytest.approx(width, rel=0.03)
    assert isinstance(qapp, QApplication)
