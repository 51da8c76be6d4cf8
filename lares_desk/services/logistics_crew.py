"""Who works on a departure, in which role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lares_desk.domain import validation
from lares_desk.domain.people import CrewMember, CrewRole
from lares_desk.domain.text import fold
from lares_desk.errors import N_, InvalidInput, NotFound
from lares_desk.services import existing
from lares_desk.services.phones import international
from lares_desk.services.session import Done, Session
from lares_desk.storage import crew
from lares_desk.storage.agency_file import Transaction


def assign_crew(  # noqa: PLR0917  (as a form lists them)
    session: Session, departure_id: int, name: str, role: CrewRole, phone: str = "", languages: Sequence[str] = ()
) -> Done[int]:
    """Put somebody on a departure and return the id of the assignment.

    A name that the agency does not know yet joins its crew; a phone or languages given are written down.
    """
    said = _clean(CrewMember(name, role, phone, tuple(languages)))
    action = N_("Assign crew")
    with session.transaction(action) as work:
        existing.departure(work, departure_id)
        member = _known(work, said) or replace(said, id=crew.add(work.db, said), rev=1)
        told = replace(member, phone=said.phone or member.phone, languages=said.languages or member.languages)
        if told != member:
            crew.save_member(work.db, told)
        if any(each.member.id == member.id and each.role is role for each in crew.of_departure(work.db, departure_id)):
            raise InvalidInput("name", N_("{name} does this on the departure already."), name=member.name)
        assignment_id = crew.assign(work.db, departure_id, member.id, role)
    return Done(assignment_id, work.changes, action)


def change_crew_member(session: Session, member: CrewMember) -> Done[None]:
    """Save somebody of the crew who was read with a `rev`, on every departure."""
    clean = _clean(member)
    action = N_("Change crew member")
    with session.transaction(action) as work:
        if crew.get(work.db, clean.id) is None:
            raise NotFound(N_("This crew member is no longer in the file."))
        crew.save_member(work.db, clean)
    return Done(None, work.changes, action)


def unassign_crew(session: Session, assignment_id: int) -> Done[None]:
    """Take somebody off a departure; who is of the crew stays so."""
    action = N_("Take crew off")
    with session.transaction(action) as work:
        crew.unassign(work.db, assignment_id)
    return Done(None, work.changes, action)


def _known(work: Transaction, said: CrewMember) -> CrewMember | None:
    """Return who has this name, accents or not: in this role if there is one, else whatever they usually do."""
    named = [each for each in crew.all_members(work.db) if fold(each.name) == fold(said.name)]
    return next((each for each in named if each.role is said.role), named[0] if named else None)


def _clean(member: CrewMember) -> CrewMember:
    return replace(
        member,
        name=validation.name("name", member.name),
        phone=international("phone", member.phone),
        languages=tuple(_language(each) for each in member.languages),
        notes=validation.lines("notes", member.notes),
    )


def _language(code: str) -> str:
    kept = validation.line("languages", code).lower()
    if not (2 <= len(kept) <= 3 and kept.isalpha()):
        raise InvalidInput(
            "languages", N_("{code} is not the code of a language. Write codes such as es, en or qu."), code=code
        )
    return kept
