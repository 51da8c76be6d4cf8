"""What is on offer: dates, prices, seats and inclusions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from full_dossier import trek
from lares_desk.documents.registry import PAPERS
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.season import OfferedDeparture, Season
from paper_requests import asked
from paper_words import words_of_season

TREKS = tuple(trek(code) for code in ("L2", "L3", "L4", "L5"))
JUNE = date(2027, 6, 14)


def offer(start: date = JUNE, code: str = "L4", **facts: object) -> OfferedDeparture:
    days = int(code[1:])
    usual = OfferedDeparture(
        f"{code}-{start}", code, start, start + timedelta(days=days - 1), 12, 5, DepartureStatus.OPEN, 68_500, "USD",
        LocalText(),
    )  # fmt: skip
    return replace(usual, **facts)  # type: ignore[arg-type]


def said(*offers: OfferedDeparture, language: str = "en") -> str:
    return words_of_season("available-departures", Season(TREKS, offers), language)  # type: ignore[arg-type]


def test_a_departure_stands_with_weekdays_trek_days_seats_and_price() -> None:
    assert "Mon 14 Jun – Thu 17 Jun Classic 4-Day Lares Trek 4 7 US$ 685.00" in said(offer())


def test_departures_stand_by_month_with_its_seasons_whatever_their_order() -> None:
    text = said(offer(date(2027, 11, 2), "L2"), offer())
    june = text.index("June 2027 · dry season · green months")
    november = text.index("November 2027 · rainy season · golden months")
    assert june < text.index("Mon 14 Jun") < november < text.index("Tue 2 Nov")


def test_a_full_departure_is_called_full_and_one_that_is_sure_to_leave_so() -> None:
    assert "4 full US$" in said(offer(booked=12))
    assert "4 full US$" in said(offer(booked=14))
    assert "4 7, sure to leave US$" in said(offer(status=DepartureStatus.GUARANTEED))


def test_what_is_not_for_sale_is_not_offered() -> None:
    text = said(offer(status=DepartureStatus.CLOSED), offer(date(2027, 7, 1), status=DepartureStatus.CANCELLED))
    assert "No departures are open at the moment." in text
    assert "14 Jun" not in text


def test_a_price_that_is_not_set_is_to_be_asked_for_and_a_currency_is_the_agency_s_if_none_is_named() -> None:
    assert "4 7 ask us" in said(offer(price_minor=None))
    assert "US$ 685.00" in said(offer(currency=""))
    assert "S/ 1,990.00" in said(offer(currency="PEN", price_minor=199_000))


def test_what_the_price_includes_stands_once_for_each_trek_on_offer() -> None:
    text = said(offer(), offer(date(2027, 7, 1)))
    assert text.count("Expert guide for the whole trek") == 1
    assert "Not included: Travel insurance" in text
    assert "Three nights in tents" not in text


def test_treks_that_leave_out_something_else_are_named() -> None:
    text = said(offer(), offer(date(2027, 7, 1), "L3"), offer(date(2027, 8, 1), "L2"))
    assert "Not included (Classic 4-Day Lares Trek and 3-Day Lares Trek): Travel insurance" in text
    assert "Not included (2-Day Lares Valley): Travel insurance" in text


def test_a_departure_with_inclusions_of_its_own_is_starred_and_says_them() -> None:
    text = said(offer(inclusions=LocalText("Guide and a llama", "Guía y una llama")))
    assert "Classic 4-Day Lares Trek *" in text
    assert "* With inclusions of its own" in text
    assert "* Mon 14 Jun 2027 Guide and a llama" in text
    assert "*" not in said(offer(inclusions=trek().inclusions))


def test_the_agency_s_own_advice_on_booking_stands_there() -> None:
    text = said(offer())
    assert "Machu Picchu tickets and trains sell out: we recommend booking two to three months ahead." in text
    assert "www.example.com · office@example.com" in text


def test_a_long_season_repeats_its_head_and_leaves_no_month_alone_at_the_foot() -> None:
    season = Season(TREKS, tuple(offer(JUNE + timedelta(days=3 * n)) for n in range(60)))
    paper = PAPERS["available-departures"]
    rendered = paper.render(replace(asked(paper), season=season))
    assert rendered.pages >= 3
    text = words_of_season("available-departures", season)
    assert text.count("Dates Trek Days Seats left Price per person") >= 2


def test_the_public_reads_spanish() -> None:
    text = said(offer(), language="es")
    assert "Junio 2027 · temporada seca · meses verdes" in text
    assert "Lun 14 jun – jue 17 jun Lares Trek clásico de 4 días 4 7 US$ 685.00" in text


def test_a_season_without_departures_invites_to_write() -> None:
    assert "Write to us" in said()
