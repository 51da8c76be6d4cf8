"""The fields of a client, and the client that they make."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from lares_desk.domain.people import Client
from lares_desk.gui import words
from lares_desk.gui.context import Context
from lares_desk.gui.countries import countries
from lares_desk.gui.fields import ChoiceField, DateField, Field, LineField, TextField

SHORT = ("given_names", "surname", "passport", "nationality", "birth_date", "diet", "medical")


def client_fields(context: Context) -> dict[str, Field]:
    """Return a field for everything that is kept of a client, by its name in the record."""
    unknown = ("", QCoreApplication.translate("client_fields", "Not known"))
    return {
        "given_names": LineField(QCoreApplication.translate("client_fields", "Given names")),
        "surname": LineField(QCoreApplication.translate("client_fields", "Surname")),
        "passport": LineField(QCoreApplication.translate("client_fields", "Passport"), optional=True),
        "nationality": ChoiceField(
            QCoreApplication.translate("client_fields", "Nationality"), [unknown, *countries(context.language)]
        ),
        "birth_date": DateField(
            QCoreApplication.translate("client_fields", "Date of birth"), context.locale, optional=True
        ),
        "sex": ChoiceField(
            QCoreApplication.translate("client_fields", "Sex in the passport"), list(words.sexes().items())
        ),
        "email": LineField(QCoreApplication.translate("client_fields", "E-mail"), optional=True),
        "phone": LineField(QCoreApplication.translate("client_fields", "Phone"), optional=True),
        "language": ChoiceField(
            QCoreApplication.translate("client_fields", "Language"), list(words.languages().items())
        ),
        "diet": LineField(QCoreApplication.translate("client_fields", "Diet"), optional=True),
        "medical": TextField(QCoreApplication.translate("client_fields", "Medical notes"), lines=2, optional=True),
        "emergency_name": LineField(QCoreApplication.translate("client_fields", "Emergency contact"), optional=True),
        "emergency_phone": LineField(QCoreApplication.translate("client_fields", "Emergency phone"), optional=True),
        "notes": TextField(QCoreApplication.translate("client_fields", "Notes for the office"), lines=2, optional=True),
    }


def show_client(fields: dict[str, Field], client: Client) -> None:
    """Show a client in the fields."""
    for name, field in fields.items():
        field.set_value(getattr(client, name))


def client_of(fields: dict[str, Field], client: Client) -> Client:
    """Return `client` as the fields say."""
    return replace(client, **{name: field.value() for name, field in fields.items()})
