"""The words of an import: its columns, what becomes of a line, and what there is to know of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from lares_desk.errors import InvalidInput, LaresError
from lares_desk.gui import words
from lares_desk.gui.client_fields import field_labels
from lares_desk.gui.errors import sentence
from lares_desk.services.import_rows import ImportRow, Twin
from lares_desk.services.import_writing import Fate

_OF_THE_FORM = (
    "language", "passport_expires", "insurer", "insurance_policy", "insurance_phone", "insurance_until",
    "insurance_altitude_m", "notes",
)  # fmt: skip


def columns() -> dict[str, str]:
    """Return the word for every field that a list may hold, in the order in which a person looks for it."""
    listed, labels = words.listed_columns(), field_labels()
    names = ("surname", "given_names")
    return {
        **{name: listed[name] for name in names},
        "full_name": QCoreApplication.translate("import_words", "Whole name"),
        **{name: text for name, text in listed.items() if name not in names},
        **{name: labels[name] for name in _OF_THE_FORM},
    }


def delimiters() -> dict[str, str]:
    """Return the word for each sign that parts cells."""
    return {
        ",": QCoreApplication.translate("import_words", "Comma  ,"),
        ";": QCoreApplication.translate("import_words", "Semicolon  ;"),
        "\t": QCoreApplication.translate("import_words", "Tab"),
        "|": QCoreApplication.translate("import_words", "Bar  |"),
    }


def encodings() -> dict[str, str]:
    """Return the word for each encoding."""
    return {
        "utf-8": QCoreApplication.translate("import_words", "UTF-8 (any alphabet)"),
        "utf-16": QCoreApplication.translate("import_words", "UTF-16 (any alphabet)"),
        "cp1252": QCoreApplication.translate("import_words", "Western (Windows-1252)"),
        "cp1250": QCoreApplication.translate("import_words", "Central European (Windows-1250)"),
        "cp1251": QCoreApplication.translate("import_words", "Cyrillic (Windows-1251)"),
        "cp1253": QCoreApplication.translate("import_words", "Greek (Windows-1253)"),
        "cp1254": QCoreApplication.translate("import_words", "Turkish (Windows-1254)"),
    }


def fate_word(row: ImportRow, fate: Fate) -> str:
    """Return in a word or two what becomes of a line."""
    if row.errors:
        return QCoreApplication.translate("import_words", "Fault")
    if fate is Fate.SKIP:
        return QCoreApplication.translate("import_words", "Left out")
    if fate is Fate.JOIN:
        return QCoreApplication.translate("import_words", "Joined")
    if row.twin:
        return QCoreApplication.translate("import_words", "New?")
    return QCoreApplication.translate("import_words", "New")


def what_to_know(row: ImportRow) -> str:
    """Return what is wrong with a line, or who it may be, in sentences; empty where there is nothing to say."""
    if row.errors:
        return " ".join(problem(error) for error in row.errors)
    return who_it_may_be(row.twin) if row.twin else ""


def problem(error: LaresError) -> str:
    """Return what is wrong, with the column that it is about."""
    if not isinstance(error, InvalidInput):
        return sentence(error)
    return f"{columns().get(error.field, error.field)}: {sentence(error)}"


def who_it_may_be(twin: Twin) -> str:
    """Return who a line is, or may be."""
    if twin.line:
        template = (
            QCoreApplication.translate("import_words", "The same person as in line {line}.")
            if twin.is_certain
            else QCoreApplication.translate("import_words", "May be the same person as in line {line}.")
        )
        text = template.format(line=twin.line)
    else:
        template = (
            QCoreApplication.translate("import_words", "A client already: {name}.")
            if twin.is_certain
            else QCoreApplication.translate("import_words", "May be a client already: {name}.")
        )
        client = twin.client
        facts = [client.full_name, client.birth_date.isoformat() if client.birth_date else "", client.passport]
        text = template.format(name=", ".join(filter(None, facts)))
    if not twin.differs:
        return text
    known = columns()
    other = QCoreApplication.translate("import_words", "The list has another {columns}; what is in the file stays.")
    return f"{text} {other.format(columns=', '.join(known.get(each, each) for each in twin.differs))}"


def number(locale: QLocale, count: int) -> str:
    """Return a number with the separators of the screen's language."""
    return str(locale.toString(count))
