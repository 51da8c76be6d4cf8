"""A mistake in a reference file is refused with the name of the file and of the row."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lares_desk.paths import resources
from lares_desk.services.reference_data import read_reference
from lares_desk.services.reference_treks import read_itineraries, read_places


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resources() / "reference", tmp_path / "reference"))


def edited(file: Path, old: str, new: str) -> Path:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return file


def test_a_waypoint_at_an_unknown_place_names_the_file_and_the_key(folder):
    file = edited(folder / "itineraries.toml", 'place = "calca"', 'place = "calcca"')
    with pytest.raises(ValueError, match=r"itineraries\.toml, itinerary 1, day 1, waypoints 2: calcca"):
        read_itineraries(file, {place.key: place for place in read_places(folder / "places.toml")})


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("chosen = true", "chosen = false", r"cusco needs exactly one chosen"),
        ('key = "calca"', 'key = "cusco"', r"place 2: cusco stands there twice"),
        ("m = 3399", 'm = "3399"', r"m must be a whole number"),
        ('kind = "town"', 'kind = "city"', r"kind cannot be city"),
        ("chosen = true", "choosen = true", r"does not know choosen"),
        ('es = "Cusco"', 'es = ""', r"empty in one language"),
        ("m = 3399,", "", r"m is missing"),
        ("[[place]]", "[[place", r": "),
    ],
)
def test_a_mistake_in_the_places_is_named_with_its_file(folder, old, new, sentence):
    file = edited(folder / "places.toml", old, new)
    with pytest.raises(ValueError, match=rf"^places\.toml.*{sentence}"):
        read_places(file)


def test_a_reading_may_carry_the_date_on_which_it_was_checked(folder):
    file = edited(folder / "places.toml", 'source = "CDC"', 'source = "CDC", checked_on = 2027-02-03')
    checked = [r.checked_on for r in read_places(file)[0].readings if r.checked_on]
    assert [day.isoformat() for day in checked] == ["2027-02-03"]


def test_a_sentence_that_stands_in_two_files_names_the_second(folder):
    (folder / "zz.toml").write_text('[sentences."season.dry.label"]\nen = "Dry"\nes = "Seca"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"zz\.toml: .*season\.dry\.label"):
        read_reference(folder)


def test_a_sentence_in_one_language_only_is_refused(folder):
    (folder / "zz.toml").write_text('[sentences."zz.alone"]\nen = "Alone"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"zz\.toml, sentences, zz\.alone: es is missing"):
        read_reference(folder)


@pytest.mark.parametrize(
    ("name", "old", "new", "sentence"),
    [
        ("climate.toml", "145, ", "", r"climate\.toml: every list needs twelve months"),
        ("seasons.toml", "dry = [5,", "dry = [15,", r"seasons\.toml, months: dry may hold months"),
        ("packing.toml", 'bag = "on_you"', 'bag = "pocket"', r"packing\.toml, rule 1: pocket is no bag"),
        ("packing.toml", 'id = "trousers"', 'id = "boots"', r"packing\.toml, rule 2: boots stands there twice"),
        ("packing.toml", "springs = true", "spring = true", r"packing\.toml.*does not know spring"),
        ("packing.toml", "springs = true", "springs = 1", r"packing\.toml.*springs must be true or false"),
        ("packing.toml", 'category = "walking"', 'category = "feet"', r"packing\.toml, rule 1: feet is no category"),
        ("packing.toml", "weight_g = 0\n", "", r"packing\.toml, rule 1: weight_g is missing"),
        ("packing.toml", "weight_g = 0", "weight_g = -1", r"packing\.toml, rule 1: weight_g may be"),
        ("packing.toml", "you travel in {month}", "in {moon}", r"packing\.toml, rule \d+: .*\{places\}"),
        ("advice.toml", 'section = "booking"', 'section = "gossip"', r"advice\.toml, advice 1: gossip is no section"),
        ("advice.toml", 'id = "booking.changes"', 'id = "booking.check"', r"advice\.toml.*booking\.check stands there"),
        ("advice.toml", 'source = "Agency text (signal)"', 'source = ""', r"advice\.toml, advice \d+: needs a source"),
        ("advice.toml", "on {train_name} at", "on {train} at", r"advice\.toml, advice \d+: .*\{places\}"),
        ("advice.toml", "points on foot: {points}", "points on foot: {points", r"advice\.toml, advice \d+: "),
        ("seasons.toml", 'section = "season"', 'section = "gossip"', r"seasons\.toml.*season\.dry\.text: gossip is no"),
        (
            "seasons.toml",
            'source = "Agency text (best time to hike)"\n\n[sentences."season.rainy.label"]',
            '\n[sentences."season.rainy.label"]',
            r"seasons\.toml.*season\.dry\.text: source is missing",
        ),
        ("briefing.toml", 'section = "safety"', "", r"briefing\.toml.*does not know source"),
        ("advice.toml", "springs = false", "spring = false", r"advice\.toml.*does not know spring"),
    ],
)
def test_a_mistake_in_the_rules_is_named_with_its_file(folder, name, old, new, sentence):
    edited(folder / name, old, new)
    with pytest.raises(ValueError, match=sentence):
        read_reference(folder)
