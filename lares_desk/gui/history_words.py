"""The words of the history: every field, every kind of record and every value, in the language of the screen."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from lares_desk.domain.changes import Kind
from lares_desk.domain.history import Deed, Event, FieldChange, FieldValue, HistoryEntry, RecordChange
from lares_desk.domain.language import Language, LocalText
from lares_desk.gui import history_values
from lares_desk.gui.dates import long_date
from lares_desk.gui.history_fields import field_labels, kinds
from lares_desk.gui.trek_words import TrekWords

NOTHING = "–"
_HOURS = frozenset({"meeting_minutes", "starts_minutes", "ends_minutes", "walk_starts_minutes"})
_KM = frozenset({"distance_m", "leg_m"})


class HistoryWords:
    """Say entries of a history as a person reads them."""

    def __init__(self, locale: QLocale, language: Language) -> None:
        """Write figures as `locale` does and names in `language`."""
        self._locale = locale
        self._language = language
        self._trek = TrekWords(locale)
        self._fields = field_labels()
        self._kinds = kinds()
        self._codes = history_values.codes(language)
        self._yes_no = {
            True: QCoreApplication.translate("history_words", "Yes"),
            False: QCoreApplication.translate("history_words", "No"),
        }

    def moment(self, at: datetime) -> str:
        """Return date, weekday and time."""
        return f"{long_date(self._locale, at.date())}  {at:%H:%M}"

    def action(self, entry: HistoryEntry) -> str:
        """Return what was done; an action taken back or done again says so."""
        name = QCoreApplication.translate("errors", entry.action)
        if entry.deed is Deed.DONE:
            return name
        template = (
            QCoreApplication.translate("history_words", "Undo: {action}")
            if entry.deed is Deed.UNDONE
            else QCoreApplication.translate("history_words", "Redo: {action}")
        )
        return template.format(action=name)

    def record(self, change: RecordChange) -> str:
        """Return which record an entry speaks of and what became of it; empty for a change of the record itself."""
        parts = [part.get(self._language) if isinstance(part, LocalText) else str(part) for part in change.subject]
        named = " ".join([self._kinds[change.kind], " · ".join(parts)]).strip()
        if parts and change.kind in {Kind.WAYPOINT, Kind.TRACK} and isinstance(change.subject[0], int):
            named = QCoreApplication.translate("history_words", "{record} (day {number})").format(
                record=f"{self._kinds[change.kind]} {' · '.join(parts[1:])}", number=parts[0]
            )
        if change.event is Event.ADDED:
            return QCoreApplication.translate("history_words", "Added: {record}").format(record=named)
        if change.event is Event.REMOVED:
            return QCoreApplication.translate("history_words", "Removed: {record}").format(record=named)
        return named if parts or change.kind is Kind.LOGO else ""

    def field(self, change: RecordChange, field: FieldChange) -> str:
        """Return the label of a field, with the language where the field has a text in each."""
        label = self._fields.get((change.kind, field.field)) or self._fields.get((None, field.field)) or field.field
        if field.language is None:
            return label
        language = self._codes["language"][field.language]
        return QCoreApplication.translate("history_words", "{field} ({language})").format(
            field=label, language=language
        )

    def value(self, change: RecordChange, field: str, value: FieldValue) -> str:  # noqa: PLR0911  (one a type)
        """Return a value as it is written in the form; a dash where there is none."""
        match value:
            case None | "" | ():
                return NOTHING
            case bool():  # a number too, so it comes before
                return self._yes_no[value]
            case int():
                return self._number(field, value)
            case date():
                return long_date(self._locale, value)
            case LocalText():
                return value.get(self._language)
            case tuple():
                known = self._codes["language"] if field == "languages" else {}
                return "\n".join(known.get(each, each) for each in value)
            case _:
                return self._codes.get(f"{change.kind}.{field}", self._codes.get(field, {})).get(value, value)

    def summary(self, entry: HistoryEntry) -> str:
        """Return the first things that an entry says, in one line."""
        parts: list[str] = []
        for change in entry.changes:
            record = self.record(change)
            fields = [] if record and change.event is not Event.CHANGED else change.fields
            parts += [self._briefly(change, field, record) for field in fields] or ([record] if record else [])
        return "; ".join(parts[:4])

    def _briefly(self, change: RecordChange, field: FieldChange, record: str) -> str:
        before, after = (
            " ".join(self.value(change, field.field, side).split()) for side in (field.before, field.after)
        )
        label = self.field(change, field)
        return f"{record + ', ' if record else ''}{label}: {short(before, 40)} → {short(after, 40)}"

    def _number(self, field: str, value: int) -> str:
        if field in _HOURS:
            return f"{value // 60:02}:{value % 60:02}"
        if field.endswith("_minor"):
            return self._locale.toString(value / 100, "f", 2)
        if field in {"walk_minutes", "recorded_minutes"}:
            return self._trek.hours(value)
        if field in _KM:
            return self._trek.km(value)
        return self._trek.metres(value) if field.endswith("_m") or field == "metres" else self._locale.toString(value)


def short(text: str, length: int) -> str:
    """Return a text that is cut where it is longer."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
