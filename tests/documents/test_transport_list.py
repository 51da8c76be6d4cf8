"""What a driver reads on the transport list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from full_dossier import full_dossier
from lares_desk.domain.logistics import ServiceKind, Ticket
from lares_desk.domain.people import BookingStatus
from paper_words import drawn, everybody, service, with_service, words

MINIBUS = service(ServiceKind.TRANSPORT)


def test_a_driver_reads_car_hour_way_and_whom_to_call() -> None:
    text = words("transport-list")
    for fact in (
        "Minibus to the hot springs · Monday 14 June 2027", "leaves 05:30 · arrives 10:00 Cusco → Lares hot springs",
        "plate X1A-234 · 18 seats", "Percy Zárate · +51 84 000071", "Guide Rosa Huamán Ttito · +51 984 999 001",
        "Roof rack for eighteen duffels",
    ):  # fmt: skip
        assert fact in text


def test_the_pick_up_stands_in_the_order_that_was_written_with_hour_and_hotel() -> None:
    lines = drawn("transport-list").lines
    stops = [line for line in lines if "Hotel Muestra" in line or "Hostal Prueba" in line or "Plaza Ejemplo" in line]
    assert [stop.split(" · ")[1:] for stop in stops] == [
        ["05:30", "Hotel Muestra, Calle Ejemplo 12"],
        ["05:45", "Hostal Prueba, Av. Ficticia 340"],
        ["06:00", "Plaza Ejemplo"],
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("5.30 Hotel X", ["5.30", "Hotel X"]),
        ("05:30 – Hotel X", ["05:30", "Hotel X"]),
        ("05:30 h Hotel X", ["05:30", "Hotel X"]),
        ("Hotel X, then Hotel Y", ["Hotel X, then Hotel Y"]),
    ],
)
def test_an_hour_before_a_hotel_is_read_however_it_is_written(line: str, expected: list[str]) -> None:
    lines = drawn("transport-list", with_service(replace(MINIBUS, pickups=line))).lines
    assert any(each.split(" · ")[-len(expected) :] == expected for each in lines)


def test_without_a_pick_up_order_the_driver_reads_the_meeting_point() -> None:
    text = words("transport-list", with_service(replace(MINIBUS, pickups="")))
    assert "Pick-up, in this order 05:30 · Lobby of your hotel in Cusco" in text


def test_only_the_vehicle_of_the_first_day_picks_up_where_the_trek_meets() -> None:
    full = full_dossier()
    bare = tuple(replace(each, pickups="") for each in full.services)
    text = words("transport-list", replace(full, services=bare))
    assert text.count("Pick-up, in this order") == 1
    assert text.index("Pick-up, in this order") < text.index("Minibus to Cusco")


def test_vehicles_stand_in_the_order_in_which_they_leave() -> None:
    full = full_dossier()
    early = replace(MINIBUS, id=99, name="Van with the kitchen", starts_minutes=240)
    lines = drawn("transport-list", replace(full, services=(*full.services, early))).lines
    names = [line.split(" · ")[0] for line in lines if line.endswith("June 2027") and " · " in line]
    assert names == ["Van with the kitchen", "Minibus to the hot springs", "Minibus to Cusco"]


def test_a_car_too_small_says_by_how_many_seats() -> None:
    assert "12 travellers · 6 seats left for crew" in words("transport-list")
    assert "12 travellers · ! 2 too few seats" in words("transport-list", with_service(replace(MINIBUS, seats=10)))


def test_who_sits_where_is_said_if_it_is_known() -> None:
    first = everybody()[0]
    ticket = Ticket(MINIBUS.id, first.id, "Nowak", "Łukasz Jan", seat="4A")
    assert "Łukasz Jan Nowak · seat 4A" in words("transport-list", with_service(replace(MINIBUS, tickets=(ticket,))))


def test_the_trains_to_meet_stand_with_their_hours() -> None:
    lines = drawn("transport-list").lines
    assert (
        "Wed 16 Jun · 16:30 · 18:10 · Ollantaytambo → Aguas Calientes · Train down the valley · Inca Rail · 12" in lines
    )


def test_everybody_who_goes_can_be_ticked_off_and_nobody_else() -> None:
    full = full_dossier()
    off = replace(full.groups[1], booking=replace(full.groups[1].booking, status=BookingStatus.CANCELLED))
    lines = drawn("transport-list", replace(full, groups=(full.groups[0], off, full.groups[2]))).lines
    assert "Zofia Nowak" in lines
    assert "Andes friends (5)" in lines
    assert not any("Milagros" in line for line in lines)


def test_without_a_vehicle_the_driver_reads_what_the_trek_asks_for() -> None:
    text = words("transport-list", replace(full_dossier(), services=()))
    assert "No vehicle is entered for this departure yet. What the trek asks for:" in text
    assert "By road from Cusco to the Lares hot springs" in text
    assert "No train is entered" in text


def test_a_driver_reads_spanish() -> None:
    text = words("transport-list", language="es")
    for fact in ("Lista de transporte", "sale 05:30 · llega 10:00", "placa X1A-234", "Trenes que se deben esperar"):
        assert fact in text
