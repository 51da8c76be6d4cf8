"""What a guide reads when somebody has to go down."""

from __future__ import annotations

from dataclasses import replace

import pytest

from full_dossier import full_dossier
from lares_desk.domain.language import LANGUAGES, Language, LocalText
from lares_desk.domain.trek import DayState
from paper_words import drawn, with_client, words


def test_each_traveller_stands_with_whom_to_call_the_insurer_and_the_medical_notes() -> None:
    lines = drawn("emergency-sheet").lines
    assert (
        "Łukasz Jan Nowak · Alex Nowak, +44 7700 900300 · Sample Travel Insurance, STI-00001, +44 20 7946 0000 · "
        "Mild asthma; carries an inhaler." in lines
    )


def test_what_nobody_has_written_down_is_said_to_be_missing() -> None:
    lines = drawn("emergency-sheet", with_client(0, emergency_name="", emergency_phone="", medical="")).lines
    assert any(line.startswith("Łukasz Jan Nowak · ! not known · Sample") for line in lines)
    assert any(line.startswith("Łukasz Jan") and line.endswith("none written down") for line in lines)
    assert any(line.startswith("João Silva") and "! not known" in line for line in lines)


def test_each_night_has_its_lower_camp_its_way_to_the_road_and_its_signal() -> None:
    lines = drawn("emergency-sheet").lines
    assert (
        "Mon 14 Jun · Wacawasi, 3,800 m · Lares Hot Springs, 3,250 m (550 m lower) · "
        "Back on foot to the road at the springs · Very little" in lines
    )
    assert any(line.startswith("Wed 16 Jun · Aguas Calientes, 2,040 m · not written down") for line in lines)


def test_the_last_resort_is_the_agency_s_own() -> None:
    assert "back to the valley and on to Machu Picchu by road and train" in words("emergency-sheet")
    full = full_dossier()
    short = words("emergency-sheet", replace(full, days=full.days[:2]))
    assert "the group goes back to the valley by road." in short


def test_the_nearest_clinic_stands_with_its_nights_and_a_line_is_left_for_the_others() -> None:
    lines = drawn("emergency-sheet").lines
    assert any(line.startswith("Nearest clinic Mon 14 Jun: Health centre in Lares") for line in lines)
    assert "Nearest clinic, Tue 15 Jun and Wed 16 Jun" in words("emergency-sheet")
    full = full_dossier()
    unknown = replace(full, days=tuple(replace(day, clinic=LocalText()) for day in full.days))
    assert "Health centre" not in words("emergency-sheet", unknown)
    assert "Nearest clinic" in words("emergency-sheet", unknown)


def test_a_clinic_of_several_nights_stands_once_and_leaves_no_line() -> None:
    full = full_dossier()
    clinic = LocalText("Health centre in the town", "Centro de salud en el pueblo")
    text = words("emergency-sheet", replace(full, days=tuple(replace(day, clinic=clinic) for day in full.days)))
    assert "Mon 14 Jun, Tue 15 Jun and Wed 16 Jun: Health centre in the town" in text
    assert text.count("Nearest clinic") == 1


def test_a_shortened_day_has_the_exits_of_where_one_really_sleeps() -> None:
    full = full_dossier()
    first = replace(full.days[0], state=DayState.SHORTENED)
    lines = drawn("emergency-sheet", replace(full, days=(first, *full.days[1:]))).lines
    assert any(line.startswith("Mon 14 Jun · Lares Hot Springs, 3,250 m") for line in lines)


def test_public_numbers_stand_only_where_somebody_has_checked_them() -> None:
    text = words("emergency-sheet")
    assert "Police: 105 (checked Mon 2 Nov 2026)" in text
    assert "116" not in text
    assert "Public numbers that nobody has checked are left out: Firefighters." in text


def test_without_an_emergency_line_there_is_room_to_write_one() -> None:
    full = full_dossier()
    text = words("emergency-sheet", replace(full, agency=replace(full.agency, phones=())))
    assert "No emergency line is entered for the agency: write it here" in text


def test_everybody_of_the_crew_has_a_part() -> None:
    lines = drawn("emergency-sheet").lines
    assert "Rosa Huamán Ttito · +51 984 999 001 · guide · stays with the ill, decides, calls for help" in lines
    assert any(
        line.startswith("Bonifacio Puma · ! not known · arriero · saddles the emergency horse") for line in lines
    )
    assert any(line.startswith("Percy Zárate") and "brings the vehicle" in line for line in lines)


def test_the_horse_and_the_safety_equipment_are_at_hand() -> None:
    text = words("emergency-sheet")
    assert "Lucero, with Hilario Sinchi" in text
    assert "1 × Oxygen bottle 4 l (OX-7); 1 × First-aid kit (FA-2); 1 × Satellite phone (SAT-1)" in text
    assert "Chaska" not in text
    empty = words("emergency-sheet", replace(full_dossier(), animals=(), equipment=()))
    assert empty.count("none entered") == 2


def test_without_a_crew_there_is_room_to_write_one() -> None:
    text = words("emergency-sheet", replace(full_dossier(), crew=()))
    assert "No crew is named yet." in text
    assert "Write the names of the crew here" in text


def test_the_travellers_of_twelve_stand_on_a_page_of_their_own() -> None:
    assert drawn("emergency-sheet").pages == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_dose_and_no_verdict_is_printed(language: Language) -> None:
    text = words("emergency-sheet", language=language).lower()
    assert not any(word in text for word in (" mg", "acetazol", "diamox", "dexamet", "safe ", "fit to", "apto"))


def test_a_signal_spot_is_told_in_the_language_of_the_sheet() -> None:
    full = full_dossier()
    first = replace(full.days[0], signal=LocalText("On the ridge above the camp", "En la loma sobre el campamento"))
    text = words("emergency-sheet", replace(full, days=(first, *full.days[1:])), "es")
    assert "En la loma sobre el campamento" in text
