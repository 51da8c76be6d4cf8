"""How the logistics of a departure stand, in a line for each section and one for all of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QLabel

from lares_desk.domain.departure import Dossier
from lares_desk.domain.language import Language
from lares_desk.domain.logistics import RoomKind, ServiceKind
from lares_desk.domain.needs import unmet
from lares_desk.domain.reconciliation import Count, counts
from lares_desk.domain.settlement import settlements
from lares_desk.gui.logistics_facts import NAMED, Loads, loads, travellers, without_bed, without_ticket, wrong_tickets
from lares_desk.gui.logistics_list import Entry
from lares_desk.gui.logistics_numbers import kg, money
from lares_desk.gui.tips import plain_tip

_NAMED_IN_LINE = 3
_Stand = tuple[str, bool]  # how it stands, and whether something is missing


class LogisticsSummary(QObject):
    """Says in the language of the screen what a dossier holds."""

    def __init__(self, locale: QLocale, parent: QObject) -> None:
        """Write figures as `locale` does."""
        super().__init__(parent)
        self._locale = locale

    def entries(self, dossier: Dossier) -> list[Entry]:
        """Return the entries of the sections in their order."""
        found = loads(dossier)
        stands: tuple[tuple[str, _Stand], ...] = (
            (self.tr("Crew"), self._crew(dossier)),
            (self.tr("Services"), self._services(dossier)),
            (self.tr("Beds"), self._beds(dossier)),
            (self.tr("Equipment"), (kg(self._locale, sum(found.by_kind.values())), False)),
            (self.tr("Luggage"), (kg(self._locale, found.duffels), False)),
            (self.tr("Animals"), self._animals(dossier, found)),
            (self.tr("Cash"), (self._cash(dossier), False)),
            (self.tr("Price"), (self._price(dossier), False)),
        )
        return [Entry(number, name, said or "–", is_wrong) for number, (name, (said, is_wrong)) in enumerate(stands)]

    def reconciled(self, dossier: Dossier) -> tuple[str, str]:
        """Return the one number of everything that has to be the same, as a line and as the whole of it.

        "✓ 12 everywhere: seats, names, …", or only the numbers that are others, and who is missing or too many there.
        """
        number = len(travellers(dossier))
        if not number:
            nobody = self.tr("Nobody travels on this departure yet.")
            return nobody, nobody
        found, names = counts(dossier), self._things()
        off = [each for each in found if not each.is_right or each.count != number]
        if not off:
            said = self.tr("✓ {number} everywhere: {things}").format(
                number=number, things=", ".join(names[each.what] for each in found)
            )
            return said, said
        going = self.tr("%n traveller(s)", "", number)
        figures = "  ·  ".join([going, *(f"{each.count} {names[each.what]}" for each in off)])
        wrong = [replace(each, missing=_telling(each, number)) for each in off]
        short, whole = (
            " — ".join(filter(None, (figures, self._unbought(dossier, most), self._faults(wrong, most))))
            for most in (_NAMED_IN_LINE, 999)
        )
        return f"⚠ {short}", whole

    def show_on(self, label: QLabel, dossier: Dossier) -> None:
        """Write the one number on a label, the whole of it where the pointer rests."""
        line, whole = self.reconciled(dossier)
        label.setText(line)
        label.setToolTip(plain_tip(whole))
        label.setProperty("tone", "warning" if line.startswith("⚠") else "caption")
        label.style().polish(label)

    def _crew(self, dossier: Dossier) -> _Stand:
        if not dossier.guides:
            return self.tr("no guide"), True
        return self.tr("%n person(s)", "", len(dossier.crew)), False

    def _services(self, dossier: Dossier) -> _Stand:
        missing = sum(len(without_ticket(dossier, each)) for each in dossier.services)
        if missing:
            return self.tr("%n ticket(s) missing", "", missing), True
        wrong = sum(wrong_tickets(dossier, each) for each in dossier.services)
        if wrong:
            return self.tr("%n ticket(s) to check", "", wrong), True
        tickets = sum(len(each.tickets) for each in dossier.services if each.kind in NAMED)
        return self.tr("%n ticket(s)", "", tickets), False

    def _beds(self, dossier: Dossier) -> _Stand:
        places: list[tuple[RoomKind, int | None]] = [(RoomKind.TENT, None)]
        places += [(RoomKind.ROOM, each.id) for each in dossier.services if each.kind is ServiceKind.HOTEL]
        lacking = {each.id for kind, service_id in places for each in without_bed(dossier, kind, service_id)}
        if lacking:
            return self.tr("%n without a bed", "", len(lacking)), True
        return self.tr("all have a bed") if travellers(dossier) else "", False

    def _animals(self, dossier: Dossier, found: Loads) -> _Stand:
        load, limit = (self._locale.toString(round(grams / 1000)) for grams in (found.total, found.limit))
        said = self.tr("{load} of {limit} kg").format(load=load, limit=limit)
        return said, bool(dossier.animals and found.left)

    def _cash(self, dossier: Dossier) -> str:
        return "  ".join(money(self._locale, each.planned_minor, each.currency) for each in settlements(dossier.cash))

    def _price(self, dossier: Dossier) -> str:
        departure = dossier.departure
        return money(self._locale, departure.price_minor, departure.currency or dossier.agency.currency)

    def _things(self) -> dict[str, str]:
        return {
            "seats": self.tr("seats"),
            "names": self.tr("names"),
            "beds": self.tr("hotel beds"),
            "tent_places": self.tr("tent places"),
            "dinners": self.tr("dinners"),
            "machu_picchu_tickets": self.tr("Machu Picchu tickets"),
            "train_seats": self.tr("train seats"),
            "vehicle_seats": self.tr("vehicle seats"),
        }

    def _unbought(self, dossier: Dossier, most: int) -> str:
        """Return what nobody has bought of a kind of which something is: of the others their 0 says enough."""
        language: Language = "es" if self._locale.language() == QLocale.Language.Spanish else "en"
        bought = {service.kind for service in dossier.services}
        lacks = [need.label(language) for need in unmet(dossier) if need.kind in bought]
        return self.tr("not bought: {needs}").format(needs=self._some(lacks, most)) if lacks else ""

    def _faults(self, wrong: Sequence[Count], most: int) -> str:
        lacks, many, names = self.tr("no {thing}: {names}"), self.tr("too many {thing}: {names}"), self._things()
        said = []
        for each in wrong:
            for words, people in ((lacks, each.missing), (many, each.extra)):
                if people:
                    said.append(words.format(thing=names[each.what], names=self._some(people, most)))
        return "; ".join(said)

    def _some(self, names: Sequence[str], most: int) -> str:
        shown = ", ".join(names[:most])
        more = len(names) - most
        return shown if more <= 0 else self.tr("{names} and %n more", "", more).format(names=shown)


def _telling(count: Count, number: int) -> tuple[str, ...]:
    """Return whose names tell more than the number: where everybody lacks something, those who have none of it."""
    if len(count.missing) < number:
        return count.missing
    nowhere = tuple(name for name in count.missing if not name.endswith(")"))  # the others are followed by which
    return nowhere if len(nowhere) < number else ()
