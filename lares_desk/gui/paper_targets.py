"""Where a fact on a paper is mended: the record that a spot names, as a place of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

# Records of a departure, by the part of it where they are edited.
_PARTS = {
    "departure": "",
    "day": "days",
    "service": "logistics/services",
    "room": "logistics/beds",
    "equipment": "logistics/equipment",
    "animal": "logistics/animals",
    "cash_item": "logistics/cash",
}


def target(about: str, departure_id: int) -> tuple[str, str] | None:
    """Return page and place of the form that a record such as "client/77" is mended in; None where there is none."""
    kind, _, record_id = about.partition("/")
    if kind in _PARTS:
        return "departures", "/".join(filter(None, (str(departure_id), _PARTS[kind])))
    if kind == "booking":
        return "departures", f"{departure_id}/groups/{record_id}"
    if kind == "client":
        return "clients", record_id
    if kind == "place":
        return "itineraries", f"places/{record_id}"
    if kind == "itinerary":
        return "itineraries", record_id
    return ("agency", "") if kind in {"agency", "limit"} else None


def target_words(about: str) -> str:
    """Return what a click there does, in the language of the screen."""
    return {
        "departure": QCoreApplication.translate("PaperTargets", "Mend it in the departure"),
        "day": QCoreApplication.translate("PaperTargets", "Mend it in the days of the departure"),
        "service": QCoreApplication.translate("PaperTargets", "Mend it in the services of the departure"),
        "room": QCoreApplication.translate("PaperTargets", "Mend it in the beds of the departure"),
        "equipment": QCoreApplication.translate("PaperTargets", "Mend it in the equipment of the departure"),
        "animal": QCoreApplication.translate("PaperTargets", "Mend it in the animals of the departure"),
        "cash_item": QCoreApplication.translate("PaperTargets", "Mend it in the cash of the departure"),
        "booking": QCoreApplication.translate("PaperTargets", "Mend it in the group"),
        "client": QCoreApplication.translate("PaperTargets", "Mend it in the client"),
        "place": QCoreApplication.translate("PaperTargets", "Mend it in the place"),
        "itinerary": QCoreApplication.translate("PaperTargets", "Mend it in the itinerary"),
        "agency": QCoreApplication.translate("PaperTargets", "Mend it in the agency"),
        "limit": QCoreApplication.translate("PaperTargets", "Mend it in the agency"),
    }.get(about.partition("/")[0], "")
