"""A track on a day: read, kept, copied to a departure, taken away."""

from __future__ import annotations

import pytest

from builders import scheduled
from lares_desk.domain.figures import figures
from lares_desk.errors import NotFound, Refused
from lares_desk.services import departures, itineraries, tracks, trek_days
from lares_desk.services.session import Session

GPX = (
    '<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>'
    '<trkpt lat="-13.20" lon="-72.1"><ele>3800</ele></trkpt><trkpt lat="-13.25" lon="-72.1"><ele>4480</ele></trkpt>'
    '<trkpt lat="-13.30" lon="-72.1"><ele>3790</ele></trkpt></trkseg></trk></gpx>'
)


def day_two(session: Session):
    return itineraries.by_code(session, "L4").days[1]


def recorded(content: str = GPX):
    return tracks.of_content("pass day.gpx", content.encode())


def test_a_file_becomes_the_figures_of_its_day(session: Session, tmp_path):
    file = tmp_path / "pass day.gpx"
    file.write_text(GPX)
    done = tracks.attach(session, day_two(session).id, tracks.read(file).track)
    assert done.action == "Add GPX track"
    found = figures(day_two(session))
    assert (found.ascent_m, found.descent_m, found.distance_m) == (680, 690, 11_120)
    assert found.high is not None
    assert found.high.metres == 4480
    assert found.high.place is not None
    assert found.high.place.key == "ipsaycocha"
    assert found.from_track == {"ascent_m", "descent_m", "distance_m", "high_m"}


def test_a_departure_gets_the_track_with_its_copy_of_the_day(session: Session):
    tracks.attach(session, day_two(session).id, recorded().track)
    departure = scheduled(session)
    copy = departures.dossier(session, departure.id).days[1]
    assert copy.track is not None
    assert copy.track.points == recorded().track.points
    tracks.detach(session, day_two(session).id)
    assert departures.dossier(session, departure.id).days[1].track is not None


def test_a_second_track_takes_the_place_of_the_first_and_taking_it_away_brings_the_waypoints_back(session: Session):
    before = figures(day_two(session))
    tracks.attach(session, day_two(session).id, recorded().track)
    tracks.attach(session, day_two(session).id, recorded(GPX.replace("4480", "4490")).track)
    assert day_two(session).track.high_m == 4490
    tracks.detach(session, day_two(session).id)
    assert day_two(session).track is None
    assert figures(day_two(session)) == before


def test_a_duplicated_day_has_the_track_too(session: Session):
    tracks.attach(session, day_two(session).id, recorded().track)
    trek_days.duplicate(session, day_two(session).id)
    days = itineraries.by_code(session, "L4").days
    assert days[1].track is not None
    assert days[2].track is not None
    assert days[1].track.id != days[2].track.id


def test_positions_that_were_left_out_are_counted():
    assert recorded(GPX.replace('lat="-13.25"', 'lat="999"')).left_out == 1


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("-13.30", "40.30", "more than the 200 km of a day"),
        ('lat="-13.25" lon="-72.1"', 'lat="NaN" lon="0"', ""),
        ("-13.25", "-13.20", ""),
    ],
)
def test_a_track_that_no_day_can_have_is_refused(before: str, after: str, said: str):
    if said:
        with pytest.raises(Refused, match=said):
            recorded(GPX.replace(before, after))
    else:
        assert recorded(GPX.replace(before, after)).track.distance_m


def test_a_track_on_one_spot_or_of_one_point_is_refused():
    with pytest.raises(Refused, match="one spot"):
        recorded(GPX.replace("-13.25", "-13.20").replace("-13.30", "-13.20"))
    with pytest.raises(Refused, match="fewer than two"):
        recorded(GPX.replace("-13.25", "999").replace("-13.30", "inf"))


def test_heights_that_add_up_to_the_moon_are_refused():
    points = "".join(
        f'<trkpt lat="{-13 - number / 1000}" lon="-72"><ele>{(number % 2) * 5000}</ele></trkpt>' for number in range(50)
    )
    with pytest.raises(Refused, match="more than the 9000 m of a day"):
        recorded(f"<gpx><trk><trkseg>{points}</trkseg></trk></gpx>")


def test_a_folder_or_a_missing_file_is_refused_by_name(tmp_path):
    for path in (tmp_path, tmp_path / "gone.gpx"):
        with pytest.raises(Refused, match=f"{path.name} cannot be read"):
            tracks.read(path)


def test_a_day_that_is_gone_takes_no_track(session: Session):
    day = day_two(session)
    trek_days.remove(session, day.id)
    with pytest.raises(NotFound):
        tracks.attach(session, day.id, recorded().track)


def test_a_name_of_a_file_is_kept_short_and_clean():
    assert tracks.of_content("a" * 5000 + "\u202e\x00.gpx", GPX.encode()).track.file_name == "a" * 120
    assert tracks.of_content("\udcff.gpx", GPX.encode()).track.file_name == ".gpx"
