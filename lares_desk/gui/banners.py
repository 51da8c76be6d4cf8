"""The lines over the pages that say in what state a file is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from lares_desk.gui import theme
from lares_desk.gui.icons import icon_size, pixmap
from lares_desk.services.session import Session


def read_only_reason(session: Session) -> str:
    """Return why nothing can be changed, or an empty text."""
    if not session.read_only:
        return ""
    return QCoreApplication.translate(
        "banners", "{name} is open to read only: nothing can be changed here, papers can be printed."
    ).format(name=session.path.name)


def banners(session: Session) -> list[QFrame]:
    """Return the banners of an open file, the graver first."""
    found = []
    reason = read_only_reason(session)
    if reason:
        found.append(Banner("closed", QCoreApplication.translate("banners", "READ ONLY"), reason, "warning"))
    if session.is_sample:
        text = QCoreApplication.translate("banners", "Invented people and departures, for trying things out.")
        found.append(Banner("sample", QCoreApplication.translate("banners", "SAMPLE"), text, "info"))
    return found


class Banner(QFrame):
    """An icon, a word and a sentence on the ground of their tone."""

    def __init__(self, icon: str, word: str, sentence: str, tone: str) -> None:
        """Speak in `tone`, "info" or "warning"."""
        super().__init__()
        self.setProperty("banner", tone)
        self._icon, self._tone = icon, tone
        self._picture = QLabel()
        self.head = QLabel(word)
        self.head.setProperty("bannerWords", tone)
        self.head.setFont(theme.font(bold=True))
        self.words = QLabel(sentence)
        self.words.setProperty("bannerWords", tone)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, theme.GAP_S - 2, theme.GAP_L, theme.GAP_S - 2)
        row.setSpacing(theme.GAP_S)
        for widget in (self._picture, self.head):
            row.addWidget(widget)
        row.addWidget(self.words, 1)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        colour = getattr(theme.tokens(self.palette()), self._tone)
        self._picture.setPixmap(pixmap(self._icon, colour, round(icon_size() * 0.9)))
