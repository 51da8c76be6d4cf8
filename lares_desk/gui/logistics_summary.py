"""How the logistics of a departure stand, in a line for each section and one for all of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import RoomKind, ServiceKind
from lares_desk.domain.reconciliation import Count, counts
from lares_desk.domain.settlement import settlements
from lares_desk.gui.logistics_facts import NAMED, loads, travellers, without_bed, without_ticket
from lares_desk.gui.logistics_list import Entry
from lares_desk.gui.logistics_numbers import kg, money

_NAMED_IN_LINE = 3


def entries(dossier: Dossier, locale: QLocale) -> list[Entry]:
    """Return the entries of the sections in their order."""
    found = loads(dossier)
    offered = dossier.departure.price_minor
    stands: tuple[tuple[str, tuple[str, bool]], ...] = (
        (QCoreApplication.translate("logistics_summary", "Crew"), _crew(dossier)),
        (QCoreApplication.translate("logistics_summary", "Services"), _services(dossier)),
        (QCoreApplication.translate("logistics_summary", "Beds"), _beds(dossier)),
        (
            QCoreApplication.translate("logistics_summary", "Equipment"),
            (kg(locale, sum(found.by_kind.values())), False),
        ),
        (QCoreApplication.translate("logistics_summary", "Luggage"), (kg(locale, found.duffels), False)),
        (
            QCoreApplication.translate("logistics_summary", "Animals"),
            (
                QCoreApplication.translate("logistics_summary", "{load} of {limit}").format(
                    load=locale.toString(round(found.total / 1000)),
                    limit=f"{locale.toString(round(found.limit / 1000))} kg",
                ),
                bool(dossier.animals) and found.total > found.limit,
            ),
        ),
        (
            QCoreApplication.translate("logistics_summary", "Cash"),
            ("  ".join(money(locale, each.planned_minor, each.currency) for each in settlements(dossier.cash)), False),
        ),
        (
            QCoreApplication.translate("logistics_summary", "Price"),
            (money(locale, offered, dossier.departure.currency or dossier.agency.currency), False),
        ),
    )
    return [Entry(number, name, said or "–", is_wrong) for number, (name, (said, is_wrong)) in enumerate(stands)]


def _crew(dossier: Dossier) -> tuple[str, bool]:
    if not dossier.guides:
        return QCoreApplication.translate("logistics_summary", "no guide"), True
    number = len(dossier.crew)
    return QCoreApplication.translate("logistics_summary", "%n person(s)", "", number), False


def _services(dossier: Dossier) -> tuple[str, bool]:
    missing = sum(len(without_ticket(dossier, each)) for each in dossier.services)
    if missing:
        return QCoreApplication.translate("logistics_summary", "%n ticket(s) missing", "", missing), True
    tickets = sum(len(each.tickets) for each in dossier.services if each.kind in NAMED)
    return QCoreApplication.translate("logistics_summary", "%n ticket(s)", "", tickets), False


def _beds(dossier: Dossier) -> tuple[str, bool]:
    places: list[tuple[RoomKind, int | None]] = [(RoomKind.TENT, None)]
    places += [(RoomKind.ROOM, each.id) for each in dossier.services if each.kind is ServiceKind.HOTEL]
    lacking = {each.id for kind, service_id in places for each in without_bed(dossier, kind, service_id)}
    if lacking:
        return QCoreApplication.translate("logistics_summary", "%n without a bed", "", len(lacking)), True
    return QCoreApplication.translate("logistics_summary", "all have a bed") if travellers(dossier) else "", False


def reconciled(dossier: Dossier) -> tuple[str, str]:
    """Return the one number of everything that has to be the same, as a line and as the whole of it.

    "✓ 12 everywhere: seats, names, …", or the numbers, and who is missing or too many where.
    """
    number = len(travellers(dossier))
    if not number:
        nobody = QCoreApplication.translate("logistics_summary", "Nobody travels on this departure yet.")
        return nobody, nobody
    found, names = counts(dossier), things()
    if all(each.is_right and each.count == number for each in found):
        said = QCoreApplication.translate("logistics_summary", "✓ {number} everywhere: {things}").format(
            number=number, things=", ".join(names[each.what] for each in found)
        )
        return said, said
    off = [each for each in found if not each.is_right or each.count != number]
    going = QCoreApplication.translate("logistics_summary", "%n traveller(s)", "", number)
    figures = "  ·  ".join([going, *(f"{each.count} {names[each.what]}" for each in off)])
    # Where nobody has something its 0 says so: the whole list of names would say no more.
    wrong = [each for each in off if len(each.missing) < number]
    short, whole = (" — ".join(filter(None, (figures, _faults(wrong, names, most)))) for most in (_NAMED_IN_LINE, 999))
    return f"⚠ {short}", whole


def things() -> dict[str, str]:
    """Return what is counted, in words."""
    return {
        "seats": QCoreApplication.translate("logistics_summary", "seats"),
        "names": QCoreApplication.translate("logistics_summary", "names"),
        "beds": QCoreApplication.translate("logistics_summary", "hotel beds"),
        "tent_places": QCoreApplication.translate("logistics_summary", "tent places"),
        "dinners": QCoreApplication.translate("logistics_summary", "dinners"),
        "machu_picchu_tickets": QCoreApplication.translate("logistics_summary", "Machu Picchu tickets"),
        "train_seats": QCoreApplication.translate("logistics_summary", "train seats"),
        "vehicle_seats": QCoreApplication.translate("logistics_summary", "vehicle seats"),
    }


def _faults(wrong: Sequence[Count], names: dict[str, str], most: int) -> str:
    lacks = QCoreApplication.translate("logistics_summary", "no {thing}: {names}")
    many = QCoreApplication.translate("logistics_summary", "too many {thing}: {names}")
    said = []
    for each in wrong:
        for words, people in ((lacks, each.missing), (many, each.extra)):
            if people:
                said.append(words.format(thing=names[each.what], names=_some(people, most)))
    return "; ".join(said)


def _some(names: Sequence[str], most: int) -> str:
    shown = ", ".join(names[:most])
    more = len(names) - most
    if more <= 0:
        return shown
    return QCoreApplication.translate("logistics_summary", "{names} and %n more", "", more).format(names=shown)
