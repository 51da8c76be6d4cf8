"""Refusals in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lares_desk.errors import LaresError


def sentence(error: LaresError) -> str:
    """Return the error's sentence in the language of the screen, its facts filled in."""
    return QCoreApplication.translate("errors", error.template).format(**error.facts)
