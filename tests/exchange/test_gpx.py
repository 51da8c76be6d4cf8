"""GPX as receivers write it, and as nobody should."""

from __future__ import annotations

import pytest

from lares_desk.errors import Refused
from lares_desk.exchange import gpx

SEGMENT = '<trkseg><trkpt lat="-13.1" lon="-72.1"><ele>3800</ele></trkpt><trkpt lat="-13.2" lon="-72.1"/></trkseg>'
ONE_ONE = '<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">{}</gpx>'
ONE_ZERO = ONE_ONE.replace("1.1", "1.0").replace("1/1", "1/0")
HEAD = '<?xml version="1.0" encoding="{}"?>\n'


def file(body: str = f"<trk>{SEGMENT}</trk>", whole: str = ONE_ONE, encoding: str = "UTF-8", codec: str = "") -> bytes:
    return (HEAD.format(encoding) + whole.format(body)).encode(codec or encoding)


def read(content: bytes) -> list[list[tuple[float, float, float | None]]]:
    return [[(fix.latitude, fix.longitude, fix.elevation) for fix in segment] for segment in gpx.read(content)]


def refusal(content: bytes) -> str:
    with pytest.raises(Refused) as refused:
        gpx.read(content)
    return str(refused.value)


@pytest.mark.parametrize("whole", [ONE_ONE, ONE_ZERO])
@pytest.mark.parametrize(
    ("encoding", "codec"),
    [
        ("UTF-8", ""),
        ("UTF-8", "utf-8-sig"),
        ("UTF-16", ""),
        ("UTF-16", "utf-16-le"),
        ("UTF-16", "utf-16-be"),
        ("UTF-32", ""),
        ("ISO-8859-1", ""),
        ("windows-1252", ""),
    ],
)
def test_a_track_is_read_in_every_version_and_encoding(whole: str, encoding: str, codec: str):
    content = file(f"<trk><name>Día del Ñan</name>{SEGMENT}</trk>", whole, encoding, codec)
    assert read(content) == [[(-13.1, -72.1, 3800), (-13.2, -72.1, None)]]


def test_several_tracks_and_segments_stay_apart():
    assert len(read(file(f"<trk>{SEGMENT}{SEGMENT}</trk><trk>{SEGMENT}</trk>"))) == 3


def test_routes_stand_in_where_there_is_no_track():
    route = '<rte><rtept lat="1" lon="2"><ele>5</ele></rtept><rtept lat="1.1" lon="2"/></rte>'
    assert read(file(route)) == [[(1, 2, 5), (1.1, 2, None)]]
    assert len(read(file(f"{route}<trk>{SEGMENT}</trk>"))) == 1


LAUGHS = (
    '<!DOCTYPE gpx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
OUTSIDE = '<!doctype gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
PARAMETER = '<!DOCTYPE gpx SYSTEM "http://example.com/evil.dtd">'


@pytest.mark.parametrize("declared", [LAUGHS, OUTSIDE, PARAMETER])
@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16", "utf-16-le", "utf-16-be", "UTF-32", "ISO-8859-1"])
def test_document_types_and_entities_are_refused_before_any_parser(monkeypatch, declared: str, encoding: str):
    monkeypatch.setattr(gpx, "_parsed", lambda _text: pytest.fail("it was parsed"))
    content = (HEAD.format(encoding) + declared + ONE_ONE.format("<name>&c;</name>")).encode(encoding)
    assert "document type or entities" in refusal(content)


def test_an_encoding_that_hides_a_document_type_is_refused():
    content = HEAD.format("UTF-7").encode() + b"+ADwAIQ-DOCTYPE gpx+AD4-<gpx/>"
    assert "written in utf-7" in refusal(content)


def test_a_file_of_a_hundred_megabytes_is_refused_by_its_size():
    assert "larger than 30 MB" in refusal(b"x" * 100_000_000)


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\x01\x02", b"PK\x03\x04rubbish", b"<html><p>no</html>", b"a,b,c", b"<gpx><trk>", b"\xff\xfe<"],
)
def test_what_is_no_gpx_is_refused_in_a_sentence(content: bytes):
    assert refusal(content).endswith(".")


@pytest.mark.parametrize(
    "body",
    ["", "<trk/>", "<trk><trkseg/></trk>", '<wpt lat="1" lon="2"/>', "<metadata/>"],
)
def test_a_file_without_a_track_or_route_is_refused(body: str):
    assert "neither a track nor a route" in refusal(file(body))


@pytest.mark.parametrize("point", ['lat="abc" lon="1"', 'lon="1"', 'lat="13,5" lon="1"'])
def test_positions_that_are_no_numbers_are_refused(point: str):
    assert "not a GPX file" in refusal(file(f"<trk><trkseg><trkpt {point}/></trkseg></trk>"))


def test_ten_thousand_nested_elements_are_no_crash():
    assert refusal(("<a>" * 10_000 + "</a>" * 10_000).encode())
