"""The lines of a list as they would come in: what becomes of each, what is wrong, and where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from lares_desk.gui import import_words, theme
from lares_desk.gui.delegates import Index, PaintedDelegate, paint_marked
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, RowRole, WindowedModel
from lares_desk.services.import_writing import Fate, fate_of
from lares_desk.services.imports import ImportPreview, ImportRow

_FATE, _KNOW = 1, 3
_WIDTHS = {
    0: "000 000",
    1: "MMMMM Left out",
    2: "Quispe Huamán, María",
    _KNOW: "Date of birth: 1990-13-40 is not a date: write it as",
}
_SAMPLE = "MMMMMMMMMM"
_LETTERS = 80


class PreviewTable(Table):
    """A row for each line, paged out of the preview; `fates` says what a person has decided so far."""

    def __init__(self, locale: QLocale, preview: ImportPreview, fates: Mapping[int, Fate], parent: QWidget) -> None:
        """Show the lines of `preview`."""
        self._lines = preview
        self._locale = locale
        self._fates = fates
        self._shown: Iterable[int] = range(len(preview.rows))
        known = import_words.columns()
        names = {"surname", "given_names", "full_name"}
        self._fields = ["", "", "", "", *(field for field in preview.columns if field not in names)]
        columns = [
            Column(QCoreApplication.translate("PreviewTable", "Line"), self._line, is_number=True),
            Column(QCoreApplication.translate("PreviewTable", "Becomes"), self._fate),
            Column(
                QCoreApplication.translate("PreviewTable", "Name"), _name, tool_tip=_name_error, spoken=_spoken_name
            ),
            Column(
                QCoreApplication.translate("PreviewTable", "What to know"),
                import_words.what_to_know,
                tool_tip=import_words.what_to_know,
            ),
            *(self._column(known[field], field) for field in self._fields[4:]),
        ]
        model = WindowedModel(columns, self._fetch_ids, self._fetch_rows)
        model.refresh()
        super().__init__(
            model, QCoreApplication.translate("PreviewTable", "Lines of the list"), flexible={_KNOW: 1}, parent=parent
        )
        model.setParent(self)
        self.set_widths({**_WIDTHS, **dict.fromkeys(range(4, len(columns)), _SAMPLE)})
        self.setItemDelegate(_LineDelegate(self._fields, fates, self))

    def show_lines(self, places: Iterable[int]) -> None:
        """Show only the lines at these places of the list."""
        self._shown = places
        self.model().refresh()

    def show_fates(self) -> None:
        """Show again what becomes of the lines."""
        self.model().refresh()

    def row_at(self, place: int | None) -> ImportRow | None:
        """Return the line at a place of the list."""
        return None if place is None else self._lines.rows[place]

    def _column(self, title: str, field: str) -> Column:
        return Column(
            title, partial(_cell_text, field), tool_tip=partial(_cell_error, field), spoken=partial(_spoken_cell, field)
        )

    def _fetch_ids(self) -> Iterable[int]:
        return self._shown

    def _fetch_rows(self, ids: Sequence[int]) -> list[ImportRow]:
        return [self._lines.rows[each] for each in ids]

    def _line(self, row: ImportRow) -> str:
        return import_words.number(self._locale, row.line)

    def _fate(self, row: ImportRow) -> str:
        return import_words.fate_word(row, fate_of(row, self._fates))


class _LineDelegate(PaintedDelegate):
    """Marks what becomes of a line, and each cell that is wrong, with an icon and its words."""

    def __init__(self, fields: Sequence[str], fates: Mapping[int, Fate], parent: QObject) -> None:
        super().__init__(parent)
        self._fields = fields
        self._fates = fates

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the style write the number of the line."""
        super().initStyleOption(option, index)
        if index.column() == 0:
            option.text = str(index.data() or "")

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the words, in the tone of what they say."""
        if index.column() == 0:
            return
        row = index.data(RowRole)
        icon, tone = self._mark(row, index.column()) if isinstance(row, ImportRow) else ("", "")
        tokens = theme.tokens(option.palette)
        colour = getattr(tokens, tone) if tone else option.palette.color(QPalette.ColorRole.Text).name()
        paint_marked(painter, option, icon, colour, index.data() or "")

    def _mark(self, row: ImportRow, column: int) -> tuple[str, str]:
        if column == _FATE:
            return self._fate_mark(row)
        if column == _KNOW:
            return ("", "error") if row.errors else ("", "muted")
        wrong = _name_error(row) if column == 2 else _cell_error(self._fields[column], row)
        return ("warning", "error") if wrong else ("", "")

    def _fate_mark(self, row: ImportRow) -> tuple[str, str]:
        if row.errors:
            return "cancelled", "error"
        fate = fate_of(row, self._fates)
        if fate is Fate.SKIP:
            return "closed", "muted"
        if fate is Fate.JOIN:
            return "person", "info"
        return ("warning", "warning") if row.twin else ("add", "good")


def _name(row: ImportRow) -> str:
    if row.traveller:
        client = row.traveller.client
        return f"{client.surname}, {client.given_names}"
    cells = row.cells
    return _cut(cells.get("full_name") or ", ".join(filter(None, (cells.get("surname"), cells.get("given_names")))))


def _name_error(row: ImportRow) -> str:
    return " ".join(filter(None, (_cell_error(field, row) for field in ("surname", "given_names", "full_name"))))


def _cell_text(field: str, row: ImportRow) -> str:
    """Return what the desk has understood, or what stands in the list where a line is wrong."""
    if row.traveller is None:
        return _cut(row.cells.get(field, ""))
    if field == "arrival_cusco":
        value: object = row.traveller.arrival_on
    else:
        value = getattr(row.traveller.client, field)
    return "" if value is None else _cut(str(value))


def _cell_error(field: str, row: ImportRow) -> str:
    error = row.error_in(field)
    return import_words.problem(error) if error else ""


def _spoken_cell(field: str, row: ImportRow) -> str:
    return ". ".join(filter(None, (_cell_text(field, row), _cell_error(field, row))))


def _spoken_name(row: ImportRow) -> str:
    return ". ".join(filter(None, (_name(row), _name_error(row))))


def _cut(text: str) -> str:
    flat = " ".join(text[: 4 * _LETTERS].split())
    return flat if len(flat) <= _LETTERS else flat[:_LETTERS] + "…"
