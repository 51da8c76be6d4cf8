"""The lines over the pages that say in what state a file is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from lares_desk.services.session import Session


def read_only_reason(session: Session) -> str:
    """Return why nothing can be changed, or an empty text."""
    if not session.read_only:
        return ""
    return QCoreApplication.translate(
        "banners", "{name} is open to read only: nothing can be changed here, papers can be printed."
    ).format(name=session.path.name)


def banners(session: Session) -> list[QLabel]:
    """Return the banners of an open file, the graver first."""
    found = []
    reason = read_only_reason(session)
    if reason:
        found.append(_banner(reason, "warning"))
    if session.is_sample:
        text = QCoreApplication.translate("banners", "Sample season: invented people, for trying things out.")
        found.append(_banner(text, "info"))
    return found


def _banner(text: str, tone: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("banner", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
