"""Tool tips of what people have typed: shown as it is, never read as markup."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return a text that the toolkit shows letter by letter: it takes what begins like a tag for markup."""
    return f'<span style="white-space: pre-wrap">{escape(text)}</span>' if Qt.mightBeRichText(text) else text
