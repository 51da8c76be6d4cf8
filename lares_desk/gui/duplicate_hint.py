"""A hint under a client's form: who is in the file already and may be the same person, and why."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lares_desk.domain.likeness import Likeness, Reason
from lares_desk.domain.people import Client
from lares_desk.gui import theme
from lares_desk.gui.context import Context

_SHOWN = 3


class DuplicateHint(QFrame):
    """Looks while somebody writes; `chosen` carries the id of the client that is meant."""

    chosen = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Stand hidden until somebody is found."""
        super().__init__(parent)
        self._context = context
        self._client = Client("", "")
        self._found: tuple[Likeness, ...] = ()
        self.setProperty("card", True)
        head = QLabel(self.tr("⚠ Perhaps already in the file:"))
        head.setProperty("tone", "warning")
        self._lines = [self._line() for _ in range(_SHOWN)]
        self._buttons = [self._button() for _ in range(_SHOWN)]
        rows = QGridLayout()
        rows.setHorizontalSpacing(theme.GAP_M)
        rows.setVerticalSpacing(theme.GAP_XS)
        rows.setColumnStretch(0, 1)
        for number, (line, button) in enumerate(zip(self._lines, self._buttons, strict=True)):
            rows.addWidget(line, number, 0)
            rows.addWidget(button, number, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_M, theme.GAP_S, theme.GAP_M, theme.GAP_S)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(head)
        column.addLayout(rows)
        self.hide()

    def show_client(self, client: Client) -> None:
        """Show who may be the person in a form; called for every key, it takes a few milliseconds in a large file."""
        if client == self._client:
            return
        self._client = client
        # The comparing library is loaded when it is needed first.
        from lares_desk.services import duplicates  # noqa: PLC0415

        self._found = duplicates.probable(self._context.session, client, _SHOWN)
        for number, (line, button) in enumerate(zip(self._lines, self._buttons, strict=True)):
            each = self._found[number] if number < len(self._found) else None
            line.setVisible(each is not None)
            button.setVisible(each is not None)
            if each is not None:
                line.setText(self._words(each))
                button.setAccessibleName(self.tr("Use {name}").format(name=each.client.full_name))
        self.setVisible(bool(self._found))

    def found(self) -> tuple[Likeness, ...]:
        """Return who is shown."""
        return self._found

    def _words(self, found: Likeness) -> str:
        client = found.client
        born = plain_date(self._context.locale, client.birth_date)
        about = [client.full_name, client.nationality, born]
        return f"{'  ·  '.join(part for part in about if part)}\n{reason_words(found)}"

    def _line(self) -> QLabel:
        line = QLabel()
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return line

    def _button(self) -> QPushButton:
        button = QPushButton(self.tr("Use this one"))
        button.setAutoDefault(False)
        button.clicked.connect(self._on_chosen)
        return button

    @Slot()
    def _on_chosen(self) -> None:
        number = self._buttons.index(self.sender())
        if number < len(self._found):
            self.chosen.emit(self._found[number].client.id)


def plain_date(locale: QLocale, day: date | None) -> str:
    """Return a date without its weekday, which nobody asks of a birth; an empty text for none."""
    return locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy").replace(".", "") if day else ""


def reason_words(found: Likeness) -> str:
    """Return why somebody may be the same person, such as "same birth date, name 94 % alike"."""
    words = {
        Reason.SAME_PASSPORT: QCoreApplication.translate("duplicates", "same passport"),
        Reason.PASSPORT_ALIKE: QCoreApplication.translate("duplicates", "passport reads alike"),
        Reason.SAME_BIRTH_DATE: QCoreApplication.translate("duplicates", "same birth date"),
        Reason.BIRTH_DATE_ALIKE: QCoreApplication.translate("duplicates", "birth date almost the same"),
        Reason.NAME_ALIKE: QCoreApplication.translate("duplicates", "same name")
        if found.name_percent == 100
        else QCoreApplication.translate("duplicates", "name {percent} % alike").format(percent=found.name_percent),
    }
    return ", ".join(words[reason] for reason in found.reasons)
