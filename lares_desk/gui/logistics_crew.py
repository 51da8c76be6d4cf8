"""Who works on a departure, by role."""

from __future__ import annotations

from collections.abc import Sequence

from lares_desk.domain.departure import Dossier
from lares_desk.domain.people import Assignment, CrewRole
from lares_desk.gui import logistics_words
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.logistics_cells import CellColumn
from lares_desk.gui.logistics_crew_dialog import AddCrewDialog, CrewDialog
from lares_desk.gui.logistics_section import ListSection
from lares_desk.services import crew, logistics

_ORDER = tuple(CrewRole)


class CrewSection(ListSection):
    """Guides, assistants, cooks, arrieros and drivers, each with phone and languages."""

    def title(self) -> str:
        """Return what the section is called."""
        return self.tr("Crew")

    def words(self) -> tuple[str, str, str]:
        """Return what is done here."""
        return self.tr("&Add crew…"), self.tr("&Edit person…"), self.tr("&Take off the departure")

    def about(self) -> str:
        """Return how many there are of each role, and who cannot be called."""
        if self._dossier is None or not self._dossier.crew:
            return ""
        roles = [each.role for each in self._dossier.crew]
        words = logistics_words.roles()
        said = [f"{words[role]}: {roles.count(role)}" for role in _ORDER if role in roles]
        silent = [each.member.name for each in self._dossier.crew if not each.member.phone]
        if silent:
            said.append(self.tr("⚠ no phone: {names}").format(names=", ".join(silent)))
        return "  ·  ".join(said)

    def _key(self) -> str:
        return "crew"

    def _columns(self) -> Sequence[CellColumn]:
        return (
            CellColumn(self.tr("Name"), _name, tool_tip=_name, sample="Rosa Huamán Ttito Quispe"),
            CellColumn(self.tr("Role"), self._role, sample=max(logistics_words.roles().values(), key=len)),
            CellColumn(self.tr("Phone"), _phone, sample="+51 984 999 001"),
            CellColumn(self.tr("Languages"), _languages, sample="Spanish, English"),
        )

    def _rows(self, dossier: Dossier) -> Sequence[Assignment]:
        return sorted(dossier.crew, key=lambda each: _ORDER.index(each.role))

    def _empty_words(self) -> tuple[str, str]:
        return self.tr("Nobody works on this departure yet."), self.tr("Add crew…")

    def _dialog(self, dossier: Dossier, record: Assignment | None) -> FormDialog:
        if record is not None:
            return CrewDialog(self._context, record, self)
        return AddCrewDialog(self._context, dossier.departure.id, crew.members(self._context.session), self)

    def _remover(self) -> object:
        return logistics.unassign_crew

    def _called(self, record: Assignment) -> str:
        return record.member.name

    def _role(self, assignment: Assignment) -> str:
        return logistics_words.roles()[assignment.role]


def _name(assignment: Assignment) -> str:
    return assignment.member.name


def _phone(assignment: Assignment) -> str:
    return assignment.member.phone


def _languages(assignment: Assignment) -> str:
    words = logistics_words.spoken_languages()
    return ", ".join(words.get(code, code) for code in assignment.member.languages)
