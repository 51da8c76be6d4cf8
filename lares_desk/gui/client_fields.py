"""The fields of a client, and the client that they make."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from lares_desk.domain.people import Client
from lares_desk.gui import client_words, words
from lares_desk.gui.context import Context
from lares_desk.gui.countries import countries
from lares_desk.gui.fields import CheckField, ChoiceField, DateField, Field, LineField, NumberField, TextField

SHORT = ("given_names", "surname", "passport", "nationality", "birth_date", "diet", "medical")


@dataclass(frozen=True, slots=True)
class Section:
    """Rows of field names under one heading; an empty name leaves half a row free."""

    title: str
    rows: tuple[tuple[str, ...], ...]


def sections() -> tuple[Section, ...]:
    """Return the fields as forms show them, in reading order."""
    return (
        Section(
            QCoreApplication.translate("client_fields", "As in the passport"),
            (
                ("given_names", "surname"),
                ("passport", "passport_expires"),
                ("nationality", "birth_date"),
                ("sex", "previous_passport"),
            ),
        ),
        Section(QCoreApplication.translate("client_fields", "Contact"), (("email", "phone"), ("language", ""))),
        Section(
            QCoreApplication.translate("client_fields", "In an emergency"), (("emergency_name", "emergency_phone"),)
        ),
        Section(
            QCoreApplication.translate("client_fields", "On the trek"),
            (("diet",), ("medical",), ("altitude_history",), ("wears_glasses",)),
        ),
        Section(
            QCoreApplication.translate("client_fields", "Travel insurance"),
            (
                ("insurer", "insurance_policy"),
                ("insurance_phone", ""),
                ("insurance_altitude_m", "insurance_until"),
            ),
        ),
        Section(QCoreApplication.translate("client_fields", "For the office"), (("notes",),)),
    )


def client_fields(context: Context, *, mark_optional: bool = True) -> dict[str, Field]:
    """Return a field for everything that is kept of a client, by its name in the record, in reading order.

    A form that says itself that everything but the surname may wait does not mark each optional field.
    """
    labels = field_labels()
    unknown = ("", QCoreApplication.translate("client_fields", "Not known"))
    lines = ("passport", "previous_passport", "email", "phone", "diet", "emergency_name", "emergency_phone", "insurer",
             "insurance_policy", "insurance_phone")  # fmt: skip
    dates = ("passport_expires", "birth_date", "insurance_until")
    fields: dict[str, Field] = {
        "given_names": LineField(labels["given_names"]),
        "surname": LineField(labels["surname"]),
        "nationality": ChoiceField(labels["nationality"], [unknown, *countries(context.language)]),
        "sex": ChoiceField(labels["sex"], list(words.sexes().items())),
        "language": ChoiceField(labels["language"], list(words.languages().items())),
        **{name: LineField(labels[name], optional=mark_optional) for name in lines},
        **{name: DateField(labels[name], context.locale, optional=mark_optional) for name in dates},
        "medical": TextField(labels["medical"], lines=2, optional=mark_optional),
        "altitude_history": ChoiceField(labels["altitude_history"], list(client_words.altitude_histories().items())),
        "wears_glasses": CheckField(labels["wears_glasses"]),
        "insurance_altitude_m": NumberField(labels["insurance_altitude_m"], unit="m", optional=mark_optional),
        "notes": TextField(labels["notes"], lines=2, optional=mark_optional),
    }
    # The longest name of a country or an illness is no reason for a form to be as wide.
    for name in ("nationality", "altitude_history"):
        fields[name].editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    fields["previous_passport"].set_help(
        QCoreApplication.translate("client_fields", "If renewed: tickets may still carry the old number.")
    )
    return {name: fields[name] for name in labels}


def field_labels() -> dict[str, str]:
    """Return what people call each field of a client, in reading order."""
    return {
        "given_names": QCoreApplication.translate("client_fields", "Given names"),
        "surname": QCoreApplication.translate("client_fields", "Surname"),
        "passport": QCoreApplication.translate("client_fields", "Passport"),
        "passport_expires": QCoreApplication.translate("client_fields", "Passport expires"),
        "nationality": QCoreApplication.translate("client_fields", "Nationality"),
        "birth_date": QCoreApplication.translate("client_fields", "Date of birth"),
        "sex": QCoreApplication.translate("client_fields", "Sex in the passport"),
        "previous_passport": QCoreApplication.translate("client_fields", "Previous passport"),
        "email": QCoreApplication.translate("client_fields", "E-mail"),
        "phone": QCoreApplication.translate("client_fields", "Phone"),
        "language": QCoreApplication.translate("client_fields", "Language"),
        "emergency_name": QCoreApplication.translate("client_fields", "Emergency contact"),
        "emergency_phone": QCoreApplication.translate("client_fields", "Emergency phone"),
        "diet": QCoreApplication.translate("client_fields", "Diet"),
        "medical": QCoreApplication.translate("client_fields", "Medical notes"),
        "altitude_history": QCoreApplication.translate("client_fields", "Altitude illness before"),
        "wears_glasses": QCoreApplication.translate("client_fields", "Wears glasses or contact lenses"),
        "insurer": QCoreApplication.translate("client_fields", "Insurer"),
        "insurance_policy": QCoreApplication.translate("client_fields", "Policy number"),
        "insurance_phone": QCoreApplication.translate("client_fields", "Insurer's emergency phone"),
        "insurance_altitude_m": QCoreApplication.translate("client_fields", "Covers up to"),
        "insurance_until": QCoreApplication.translate("client_fields", "Insured until"),
        "notes": QCoreApplication.translate("client_fields", "Notes for the office"),
    }


def show_client(fields: dict[str, Field], client: Client) -> None:
    """Show a client in the fields."""
    for name, field in fields.items():
        field.set_value(getattr(client, name))


def client_of(fields: dict[str, Field], client: Client) -> Client:
    """Return `client` as the fields say."""
    return replace(client, **{name: field.value() for name, field in fields.items()})
