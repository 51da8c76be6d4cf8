"""What a departure carries, what carries it, and the guide's cash advance."""

from __future__ import annotations

from dataclasses import replace

from lares_desk.domain import validation
from lares_desk.domain.logistics import Animal, CashItem, Equipment
from lares_desk.errors import N_, InvalidInput
from lares_desk.services import existing
from lares_desk.services import logistics_rules as rules
from lares_desk.services.session import Done, Session
from lares_desk.storage import logistics_animals, logistics_cash, logistics_equipment

_MOST_PIECES = 9999
_STRONGEST_G = 200_000


def save_equipment(session: Session, equipment: Equipment) -> Done[int]:
    """Save equipment that was read with its `rev`, or add a line without id; return the id."""
    clean = replace(
        equipment,
        name=validation.name("name", equipment.name),
        quantity=rules.whole("quantity", equipment.quantity, 1, _MOST_PIECES) or 1,
        weight_g=rules.grams("weight_g", equipment.weight_g),
        serial=validation.line("serial", equipment.serial, 80),
        issued_on=validation.optional_date("issued_on", equipment.issued_on),
        condition_out=validation.line("condition_out", equipment.condition_out),
        returned_on=validation.optional_date("returned_on", equipment.returned_on),
        condition_back=validation.line("condition_back", equipment.condition_back),
    )
    if clean.issued_on and clean.returned_on and clean.returned_on < clean.issued_on:
        raise InvalidInput(
            "returned_on", N_("It was given out on {issued}: it cannot be back before. Correct a date."),
            issued=clean.issued_on.isoformat(),
        )  # fmt: skip
    action = N_("Change equipment") if clean.id else N_("Add equipment")
    with session.transaction(action) as work:
        existing.departure(work, clean.departure_id)
        rules.refuse_strangers(work, clean.departure_id, [clean.traveller_id])
        if clean.id:
            logistics_equipment.save_equipment(work.db, clean)
        else:
            clean = replace(clean, id=logistics_equipment.add(work.db, clean))
    return Done(clean.id, work.changes, action)


def remove_equipment(session: Session, equipment_id: int) -> Done[None]:
    """Delete a line of equipment."""
    action = N_("Delete equipment")
    with session.transaction(action) as work:
        logistics_equipment.remove(work.db, equipment_id)
    return Done(None, work.changes, action)


def save_animal(session: Session, animal: Animal) -> Done[int]:
    """Save an animal that was read with its `rev`, or add one without id; return the id."""
    clean = replace(
        animal,
        name=validation.name("name", animal.name),
        limit_g=rules.grams("limit_g", animal.limit_g, _STRONGEST_G) or 0,
        arriero=validation.line("arriero", animal.arriero, validation.NAME_LENGTH),
    )
    action = N_("Change animal") if clean.id else N_("Add animal")
    with session.transaction(action) as work:
        existing.departure(work, clean.departure_id)
        if clean.id:
            logistics_animals.save_animal(work.db, clean)
        else:
            clean = replace(clean, id=logistics_animals.add(work.db, clean))
    return Done(clean.id, work.changes, action)


def remove_animal(session: Session, animal_id: int) -> Done[None]:
    """Take an animal off a departure."""
    action = N_("Delete animal")
    with session.transaction(action) as work:
        logistics_animals.remove(work.db, animal_id)
    return Done(None, work.changes, action)


def save_cash_item(session: Session, item: CashItem) -> Done[int]:
    """Save a line of the cash advance that was read with its `rev`, or add one without id; return the id."""
    clean = replace(
        item,
        name=validation.name("name", item.name),
        currency=rules.currency("currency", item.currency),
        planned_minor=rules.money("planned_minor", item.planned_minor) or 0,
        spent_minor=rules.money("spent_minor", item.spent_minor),
        receipt=validation.line("receipt", item.receipt),
    )
    action = N_("Change cash line") if clean.id else N_("Add cash line")
    with session.transaction(action) as work:
        existing.departure(work, clean.departure_id)
        if clean.id:
            logistics_cash.save_item(work.db, clean)
        else:
            clean = replace(clean, id=logistics_cash.add(work.db, clean))
    return Done(clean.id, work.changes, action)


def remove_cash_item(session: Session, item_id: int) -> Done[None]:
    """Delete a line of the cash advance."""
    action = N_("Delete cash line")
    with session.transaction(action) as work:
        logistics_cash.remove(work.db, item_id)
    return Done(None, work.changes, action)
