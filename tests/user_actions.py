"""What people do, one function each, with whatever records the file has: for tests that try anything in any order.

A new service is one more function here. Each is given the session and a source of chance, and may be refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from builders import START, client
from lares_desk.domain.agency import AgencyPhone, Logo, PhoneKind
from lares_desk.domain.departure import Departure, Dossier, Group
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import Client, TentKind, Traveller
from lares_desk.domain.places import Place, PlaceKind, Reading
from lares_desk.domain.reference import OwnWording
from lares_desk.domain.trek import DayState, Itinerary, Mode, Track, TrekDay, Waypoint
from lares_desk.errors import NotFound
from lares_desk.services import (
    agency,
    bed_moves,
    clients,
    day_updates,
    departure_moves,
    departure_series,
    departures,
    groups,
    import_writing,
    imports,
    itineraries,
    limits,
    merging,
    places,
    tracks,
    trek_days,
    wording,
)
from lares_desk.services.import_target import ImportTarget
from lares_desk.services.reference_filling import fill_from_reference
from lares_desk.services.session import Session
from logistics_actions import LOGISTICS_ACTIONS

Action = Callable[[Session, Random], object]
T = TypeVar("T")
NAMES = ("Quispe", "Müller-Łęcki", "O’Brien", "王", 'De "la" Cruz\\', "Ñañez", "Yıldız")
TEXTS = ("", "Vegan", "zwei\nZeilen", 'says "no" \\ yes', "🏔️ Ausangate", "المطعم", "x" * 300)


def one(found: Sequence[T], chance: Random) -> T:
    if not found:
        raise NotFound("There is none.")
    return chance.choice(list(found))


def any_client(session: Session, chance: Random) -> Client:
    return clients.get(session, one(clients.matching_ids(session, ""), chance))


def any_dossier(session: Session, chance: Random) -> Dossier:
    rows = session.db.execute("SELECT id FROM departure ORDER BY id").fetchall()
    return departures.dossier(session, one([row["id"] for row in rows], chance))


def any_departure(session: Session, chance: Random) -> Departure:
    return any_dossier(session, chance).departure


def any_group(session: Session, chance: Random) -> Group:
    rows = session.db.execute("SELECT departure_id FROM booking ORDER BY id").fetchall()
    return one(departures.dossier(session, one([row[0] for row in rows], chance)).groups, chance)


def any_traveller(session: Session, chance: Random) -> Traveller:
    return one(any_group(session, chance).travellers, chance)


def any_itinerary(session: Session, chance: Random) -> Itinerary:
    return one(itineraries.all_itineraries(session), chance)


def any_day(session: Session, chance: Random) -> TrekDay:
    owner = any_itinerary(session, chance) if chance.random() < 0.5 else any_dossier(session, chance)
    return one(owner.days, chance)


def import_list(session: Session, chance: Random) -> object:
    numbers = [chance.randrange(6) for _ in range(3)]
    lines = "".join(f"Quispe,Test {number},X{number},PE\n" for number in dict.fromkeys(numbers))
    found = imports.preview(session, f"Surname,Given names,Passport,Nationality\n{lines}".encode())
    target = ImportTarget(departure_id=any_departure(session, chance).id if chance.random() < 0.5 else 0)
    order = import_writing.Order(target, group=import_writing.GroupFacts("From a list", "en", "Friends"))
    return import_writing.write(session, found.rows, order)


def any_place(session: Session, chance: Random) -> Place:
    return one(places.all_places(session), chance)


def any_reading(session: Session, chance: Random) -> int:
    return one(any_place(session, chance).readings, chance).id


def text(chance: Random) -> str:
    return chance.choice(TEXTS)


def new_client(chance: Random) -> Client:
    number = chance.randrange(6)
    return client(chance.choice(NAMES), f"Test {number}", passport=f"X{number}", nationality="PE", diet="Vegan")


def some_day(chance: Random) -> date:
    return START + timedelta(days=chance.randrange(40))


def way(session: Session, chance: Random) -> tuple[Waypoint, ...]:
    known = places.all_places(session)
    modes = (Mode.START, Mode.FOOT, Mode.VEHICLE, Mode.TRAIN)
    return tuple(Waypoint(chance.choice(known), mode, chance.randrange(9000)) for mode in modes[: chance.randrange(5)])


def track(chance: Random) -> Track:
    return Track("day.gpx", ((0, 3000), (chance.randrange(1, 9999), None)), 9000, 400, None, 3900)


def phones(chance: Random) -> tuple[AgencyPhone, ...]:
    kinds = [kind for kind in PhoneKind if chance.random() < 0.6]
    return tuple(AgencyPhone(kind, LocalText("Line", "Línea"), "105", some_day(chance)) for kind in kinds)


def change_agency(session: Session, chance: Random) -> object:
    found = agency.get(session)
    kept = found.phones[:1]
    logo = Logo("image/png", b"\x89PNG\r\n\x1a\n" + chance.randbytes(40)) if chance.random() < 0.5 else None
    lists = {"affiliations": tuple(chance.sample(NAMES, 2)), "certifications": tuple(chance.sample(NAMES, 1))}
    changed = replace(found, address=text(chance), phones=kept + phones(chance), logo=logo, **lists)
    return agency.save(session, changed)


def save_phone(session: Session, chance: Random) -> object:
    phone = one(agency.get(session).phones, chance)
    return agency.save_phone(session, replace(phone, number=chance.choice(("105", "106")), checked_on=None))


def add_place(session: Session, chance: Random) -> object:
    name = LocalText(f"Camp {chance.randrange(9)}")
    return places.add(session, name, PlaceKind.CAMP, chance.choice((None, 3900)), "the agency")


def save_reading(session: Session, chance: Random) -> object:
    reading = one(any_place(session, chance).readings, chance)
    return places.save_reading(session, replace(reading, metres=chance.randrange(2000, 5000)))


def save_client(session: Session, chance: Random) -> object:
    changed = replace(any_client(session, chance), surname=chance.choice(NAMES), notes=text(chance), diet="Halal")
    return clients.save(session, replace(changed, insurer=text(chance), insurance_altitude_m=chance.randrange(8000)))


def merge_clients(session: Session, chance: Random) -> object:
    found = merging.compare(session, any_client(session, chance).id, any_client(session, chance).id)
    return merging.merge(session, found.first, found.second, found.sides)


def schedule(session: Session, chance: Random) -> object:
    guide = chance.choice(("", "Yuri Qolqe", "Flor Ñusta"))
    return departures.schedule(session, any_itinerary(session, chance), some_day(chance), 12, guide)


def save_departure(session: Session, chance: Random) -> object:
    changed = replace(any_departure(session, chance), notes=text(chance), capacity=chance.randrange(1, 30))
    return departures.save(session, changed, "Friends")


def book(session: Session, chance: Random) -> object:
    people = [Traveller(new_client(chance), rents_bag=chance.random() < 0.5) for _ in range(chance.randrange(4))]
    name = chance.choice(NAMES)
    return groups.book(session, any_departure(session, chance).id, name, people, over_capacity_reason="Friends")


def join(session: Session, chance: Random) -> object:
    people = [Traveller(new_client(chance)), Traveller(any_client(session, chance))]
    return groups.add_travellers(session, any_group(session, chance).booking.id, people, "Friends")


def save_traveller(session: Session, chance: Random) -> object:
    changed = replace(any_traveller(session, chance), tent=TentKind.SINGLE, rents_poles=chance.random() < 0.5)
    return groups.save_travellers(session, [replace(changed, arrival_on=some_day(chance))])


def remove_traveller(session: Session, chance: Random) -> object:
    traveller = any_traveller(session, chance)
    return groups.remove_travellers(session, [traveller.id], traveller.booking_id)


def move_traveller(session: Session, chance: Random) -> object:
    dossier = any_dossier(session, chance)
    people = [each for group in dossier.groups for each in group.travellers]
    return groups.move_travellers(session, [one(people, chance).id], one(dossier.groups, chance).booking.id, "Friends")


def reorder_travellers(session: Session, chance: Random) -> object:
    group = any_group(session, chance)
    order = chance.sample([each.id for each in group.travellers], len(group.travellers))
    return groups.reorder(session, group.booking.id, order)


def save_group(session: Session, chance: Random) -> object:
    return groups.save(session, replace(any_group(session, chance).booking, notes=text(chance), name="Renamed"))


def add_day(session: Session, chance: Random) -> object:
    if chance.random() < 0.5:
        return trek_days.add(session, "itinerary", any_itinerary(session, chance).id)
    return trek_days.add(session, "departure", any_departure(session, chance).id)


def save_day(session: Session, chance: Random) -> object:
    day = replace(any_day(session, chance), notes=text(chance), high_m=chance.choice((None, 4800)))
    waypoints = (*day.waypoints[1:], *way(session, chance)) if chance.random() < 0.7 else day.waypoints
    day = replace(day, waypoints=waypoints, track=chance.choice((None, day.track)), exit_road=LocalText(text(chance)))
    day = replace(day, state=chance.choice(tuple(DayState)), recorded_minutes=chance.choice((None, 200)))
    return trek_days.save(session, replace(day, lower_camp=chance.choice((None, any_place(session, chance)))))


def save_itinerary(session: Session, chance: Random) -> object:
    changed = replace(any_itinerary(session, chance), summary=LocalText(text(chance), text(chance)))
    return itineraries.save(session, replace(changed, retired=chance.random() < 0.5))


def bring_up_to_date(session: Session, chance: Random) -> object:
    itinerary = any_itinerary(session, chance)
    behind = [each.line.id for each in day_updates.departures_behind(session, itinerary.id)]
    return day_updates.bring_up_to_date(session, itinerary.id, behind)


def save_wording(session: Session, chance: Random) -> object:
    line = one(wording.all_lines(session), chance)
    said = OwnWording(line.key, LocalText(chance.choice(NAMES), "Otro"), is_on=chance.random() < 0.7)
    return wording.save(session, replace(line.own, text=said.text, is_on=said.is_on) if line.own else said)


def take_wording_back(session: Session, chance: Random) -> object:
    return wording.take_back(session, one(wording.own(session), chance).key)


def save_limit(session: Session, chance: Random) -> object:
    return limits.save(session, replace(one(limits.all_limits(session), chance), grams=chance.randrange(1, 9000)))


def change_beds(session: Session, chance: Random) -> object:
    dossier = any_dossier(session, chance)
    who = [each.id for group in dossier.groups for each in group.travellers]
    room = one(dossier.rooms, chance)
    instead = one([0, *room.traveller_ids], chance)
    return bed_moves.move(session, dossier.departure.id, one(who, chance), room.id, instead)


def leave_bed(session: Session, chance: Random) -> object:
    dossier = any_dossier(session, chance)
    room = one([each for each in dossier.rooms if each.traveller_ids], chance)
    return bed_moves.take_out(session, dossier.departure.id, room.traveller_ids[0], room.id)


ACTIONS: tuple[Action, ...] = (
    change_agency,
    save_client,
    merge_clients,
    schedule,
    save_departure,
    book,
    join,
    save_traveller,
    remove_traveller,
    move_traveller,
    reorder_travellers,
    save_group,
    add_day,
    save_day,
    save_itinerary,
    bring_up_to_date,
    lambda session, chance: clients.add(session, new_client(chance)),
    lambda session, chance: clients.remove(session, any_client(session, chance).id),
    lambda session, chance: departures.cancel(session, any_departure(session, chance).id, "Landslide"),
    lambda session, chance: departures.reopen(session, any_departure(session, chance).id),
    lambda session, chance: departures.remove(session, any_departure(session, chance).id),
    lambda session, chance: departures.set_guide(session, any_departure(session, chance).id, chance.choice(NAMES)),
    lambda session, chance: departure_moves.move(session, any_departure(session, chance).id, some_day(chance)),
    lambda session, chance: departure_series.duplicate(
        session, any_departure(session, chance).id, 7, chance.randrange(1, 4), with_guide=True
    ),
    lambda session, chance: groups.cancel(session, any_group(session, chance).booking),
    lambda session, chance: groups.remove(session, any_group(session, chance).booking.id),
    lambda session, chance: trek_days.duplicate(session, any_day(session, chance).id),
    lambda session, chance: trek_days.move(session, any_day(session, chance).id, chance.randrange(1, 6)),
    lambda session, chance: trek_days.remove(session, any_day(session, chance).id),
    lambda session, chance: trek_days.close_from(
        session, any_departure(session, chance).id, chance.randrange(1, 5), text(chance)
    ),
    lambda session, chance: tracks.attach(session, any_day(session, chance).id, track(chance)),
    lambda session, chance: tracks.detach(session, any_day(session, chance).id),
    lambda session, chance: day_updates.take_day(session, any_day(session, chance).id),
    lambda session, chance: day_updates.take_all(session, any_departure(session, chance).id),
    lambda session, chance: itineraries.add(session, f"N{chance.randrange(9)}", LocalText("New trek", "Nueva")),
    lambda session, chance: itineraries.retire(session, any_itinerary(session, chance).id),
    lambda session, chance: itineraries.bring_back(session, any_itinerary(session, chance).id),
    lambda session, chance: fill_from_reference(session, any_itinerary(session, chance).id),
    lambda session, chance: itineraries.duplicate(
        session, any_itinerary(session, chance).id, f"D{chance.randrange(9)}", LocalText("Copy")
    ),
    lambda session, chance: agency.set_logo(session, Logo("image/png", chance.randbytes(9))),
    lambda session, chance: agency.add_phone(session, AgencyPhone(PhoneKind.OFFICE, LocalText("Office"), "084246088")),
    lambda session, chance: agency.remove_phone(session, one(agency.get(session).phones, chance).id),
    import_list,
    save_phone,
    add_place,
    save_reading,
    lambda session, chance: places.save(session, replace(any_place(session, chance), name=LocalText("New name"))),
    lambda session, chance: places.save(session, replace(any_place(session, chance), latitude=-13.2, longitude=-72.1)),
    lambda session, chance: places.remove(session, any_place(session, chance).id),
    lambda session, chance: places.add_reading(session, any_place(session, chance).id, Reading(4001, "a guide")),
    lambda session, chance: places.choose_reading(session, any_reading(session, chance)),
    lambda session, chance: places.remove_reading(session, any_reading(session, chance)),
    lambda session, chance: itineraries.remove(session, any_itinerary(session, chance).id),
    save_wording,
    take_wording_back,
    save_limit,
    *LOGISTICS_ACTIONS,
    change_beds,
    leave_bed,
)
