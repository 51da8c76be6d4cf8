"""The fields that forms are made of."""

from __future__ import annotations

from lares_desk.gui.field_base import Field, commit_focus
from lares_desk.gui.field_text import LineEdit, LineField, LocalTextField, TextField
from lares_desk.gui.field_values import CheckField, ChoiceField, DateField, NumberField, TimeField

__all__ = [
    "CheckField",
    "ChoiceField",
    "DateField",
    "Field",
    "LineEdit",
    "LineField",
    "LocalTextField",
    "NumberField",
    "TextField",
    "TimeField",
    "commit_focus",
]
