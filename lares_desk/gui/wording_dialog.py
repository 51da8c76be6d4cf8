"""The form of one sentence of advice or one item to pack."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from lares_desk.domain.changes import Kind
from lares_desk.domain.own_wording import WordingLine
from lares_desk.domain.reference import OwnWording
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.fields import CheckField, LocalTextField, NumberField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.screen_words import SOURCES, screen_words
from lares_desk.gui.wording_words import condition, where
from lares_desk.services import wording


class WordingDialog(FormDialog):
    """English and Spanish side by side, the weight, whether papers say it; when and why is only read here."""

    def __init__(self, context: Context, line: WordingLine, parent: QWidget | None = None) -> None:
        """Show `line` as it was read."""
        title = self.tr("Item to pack") if line.is_item else self.tr("Sentence of advice")
        super().__init__(f"{title}: {where(line)}", self.tr("Save wording"), parent)
        self._context = context
        self._line = line
        self.add("text", LocalTextField(self.tr("Wording"), lines=2 if line.is_item else 7, help_text=self._facts()))
        if line.is_item:
            usual = self.tr("Usual weight, for the sum of each bag; 0 for what is worn or carried by others.")
            self.add("weight_g", NumberField(self.tr("Weight"), unit="g", required=True, help_text=usual))
            self.fields["weight_g"].set_value(line.weight_g)
        built_in = self.tr("The papers are built around it: its words can change, it cannot be left off.")
        self.add("is_on", CheckField(self.tr("Stands on the papers"), help_text=built_in if line.is_built_in else ""))
        self.fields["text"].set_value(line.text)
        self.fields["is_on"].set_value(line.is_on)
        self._say(self.tr("When"), condition(line, context.locale, context.language))
        if line.reason:
            self._say(self.tr("Reason on the papers"), line.reason.get(context.language))
        self._say(self.tr("Source"), screen_words(context).say_parts(line.source, SOURCES))
        if line.own is not None:
            self._say(self.tr("What came with the program"), line.default.get(context.language))
        self.form.addStretch(1)
        if line.own is not None:
            self._offer_default()
            self.set_history(Kind.OWN_WORDING, line.own.id)
        for field in self.fields.values():
            field.set_read_only(context.session.read_only)
        if line.is_built_in:
            self.fields["is_on"].set_read_only(True)
        self._accept.setEnabled(not context.session.read_only)
        self.resize(theme.scaled(720), theme.scaled(600))

    def _facts(self) -> str:
        """Return what may stand in braces: of advice that papers are built around, just what its default names."""
        if not self._line.is_built_in:
            return self.tr("Facts in braces, such as {month}, are filled in on the paper.")
        names = ", ".join(f"{{{name}}}" for name in sorted(self._line.facts))
        return self.tr("Filled in on the paper: {names}").format(names=names) if names else ""

    def _say(self, label: str, text: str) -> None:
        """Show something that is only read: a caption and its text, which can be selected."""
        caption = QLabel(label)
        caption.setProperty("tone", "caption")
        said = QLabel(text)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        pair = QVBoxLayout()
        pair.setSpacing(theme.GAP_XS)
        pair.addWidget(caption)
        pair.addWidget(said)
        self.form.addLayout(pair)

    def _offer_default(self) -> None:
        button = self._box.addButton(self.tr("Take back the default"), QDialogButtonBox.ButtonRole.ResetRole)
        button.setAutoDefault(False)
        button.setEnabled(not self._context.session.read_only)
        button.clicked.connect(self._on_default)
        self.default_button = button

    @Slot()
    def _on_default(self) -> None:
        if self._context.attempt(wording.take_back, self._line.key):
            self.accept()

    def _save(self) -> object:
        own = self._line.own or OwnWording(self._line.key)
        weight = self.fields["weight_g"].value() if self._line.is_item else None
        said = replace(own, text=self.fields["text"].value(), weight_g=weight, is_on=self.fields["is_on"].value())
        return self._context.perform(wording.save, said)
