"""Leaving a page: what stands in its fields is saved first, and what is refused is never dropped without a word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lares_desk.gui.field_base import Field, commit_focus
from lares_desk.gui.prompts import Prompts


def refused(page: QWidget) -> list[Field]:
    """Commit what a person is typing, and return the fields of `page` whose value could not be saved."""
    window = page.window()
    commit_focus(window)
    return [
        field
        for field in page.findChildren(Field)
        if field.window() is window and (field.error() or (field.problem() and field.isVisible()))
    ]


def may_leave(page: QWidget, prompts: Prompts) -> bool:
    """Tell whether `page` may go away; where something is refused a person says so, and it is taken back."""
    fields = refused(page)
    if not fields:
        return True
    reasons = "\n".join(f"{field.name()}: {field.error() or field.problem()}" for field in fields)
    question = QCoreApplication.translate("leaving", "This could not be saved:\n{reasons}").format(reasons=reasons)
    if not prompts.confirm(page, question, QCoreApplication.translate("leaving", "Leave without it")):
        return False
    for field in fields:
        field.restore()
    return True
