"""The codes of the file in the words of the screen, as the history tells them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from lares_desk.domain.agency import PhoneKind
from lares_desk.domain.language import Language
from lares_desk.domain.people import CrewRole
from lares_desk.domain.places import PlaceKind
from lares_desk.domain.trek import Mode
from lares_desk.gui import logistics_words, status_words, words
from lares_desk.gui.client_words import altitude_histories
from lares_desk.gui.countries import country_names
from lares_desk.gui.trek_words import TrekWords


def codes(language: Language) -> dict[str, Mapping[str, str]]:
    """Return the word for each code by the name of its field, with the kind of record before it where they differ."""
    trek = TrekWords(QLocale(language))
    languages: Mapping[str, str] = {**words.languages(), "qu": QCoreApplication.translate("history_words", "Quechua")}
    return {
        "departure.status": status_words.departure_statuses(),
        "booking.status": words.booking_statuses(),
        "language": languages,
        "default_language": languages,
        "sex": words.sexes(),
        "tent": words.tents(),
        "paper_size": words.paper_sizes(),
        "lodging": trek.lodgings(),
        "mode": {**trek.modes(), Mode.START: QCoreApplication.translate("history_words", "Start of the day")},
        "trek_day.kind": trek.kinds(),
        "place.kind": _place_kinds(),
        "agency_phone.kind": phone_kinds(),
        "role": _roles(),
        "nationality": country_names(language),
        "service.kind": logistics_words.services(),
        "passenger_type": logistics_words.passengers(),
        "room.kind": logistics_words.rooms(),
        "equipment.kind": logistics_words.equipment(),
        "animal.kind": logistics_words.animals(),
        "state": trek.states(),
        "altitude_history": altitude_histories(),
    }


def phone_kinds() -> dict[PhoneKind, str]:
    """Return the word for each kind of number."""
    return {
        PhoneKind.OFFICE: QCoreApplication.translate("history_words", "Office"),
        PhoneKind.EMERGENCY: QCoreApplication.translate("history_words", "Emergency line"),
        PhoneKind.PUBLIC: QCoreApplication.translate("history_words", "Public number"),
    }


def _roles() -> dict[CrewRole, str]:
    return {
        CrewRole.GUIDE: QCoreApplication.translate("history_words", "Guide"),
        CrewRole.ASSISTANT: QCoreApplication.translate("history_words", "Assistant"),
        CrewRole.COOK: QCoreApplication.translate("history_words", "Cook"),
        CrewRole.ARRIERO: QCoreApplication.translate("history_words", "Arriero"),
        CrewRole.DRIVER: QCoreApplication.translate("history_words", "Driver"),
    }


def _place_kinds() -> dict[PlaceKind, str]:
    return {
        PlaceKind.TOWN: QCoreApplication.translate("history_words", "Town"),
        PlaceKind.VILLAGE: QCoreApplication.translate("history_words", "Village"),
        PlaceKind.CAMP: QCoreApplication.translate("history_words", "Camp"),
        PlaceKind.PASS: QCoreApplication.translate("history_words", "Pass"),
        PlaceKind.LAKE: QCoreApplication.translate("history_words", "Lake"),
        PlaceKind.SPRINGS: QCoreApplication.translate("history_words", "Hot springs"),
        PlaceKind.SITE: QCoreApplication.translate("history_words", "Site"),
    }
