"""The papers tab beyond one briefing: every role, who holds what, what is wrong by now, found words, passwords."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import booked, client, scheduled
from gui.typing_keys import type_text
from lares_desk.domain.logistics import Service, ServiceKind
from lares_desk.domain.people import Traveller
from lares_desk.gui.context import Context
from lares_desk.gui.paper_changes_dialog import PaperChangesDialog
from lares_desk.gui.paper_password_dialog import PaperPasswordDialog
from lares_desk.gui.papers_tab import PapersTab
from lares_desk.services import clients, departures, logistics, paper_currency, papers


@pytest.fixture
def tab(context: Context, qtbot: QtBot) -> PapersTab:
    departure = scheduled(context.session)
    people = [Traveller(client("Nowak", name, passport=f"X{name.upper()}")) for name in ("Ada", "Bea")]
    booked(context.session, departure, people)
    tab = PapersTab(context)
    qtbot.addWidget(tab)
    tab.resize(1100, 640)
    tab.show_dossier(departures.dossier(context.session, departure.id), is_seen=True)
    with qtbot.waitActive(tab):
        tab.show()
    return tab


def text_of(tab: PapersTab) -> str:
    return " ".join(tab.preview.paper.paper.lines)


def changed(tab: PapersTab, **fields: object) -> None:
    """Change the first traveller's record, as somebody else at the desk would."""
    session, departure = tab._context.session, tab._dossier.departure
    first = departures.dossier(session, departure.id).groups[0].travellers[0].client
    clients.save(session, replace(first, **fields))
    tab.show_dossier(departures.dossier(session, departure.id), is_seen=True)


def test_every_paper_is_offered_and_can_be_looked_at(tab: PapersTab) -> None:
    for paper in papers.available():
        assert tab.list.choose(paper.id)
        assert tab.preview.paper.paper.job.paper == paper.id
    assert tab._context.prompts.told == []


def test_group_and_traveller_are_asked_for_only_where_a_paper_is_about_them(tab: PapersTab) -> None:
    shown = {}
    for paper in ("briefing", "personal-briefing", "kitchen-sheet"):
        tab.list.choose(paper)
        shown[paper] = (tab.group.isVisible(), tab.traveller.isVisible())
    assert shown == {"briefing": (True, False), "personal-briefing": (True, True), "kitchen-sheet": (False, False)}


def test_another_traveller_has_another_personal_briefing(tab: PapersTab) -> None:
    tab.list.choose("personal-briefing")
    assert "Ada Nowak" in text_of(tab)
    tab.traveller.editor.setCurrentIndex(1)
    tab.traveller.editor.activated.emit(1)
    assert "Bea Nowak" in text_of(tab)
    assert "Ada Nowak" not in text_of(tab)


def test_the_crew_s_papers_are_in_spanish_and_can_be_had_in_english(tab: PapersTab) -> None:
    tab.list.choose("kitchen-sheet")
    assert tab.language.value() == "es"
    tab.language.editor.setCurrentIndex(0)
    tab.language.editor.activated.emit(0)
    assert tab.preview.paper.paper.job.language == "en"


def test_a_language_chosen_by_hand_stays_while_the_paper_does(tab: PapersTab) -> None:
    tab.list.choose("kitchen-sheet")
    tab.language.editor.setCurrentIndex(0)
    tab.language.editor.activated.emit(0)
    changed(tab, diet="vegan")
    assert tab.preview.paper.paper.job.language == "en"
    tab.list.choose("load-list")
    assert tab.preview.paper.paper.job.language == "es"


def test_a_name_is_no_markup_where_the_pointer_rests_on_the_one_number(tab: PapersTab) -> None:
    session, departure = tab._context.session, tab._dossier.departure
    entry = Service(departure.id, ServiceKind.MACHU_PICCHU, "Machu Picchu", starts_on=departure.end)
    entry_id = logistics.save_service(session, entry).value
    logistics.issue_tickets(session, entry_id, [tab._dossier.groups[0].travellers[1].id])
    changed(tab, surname="<b>Nowak</b>")
    assert "&lt;b&gt;Nowak" in tab._sum.toolTip()


def test_a_saved_paper_has_a_holder_and_a_changed_fact_makes_it_wrong(tab: PapersTab, tmp_path: Path) -> None:
    tab.list.choose("ticket-list")
    tab._context.prompts.path = tmp_path / "tickets.pdf"
    tab.actions_.save.trigger()
    tab.show_dossier(tab._dossier, is_seen=True)
    assert "revision 1" in tab.holders._lines.text()
    assert "true" in tab.holders._lines.text()
    assert not tab.holders.button.isVisible()
    changed(tab, surname="Kowalska")
    assert tab.holders.button.isVisible()
    assert tab.list._items["ticket-list"].text(0).startswith("⚠")


def test_the_wrong_lines_stand_old_and_new_and_the_erratum_makes_the_paper_true(tab: PapersTab, tmp_path: Path) -> None:
    tab.list.choose("ticket-list")
    tab._context.prompts.path = tmp_path / "tickets.pdf"
    tab.actions_.save.trigger()
    changed(tab, surname="Kowalska")
    tab.holders.button.click()
    dialog = tab.findChild(PaperChangesDialog)
    lines = [dialog.tree.topLevelItem(0).child(n) for n in range(dialog.tree.topLevelItem(0).childCount())]
    assert any(
        each.text(0).startswith("was:") and "Nowak" in each.text(0) and each.font(0).strikeOut() for each in lines
    )
    assert any(each.text(0).startswith("now:") and "Kowalska" in each.text(0) for each in lines)
    assert lines[0].text(0).startswith("page 1")
    tab._context.prompts.path = tmp_path / "erratum.pdf"
    dialog.slip.click()
    assert "Kowalska" in PdfReader(tmp_path / "erratum.pdf").pages[0].extract_text()
    (state,) = paper_currency.states(paper_currency.checks(tab._context.session, tab._dossier.departure.id))
    assert state.is_true
    assert state.printed.revision == 2


def test_the_erratum_of_a_private_paper_is_sealed_on_request(tab: PapersTab, tmp_path: Path) -> None:
    tab.list.choose("ticket-list")
    tab._context.prompts.path = tmp_path / "tickets.pdf"
    tab.actions_.save.trigger()
    changed(tab, surname="Kowalska")
    tab.holders.button.click()
    dialog = tab.findChild(PaperChangesDialog)
    assert not dialog.sealed.isHidden()
    tab._context.prompts.path = tmp_path / "sealed.pdf"
    dialog.sealed.click()
    asked = dialog.findChild(PaperPasswordDialog)
    for field in ("password", "again"):
        type_text(asked.fields[field].editor, "chaski 7")
    asked._on_accepted()
    with pikepdf.open(tmp_path / "sealed.pdf", password="chaski 7") as opened:
        assert opened.encryption.R == 6
    (state,) = paper_currency.states(paper_currency.checks(tab._context.session, tab._dossier.departure.id))
    assert state.is_true


def test_the_erratum_of_a_paper_for_everybody_asks_for_no_password(tab: PapersTab, tmp_path: Path) -> None:
    tab.list.choose("rooming-list")
    tab._context.prompts.path = tmp_path / "rooms.pdf"
    tab.actions_.save.trigger()
    changed(tab, surname="Kowalska")
    tab.holders.button.click()
    assert tab.findChild(PaperChangesDialog).sealed.isHidden()


def test_words_are_found_and_a_click_on_a_fact_opens_where_it_is_mended(tab: PapersTab, qtbot: QtBot) -> None:
    tab.list.choose("ticket-list")
    type_text(tab.preview.search._line, "nowak")
    assert tab.preview.search._count.text().startswith("1 of ")
    first = tab.preview._found[0]
    page = tab.preview.pages._pages[first.page]
    with qtbot.waitSignal(tab._context.bus.wanted) as asked:
        QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=page.rect_of(first).center().toPoint())
    ada = tab._dossier.groups[0].travellers[0].client
    assert asked.args == ["clients", str(ada.id)]


def test_what_was_found_is_mended_by_a_key_too(tab: PapersTab, qtbot: QtBot) -> None:
    tab.list.choose("ticket-list")
    assert not tab.actions_.mend.isEnabled()
    type_text(tab.preview.search._line, "nowak")
    QTest.keyClick(tab.preview.search._line, Qt.Key.Key_Return)
    with qtbot.waitSignal(tab._context.bus.wanted) as asked:
        tab.actions_.mend.trigger()
    assert asked.args[0] == "clients"


def test_a_click_beside_every_fact_goes_nowhere(tab: PapersTab) -> None:
    went = []
    tab._context.bus.wanted.connect(lambda *place: went.append(place))
    QTest.mouseClick(tab.preview.pages._pages[0], Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert went == []


def test_words_that_stand_nowhere_are_found_nowhere(tab: PapersTab) -> None:
    type_text(tab.preview.search._line, "zzzz")
    assert tab.preview.search._count.text() == "0 of 0"
    assert not tab.actions_.mend.isEnabled()


def test_a_sealed_paper_opens_with_its_password_only(tab: PapersTab, tmp_path: Path) -> None:
    tab.list.choose("ticket-list")
    tab._context.prompts.path = tmp_path / "sealed.pdf"
    tab.actions_.seal.trigger()
    dialog = tab.findChild(PaperPasswordDialog)
    for field in ("password", "again"):
        type_text(dialog.fields[field].editor, "chaski 7")
    dialog._on_accepted()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "sealed.pdf")
    with pikepdf.open(tmp_path / "sealed.pdf", password="chaski 7") as opened:
        assert len(opened.pages) == tab.preview.paper.paper.pages


def test_two_passwords_that_differ_are_refused_under_the_second(tab: PapersTab) -> None:
    tab.actions_.seal.trigger()
    dialog = tab.findChild(PaperPasswordDialog)
    type_text(dialog.fields["password"].editor, "chaski 7")
    type_text(dialog.fields["again"].editor, "chaski 8")
    dialog._on_accepted()
    assert "differ" in dialog.fields["again"].error()


def test_the_one_number_stands_above_the_papers(tab: PapersTab) -> None:
    assert "2 traveller" in tab._sum.text()
    assert tab._sum.text().startswith("⚠")


def test_the_paper_that_was_looked_at_last_comes_back(context: Context, tab: PapersTab, qtbot: QtBot) -> None:
    tab.list.choose("load-list")
    again = PapersTab(context)
    qtbot.addWidget(again)
    again.show_dossier(tab._dossier, is_seen=True)
    assert again.list.current() == "load-list"
