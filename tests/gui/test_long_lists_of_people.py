"""The pages of clients and bookings over thousands of rows: only what is looked at is read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from big_file import cached
from builders import opened
from gui.conftest import context_for
from gui.typing_keys import type_text
from lares_desk.domain.list_order import Order
from lares_desk.gui.bookings_page import BookingsPage
from lares_desk.gui.clients_page import ClientsPage
from lares_desk.gui.context import Context
from lares_desk.gui.desk import Desk
from lares_desk.gui.windowed_model import PAGE, PAGES_KEPT, WindowedModel
from lares_desk.services import booking_lists, clients
from trek_desk import show


@pytest.fixture
def big_context(desk: Desk) -> Iterator[Context]:
    session = opened(cached(0.01), read_only=True)
    yield context_for(session, desk)
    session.close()


def watched(model: WindowedModel) -> list[int]:
    """Return a list that grows by the number of rows whenever the model reads some."""
    read: list[int] = []
    fetch = model._fetch_rows

    def counting(ids: list[int]) -> object:
        read.append(len(ids))
        return fetch(ids)

    model._fetch_rows = counting
    return read


def test_two_thousand_clients_are_counted_and_only_the_shown_ones_read(big_context: Context, qtbot: QtBot) -> None:
    page = show(qtbot, ClientsPage(big_context))
    qtbot.waitUntil(lambda: page.list.model.is_whole)
    assert page.list.model.rowCount() == clients.count(big_context.session) == 2000
    assert page.list.search._count.text() == "2,000"
    read = watched(page.list.model)
    page.list.table.scrollToBottom()
    page.list.table.repaint()
    assert 0 < sum(read) <= 2 * PAGE
    assert len(page.list.model._pages) <= PAGES_KEPT
    page.hide()


def test_every_order_of_a_long_list_shows_every_client_once(big_context: Context, qtbot: QtBot) -> None:
    page = show(qtbot, ClientsPage(big_context))
    for order in (Order("nationality"), Order("birth_date", descending=True), Order("name", descending=True)):
        page.list.table.order = order
        page.list.refresh()
        assert len(set(page.list.model.ids())) == 2000
    page.hide()


def test_a_search_in_a_long_list_counts_what_it_finds(big_context: Context, qtbot: QtBot) -> None:
    page = show(qtbot, ClientsPage(big_context))
    type_text(page.list.search.focusProxy(), "quispe")
    found = clients.matching_ids(big_context.session, "quispe")
    qtbot.waitUntil(lambda: page.list.model.is_whole)
    assert set(page.list.model.ids()) == set(found)
    assert page.list.search._count.text() == f"{len(found)} of 2,000"
    page.hide()


def test_a_long_list_of_bookings_reads_what_is_looked_at(big_context: Context, qtbot: QtBot) -> None:
    page = show(qtbot, BookingsPage(big_context))
    qtbot.waitUntil(lambda: page.list.model.is_whole)
    assert page.list.model.rowCount() == booking_lists.count(big_context.session)
    read = watched(page.list.model)
    page.list.table.scrollToTop()
    page.list.table.repaint()
    assert sum(read) <= 2 * PAGE
    page.hide()
