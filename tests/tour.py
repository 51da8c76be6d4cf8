"""A walk through the whole window: every page, every part of it, every dialog that a menu opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QTabWidget, QWidget
from shiboken6 import isValid

from lares_desk.gui.departures_page import DeparturesPage
from lares_desk.gui.leaving import refused
from lares_desk.gui.main_window import MainWindow
from lares_desk.services import clients, departure_lists, departures, papers

LIST = "surname,given_names,passport,nationality,birth_date,diet\nŁukasiewicz,Zofia,X0000001,PL,1988-02-11,vegetarian\n"
LIST += "Nguyễn,Thị Hoa,X0000002,VN,1990-13-40,\nO'Brien,Seán,X0000003,IE,1979-07-30,no nuts\n"
LOGISTICS = tuple(
    f"/logistics/{section}"
    for section in ("crew", "services", "beds", "equipment", "luggage", "animals", "cash", "price")
)
ADVICE = tuple(f"/advice/{section}" for section in ("findings", "nights", "elevations"))
GPX = """<?xml version="1.0"?><gpx version="1.1" creator="tests" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>
<trkpt lat="-13.100" lon="-72.000"><ele>3200</ele></trkpt><trkpt lat="-13.110" lon="-72.010"><ele>3650</ele></trkpt>
<trkpt lat="-13.120" lon="-72.015"><ele>4400</ele></trkpt><trkpt lat="-13.130" lon="-72.020"><ele>3900</ele></trkpt>
</trkseg></trk></gpx>"""


@dataclass(frozen=True)
class Stop:
    """One thing to look at: a name that is the same in every language, and the window or dialog that is shown."""

    name: str
    widget: QWidget


def settle(times: int = 3) -> None:
    """Let everything that was asked for be laid out and drawn."""
    for _ in range(times):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def busy_departure(window: MainWindow) -> int:
    """Return the departure with most travellers among the first fifty to come."""
    session = window.workspace.context.session
    ids = departure_lists.matching_ids(session)
    return max(departure_lists.lines(session, ids[:50]), key=lambda line: line.booked).id


def closed_day(window: MainWindow) -> str:
    """Return the place of a day that nobody walks, on the departure that it belongs to."""
    found = window.workspace.context.session.db.execute(
        "SELECT departure_id, id FROM trek_day WHERE departure_id IS NOT NULL AND state = 'closed' LIMIT 1"
    ).fetchone()
    return f"{found[0]}/days/{found[1]}"


def places(window: MainWindow) -> dict[str, tuple[str, ...]]:
    """Return the places of each page that are worth a look."""
    session, departure = window.workspace.context.session, busy_departure(window)

    def first(table: str) -> str:
        return str(session.db.execute(f"SELECT min(id) FROM {table}").fetchone()[0])

    return {
        "departures": (
            "",
            *(f"{departure}{part}" for part in ("", "/days", "/groups", *LOGISTICS, *ADVICE, "/papers")),
            closed_day(window),
        ),
        "bookings": ("", first("booking")),
        "clients": ("", first("client")),
        "itineraries": ("", first("itinerary"), "places", f"places/{first('place')}"),
        "agency": ("", "wording", "limits", "languages"),
    }


def walk(window: MainWindow, *, settle: Callable[[], None] = settle) -> Iterator[Stop]:
    """Stop at every page and part, and at every dialog that its menu opens; the caller looks, then goes on."""
    common: set[str] = set()
    for page, found in places(window).items():
        for place in found:
            assert window.workspace.go_to(page, place)
            settle()
            name = "-".join(filter(None, (page, *("record" if part.isdigit() else part for part in place.split("/")))))
            yield Stop(name, window)
            yield from _tabs(window, name, settle)
            yield from _dialogs(window, name, settle, common)
            for field in refused(window.workspace.page):  # a file that will not do was chosen
                field.restore()
    yield from _states(window, settle)


def _states(window: MainWindow, settle: Callable[[], None]) -> Iterator[Stop]:
    """Stop at what is there only once something has happened: tickets, prints, papers of an evening."""
    workspace, departure = window.workspace, busy_departure(window)
    workspace.go_to("departures", f"{departure}/logistics/services")
    settle()
    page = workspace.page
    assert isinstance(page, DeparturesPage)
    services = page.detail.made_logistics().current()
    services.table.select(next(each.id for each in services._dossier.services if each.tickets))
    settle()
    yield Stop("departures-record-logistics-tickets", window)
    workspace.go_to("departures", f"{departure}/papers")
    settle()
    yield from _papers(window, page, departure, settle)
    page.acts.move.trigger()
    settle()
    for dialog in open_dialogs():
        start = dialog.fields["start"]
        start.editor.setText((start.value() + timedelta(days=7)).isoformat())
        settle()
        yield Stop("departures-record-moved", dialog)
        dialog.reject()
    settle()
    page.tonight.trigger()
    settle()
    for dialog in open_dialogs():
        dialog.which.set_value("between")
        dialog.which.committed.emit("between")
        settle()
        yield Stop("departures-papers-between", dialog)
        dialog.reject()
    settle()


def _papers(window: MainWindow, page: DeparturesPage, departure: int, settle: Callable[[], None]) -> Iterator[Stop]:
    """Stop at every paper, at words found on one, and at prints that are wrong by now."""
    context, tab = window.workspace.context, page.detail.papers
    for paper in papers.available():
        tab.list.choose(paper.id)
        settle()
        yield Stop(f"departures-record-papers-{paper.id}", window)
    tab.list.choose("ticket-list")
    settle()
    printed = papers.render(papers.prepare(context.session, departure, "ticket-list"))
    context.perform(papers.record, [printed], "Rolando Pfuturi Quispe")
    person = departures.dossier(context.session, departure).groups[0].travellers[0].client
    context.perform(clients.save, replace(person, surname="Muestra"))
    settle()
    tab.preview.search.findChild(QLineEdit).setText("Muestra")
    settle()
    yield Stop("departures-record-papers-wrong", window)
    tab.holders.button.click()
    settle()
    for dialog in open_dialogs():
        yield Stop("departures-record-papers-wrong-PaperChangesDialog", dialog)
        dialog.reject()
    settle()


def _tabs(window: MainWindow, name: str, settle: Callable[[], None]) -> Iterator[Stop]:
    for tabs in window.workspace.findChildren(QTabWidget):
        if not tabs.isVisible() or name.startswith(("departures-record", "agency")):
            continue
        for number in range(1, tabs.count()):
            tabs.setCurrentIndex(number)
            settle()
            yield Stop(f"{name}-tab{number + 1}", window)
        tabs.setCurrentIndex(0)


def _dialogs(window: MainWindow, name: str, settle: Callable[[], None], seen: set[str]) -> Iterator[Stop]:
    """Open what the menus open here and did not open before under the same words."""
    for number, action in enumerate(_actions(window)):
        if not isValid(action) or not action.text().endswith("…") or not action.isEnabled():
            continue
        mark = f"{name.split('-', maxsplit=1)[0] if _is_of_page(window, action) else ''}{action.text()}"
        if mark in seen:
            continue
        seen.add(mark)
        action.trigger()
        settle()
        for dialog in open_dialogs():
            yield Stop(f"{name}-{number:02}-{type(dialog).__name__}", dialog)
            dialog.reject()
        settle()


def _is_of_page(window: MainWindow, action: QAction) -> bool:
    return action in window.workspace.page.menu_actions()


def _actions(window: MainWindow) -> list[QAction]:
    """Return the actions of all menus, submenus included."""

    def of(menu: QMenu) -> list[QAction]:
        return [each for action in menu.actions() for each in (of(action.menu()) if action.menu() else [action])]

    menus = [action.menu() for action in window.menuBar().actions() if action.menu() and action.isVisible()]
    return [each for menu in menus for each in of(menu)]


def open_dialogs() -> list[QDialog]:
    """Return the dialogs on the screen, the newest first."""
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    return shown[::-1]


def files_to_choose(folder: Path) -> Path:
    """Write the files that dialogs of the walk may ask for, and return the list of travellers."""
    (folder / "day.gpx").write_text(GPX, "utf-8")
    path = folder / "list.csv"
    path.write_text(LIST, "utf-8")
    return path
