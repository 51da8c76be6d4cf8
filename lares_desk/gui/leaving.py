"""Leaving a page: what stands in its fields is saved first, and what is refused is never dropped without a word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

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


def refused_cells(page: QWidget) -> list[QWidget]:
    """Commit the cell of a list that a person is filling in, and return the editors whose value was refused."""
    focused = page.window().focusWidget()
    view = _view_around(focused)
    if focused is not None and view is not None:
        view.commitData(focused)
    return [each for each in page.findChildren(QWidget) if each.property("refused") and each.isVisible()]


def may_leave(page: QWidget, prompts: Prompts) -> bool:
    """Tell whether `page` may go away; where something is refused a person says so, and it is taken back."""
    fields, cells = refused(page), refused_cells(page)
    if not fields and not cells:
        return True
    named = [(field.name(), field.error() or field.problem()) for field in fields]
    named += [(cell.accessibleName(), cell.property("refused")) for cell in cells]
    reasons = "\n".join(f"{name}: {reason}" for name, reason in named)
    question = QCoreApplication.translate("leaving", "This could not be saved:\n{reasons}").format(reasons=reasons)
    if not prompts.confirm(page, question, QCoreApplication.translate("leaving", "Leave without it")):
        return False
    for field in fields:
        field.restore()
    for cell in cells:
        _view_around(cell).closeEditor(cell, QAbstractItemDelegate.EndEditHint.RevertModelCache)
    return True


def forget_refused(form: QWidget) -> None:
    """Take back what was refused in a form whose record is gone: nobody could mend it any more."""
    for field in form.findChildren(Field):
        if field.error():
            field.restore()


def _view_around(editor: QWidget | None) -> QAbstractItemView | None:
    """Return the list that an editor of a cell stands in."""
    around = editor.parentWidget() if editor is not None else None
    view = around.parentWidget() if around is not None else None
    return view if isinstance(view, QAbstractItemView) and view.viewport() is around else None
