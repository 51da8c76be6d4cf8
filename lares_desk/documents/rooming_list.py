"""The rooming list: who sleeps with whom in the tents and in each hotel, who sleeps alone and why, who has no bed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lares_desk.documents.blocks import Block
from lares_desk.documents.document import Rendered
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import NAME_LIMIT, PERSON_LIMIT, Sheet, full_name, glued
from lares_desk.documents.sheet_parts import (
    LARGE,
    Column,
    Row,
    empty,
    grid,
    head,
    heading,
    note,
    paragraph,
    write_sheet,
)
from lares_desk.documents.text import shorten
from lares_desk.documents.theme import STRONG
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import Room, RoomKind, Service, ServiceKind
from lares_desk.domain.people import CrewRole, TentKind, Traveller
from lares_desk.domain.tents import mate_of

_SLEEPS_OUT = (CrewRole.GUIDE, CrewRole.ASSISTANT, CrewRole.COOK, CrewRole.ARRIERO)


def _draw(request: PaperRequest) -> Rendered:
    sheet = Sheet(request, "rooming_list")
    hotels = [each for each in sheet.dossier.services if each.kind is ServiceKind.HOTEL]
    blocks: list[Block] = [*head(sheet, sheet.say("title"), audience=Audience.GUIDE)]
    blocks += _beds(sheet, sheet.say("tents"), _rooms(sheet, RoomKind.TENT))
    if not _rooms(sheet, RoomKind.TENT):
        blocks += _asked(sheet)
    blocks += _crew_tents(sheet)
    for hotel in hotels:
        blocks += _beds(sheet, _hotel_title(sheet, hotel), _rooms(sheet, RoomKind.ROOM, hotel.id))
    loose = [room for room in _rooms(sheet, RoomKind.ROOM, None) if room.service_id is None]
    if loose:
        blocks += _beds(sheet, sheet.say("rooms"), loose)
    return write_sheet(sheet, blocks, Audience.GUIDE)


def _rooms(sheet: Sheet, kind: RoomKind, service_id: int | None = None) -> list[Room]:
    return [
        room for room in sheet.dossier.rooms if room.kind is kind and service_id in (None, room.service_id)
    ]  # fmt: skip


def _hotel_title(sheet: Sheet, hotel: Service) -> str:
    parts = [shorten(hotel.name, NAME_LIMIT), sheet.short_day(hotel.starts_on) if hotel.starts_on else ""]
    return " · ".join(part for part in parts if part)


def _beds(sheet: Sheet, title: str, rooms: Sequence[Room]) -> Iterator[Block]:
    """Yield a heading, the beds against the people, the rooms, and whoever has no bed, by name."""
    yield heading(sheet, title)
    ids = {traveller.id for traveller in sheet.travellers}
    placed = {each for room in rooms for each in room.traveller_ids if each in ids}
    without = [each for each in sheet.travellers if each.id not in placed]
    places = sum(room.places for room in rooms)
    yield paragraph(sheet, sheet.say("beds", beds=places, people=len(ids), placed=len(placed)))
    if rooms:
        columns = (
            Column(sheet.say("head.room"), 20, style=STRONG),
            Column(sheet.say("head.who"), 78, style=LARGE),
            Column(sheet.say("head.places"), 13, "right"),
            Column(sheet.say("head.remarks"), 46),
        )
        yield grid(sheet, columns, [_row(sheet, room, rooms) for room in rooms])
    if without:
        names = sheet.listed(each.client.full_name for each in without)
        yield paragraph(sheet, (("bold", sheet.say("without", n=len(without))), ("regular", names)), before=6)


def _row(sheet: Sheet, room: Room, rooms: Sequence[Room]) -> Row:
    who = [each for each in sheet.travellers if each.id in room.traveller_ids]
    names = ", ".join(glued(each.client.full_name) for each in who) or sheet.say("nobody")
    remarks = [*_why_alone(sheet, room, who), *_unlike(sheet, room, who), *_next_to(sheet, room, rooms, who)]
    if len(who) > room.places:
        remarks.insert(0, sheet.say("too_many", n=len(who) - room.places))
    if room.notes:
        remarks.append(shorten(room.notes, 300))
    cells = (shorten(room.label, NAME_LIMIT), names, f"{len(who)}/{room.places}", " ".join(remarks))
    return Row(cells, about=f"room/{room.id}")


def _why_alone(sheet: Sheet, room: Room, who: Sequence[Traveller]) -> Iterator[str]:
    if len(who) != 1:
        return
    alone = who[0]
    if alone.tent is TentKind.SINGLE:
        yield sheet.say("alone.asked")
    elif room.places > 1:
        yield sheet.say("alone.nobody")


def _unlike(sheet: Sheet, room: Room, who: Sequence[Traveller]) -> Iterator[str]:
    """Yield what somebody has asked for and does not have here."""
    for each in who:
        mate = mate_of(sheet.travellers, each)
        if mate and mate.id not in room.traveller_ids:
            yield sheet.say("asked", who=full_name(each), mate=full_name(mate))
        elif each.tent is TentKind.SHARED and each.tent_with and mate is None:
            yield sheet.say("asked", who=full_name(each), mate=shorten(each.tent_with, PERSON_LIMIT))
        elif each.tent is TentKind.SINGLE and len(who) > 1:
            yield sheet.say("asked.single", who=full_name(each))


def _next_to(sheet: Sheet, room: Room, rooms: Sequence[Room], who: Sequence[Traveller]) -> Iterator[str]:
    """Yield the other rooms where somebody of the same group sleeps: they want to be side by side."""
    bookings = {each.booking_id for each in who}
    kin = {each.id for each in sheet.travellers if each.booking_id in bookings}
    beside = [shorten(each.label, 20) for each in rooms if each.id != room.id and kin.intersection(each.traveller_ids)]
    if beside:
        yield sheet.say("next_to", rooms=sheet.joined(beside[:6]))


def _asked(sheet: Sheet) -> Iterator[Block]:
    """Yield who asked to sleep with whom, while no tent is given to anybody."""
    if not sheet.travellers:
        yield empty(sheet, sheet.common("no_travellers"))
        return
    yield note(sheet, sheet.say("not_given"))
    columns = (Column(sheet.common("name"), 60, style=LARGE), Column(sheet.say("head.wish"), 86))
    rows = []
    for each in sheet.travellers:
        mate = mate_of(sheet.travellers, each)
        with_whom = full_name(mate) if mate else shorten(each.tent_with, PERSON_LIMIT)
        wish = sheet.say("wish.with", mate=with_whom) if with_whom else sheet.say(f"wish.{each.tent}")
        rows.append(Row((full_name(each), wish), about=f"client/{each.client.id}"))
    yield grid(sheet, columns, rows)


def _crew_tents(sheet: Sheet) -> Iterator[Block]:
    """Yield the tents of the crew, their places against the people."""
    tents = _rooms(sheet, RoomKind.CREW_TENT)
    crew = sheet.crew(*_SLEEPS_OUT)
    if not tents and not crew:
        return
    yield heading(sheet, sheet.say("crew_tents"))
    beds = sheet.say("beds.crew", beds=sum(tent.places for tent in tents), people=len(crew), names=sheet.listed(crew))
    yield paragraph(sheet, beds.rstrip(": "))
    columns = (
        Column(sheet.say("head.room"), 40, style=STRONG),
        Column(sheet.say("head.places"), 14, "right"),
        Column(sheet.say("head.remarks"), 92),
    )
    rows = [
        Row((shorten(tent.label, NAME_LIMIT), str(tent.places), shorten(tent.notes, 300)), about=f"room/{tent.id}")
        for tent in tents
    ]
    if rows:
        yield grid(sheet, columns, rows)


PAPER = Paper(
    id="rooming-list",
    title=LocalText("Tent and rooming list", "Lista de carpas y habitaciones"),
    audience=Audience.GUIDE,
    scope=Scope.DEPARTURE,
    fields=frozenset(
        {
            "client.surname", "client.given_names", "traveller.tent", "traveller.tent_with",
            "room.label", "room.places", "room.notes", "room.traveller_ids",
        }
    ),
    draw=_draw,
)  # fmt: skip
