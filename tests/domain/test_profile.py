"""The altitude profile: what it names and marks, and that nothing collides or leaves its box."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.language import LANGUAGES, LocalText
from lares_desk.domain.places import PlaceKind
from lares_desk.domain.profile import Profile, Size, altitude_profile
from lares_desk.domain.profile_marks import Box, Element, Line, Polygon, Polyline, Text, box_of
from lares_desk.domain.trek import Lodging, Mode, Track, TrekDay, Waypoint
from treks import CLASSIC, CUSCO, FOOT, IPSAYCOCHA, JUNE_14, LARES, UNKNOWN, VEHICLE, WACAWASI, camp, day, place, way

PAPER = Size(510, 170)
SCREEN = Size(900, 280)


def measure(text: str, size: float, bold: bool) -> float:
    """Measure about as Noto Sans does."""
    return len(text) * size * (0.6 if bold else 0.55)


def drawn(days: tuple[TrekDay, ...] = CLASSIC, size: Size = PAPER, **options: object) -> Profile:
    return altitude_profile(days, size, "en", measure, **options)  # type: ignore[arg-type]


def texts(profile: Profile) -> list[str]:
    return [element.text for element in profile.elements if isinstance(element, Text)]


def of_colour(profile: Profile, kind: type[Element], colour: str) -> list[Element]:
    return [
        e for e in profile.elements if isinstance(e, kind) and getattr(e, "fill", getattr(e, "colour", "")) == colour
    ]


@pytest.mark.parametrize("size", [PAPER, SCREEN])
def test_passes_nights_and_both_ends_of_the_classic_trek_are_named(size: Size):
    said = texts(drawn(size=size))
    assert {"Road pass", "Ipsaycocha Pass", "Wacawasi", "Patacancha", "Aguas Calientes"} <= set(said)
    assert said.count("Cusco") == 2
    assert "4,500 m · 14,764 ft" in said
    assert "Machu Picchu" in said


def test_a_pass_is_named_in_bold_and_a_camp_is_not():
    bold = {element.text for element in drawn().elements if isinstance(element, Text) and element.bold}
    assert "Ipsaycocha Pass" in bold
    assert "Wacawasi" not in bold


def test_a_name_stands_clear_of_the_spread_of_readings():
    profile = drawn((CLASSIC[1],), Size(400, 300))
    (name,) = [
        element for element in profile.elements if isinstance(element, Text) and element.text.startswith("4,500 m")
    ]
    assert not any(name.box.overlaps(box_of(band)) for band in of_colour(profile, Polygon, "band"))


def test_the_axes_are_in_metres_on_the_left_and_feet_on_the_right():
    axis = {element.text: element.at[0] for element in drawn().elements if isinstance(element, Text)}
    assert axis["3,000"] < 60
    assert axis["12,000"] > 450
    assert {"m", "ft"} <= axis.keys()
    assert [element.text for element in drawn(()).elements if isinstance(element, Text) and element.bold] == ["3,000"]


def test_in_spanish_days_and_feet_are_spanish():
    said = texts(altitude_profile(CLASSIC, SCREEN, "es", measure, start=JUNE_14))
    assert {"Día 1", "lun 14 jun", "pies"} <= set(said)


def test_columns_carry_weekday_and_date_where_the_start_is_known():
    assert {"Day 1", "Mon 14 Jun", "Thu 17 Jun"} <= set(texts(drawn(start=JUNE_14)))
    assert not [text for text in texts(drawn()) if "Jun" in text]


def test_day_spans_lie_side_by_side_from_edge_to_edge():
    spans = drawn().day_spans
    assert [number for number, _, _ in spans] == [1, 2, 3, 4]
    assert all(left[2] == pytest.approx(right[1]) for left, right in pairwise(spans))


def test_walks_are_to_scale_whatever_the_length_of_the_rides():
    far = replace(
        CLASSIC[0], waypoints=tuple(replace(w, leg_m=900_000) if w.mode is VEHICLE else w for w in CLASSIC[0].waypoints)
    )
    assert drawn((far, *CLASSIC[1:])) == drawn()
    walks = [box_of(e) for e in of_colour(drawn(), Polyline, "accent")]
    lengths = [box.x1 - box.x0 for box in walks]
    assert [length / lengths[0] for length in lengths] == pytest.approx([1, 13 / 7, 11 / 7])


def test_a_walk_of_unknown_length_takes_a_fair_share():
    (walk,) = of_colour(drawn((day(1, way(LARES, (FOOT, WACAWASI), (FOOT, IPSAYCOCHA, 7000))),)), Polyline, "accent")
    assert isinstance(walk, Polyline)
    first, middle, last = walk.points[0], walk.points[len(walk.points) // 2], walk.points[-1]
    assert middle[0] - first[0] == pytest.approx(last[0] - middle[0])


def test_rides_are_dotted_and_walks_are_not():
    ways = [element for element in drawn().elements if isinstance(element, Polyline)]
    assert {(element.colour, element.dash) for element in ways} == {("accent", False), ("muted", True)}
    assert len([element for element in ways if element.dash]) == 3


def test_a_higher_place_is_drawn_higher():
    (walk,) = of_colour(drawn((CLASSIC[1],)), Polyline, "accent")
    assert isinstance(walk, Polyline)
    heights = [y for _, y in walk.points]
    assert heights.index(min(heights)) == len(heights) // 2


def test_the_band_shows_the_spread_of_readings_and_is_absent_without_one():
    one_reading = day(1, way(place("Low", 3000), (FOOT, place("High", 4000), 5000)))
    assert of_colour(drawn((CLASSIC[1],)), Polygon, "band")
    assert not of_colour(drawn((one_reading,)), Polygon, "band")


def test_the_3000_m_line_is_dashed_and_only_where_the_trek_crosses_it():
    def dashed(profile: Profile) -> list[Element]:
        return [element for element in profile.elements if isinstance(element, Line) and element.dash]

    assert dashed(drawn())
    assert not dashed(drawn((day(1, way(place("Sea", 0), (FOOT, place("Hill", 300), 5000))),)))


def test_the_day_that_is_pointed_at_is_lit():
    profile = drawn(highlighted=2)
    (lit,) = of_colour(profile, Polygon, "lit")
    _, x0, x1 = profile.day_spans[1]
    assert (box_of(lit).x0, box_of(lit).x1) == (x0, x1)
    assert not of_colour(drawn(), Polygon, "lit")


def test_a_tent_stands_on_a_camp_night_and_a_house_under_a_roof():
    def corners(lodging: Lodging) -> list[int]:
        signs = of_colour(
            drawn((camp(1, WACAWASI, lodging, waypoints=way(LARES, (FOOT, WACAWASI, 7000))),)), Polygon, "accent"
        )
        return [len(sign.points) for sign in signs if isinstance(sign, Polygon)]

    assert (corners(Lodging.TENT), corners(Lodging.HOTEL), corners(Lodging.NONE)) == ([3], [5], [])


def test_a_stroll_does_not_look_like_a_mountain():
    profile = drawn((day(1, way(place("Low", 3000), (FOOT, place("High", 3100), 5000))),))
    (walk,) = of_colour(profile, Polyline, "accent")
    assert box_of(walk).y1 - box_of(walk).y0 < 15


def test_a_trek_without_days_is_an_empty_drawing_with_its_axes():
    profile = drawn(())
    assert profile.day_spans == ()
    assert "3,000" in texts(profile)
    assert not [element for element in profile.elements if isinstance(element, Polyline)]


def test_days_without_waypoints_or_elevations_keep_their_columns():
    profile = drawn((day(1), day(2, way(UNKNOWN, (FOOT, UNKNOWN, 5000))), camp(3, UNKNOWN), CLASSIC[1]), start=JUNE_14)
    assert len(profile.day_spans) == 4
    assert "Ipsaycocha Pass" in texts(profile)


def test_a_very_long_name_is_cut_and_an_empty_one_shows_its_figures():
    long, nameless = replace(IPSAYCOCHA, name=LocalText("Long " * 60)), replace(WACAWASI, name=LocalText())
    said = texts(drawn((camp(1, nameless, waypoints=way(LARES, (FOOT, long, 5000), (FOOT, nameless, 5000))),)))
    assert any(text.startswith("Long Long") and text.endswith("…") for text in said)
    assert any(text.startswith("3,800 m") for text in said)


names = st.text(st.characters(min_codepoint=65, max_codepoint=500, categories=("L",)), min_size=1, max_size=24)
places = st.builds(
    lambda name, metres, others, kind: replace(place(name, metres, *others, kind=kind), key=name),
    names,
    st.none() | st.integers(0, 6500),
    st.lists(st.integers(0, 6500), max_size=2),
    st.sampled_from(PlaceKind),
)
waypoints = st.builds(Waypoint, places, st.sampled_from(Mode), st.none() | st.integers(0, 40_000))


@st.composite
def treks(draw: st.DrawFn, most: int = 7) -> tuple[TrekDay, ...]:
    count = draw(st.integers(0, most))
    return tuple(
        day(
            number,
            tuple(draw(st.lists(waypoints, max_size=5))),
            sleep_place=draw(st.none() | places),
            lodging=draw(st.sampled_from(Lodging)),
        )
        for number in range(1, count + 1)
    )


def assert_sound(profile: Profile, size: Size) -> None:
    whole = Box(-0.01, -0.01, size.width + 0.01, size.height + 0.01)
    for element in profile.elements:
        assert whole.holds(box_of(element)), element
    boxes = [(element.box, element.text) for element in profile.elements if isinstance(element, Text)]
    for (box, text), (other, other_text) in combinations(boxes, 2):
        assert not box.overlaps(other), (text, other_text)


@given(treks(), st.integers(250, 1200), st.integers(110, 400), st.sampled_from(LANGUAGES), st.booleans())
@settings(max_examples=60, deadline=None)
def test_nothing_leaves_the_box_and_no_two_texts_meet(days, width, height, language, dated):
    size = Size(width, height)
    start = date(2027, 6, 14) if dated else None
    profile = altitude_profile(days, size, language, measure, start=start, highlighted=1)
    assert_sound(profile, size)
    assert profile == altitude_profile(days, size, language, measure, start=start, highlighted=1)
    assert len(profile.day_spans) == len(days)


@pytest.mark.parametrize("width", [250, 510, 1200])
def test_thirty_days_keep_clear_of_each_other(width: int):
    month = tuple(replace(CLASSIC[number % 4], number=number + 1) for number in range(30))
    size = Size(width, 200)
    profile = drawn(month, size, start=JUNE_14)
    assert_sound(profile, size)
    assert {"1", "Day 1"} & set(texts(profile))
    assert {"Road pass", "Ipsaycocha Pass"} <= set(texts(profile))


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_the_classic_trek_is_sound_day_by_day_at_every_width(count: int):
    for width in range(250, 1201, 190):
        size = Size(width, 170)
        assert_sound(drawn(CLASSIC[:count], size, start=JUNE_14), size)


def test_the_way_between_two_days_starts_anew_where_the_places_differ():
    apart = (day(1, way(CUSCO, (FOOT, LARES, 5000))), day(2, way(WACAWASI, (FOOT, IPSAYCOCHA, 5000))))
    assert len(of_colour(drawn(apart), Polyline, "accent")) == 2


def recorded(*heights: int | None, step_m: int = 1000) -> Track:
    points = tuple((number * step_m, height) for number, height in enumerate(heights))
    known = [height for height in heights if height is not None]
    return Track("day.gpx", points, points[-1][0], 700, 700, max(known, default=None), min(known, default=None))


PASS_DAY = recorded(3800, 3900, 4100, 4480, 4200, 4000, 3800)


def walks(profile: Profile) -> list[Polyline]:
    return [element for element in of_colour(profile, Polyline, "accent") if isinstance(element, Polyline)]


def test_a_day_with_a_track_is_drawn_as_it_was_recorded():
    plain, tracked = drawn(), drawn((CLASSIC[0], replace(CLASSIC[1], track=PASS_DAY), *CLASSIC[2:]))
    assert len(walks(tracked)[1].points) == len(PASS_DAY.points)
    for index in (0, 2):
        assert walks(tracked)[index] == walks(plain)[index]
    span = plain.day_spans[1]
    assert walks(tracked)[1].points[0][0] == pytest.approx(span[1])
    assert walks(tracked)[1].points[-1][0] == pytest.approx(span[2])


def test_the_pass_stands_on_the_top_of_the_track_with_the_figure_of_the_day():
    tracked = drawn((replace(CLASSIC[1], track=PASS_DAY),))
    (walk,) = walks(tracked)
    top = min(walk.points, key=lambda point: point[1])
    rings = [box_of(e) for e in of_colour(tracked, Polygon, "accent")]
    assert any(
        (box.x0 + box.x1) / 2 == pytest.approx(top[0]) and (box.y0 + box.y1) / 2 == pytest.approx(top[1])
        for box in rings
    )
    assert "4,480 m · 14,698 ft" in texts(tracked)
    assert not [text for text in texts(tracked) if text.startswith("4,500 m")]


def test_a_gap_of_a_track_breaks_the_line_and_not_the_ground():
    tracked = drawn((replace(CLASSIC[1], track=recorded(3800, 3900, None, 4480, 4200, 3800)),))
    assert len(walks(tracked)) == 2
    assert len(of_colour(tracked, Polygon, "ground")) == 1


def test_a_track_without_heights_leaves_the_waypoints_as_they_are():
    bare = recorded(None, None)
    assert drawn((replace(CLASSIC[1], track=bare),)) == drawn((CLASSIC[1],))


def test_a_track_of_a_day_without_waypoints_fills_its_column():
    tracked = drawn((day(1, track=PASS_DAY), CLASSIC[2]))
    left = tracked.day_spans[0]
    assert walks(tracked)[0].points[0][0] == pytest.approx(left[1])
    assert walks(tracked)[0].points[-1][0] == pytest.approx(left[2])


def test_a_ride_between_two_walks_parts_the_track():
    parted = day(1, way(CUSCO, (FOOT, LARES, 5000), (VEHICLE, WACAWASI), (FOOT, IPSAYCOCHA, 5000)), track=PASS_DAY)
    first, second = walks(drawn((parted,)))
    assert second.points[0][0] > first.points[-1][0]


def test_a_high_point_set_by_hand_lifts_the_pass_of_the_day():
    said = texts(drawn((CLASSIC[0], replace(CLASSIC[1], high_m=4750), *CLASSIC[2:])))
    assert "4,750 m · 15,584 ft" in said
    assert not [text for text in said if text.startswith("4,500 m")]


def test_a_high_point_set_by_hand_on_a_day_without_a_pass_is_a_level_line_that_says_so():
    changed = drawn((replace(CLASSIC[2], high_m=5200),), SCREEN)
    assert {"set by hand", "5,200 m · 17,060 ft"} <= set(texts(changed))
    lines = [e for e in changed.elements if isinstance(e, Line) and e.dash and e.end[0] - e.start[0] > 50]
    assert any(box_of(line).y0 > 0 for line in lines)
    spanish = altitude_profile((replace(CLASSIC[2], high_m=5200),), SCREEN, "es", measure)
    assert "fijado a mano" in texts(spanish)


@given(st.lists(st.one_of(st.none(), st.integers(-400, 8800)), min_size=2, max_size=40), st.integers(1, 5000))
@settings(max_examples=40, deadline=None)
def test_any_track_stays_inside_the_drawing(heights: list[int | None], step_m: int):
    profile = drawn((replace(CLASSIC[1], track=recorded(*heights, step_m=step_m)), CLASSIC[2]))
    whole = Box(-0.01, -0.01, PAPER.width + 0.01, PAPER.height + 0.01)
    assert all(whole.holds(box_of(element)) for element in profile.elements)
