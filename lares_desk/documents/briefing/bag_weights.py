"""What the bags weigh against their limits, and what to leave behind first."""

from __future__ import annotations

from collections.abc import Iterator

from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.sheet import kilograms, number, sentence_case
from lares_desk.domain.packing_weights import Bag, BagWeight, bag_weights

_G_PER_LB = 453.6


def duffel_limit(sheet: Sheet) -> str:
    """Return what animals carry of everybody, such as "7 kg"; empty where nobody has set it."""
    limit = next((limit for limit in sheet.dossier.limits if limit.key == "duffel"), None)
    return _whole_kilograms(limit.grams) if limit else ""


def weight_notes(sheet: Sheet) -> Iterator[str]:
    """Yield the weights of the bags, then a line for each that is too heavy."""
    traveller = sheet.request.traveller
    rules, facts = sheet.request.reference.packing, sheet.facts
    weights = bag_weights(rules, facts, sheet.dossier.limits, sheet.dossier.services, traveller)
    said = [_weight(sheet, each) for each in weights if each.grams]
    if said:
        yield sheet.say("packing.weights", weights="; ".join(said))
    for each in weights:
        if each.over_g and each.leave:
            items = "; ".join(rule.item.get(sheet.language) for rule in each.leave)
            yield sheet.say(
                "packing.leave", bag=sentence_case(_name(sheet, each.bag)), over=kilograms(each.over_g), items=items
            )
    duffel = next((each for each in weights if each.bag is Bag.DUFFEL and each.limit), None)
    if duffel and duffel.limit:
        pounds = number(int(duffel.limit.grams / _G_PER_LB))
        yield sheet.say("packing.note", kg=_whole_kilograms(duffel.limit.grams), lb=pounds)


def _weight(sheet: Sheet, weight: BagWeight) -> str:
    bag = _name(sheet, weight.bag)
    if weight.limit is None:
        return sheet.say("packing.weight.unlimited", bag=bag, kg=kilograms(weight.grams))
    which = "weighed" if weight.is_weighed else "usual"
    limit = _whole_kilograms(weight.limit.grams)
    # What lies below its limit needs no gram: most are estimates.
    known = kilograms(weight.grams, weight.limit.grams if weight.over_g else None)
    return sheet.say(f"packing.weight.{which}", bag=bag, kg=known, limit=limit)


def _name(sheet: Sheet, bag: Bag) -> str:
    return sheet.say(f"packing.weight.{bag}")


def _whole_kilograms(grams: int) -> str:
    return kilograms(grams).replace(".0", "")
