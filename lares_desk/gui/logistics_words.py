"""The words for what a departure needs beside people and days, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lares_desk.domain.logistics import AnimalKind, EquipmentKind, PassengerType, RoomKind, ServiceKind
from lares_desk.domain.people import CrewRole


def roles() -> dict[CrewRole, str]:
    """Return the word for each role of the crew."""
    return {
        CrewRole.GUIDE: QCoreApplication.translate("logistics_words", "Guide"),
        CrewRole.ASSISTANT: QCoreApplication.translate("logistics_words", "Assistant guide"),
        CrewRole.COOK: QCoreApplication.translate("logistics_words", "Cook"),
        CrewRole.ARRIERO: QCoreApplication.translate("logistics_words", "Arriero"),
        CrewRole.DRIVER: QCoreApplication.translate("logistics_words", "Driver"),
    }


def spoken_languages() -> dict[str, str]:
    """Return the word for each language that crew speak, by its code."""
    return {
        "es": QCoreApplication.translate("logistics_words", "Spanish"),
        "en": QCoreApplication.translate("logistics_words", "English"),
        "qu": QCoreApplication.translate("logistics_words", "Quechua"),
        "fr": QCoreApplication.translate("logistics_words", "French"),
        "de": QCoreApplication.translate("logistics_words", "German"),
        "pt": QCoreApplication.translate("logistics_words", "Portuguese"),
    }


def services() -> dict[ServiceKind, str]:
    """Return the word for each kind of service."""
    return {
        ServiceKind.TRAIN: QCoreApplication.translate("logistics_words", "Train"),
        ServiceKind.MACHU_PICCHU: QCoreApplication.translate("logistics_words", "Machu Picchu entry"),
        ServiceKind.BUS: QCoreApplication.translate("logistics_words", "Bus"),
        ServiceKind.HOTEL: QCoreApplication.translate("logistics_words", "Hotel"),
        ServiceKind.TRANSPORT: QCoreApplication.translate("logistics_words", "Transport"),
    }


def passengers() -> dict[PassengerType, str]:
    """Return the word for each fare."""
    return {
        PassengerType.ADULT: QCoreApplication.translate("logistics_words", "Adult"),
        PassengerType.CHILD: QCoreApplication.translate("logistics_words", "Child"),
        PassengerType.STUDENT: QCoreApplication.translate("logistics_words", "Student"),
    }


def rooms() -> dict[RoomKind, str]:
    """Return the word for each place to sleep."""
    return {
        RoomKind.TENT: QCoreApplication.translate("logistics_words", "Tent"),
        RoomKind.ROOM: QCoreApplication.translate("logistics_words", "Room"),
        RoomKind.CREW_TENT: QCoreApplication.translate("logistics_words", "Crew tent"),
    }


def equipment() -> dict[EquipmentKind, str]:
    """Return the word for each kind of equipment."""
    return {
        EquipmentKind.KIT: QCoreApplication.translate("logistics_words", "Kit"),
        EquipmentKind.FOOD: QCoreApplication.translate("logistics_words", "Food and gas"),
        EquipmentKind.SAFETY: QCoreApplication.translate("logistics_words", "Safety"),
        EquipmentKind.RENTAL: QCoreApplication.translate("logistics_words", "Rental"),
    }


def animals() -> dict[AnimalKind, str]:
    """Return the word for each kind of animal."""
    return {
        AnimalKind.MULE: QCoreApplication.translate("logistics_words", "Mule"),
        AnimalKind.HORSE: QCoreApplication.translate("logistics_words", "Horse"),
        AnimalKind.LLAMA: QCoreApplication.translate("logistics_words", "Llama"),
    }


def ticket_fields() -> dict[str, str]:
    """Return the word for each field that stands on a ticket."""
    return {
        "surname": QCoreApplication.translate("logistics_words", "surname"),
        "given_names": QCoreApplication.translate("logistics_words", "given names"),
        "passport": QCoreApplication.translate("logistics_words", "passport"),
        "nationality": QCoreApplication.translate("logistics_words", "nationality"),
        "birth_date": QCoreApplication.translate("logistics_words", "date of birth"),
        "sex": QCoreApplication.translate("logistics_words", "sex"),
    }
