"""What the program wrote into a file speaks the language of the paper."""

from __future__ import annotations

import tomllib
from dataclasses import replace

from full_dossier import full_dossier
from lares_desk.documents.registry import PAPERS
from lares_desk.domain.children import CHILD_SOURCE, FITNESS_SOURCE
from lares_desk.domain.findings import findings
from lares_desk.domain.insurance import SOURCE
from lares_desk.domain.known_words import KnownWords, places_of
from lares_desk.paths import resources
from lares_desk.services.reference_data import load_reference
from paper_pages import read_text
from paper_requests import asked

REFERENCE = load_reference()
SPANISH = KnownWords(REFERENCE.wording, places_of(full_dossier()), "es")
ENGLISH = KnownWords(REFERENCE.wording, places_of(full_dossier()), "en")


def test_a_tent_with_a_number_is_said_in_either_language() -> None:
    assert SPANISH.say("Tent 3") == "Carpa 3"
    assert ENGLISH.say("Habitación 12") == "Room 12"


def test_what_somebody_has_typed_stands_as_typed() -> None:
    for text in ("", "Tent of the honeymooners", "Tent3", "201", "Lares Hot Springs Hotel"):
        assert SPANISH.say(text) == text
    assert ENGLISH.say("tent 3") == "tent 3"


def test_a_place_of_the_trek_has_its_own_name_in_spanish() -> None:
    assert SPANISH.say_parts("Cusco – Lares Hot Springs", " – ") == "Cusco – Baños termales de Lares"


def test_everything_that_the_program_proposes_is_a_known_word() -> None:
    kit = tomllib.loads((resources() / "reference" / "kit.toml").read_text("utf-8"))
    names = [*kit["labels"].values(), *(thing["name"] for thing in kit["thing"])]
    assert len(names) > 10
    for name in names:
        assert SPANISH.say(name["en"]).replace("\N{MINUS SIGN}", "-") == name["es"]


def test_the_sources_on_papers_are_said_in_spanish() -> None:
    for source in (SOURCE, CHILD_SOURCE, FITNESS_SOURCE):
        assert SPANISH.say_parts(source, "; ").startswith("Texto de la agencia")
    said = {each.source for each in findings(full_dossier(), REFERENCE) if each.id != "elevation-conflict"}
    assert said
    for source in said:
        assert "Agency text" not in SPANISH.say_parts(source, "; ")


def test_a_spanish_rooming_list_has_spanish_rooms() -> None:
    dossier = full_dossier()
    rooms = tuple(replace(room, label=f"Tent {room.id}") for room in dossier.rooms)
    text = read_text(
        PAPERS["rooming-list"].render(asked(PAPERS["rooming-list"], replace(dossier, rooms=rooms), "es")).content
    )
    assert f"Carpa {rooms[0].id}" in text
    assert "Tent" not in text
